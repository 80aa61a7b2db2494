// What a person decides, as the client says it: an action on a target. Types alone.
import type { Range } from './shared-messages';

/**
 * A mention, quote or finding of an article, named by where it stands in the text that the client shows. Whoever
 * answers looks it up there: where nothing of the kind stands any more, nothing is decided.
 */
export interface Target {
  readonly uri: string;
  readonly kind: 'mention' | 'quote' | 'finding';
  /** A mention's range (several for a discontinuous one), a quote's content, a finding's range. */
  readonly ranges: readonly Range[];
  /** The code of a finding. */
  readonly code?: string;
}

/** An entity of a corpus as a person chooses it. */
export interface EntityChoice {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly articles: number;
  /** The Wikidata item that people linked it to. */
  readonly wikidata: string | null;
}

/** A type that a mention may have in a corpus: the five that every corpus has, then those of newsmark.json. */
export interface TypeChoice {
  readonly key: string;
  readonly name: string;
  /** As #rrggbb; absent for the types that every corpus has. */
  readonly colour?: string;
  /** The character that chooses it in a menu. */
  readonly shortcut: string;
  readonly isCustom: boolean;
}

/** What people may note of a mention in a corpus. */
export interface AttributeChoice {
  readonly key: string;
  readonly name: string;
  /** The values to choose from; any text where it is absent. */
  readonly values?: readonly string[];
}

/** Which entity: one of the corpus by id, or a new one by name and type. */
export type EntityName = { readonly id: string } | { readonly name: string; readonly type: string };

export type SpeakerStatusName = 'named' | 'resolved' | 'metonym' | 'anonymous' | 'unclear' | 'none';
export type QuoteKindName = 'direct' | 'mixed' | 'indirect';
export type ArticleStatusName = 'not started' | 'in progress' | 'done' | 'reviewed';

/** One thing to decide. Those of one request are one step of undo. */
export type Action =
  // A mention or a quote.
  | { readonly do: 'confirm' | 'reject'; readonly at: Target }
  | { readonly do: 'note'; readonly at: Target; readonly text: string }
  // A mention.
  | {
      readonly do: 'mention.add';
      readonly uri: string;
      readonly ranges: readonly Range[];
      readonly type: string;
      readonly entity?: EntityName;
    }
  | { readonly do: 'mention.retype'; readonly at: Target; readonly type: string }
  | { readonly do: 'mention.move'; readonly at: Target; readonly to: readonly Range[] }
  | { readonly do: 'mention.link'; readonly at: Target; readonly entity: EntityName }
  | {
      readonly do: 'mention.attribute';
      readonly at: Target;
      readonly attribute: string;
      /** Null takes the attribute away. */
      readonly value: string | null;
    }
  // A quote.
  | { readonly do: 'quote.add'; readonly uri: string; readonly content: readonly Range[] }
  | { readonly do: 'quote.kind'; readonly at: Target; readonly kind: QuoteKindName }
  | {
      readonly do: 'quote.speaker';
      readonly at: Target;
      readonly speaker: EntityName | null;
      /** Absent: `named` with a speaker, `unclear` without. */
      readonly status?: SpeakerStatusName;
    }
  | { readonly do: 'quote.cue' | 'quote.source'; readonly at: Target; readonly ranges: readonly Range[] }
  | { readonly do: 'quote.content'; readonly at: Target; readonly ranges: readonly Range[] }
  | {
      readonly do: 'quote.split';
      readonly at: Target;
      /** Where the second part begins. */
      readonly before: Range;
    }
  | { readonly do: 'quote.join'; readonly at: Target; readonly with: readonly Target[] }
  | { readonly do: 'quote.unattributed'; readonly at: Target }
  // A finding.
  | { readonly do: 'finding.dismiss'; readonly at: Target; readonly reason: string }
  // An article.
  | { readonly do: 'article.status'; readonly uri: string; readonly status: ArticleStatusName }
  // An entity of the corpus.
  | { readonly do: 'entity.rename'; readonly entity: string; readonly name: string }
  | { readonly do: 'entity.retype'; readonly entity: string; readonly type: string }
  | { readonly do: 'entity.alias' | 'entity.unalias'; readonly entity: string; readonly alias: string }
  | { readonly do: 'entity.merge'; readonly entity: string; readonly into: string }
  | {
      readonly do: 'entity.split';
      readonly entity: string;
      /** What the members become: a new entity of this name, or one of the corpus. */
      readonly as: EntityName;
      /** Whole articles by URI, or single mentions. */
      readonly articles: readonly string[];
      readonly mentions: readonly Target[];
    }
  /** `null`: it has none. */
  | { readonly do: 'entity.wikidata'; readonly entity: string; readonly wikidata: string | null }
  | { readonly do: 'entity.note'; readonly entity: string; readonly text: string }
  // Words, wherever they stand in the corpus, now and later.
  | { readonly do: 'words.kill'; readonly words: string }
  | { readonly do: 'words.name'; readonly words: string; readonly type: string }
  // What is wrong with decisions (`newsmark/problems`).
  | {
      readonly do: 'reattach';
      readonly uri: string;
      readonly decision: string;
      readonly field: string;
      readonly ranges: readonly Range[];
    }
  /** Takes decisions back, whosever they are; `uri`: the article's, null for the file about entities. */
  | { readonly do: 'withdraw'; readonly uri: string | null; readonly decisions: readonly string[] };

// What client and server say to each other about decisions: what is undecided, what a person decides, what became of
// it. Types alone. A decision is asked for as an action on a target; the server makes anchors, signs and writes.
import type { Place, Range } from './position-messages';

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

export interface DecisionResult {
  /** What was done; null when there was nothing to do. */
  readonly label: string | null;
  /** Why nothing was done, or why it is not on disk yet; null when all is well. One sentence. */
  readonly problem: string | null;
}

/** Something that nobody decided about yet; in blind mode, that the annotator did not. */
export interface UndecidedItem extends Target {
  readonly article: string;
  /** The words, on one line. */
  readonly words: string;
  /** The line around them, and where in it they stand (UTF-16). */
  readonly line: string;
  readonly highlight: readonly [number, number];
  /** A mention's type, a quote's kind, a finding's severity. */
  readonly type: string;
  /** A mention's form, a quote's rule, a finding's code. */
  readonly rule: string;
  /** 0…1; 1 for a finding. */
  readonly confidence: number;
  /** The entity of a mention, the speaker of a quote. */
  readonly entity: { readonly id: string; readonly name: string; readonly type: string } | null;
  /** Of a quote: where its cue and its source stand. */
  readonly cue?: readonly Range[];
  readonly source?: readonly Range[];
  /** Two or more people decided about it, differently. */
  readonly isContested: boolean;
  /** Where this item stands in the walk; ask for what comes `after` it. */
  readonly cursor: string;
}

export interface UndecidedFilter {
  readonly kinds?: readonly Target['kind'][];
  /** `type` of an item. */
  readonly types?: readonly string[];
  /** `rule` of an item. */
  readonly rules?: readonly string[];
  readonly leastConfidence?: number;
  readonly mostConfidence?: number;
  /** Id of an entity of the corpus. */
  readonly entity?: string;
}

/** An occurrence of words or of an entity, to be ticked in a preview. */
export interface Occurrence extends Target {
  readonly article: string;
  readonly line: string;
  readonly highlight: readonly [number, number];
  /** The type it has now; null where it is only text. */
  readonly type: string | null;
  readonly isDecided: boolean;
}

/** One step of somebody's work. */
export interface HistoryStep {
  /** Ids of its decisions. */
  readonly decisions: readonly string[];
  readonly label: string;
  readonly who: string;
  /** ISO 8601. */
  readonly when: string;
  readonly isOwn: boolean;
  /** Ids of the articles; empty where it is about entities of the corpus. */
  readonly articles: readonly string[];
  /** Where the first of it stands now; null when it stands nowhere. */
  readonly place: Place | null;
  /** `withdrawn`: somebody took it back; `replaced`: its author decided anew. */
  readonly state: 'in force' | 'withdrawn' | 'replaced';
  /** File and decisions, as the action `withdraw` takes them. */
  readonly files: readonly { readonly uri: string | null; readonly decisions: readonly string[] }[];
}

/** What is wrong with decisions, each with a way out. */
export type DecisionProblem =
  | {
      readonly kind: 'orphan';
      readonly uri: string;
      readonly article: string;
      readonly decision: string;
      readonly field: string;
      readonly label: string;
      readonly who: string;
      readonly when: string;
      /** The words as they were, with what stood before and behind. */
      readonly before: string;
      readonly exact: string;
      readonly after: string;
      /** Where they stood, as near as the text of today allows. */
      readonly near: Range;
    }
  | {
      readonly kind: 'contradiction';
      /** Null where it is about entities of the corpus. */
      readonly uri: string | null;
      readonly article: string | null;
      readonly place: Place | null;
      readonly label: string;
      readonly aspect: string;
      /** To decide for a side, withdraw the decisions of the others. */
      readonly sides: readonly {
        readonly who: string;
        readonly says: string;
        readonly decisions: readonly string[];
      }[];
    }
  | {
      readonly kind: 'file';
      /** The sidecar. */
      readonly uri: string;
      /** Counted from 0. */
      readonly line: number;
      readonly code: string;
      readonly severity: 'error' | 'warning' | 'information';
      readonly message: string;
      /** True while the file is not written because of it. */
      readonly isReadOnly: boolean;
    };

/** How far an article is, annotator by annotator. */
export interface ArticleProgress {
  readonly uri: string;
  readonly article: string;
  readonly title: string;
  /** One for each person who decided anything here, by name. */
  readonly annotators: readonly {
    readonly who: string;
    /** As the person said; `in progress` where there are decisions and no word about it. */
    readonly status: ArticleStatusName;
    readonly decisions: number;
  }[];
}

export interface DecisionRequests {
  /** Items that wait for a decision, in the order of articles and text. */
  'newsmark/undecided': {
    readonly params: {
      /** URI of the corpus folder. */
      readonly corpus: string;
      /** Only this article; absent: every article, by name. */
      readonly uri?: string;
      readonly filter?: UndecidedFilter;
      /** The cursor of the item before; absent: from the first. */
      readonly after?: string;
      readonly limit: number;
    };
    readonly result: {
      readonly items: readonly UndecidedItem[];
      /** How many there are in all; null where only a page was looked for (a corpus). */
      readonly total: number | null;
    };
  };
  /** Decides; all of it is one step of undo. */
  'newsmark/decide': {
    readonly params: {
      /** URI of the corpus folder. */
      readonly corpus: string;
      readonly actions: readonly Action[];
      /** What a menu and the history call it; absent: made of the first action. */
      readonly label?: string;
    };
    readonly result: DecisionResult;
  };
  'newsmark/history': {
    readonly params: {
      readonly corpus: string;
      readonly uri?: string;
      readonly offset: number;
      readonly limit: number;
    };
    readonly result: { readonly items: readonly HistoryStep[]; readonly total: number };
  };
  'newsmark/problems': {
    readonly params: { readonly corpus: string; readonly uri?: string };
    readonly result: readonly DecisionProblem[];
  };
  'newsmark/progress': {
    readonly params: { readonly corpus: string; readonly offset: number; readonly limit: number };
    readonly result: {
      /** Who decisions are signed as here. */
      readonly annotator: string;
      /** True while the others' decisions are hidden. */
      readonly isBlind: boolean;
      readonly items: readonly ArticleProgress[];
      readonly total: number;
    };
  };
  /** What stands under a selection, and what it could be made. Null where the document is no article of a corpus. */
  'newsmark/here': {
    readonly params: { readonly uri: string; readonly ranges: readonly Range[] };
    readonly result: {
      readonly corpus: string;
      readonly mention: (Target & { readonly type: string; readonly entity: EntityChoice | null }) | null;
      /** The quotes around the cursor, the shortest first. */
      readonly quotes: readonly (Target & {
        readonly label: string;
        readonly speaker: EntityChoice | null;
        /** Who could have said it, the nearest first. */
        readonly speakers: readonly EntityChoice[];
      })[];
      /** The quotes of the article, the nearest first. */
      readonly nearQuotes: readonly (Target & { readonly label: string })[];
      readonly findings: readonly (Target & { readonly message: string })[];
      /** The selection without white space around it; and grown to whole words. */
      readonly characters: readonly Range[];
      readonly words: readonly Range[];
      readonly types: readonly TypeChoice[];
      readonly attributes: readonly AttributeChoice[];
    } | null;
  };
  /** Entities for a choice: by what was typed; ranked by likeness to another where `like` is given. */
  'newsmark/entityChoices': {
    readonly params: {
      readonly corpus: string;
      readonly query: string;
      /** The id of the entity that another is looked for. */
      readonly like?: string;
      readonly limit: number;
    };
    readonly result: readonly EntityChoice[];
  };
  /** What a merge would change. Null when one of them is gone. */
  'newsmark/mergePreview': {
    readonly params: { readonly corpus: string; readonly entity: string; readonly into: string };
    readonly result: {
      readonly entity: EntityChoice & { readonly mentions: number };
      readonly into: EntityChoice & { readonly mentions: number };
      readonly name: string;
      readonly aliases: readonly string[];
      readonly mentions: number;
      readonly articles: number;
      /** Sentences about what speaks against it. */
      readonly warnings: readonly string[];
    } | null;
  };
  /** Where the words of a mention stand elsewhere, as the same kind of thing. */
  'newsmark/occurrences': {
    readonly params: {
      readonly at: Target;
      readonly within: 'article' | 'corpus';
      readonly limit: number;
    };
    readonly result: {
      readonly words: string;
      readonly items: readonly Occurrence[];
      readonly total: number;
    };
  };
}

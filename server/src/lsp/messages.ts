// Newsmark's own messages between client and server: the only thing the client knows of the server. Types alone,
// so that nothing of the server is loaded by importing them. Positions are the protocol's (line, UTF-16 character).

import type { EntityName } from './action-messages';
import type { AdjudicationRequests } from './adjudication-messages';
import type { ArticleRequests } from './article-messages';
import type { DecisionRequests, DecisionResult } from './decision-messages';
import type { ParallelRequests } from './parallel-messages';
import type { Place, Position, Range, TreePage } from './shared-messages';

export type * from './action-messages';
export type * from './adjudication-messages';
export type * from './article-messages';
export type * from './decision-messages';
export type * from './parallel-messages';
export type * from './shared-messages';

/** What the client may say when it starts the server. */
export interface InitializationOptions {
  /** Absolute path of a folder for what can be computed again; absent, nothing is kept from start to start. */
  readonly cacheFolder?: string;
  /** The client's command that shows the page about a finding; its argument is the page's path in the extension. */
  readonly pageCommand?: string;
}

export type EntityTypeName = 'person' | 'organization' | 'place' | 'group' | 'event';

/** A row of the Entities view. `corpus` is the URI of the corpus folder, or '' for articles outside any. */
export type EntityNode =
  | { readonly kind: 'corpus'; readonly corpus: string; readonly label: string; readonly articles: number }
  | {
      readonly kind: 'type';
      readonly corpus: string;
      readonly type: EntityTypeName;
      readonly label: string;
      readonly entities: number;
      readonly mentions: number;
    }
  | {
      readonly kind: 'entity';
      readonly corpus: string;
      readonly entity: string;
      readonly type: EntityTypeName;
      readonly label: string;
      readonly aliases: readonly string[];
      readonly mentions: number;
      readonly articles: number;
      readonly quotes: number;
    }
  | {
      readonly kind: 'article';
      readonly corpus: string;
      readonly entity: string;
      readonly article: string;
      readonly label: string;
      readonly detail: string;
      readonly uri: string;
      readonly mentions: number;
    }
  | ({
      readonly kind: 'mention';
      readonly corpus: string;
      readonly entity: string;
      readonly article: string;
      /** Counts the entity's mentions in the article from 0. */
      readonly index: number;
      /** The line around the mention, and where in it the mention stands (UTF-16). */
      readonly label: string;
      readonly highlight: readonly [number, number];
    } & Place);

/** A row of the Quotes view. */
export type QuoteNode =
  | { readonly kind: 'corpus'; readonly corpus: string; readonly label: string; readonly articles: number }
  | {
      readonly kind: 'speaker';
      readonly corpus: string;
      /** The speaker's entity id, or `status:` and why there is none. */
      readonly speaker: string;
      readonly isKnown: boolean;
      readonly label: string;
      readonly quotes: number;
    }
  | ({
      readonly kind: 'quote';
      readonly corpus: string;
      readonly speaker: string;
      readonly article: string;
      readonly quote: string;
      readonly label: string;
      readonly detail: string;
    } & Place);

export interface TreeRequest<N> {
  /** The row to open; absent for the top. */
  readonly parent?: N;
  /** Only entities that answer to this; '' for all. */
  readonly filter: string;
  readonly offset: number;
  readonly limit: number;
}

export interface FoundEntity {
  readonly label: string;
  readonly detail: string;
  /** The fullest mention. */
  readonly place: Place;
}

/** A span of an open article that the client colours. */
export interface QuoteDecoration {
  readonly part: 'content' | 'cue' | 'source';
  /** True when nobody is known to have said it. */
  readonly isUnknown: boolean;
  readonly range: Range;
}

/** Requests of the client: the method, what it asks with, what it gets. */
export interface Requests extends DecisionRequests, AdjudicationRequests, ParallelRequests, ArticleRequests {
  /** The corpora at work, by the URI of their folder. */
  'newsmark/corpora': {
    readonly params: Record<string, never>;
    readonly result: readonly { readonly corpus: string; readonly label: string }[];
  };
  'newsmark/entities': { readonly params: TreeRequest<EntityNode>; readonly result: TreePage<EntityNode> };
  'newsmark/quotes': { readonly params: TreeRequest<QuoteNode>; readonly result: TreePage<QuoteNode> };
  'newsmark/findEntities': {
    readonly params: { readonly query: string; readonly limit: number };
    readonly result: readonly FoundEntity[];
  };
  'newsmark/step': {
    readonly params: {
      readonly uri: string;
      readonly position: Position;
      readonly direction: 'next' | 'previous';
      readonly within: 'article' | 'corpus';
    };
    readonly result: Place | null;
  };
  'newsmark/decorations': {
    /**
     * `lines`: what is drawn in the text alone is wanted for these alone (from 0, both included); an article may hold
     * thousands of marks. What a ruler beside the text shows too, unknown speakers and contested places, comes whole.
     */
    readonly params: {
      readonly uri: string;
      readonly lines?: { readonly first: number; readonly last: number };
    };
    /** The version that the ranges belong to; null where the document is no article. */
    readonly result: {
      readonly version: number;
      readonly quotes: readonly QuoteDecoration[];
      /** Mentions and quotes that a person settled. */
      readonly settled: readonly Range[];
      /** Mentions and quotes about which people decided differently. */
      readonly contested: readonly Range[];
      /** Mentions of the types that newsmark.json adds, with the type's colour as #rrggbb. */
      readonly custom: readonly { readonly range: Range; readonly colour: string }[];
    } | null;
  };
  /** Compares the analysis of an open article with one from scratch: for those who doubt it. */
  'newsmark/compareFromScratch': {
    readonly params: { readonly uri: string };
    /** Null where the document is no open article; `part` and `position` say where the two differ first. */
    readonly result:
      | { readonly isSame: true }
      | { readonly isSame: false; readonly part: string; readonly position: Position }
      | null;
  };
  /** Confirms or rejects the mention, else the quote, at a position. */
  'newsmark/decideHere': {
    readonly params: {
      readonly uri: string;
      readonly position: Position;
      readonly what: 'confirm' | 'reject';
    };
    readonly result: DecisionResult;
  };
  'newsmark/turnBack': {
    readonly params: { readonly direction: 'undo' | 'redo' };
    readonly result: DecisionResult;
  };
  'newsmark/isArticle': { readonly params: { readonly uri: string }; readonly result: boolean };
  'newsmark/status': { readonly params: Record<string, never>; readonly result: IndexStatus };
  /** Pauses the reading of articles that nobody has open, or goes on with it. */
  'newsmark/setPaused': { readonly params: { readonly isPaused: boolean }; readonly result: null };
  /** Lists what is found in all articles; of those that are open the editor asks itself. May be cancelled. */
  'newsmark/checkCorpus': { readonly params: Record<string, never>; readonly result: CheckResult };
  /** Takes away what `newsmark/checkCorpus` listed. */
  'newsmark/clearCheck': { readonly params: Record<string, never>; readonly result: null };
  'newsmark/reindex': { readonly params: Record<string, never>; readonly result: null };
}

/** What came of a check of all corpora. */
export interface CheckResult {
  readonly articles: number;
  /** In all articles, open ones included. */
  readonly findings: number;
  /** How many of them the server lists: none of open articles, no hints, and not more than an editor bears. */
  readonly listed: number;
  /** False when articles are still to be read, as reading is paused. */
  readonly isWhole: boolean;
}

/** What the command `newsmark.decide` takes: an offer of a code action. */
export interface DecideArguments {
  readonly uri: string;
  readonly title: string;
  /** The choice as the server made it; a dismissal's `reason` may be replaced by what the person says. */
  readonly choice: { readonly op: string; readonly reason?: string };
  readonly settledBy: readonly string[];
  /** What the person is to say first: the reason for a dismissal, or who the speaker is. */
  readonly asks?: 'reason' | 'speaker';
  /** The corpus whose entities a speaker is chosen from. */
  readonly corpus?: string;
  /** Whom the person named, where a speaker was asked for. */
  readonly speaker?: EntityName;
}

export interface IndexStatus {
  readonly corpora: number;
  readonly articles: number;
  readonly entities: number;
  /** Articles that are still to be read; 0 when all are. */
  readonly waiting: number;
  /** True while somebody has paused the reading of articles that nobody has open. */
  readonly isPaused: boolean;
}

/** What changed since the last `newsmark/changed`. */
export interface Changed {
  readonly corpus: string;
  /** Entity ids, or null when too many changed to name them. */
  readonly entities: readonly string[] | null;
  /** Types whose list of entities may have changed. */
  readonly types: readonly EntityTypeName[];
}

/** Notifications of the client. */
export interface ClientNotifications {
  /** The articles that the person has in view (tabs, too): they are read before others. */
  'newsmark/inView': { readonly uris: readonly string[] };
}

/** Notifications of the server. */
export interface Notifications {
  'newsmark/changed': readonly Changed[];
  'newsmark/statusChanged': IndexStatus;
  /** Corpora came or went, or a corpus's settings changed. */
  'newsmark/corporaChanged': Record<string, never>;
}

// What client and server say to each other about decisions: what is undecided, what a person decides, what became of
// it. Types alone. A decision is asked for as an action on a target; the server makes anchors, signs and writes.
import type { Action, AttributeChoice, EntityChoice, Target, TypeChoice } from './action-messages';
import type { Place, Range } from './shared-messages';

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

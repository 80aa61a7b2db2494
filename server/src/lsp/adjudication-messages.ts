// What client and server say to each other when one person judges between two annotators. Types alone.
import type { DecisionResult } from './decision-messages';
import type { Range } from './shared-messages';

/** One of the two: a person of this corpus, or everybody's work in another folder (a URI) with the same articles. */
export type SideName = { readonly who: string } | { readonly folder: string };

/** What one side says of the words in question. */
export interface SideWord {
  /** One line, such as `person: Marta Ellingsen`, `no name here`, `nothing marked`. */
  readonly says: string;
  /** Where it stands; none where the side marked nothing. */
  readonly ranges: readonly Range[];
}

export interface DisagreementItem {
  /** Names it in its article for as long as neither side changes its mind. */
  readonly id: string;
  readonly uri: string;
  readonly article: string;
  readonly kind: 'mention' | 'quote';
  readonly words: string;
  /** In what they differ, as words for a person: `type`, `who is meant`, `where it ends` … */
  readonly differs: readonly string[];
  readonly a: SideWord;
  readonly b: SideWord;
  /** The words of both sides. */
  readonly range: Range;
}

export interface AdjudicationRequests {
  /** Who decided anything in a corpus, by name. */
  'newsmark/annotators': {
    readonly params: { readonly corpus: string };
    readonly result: readonly { readonly who: string; readonly articles: number }[];
  };
  /** What two sides see differently and nobody has judged yet, in the order of articles and text. */
  'newsmark/disagreements': {
    readonly params: {
      readonly corpus: string;
      readonly a: SideName;
      readonly b: SideName;
      /** Only this article. */
      readonly uri?: string;
      readonly limit: number;
    };
    readonly result: {
      readonly items: readonly DisagreementItem[];
      readonly total: number;
      /** Articles in which both sides decided something. */
      readonly articles: number;
      /** Why there is nothing to compare, in one sentence; null when there is. */
      readonly problem: string | null;
    };
  };
  /** Judges: a side's word becomes one's own and the other's is taken back; for neither, both are. */
  'newsmark/judge': {
    readonly params: {
      readonly corpus: string;
      readonly a: SideName;
      readonly b: SideName;
      readonly uri: string;
      readonly id: string;
      readonly verdict: 'a' | 'b' | 'neither';
    };
    readonly result: DecisionResult;
  };
}

// The settled view of an article as types: an Analysis in which people's decisions hold, and who settled what.
import type { ArticleState } from '../annotation/fold';
import type { EntitiesState } from '../annotation/fold-entities';
import type { FieldTypes } from '../annotation/operations';
import type { Places } from '../annotation/places';
import type { Analysis, Finding, Mention, Quote } from '../extraction/analysis';
import type { Span } from '../text/span';

/** What settling an article takes. */
export interface SettleInput {
  /** The article's id, as `members` of a split name it. */
  readonly article: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly state: ArticleState;
  /** Where the anchors of the decisions stand; absent, nothing is said of anchors that moved. */
  readonly places?: Places;
  /** What people decided about entities and words of the whole corpus. */
  readonly entities?: EntitiesState;
}

/** How an item came to be as it is. */
export interface Settlement {
  /** `suggested`: by the machine alone. `added`: by a person where the machine saw nothing, or something else. */
  readonly state: 'suggested' | 'confirmed' | 'rejected' | 'added';
  /** The people who decided something about it, sorted; none for a suggestion. */
  readonly by: readonly string[];
  /** The ids of their decisions. */
  readonly decisions: readonly string[];
  /** People disagree about some of it; what they disagree about is as the machine suggests. */
  readonly contested?: true;
  /** Its words were found again at another place, or slightly changed, since it was decided. */
  readonly moved?: true;
}

export interface SettledMention extends Mention {
  readonly settlement: Settlement;
  /** The parts of a discontinuous mention; `start` and `end` then span them all. */
  readonly fragments?: readonly Span[];
  /** By key, what people noted of it (attributes of newsmark.json). */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A mention of a type that newsmark.json adds; it belongs to no entity. */
export interface CustomMention extends Span {
  readonly type: string;
  readonly form: FieldTypes['form'];
  readonly fragments?: readonly Span[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly settlement: Settlement;
}

export interface SettledQuote extends Quote {
  readonly settlement: Settlement;
}

export interface DismissedFinding extends Finding {
  readonly reason: string;
  readonly settlement: Settlement;
}

/** What a person noted of a mention or a quote. */
export interface SettledNote {
  readonly about: 'mention' | 'quote';
  /** The spans of the mention, or the content of the quote. */
  readonly spans: readonly Span[];
  readonly text: string;
  readonly who: string;
}

/** An Analysis in which decisions hold: what was rejected or dismissed is in lists of its own. */
export interface SettledAnalysis extends Analysis {
  readonly mentions: readonly SettledMention[];
  readonly quotes: readonly SettledQuote[];
  readonly custom: readonly CustomMention[];
  readonly rejected: {
    readonly mentions: readonly SettledMention[];
    readonly quotes: readonly SettledQuote[];
  };
  readonly dismissed: readonly DismissedFinding[];
  readonly notes: readonly SettledNote[];
}

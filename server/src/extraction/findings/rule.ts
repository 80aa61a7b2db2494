// A rule: one file, one code. What it tells about itself, what it sees of an article and what it says.
import type { Related, Severity } from '../analysis';
import type { Sight } from './sight';

/**
 * What a person can do about a finding; all of them are decisions, none edits the article.
 * `attribute`: say whose statement it is; `set-speaker`: say who spoke; `not-a-quote`: these words are no quotation;
 * `not-a-claim`: nobody needs to vouch for this; `open-source`: open the related place; `same-entity` and
 * `other-entity`: two names are one thing, or two; `dismiss`: leave it be, with a reason.
 */
export type Fix =
  | 'attribute'
  | 'set-speaker'
  | 'not-a-quote'
  | 'not-a-claim'
  | 'open-source'
  | 'same-entity'
  | 'other-entity'
  | 'dismiss';

/** What every rule tells about itself, in one article or across articles. */
export interface RuleInfo {
  readonly code: string;
  /** A few words, as a heading. */
  readonly title: string;
  /** One sentence: what is found. */
  readonly description: string;
  /** The severity as long as the corpus says nothing else; `off`: only for those who ask for it. */
  readonly severity: Severity | 'off';
  /** The page that explains the rule, below the project's folder. */
  readonly help: string;
  /** What applies, the likeliest first. */
  readonly fixes: readonly Fix[];
}

/** A finding before its severity is settled. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  /** One plain sentence that names the words and says what to do. */
  readonly message: string;
  readonly related?: readonly Related[];
  /** How sure the rule is, 0…1; absent means 1. Remarks under the corpus' threshold are not shown. */
  readonly confidence?: number;
}

/** A rule that judges one article by itself. */
export interface Rule extends RuleInfo {
  readonly check: (sight: Sight) => Iterable<Remark>;
}

// A report whose content is looked for: what the rules of its right edge must know of it.
import type { Group } from '../groups';
import type { Sentence } from '../sentence';

export interface EdgeOptions {
  /** The content is a noun phrase ("denied the charge"): it ends where the phrase does. */
  readonly phrase?: boolean;
  /** The cue stands in a relative clause: a comma before the main verb ends it. */
  readonly relative?: boolean;
  /** The cue's clause comes before the main clause: the comma before that one ends the content. */
  readonly bounded?: boolean;
  /** The content is one quotation. */
  readonly quotation?: boolean;
  /** True for a later cue verb with the same subject: it begins the next quote. */
  readonly sharesSubject?: (other: Group) => boolean;
}

/** A report in its sentence. */
export interface Report extends EdgeOptions {
  readonly sentence: Sentence;
  readonly group: Group;
  /** Where its content starts. */
  readonly start: number;
}

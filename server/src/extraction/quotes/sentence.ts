// A sentence as the constructions and the edges of content see it.
import type { Language } from '../../language/language';
import type { Group } from './groups';
import type { Item } from './items';
import type { Stretch } from './phrases/words';

/** A sentence under reading: items `[first, last)`, without leading signs and closing full stop. */
export interface Sentence extends Stretch {
  readonly language: Language;
  readonly items: readonly Item[];
  /** Its cue verbs, in order. */
  readonly groups: readonly Group[];
}

/** The words of an attribution inside or behind content ("…, he said, …"), which are no part of it. */
export type Hole = Stretch;

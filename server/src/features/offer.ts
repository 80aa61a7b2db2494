// What the editor may offer to decide, before anybody takes it.
import type { Choice } from '../annotation/decision';
import type { Finding } from '../extraction/analysis';

export interface Offer {
  /** What a menu shows: a verb first. */
  readonly title: string;
  readonly choice: Choice;
  /** Ids of the decisions that settled this before; the person's own are replaced. */
  readonly settledBy: readonly string[];
  /** The finding that it answers, if it does. */
  readonly finding?: Finding;
  /** What the person says before it is written: why a finding is fine, or who the speaker is. */
  readonly asks?: 'reason' | 'speaker';
}

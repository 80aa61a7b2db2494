// The contract of the complements: what can stand behind a cue as its content. One file says how one of them begins;
// behind-cue.ts holds which is asked when.
import type { Group } from '../../groups';
import type { Item } from '../../items';
import type { RuleName } from '../../rules';
import type { Sentence } from '../../sentence';

/** Content behind a cue. */
export interface Complement {
  readonly start: number;
  readonly rule: RuleName;
  /** It is a noun phrase, not a clause. */
  readonly phrase?: boolean;
}

/** A place where a complement may begin. */
export interface Place {
  readonly sentence: Sentence;
  readonly group: Group;
  readonly start: number;
  /** The item at `start`. */
  readonly item: Item;
  /** It stands directly behind the cue, not behind an addressee or a circumstance. */
  readonly atOnce: boolean;
}

/** Reads one complement at a place; undefined when it does not begin there. */
export type ComplementReader = (place: Place) => Complement | undefined;

/** True when the cue takes a clause without “that”. */
export function takesBareClause({ cue }: Group): boolean {
  return cue.frames.has('clause') && !cue.frames.has('weak');
}

// A report whose content is looked for: what the rules of its right edge must know of it.
import type { Complement } from '../constructions/complements/complement';
import type { Group } from '../groups';
import type { Sentence } from '../sentence';

/** A report in its sentence. */
export interface Report {
  readonly sentence: Sentence;
  readonly group: Group;
  /** What stands behind the cue, and where it starts. */
  readonly complement: Complement;
  /** The cue stands in a relative clause: a comma before the main verb ends it. */
  readonly relative?: boolean;
  /** The cue's clause comes before the main clause: the comma before that one ends the content. */
  readonly bounded?: boolean;
  /** What stands behind a later cue verb, when it has content of its own. */
  readonly complementOf?: (other: Group) => Complement | undefined;
}

// The contract of the owners: whose words a cue with content behind it introduces. One file says how one form of the
// verb tells it.
import type { Group } from '../../groups';
import type { Stretch } from '../../phrases/words';
import type { RuleName } from '../../rules';
import type { Sentence } from '../../sentence';
import type { Complement } from '../complements/complement';
import type { Found } from '../construction';

export interface Owner {
  readonly source: Stretch;
  /** Named when the form of the attribution says more than its complement does. */
  readonly rule?: RuleName;
  /** The cue's clause comes before the main clause, whose comma ends the content. */
  readonly bounded?: boolean;
}

/** A cue with its complement, and what was found before it. */
export interface OwnerPlace {
  readonly sentence: Sentence;
  readonly group: Group;
  readonly complement: Complement;
  /** What cues with content behind them the sentence had so far. */
  readonly found: readonly Found[];
  /** The source of the attribution before. */
  readonly previous: Stretch | undefined;
}

/** Tells the owner; undefined when the cue is not used as one. */
export type OwnerReader = (place: OwnerPlace) => Owner | undefined;

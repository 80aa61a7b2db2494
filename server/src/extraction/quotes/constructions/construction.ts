// The contract of the constructions: one file says how English reports speech in one way. A construction looks at a
// sentence and at what earlier constructions found in it, and hands back what it finds. clauses.ts holds their order.
import type { Group } from '../groups';
import type { Stretch } from '../phrases/words';
import type { RuleName } from '../rules';
import type { Hole, Sentence } from '../sentence';

/** That somebody said something, over items; offsets, nesting and kind are settled later. */
export interface Attribution {
  readonly content: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly source: Stretch | undefined;
  readonly rule: RuleName;
}

/** What a construction found. */
export interface Found {
  readonly attribution: Attribution;
  /** The cue verb, which no later construction may use; undefined when the cue is none. */
  readonly group?: Group;
  /** The words of the attribution itself, where they stand inside or behind content. */
  readonly hole?: Hole;
  /** Whom a later cue without a subject of its own goes on with. */
  readonly subject?: Stretch;
}

/**
 * Finds the attributions of one construction.
 *
 * @param earlier what the constructions before found in this sentence
 * @returns nothing when the sentence has none
 */
export type Construction = (sentence: Sentence, earlier: readonly Found[]) => readonly Found[];

/** The cue as it is marked: the verb and its particle, without auxiliaries. */
export function cueOf({ head, tail, last }: Group): readonly Stretch[] {
  return tail === last || tail === head + 1
    ? [{ first: head, last }]
    : [
        { first: head, last: head + 1 },
        { first: tail, last },
      ];
}

/** The attributions that stand inside or behind content, which are no part of it. */
export function holesOf(found: readonly Found[]): Hole[] {
  return found.flatMap(({ hole }) => (hole === undefined ? [] : [hole]));
}

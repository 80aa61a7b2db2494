// The ways out of a contradiction: one side stands, or neither.
import type { Contradiction } from './claims';
import type { Choice, Decision } from './decision';

/**
 * Decides for one person's side: the others' decisions are withdrawn. Whoever decides signs it, also when it is one of
 * them.
 *
 * @param who the person whose claim stands; null for neither, which leaves what the machine suggests
 * @returns the choice, and the decisions that its stamp must be later than (`stampAfter`)
 */
export function decideFor(
  { claims }: Contradiction,
  who: string | null,
): { choice: Choice<'withdraw'>; after: readonly Decision[] } {
  const after = claims.filter((claim) => claim.who !== who).map((claim) => claim.decision);
  return { choice: { op: 'withdraw', replaces: after.map((d) => d.id).toSorted() }, after };
}

// Which decisions are in force: those that no later decision in force replaces. Looks at ids and times alone.
import { byTime, type Decision, inTimeOrder, isSameDecision, type Stamp } from './decision';

export interface Standing {
  /** In the order of time; each decision once. */
  readonly inForce: readonly Decision[];
  /**
   * Decisions that name one in `replaces` which is not earlier than themselves. Newsmark writes none (`stampAfter`);
   * what they name stays in force, so that nothing is lost to a wrong clock or in a circle.
   */
  readonly untimely: readonly Decision[];
}

/**
 * Sorts out replacements. A withdrawal replaces; the withdrawal of a withdrawal brings back what was withdrawn. Depends
 * on the set of decisions alone, not on order or repetition.
 */
export function standing(decisions: readonly Decision[]): Standing {
  const ordered = inTimeOrder(distinct(decisions));
  const named = new Set<string>();
  for (const { replaces } of ordered) for (const id of replaces ?? []) named.add(id);
  const when = new Map<string, number>();
  if (named.size > 0)
    for (const [i, { id }] of ordered.entries()) {
      if (named.has(id)) when.set(id, i);
    }
  const replaced = new Set<string>();
  const inForce: Decision[] = [];
  const untimely: Decision[] = [];
  for (let i = ordered.length - 1; i >= 0; i--) {
    const decision = ordered[i];
    if (decision === undefined || replaced.has(decision.id)) continue;
    inForce.push(decision);
    let inTime = true;
    for (const id of decision.replaces ?? []) {
      if ((when.get(id) ?? -1) < i) replaced.add(id);
      else inTime = false;
    }
    if (!inTime) untimely.push(decision);
  }
  return { inForce: inForce.reverse(), untimely: untimely.reverse() };
}

/**
 * What is in force when a few later decisions join others.
 *
 * @param known all that were there before, in any order
 * @param inForce those of them in force, as `standing` gives them
 * @param added in the order of time
 * @returns undefined where all have to be sorted out again
 */
export function standingAfter(
  known: readonly Decision[],
  inForce: readonly Decision[],
  added: readonly Decision[],
): readonly Decision[] | undefined {
  const [first] = added;
  if (first === undefined) return inForce;
  if (added.length > FEW || added.some((one, i) => byTime(added[i - 1] ?? first, one) > 0)) return undefined;
  const ids = new Set(added.map(({ id }) => id));
  const named = new Set(added.flatMap(({ replaces }) => replaces ?? []));
  if (ids.size < added.length || added.some(({ id }) => named.has(id))) return undefined;
  for (const one of known) if (ids.has(one.id) || byTime(one, first) > 0) return undefined;
  const left: Decision[] = [];
  for (const one of inForce)
    if (!named.has(one.id)) left.push(one);
    // What it takes the place of may come back.
    else if (one.replaces !== undefined) return undefined;
  return [...left, ...added];
}

/** What is in one list of decisions in force and not in another. */
export interface Difference {
  readonly added: readonly Decision[];
  readonly removed: readonly Decision[];
}

/** More than this are not a few. */
const FEW = 64;

/**
 * The decisions that came into force, and those that are no longer.
 *
 * @param before in the order of time, as `now`
 * @returns undefined where they are many
 */
export function fewBetween(before: readonly Decision[], now: readonly Decision[]): Difference | undefined {
  const added: Decision[] = [];
  const removed: Decision[] = [];
  for (let i = 0, j = 0; i < before.length || j < now.length; ) {
    const [one, other] = [before[i], now[j]];
    if (one === other) [i, j] = [i + 1, j + 1];
    else if (other === undefined || (one !== undefined && byTime(one, other) < 0)) {
      if (one !== undefined) removed.push(one);
      i++;
    } else {
      added.push(other);
      j++;
    }
    if (added.length + removed.length > FEW) return undefined;
  }
  return { added, removed };
}

/**
 * The stamp of a decision that comes after `seen`: later than all of them, whatever this machine's clock says. Give it
 * the person's own earlier decisions in the file and everything the new decision replaces.
 */
export function stampAfter(stamp: Stamp, seen: readonly Decision[]): Stamp {
  let latest = '';
  for (const { when } of seen) if (when > latest) latest = when;
  if (latest < stamp.when) return stamp;
  return { ...stamp, when: new Date(Date.parse(latest) + 1).toISOString() };
}

/** The same decision from two files is one; two that only share an id are two. */
function distinct(decisions: readonly Decision[]): Decision[] {
  const byId = new Map<string, Decision>();
  const twins: Decision[] = [];
  for (const decision of decisions) {
    const first = byId.get(decision.id);
    if (first === undefined) byId.set(decision.id, decision);
    else if (![first, ...twins].some((known) => isSameDecision(known, decision))) twins.push(decision);
  }
  return [...byId.values(), ...twins];
}

// Who decided what, and when: the decisions of a corpus as the steps in which people made them, the latest first.
import type { Decision } from '../../annotation/decision';
import { labelOf } from './labels';

/** A decision with the article that it is about; null: the corpus's entities. */
export interface Kept {
  readonly article: string | null;
  readonly decision: Decision;
}

/** What one action of a person decided. */
export interface HistoryStep {
  readonly label: string;
  readonly who: string;
  /** ISO 8601. */
  readonly when: string;
  readonly kept: readonly Kept[];
  /** `withdrawn`: somebody took it back; `replaced`: its author decided anew. */
  readonly state: 'in force' | 'withdrawn' | 'replaced';
}

/**
 * The steps, the latest first. Withdrawals and renewed anchors are no steps: they show in the state of others.
 *
 * @param inForce ids of the decisions that hold
 */
export function historyOf(kept: readonly Kept[], inForce: ReadonlySet<string>): HistoryStep[] {
  const withdrawn = new Set<string>();
  const steps = new Map<string, Kept[]>();
  for (const one of kept) {
    const { decision } = one;
    if (decision.op === 'withdraw') {
      if (inForce.has(decision.id)) for (const id of decision.replaces ?? []) withdrawn.add(id);
      continue;
    }
    if (decision.op === 'anchor.set') continue;
    const key = `${decision.who}\n${decision.batch ?? decision.id}`;
    const step = steps.get(key);
    if (step === undefined) steps.set(key, [one]);
    else step.push(one);
  }
  return [...steps.values()]
    .map((step): HistoryStep => {
      const decisions = step.map(({ decision }) => decision);
      const when = decisions.reduce((latest, one) => (one.when > latest ? one.when : latest), '');
      const holds = decisions.some(({ id }) => inForce.has(id));
      const isWithdrawn = decisions.some(({ id }) => withdrawn.has(id));
      const state = holds ? 'in force' : isWithdrawn ? 'withdrawn' : 'replaced';
      return { label: labelOf(decisions), who: decisions[0]?.who ?? '', when, kept: step, state };
    })
    .sort((a, b) => (a.when === b.when ? (a.label < b.label ? -1 : 1) : a.when > b.when ? -1 : 1));
}

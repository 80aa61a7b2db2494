// Undo and redo of decisions as plain data: over many files, also closed ones. Undoing writes withdrawals, redoing
// withdraws those: nothing is ever taken out of a file. Writes nothing itself.
import { byTime, type Decision, decide, type Stamp } from './decision';
import { stampAfter, standing } from './standing';

/** A decision and the file that holds it. */
export interface Filed {
  readonly file: string;
  readonly decision: Decision;
}

/** One action of a person: what must be withdrawn to turn it round. */
export interface Step {
  /** What the person did, as a menu shows it ("Reject “Roe” in 12 places"). */
  readonly label: string;
  readonly written: readonly Filed[];
}

/** What can be undone and redone, the latest last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** The history after a person did something new: what was undone before can be redone no more. */
export function record(history: History, step: Step): History {
  return { done: [...history.done, step], undone: [] };
}

/** A turn back or forth: the history after it, and what has to be written for it. */
export interface Turn {
  readonly history: History;
  readonly label: string;
  readonly write: readonly Filed[];
}

/** Takes back the last step. @returns undefined when there is none */
export function undo({ done, undone }: History, stamp: Stamp): Turn | undefined {
  const step = done.at(-1);
  if (step === undefined) return undefined;
  const write = withdrawals(step.written, stamp);
  const { label } = step;
  return {
    history: { done: done.slice(0, -1), undone: [...undone, { label, written: write }] },
    label,
    write,
  };
}

/** Brings back what was undone last. @returns undefined when there is nothing */
export function redo({ done, undone }: History, stamp: Stamp): Turn | undefined {
  const step = undone.at(-1);
  if (step === undefined) return undefined;
  const write = withdrawals(step.written, stamp);
  const { label } = step;
  return {
    history: { done: [...done, { label, written: write }], undone: undone.slice(0, -1) },
    label,
    write,
  };
}

/** One withdrawal a file, later than everything that it withdraws. */
function withdrawals(written: readonly Filed[], stamp: Stamp): Filed[] {
  const byFile = grouped(written, (f) => f.file);
  return [...byFile].map(([file, list]) => {
    const decisions = list.map((f) => f.decision);
    const replaces = decisions.map((d) => d.id).toSorted();
    return { file, decision: decide({ op: 'withdraw', replaces }, stampAfter(stamp, decisions)) };
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** A person's decisions in a file that are in force, or will be again when later ones of theirs are undone. */
function undoable(decisions: readonly Decision[], who: string): Decision[] {
  const known = new Map(decisions.map((d) => [d.id, d]));
  const found = new Set(standing(decisions).inForce);
  // A set is walked in the order in which it grows: what a replaced decision replaced is reached too.
  for (const decision of found)
    if (decision.op !== 'withdraw' && decision.who === who)
      for (const id of decision.replaces ?? []) {
        const earlier = known.get(id);
        if (earlier !== undefined) found.add(earlier);
      }
  // Who takes back their own decisions has undone them; who takes back another's, or as part of more, has decided.
  const isUndoing = ({ op, batch, replaces = [] }: Decision) =>
    op === 'withdraw' && batch === undefined && replaces.every((id) => known.get(id)?.who === who);
  return [...found].filter((d) => d.who === who && d.op !== 'anchor.set' && !isUndoing(d));
}

/**
 * The history of a person as the files tell it: what was decided in one batch is one step. Renewed anchors are none.
 * What was undone before cannot be redone from it.
 */
export function historyOf(
  filed: readonly Filed[],
  who: string,
  label: (step: readonly Filed[]) => string,
): History {
  const files = new Map<Decision, string>(filed.map((f) => [f.decision, f.file]));
  const byFile = grouped(filed, (f) => f.file);
  const own = [...byFile.values()].flatMap((list) =>
    undoable(
      list.map((f) => f.decision),
      who,
    ),
  );
  const steps = grouped(own.sort(byTime), (d) => d.batch ?? d.id);
  const done = [...steps.values()].map((decisions) => {
    const written = decisions.map((decision) => ({ file: files.get(decision) ?? '', decision }));
    return { label: label(written), written };
  });
  return { done, undone: [] };
}

// A decision: one thing one person settled, once. Never changed afterwards: a change of mind is a further decision.
// Makes decisions and walks their anchors; how they are written is format.ts, what they amount to is fold.ts.
import { contentId } from './identity';
import {
  type Anchor,
  type FieldKind,
  type FieldTypes,
  fieldsOf,
  type OPERATIONS,
  type OperationName,
} from './operations';

/** The version of the sidecar format that this code writes. */
export const FORMAT_VERSION = 1;

/** Who decided, when and with what. */
export interface Stamp {
  /** The annotator's name as configured; never empty. */
  readonly who: string;
  /** ISO 8601 in UTC with milliseconds, so that text order is time order. One person's stamps must ascend. */
  readonly when: string;
  /** The tool and its version, e.g. `newsmark 0.1.0`. */
  readonly tool: string;
}

type Needed<S> = S extends { needs: infer N extends Record<string, FieldKind> }
  ? { readonly [K in keyof N]: FieldTypes[N[K]] }
  : never;
type Optional<S> = S extends { may: infer M extends Record<string, FieldKind> }
  ? { readonly [K in keyof M]?: FieldTypes[M[K]] }
  : unknown;

interface Common {
  /** Ids of decisions that this one takes the place of, for as long as it is itself in force. */
  readonly replaces?: readonly string[];
  /** Ties together what one action decided in many places. */
  readonly batch?: string;
  /** The two sides between which it was judged: people, or folders seen from the corpus's (`.` is that itself). */
  readonly between?: readonly string[];
}

/** What is decided, before somebody has signed it. */
export type Choice<Op extends OperationName = OperationName> = Op extends OperationName
  ? { readonly op: Op } & Needed<(typeof OPERATIONS)[Op]> & Optional<(typeof OPERATIONS)[Op]> & Common
  : never;

/** A signed choice with its id. */
export type Decision<Op extends OperationName = OperationName> = Op extends OperationName
  ? Choice<Op> & Stamp & { readonly id: string }
  : never;

/** Narrows a decision to one operation. */
export function isOp<Op extends OperationName>(
  decision: Decision,
  op: Op,
): decision is Decision<Op> & Decision {
  return decision.op === op;
}

/**
 * Signs a choice. The id is made from everything the decision says, so the same decision made twice is one line
 * and two different ones never share an id.
 */
export function decide<Op extends OperationName>(choice: Choice<Op>, stamp: Stamp): Decision<Op> {
  const { who, when, tool } = stamp;
  const said = { ...choice, who, when, tool } as unknown as Omit<Decision, 'id'>;
  return { ...said, id: contentId(canonical(said)) } as unknown as Decision<Op>;
}

/** The keys of a decision in their order on disk: id and operation, its own fields, then who, when and tool. */
export function keyOrder(op: OperationName): string[] {
  const own = fieldsOf(op).map(([name]) => name);
  return ['v', 'id', 'op', ...own, 'replaces', 'batch', 'between', 'who', 'when', 'tool'];
}

function canonical(said: Omit<Decision, 'id'>): string {
  const values = said as unknown as Readonly<Record<string, unknown>>;
  // Neither the id, which is made from this, nor the version of the form count.
  return JSON.stringify(
    keyOrder(said.op)
      .filter((key) => key !== 'between' || values[key] !== undefined)
      .map((key) => (key === 'id' || key === 'v' ? null : (values[key] ?? null))),
  );
}

/** True when two objects are one decision: the same id, and the same in every field that this version knows. */
export function isSameDecision(a: Decision, b: Decision): boolean {
  return a === b || (a.id === b.id && a.op === b.op && canonical(a) === canonical(b));
}

/** An anchor inside a decision, with the field that holds it (`at`, `to`, `cue`, `into.0` …). */
export interface Held {
  readonly field: string;
  readonly anchor: Anchor;
  /** The decision's id and the field: the key of the anchor's place in `Places`. */
  readonly key: string;
}

/** What was held by decisions that were asked already; they never change. */
const heldBy = new WeakMap<Decision, readonly Held[]>();

/** All anchors of a decision that place words in its own article, empty ones left out. */
export function anchorsOf(decision: Decision): readonly Held[] {
  let held = heldBy.get(decision);
  if (held === undefined) {
    held = findAnchors(decision);
    heldBy.set(decision, held);
  }
  return held;
}

function findAnchors(decision: Decision): readonly Held[] {
  const values = decision as unknown as Readonly<Record<string, unknown>>;
  const held: Held[] = [];
  const add = (field: string, anchor: Anchor): void => {
    if (anchor.length > 0) held.push({ field, anchor, key: placeKey(decision.id, field) });
  };
  for (const [field, kind] of fieldsOf(decision.op)) {
    const value = values[field];
    if (value === undefined || value === null || decision.op === 'anchor.set') continue;
    if (kind === 'anchor' || kind === 'anchor or nothing') add(field, value as Anchor);
    if (kind === 'anchors')
      (value as readonly Anchor[]).forEach((anchor, i) => {
        add(`${field}.${i}`, anchor);
      });
  }
  return held;
}

/** The key of the place of one anchor: `${id} ${field}`. */
export function placeKey(id: string, field: string): string {
  return `${id} ${field}`;
}

/** The decisions by `byTime`; the list itself where they are in order already. */
export function inTimeOrder(decisions: readonly Decision[]): readonly Decision[] {
  for (let i = 1; i < decisions.length; i++) {
    const [before, after] = [decisions[i - 1], decisions[i]];
    if (before && after && byTime(before, after) > 0) return decisions.toSorted(byTime);
  }
  return decisions;
}

/** Earlier before later, then by id: a total order that every machine agrees on. */
export function byTime(a: Decision, b: Decision): number {
  if (a.when !== b.when) return a.when < b.when ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

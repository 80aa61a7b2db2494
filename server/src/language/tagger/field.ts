// The chain over a stretch of tokens: the best legal sequence of tags, and how probable each tag and each name is.
// A linear-chain conditional random field (Lafferty et al. 2001); knows nothing of where the scores come from.
import { BEFORE, beginOf, closes, insideOf, lastOf, OUTSIDE, opens, TAG_COUNT, unitOf } from './tags';

/** Neighbouring tokens of a line. */
export interface Stretch {
  /** Index of the first token in its line. */
  readonly start: number;
  readonly length: number;
  /** Where the scores and probabilities of its tags start in those of the line. */
  readonly at: number;
}

// Named here again: test runners reach imported names through getters, which the inner loops would feel.
const TAGS = TAG_COUNT;
const FROM = BEFORE;
const ROW = TAGS + 1;
const OPENS = Uint8Array.from({ length: TAGS }, (_, tag) => (opens(tag) ? 1 : 0));
const CLOSES = Uint8Array.from({ length: TAGS }, (_, tag) => (closes(tag) ? 1 : 0));

/**
 * The best legal sequence (Viterbi).
 *
 * @param scores `length` rows of `TAG_COUNT` scores, from `from` on
 * @param transitions score of going from row to column, `TAG_COUNT` × `TAG_COUNT`
 * @param into takes the tags, from index 0
 */
export function decode(
  scores: Float64Array,
  from: number,
  length: number,
  transitions: Float64Array,
  into: Uint8Array,
  space: Float64Array,
  back: Uint8Array,
): void {
  for (let tag = 0; tag < TAGS; tag++)
    space[tag] = OPENS[tag] === 1 ? (scores[from + tag] as number) : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < length; i++) {
    const at = i * TAGS;
    const before = at - TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      let best = Number.NEGATIVE_INFINITY;
      let previous = OUTSIDE;
      for (let k = tag * ROW, p = FROM[k] as number; p >= 0; p = FROM[++k] as number) {
        const score = (space[before + p] as number) + (transitions[p * TAGS + tag] as number);
        if (score > best) {
          best = score;
          previous = p;
        }
      }
      space[at + tag] = best + (scores[from + at + tag] as number);
      back[at + tag] = previous;
    }
  }
  let best = Number.NEGATIVE_INFINITY;
  let tag = OUTSIDE;
  const end = (length - 1) * TAGS;
  for (let t = 0; t < TAGS; t++)
    if (CLOSES[t] === 1 && (space[end + t] as number) > best) {
      best = space[end + t] as number;
      tag = t;
    }
  for (let i = length - 1; i >= 0; i--) {
    into[i] = tag;
    tag = back[i * TAGS + tag] as number;
  }
}

/** The legal steps between two tags, one after the other. */
const STEPS: readonly (readonly [number, number])[] = Array.from({ length: TAGS }, (_, tag) => tag).flatMap(
  (tag) =>
    Array.from(
      FROM.subarray(tag * ROW, (tag + 1) * ROW).filter((p) => p >= 0),
      (p) => [p, tag] as const,
    ),
);
const STEP_FROM = Uint8Array.from(STEPS, ([from]) => from);
const STEP_TO = Uint8Array.from(STEPS, ([, to]) => to);
const STEP_COUNT = STEPS.length;

/**
 * Sums over all legal sequences of a stretch (forward and backward), in shares of the whole instead of logarithms: the
 * sums of each token are divided by their total, so that none grows or shrinks along the stretch.
 */
export class Sums {
  readonly #steps: Float64Array;
  readonly #transitions: Float64Array;
  /** A row a token: what its scores multiply with; the shares of sequences up to it; of those behind it. */
  readonly #factors: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #ahead = new Float64Array(TAGS);
  /** What the forward sums of each token were divided by. */
  readonly #totals: Float64Array;
  #whole = 1;

  /** @param longest tokens of the longest stretch */
  constructor(transitions: Float64Array, longest: number) {
    this.#transitions = transitions.map(Math.exp);
    this.#steps = Float64Array.from(STEPS, ([from, to]) => this.#transitions[from * TAGS + to] as number);
    this.#factors = new Float64Array(longest * TAGS);
    this.#forward = new Float64Array(longest * TAGS);
    this.#backward = new Float64Array(longest * TAGS);
    this.#totals = new Float64Array(longest);
  }

  /** Sums up a stretch. @param scores rows of `TAG_COUNT` scores, from `from` on */
  take(scores: Float64Array, from: number, length: number): void {
    const forward = this.#forward;
    const factors = this.#factors;
    const steps = this.#steps;
    for (let i = 0; i < length; i++) {
      const at = i * TAGS;
      let top = Number.NEGATIVE_INFINITY;
      for (let tag = 0; tag < TAGS; tag++) {
        const score = scores[from + at + tag] as number;
        if (score > top) top = score;
      }
      for (let tag = 0; tag < TAGS; tag++)
        factors[at + tag] = Math.exp((scores[from + at + tag] as number) - top);
      if (i === 0) for (let tag = 0; tag < TAGS; tag++) forward[tag] = OPENS[tag] as number;
      else {
        const before = at - TAGS;
        for (let tag = 0; tag < TAGS; tag++) forward[at + tag] = 0;
        for (let k = 0; k < STEP_COUNT; k++) {
          const to = at + (STEP_TO[k] as number);
          forward[to] =
            (forward[to] as number) +
            (forward[before + (STEP_FROM[k] as number)] as number) * (steps[k] as number);
        }
      }
      let total = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        const share = (forward[at + tag] as number) * (factors[at + tag] as number);
        forward[at + tag] = share;
        total += share;
      }
      this.#totals[i] = total;
      for (let tag = 0; tag < TAGS; tag++) forward[at + tag] = (forward[at + tag] as number) / total;
    }
    this.#takeBack(length);
    const end = (length - 1) * TAGS;
    this.#whole = 0;
    for (let tag = 0; tag < TAGS; tag++) if (CLOSES[tag] === 1) this.#whole += forward[end + tag] as number;
  }

  #takeBack(length: number): void {
    const backward = this.#backward;
    const steps = this.#steps;
    const ahead = this.#ahead;
    const end = (length - 1) * TAGS;
    for (let tag = 0; tag < TAGS; tag++) backward[end + tag] = CLOSES[tag] as number;
    for (let at = end - TAGS, i = length - 1; at >= 0; at -= TAGS, i--) {
      const total = this.#totals[i] as number;
      for (let tag = 0; tag < TAGS; tag++) {
        ahead[tag] =
          ((this.#factors[at + TAGS + tag] as number) * (backward[at + TAGS + tag] as number)) / total;
        backward[at + tag] = 0;
      }
      for (let k = 0; k < STEP_COUNT; k++) {
        const to = at + (STEP_FROM[k] as number);
        backward[to] =
          (backward[to] as number) + (ahead[STEP_TO[k] as number] as number) * (steps[k] as number);
      }
    }
  }

  /** The probability of each tag at each token of the stretch taken last. @param into takes them from `from` on */
  marginals(length: number, into: Float64Array, from: number): void {
    const whole = this.#whole;
    for (let k = 0; k < length * TAGS; k++)
      into[from + k] = ((this.#forward[k] as number) * (this.#backward[k] as number)) / whole;
  }

  /** The probability that exactly the tokens `first` … `last` of the stretch taken last are one name of this type. */
  ofName({ first, last, type }: NameRange): number {
    if (first === last) {
      const at = first * TAGS + unitOf(type);
      return ((this.#forward[at] as number) * (this.#backward[at] as number)) / this.#whole;
    }
    let tag = beginOf(type);
    let path = this.#forward[first * TAGS + tag] as number;
    for (let i = first + 1; i <= last; i++) {
      const next = i === last ? lastOf(type) : insideOf(type);
      path *=
        ((this.#transitions[tag * TAGS + next] as number) * (this.#factors[i * TAGS + next] as number)) /
        (this.#totals[i] as number);
      tag = next;
    }
    return (path * (this.#backward[last * TAGS + tag] as number)) / this.#whole;
  }
}

interface NameRange {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

// The chain over a stretch of tokens: the best legal sequence of tags, and how probable each tag and each name is.
// A linear-chain conditional random field (Lafferty et al. 2001); knows nothing of where the scores come from.
import { BEFORE, beginOf, closes, insideOf, lastOf, OUTSIDE, opens, TAG_COUNT, unitOf } from './tags';

/** Neighbouring tokens of a line with the scores and probabilities of their tags, `TAG_COUNT` numbers a token. */
export interface Stretch {
  /** Index of the first token in its line. */
  readonly start: number;
  readonly length: number;
  readonly scores: Float64Array;
  readonly marginals: Float64Array;
}

/** The tagger computes in double precision, the trainer in single. */
type Floats = Float32Array | Float64Array;

// Named here again: test runners reach imported names through getters, which the inner loops would feel.
const TAGS = TAG_COUNT;
const FROM = BEFORE;
const ROW = TAGS + 1;
const OPENS = Uint8Array.from({ length: TAGS }, (_, tag) => (opens(tag) ? 1 : 0));
const CLOSES = Uint8Array.from({ length: TAGS }, (_, tag) => (closes(tag) ? 1 : 0));

/**
 * The best legal sequence (Viterbi).
 *
 * @param scores `length` rows of `TAG_COUNT` scores
 * @param transitions score of going from row to column, `TAG_COUNT` × `TAG_COUNT`
 * @param into takes the tags, from index 0
 */
export function decode(
  scores: Floats,
  length: number,
  transitions: Floats,
  into: Uint8Array,
  space: Floats,
  back: Uint8Array,
): void {
  for (let tag = 0; tag < TAGS; tag++)
    space[tag] = OPENS[tag] === 1 ? (scores[tag] as number) : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < length; i++) {
    const at = i * TAGS;
    const before = at - TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = OUTSIDE;
      for (let k = tag * ROW, p = FROM[k] as number; p >= 0; p = FROM[++k] as number) {
        const score = (space[before + p] as number) + (transitions[p * TAGS + tag] as number);
        if (score > best) {
          best = score;
          from = p;
        }
      }
      space[at + tag] = best + (scores[at + tag] as number);
      back[at + tag] = from;
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

/**
 * Forward and backward log sums.
 *
 * @returns the logarithm of the partition function
 */
export function sumOver(
  scores: Floats,
  length: number,
  transitions: Floats,
  forward: Floats,
  backward: Floats,
): number {
  for (let tag = 0; tag < TAGS; tag++)
    forward[tag] = OPENS[tag] === 1 ? (scores[tag] as number) : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < length; i++) {
    const at = i * TAGS;
    const before = at - TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let k = tag * ROW, p = FROM[k] as number; p >= 0; p = FROM[++k] as number) {
        const score = (forward[before + p] as number) + (transitions[p * TAGS + tag] as number);
        if (score > top) top = score;
      }
      let sum = 0;
      if (top > Number.NEGATIVE_INFINITY)
        for (let k = tag * ROW, p = FROM[k] as number; p >= 0; p = FROM[++k] as number)
          sum += Math.exp((forward[before + p] as number) + (transitions[p * TAGS + tag] as number) - top);
      forward[at + tag] = top + Math.log(sum) + (scores[at + tag] as number);
    }
  }
  const end = (length - 1) * TAGS;
  for (let tag = 0; tag < TAGS; tag++) backward[end + tag] = CLOSES[tag] === 1 ? 0 : Number.NEGATIVE_INFINITY;
  for (let i = length - 2; i >= 0; i--) {
    const at = i * TAGS;
    const after = at + TAGS;
    for (let tag = 0; tag < TAGS; tag++) backward[at + tag] = Number.NEGATIVE_INFINITY;
    for (let next = 0; next < TAGS; next++) {
      const ahead = (scores[after + next] as number) + (backward[after + next] as number);
      if (ahead === Number.NEGATIVE_INFINITY) continue;
      for (let k = next * ROW, p = FROM[k] as number; p >= 0; p = FROM[++k] as number) {
        const score = ahead + (transitions[p * TAGS + next] as number);
        backward[at + p] = logAdd(backward[at + p] as number, score);
      }
    }
  }
  let total = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < TAGS; tag++)
    if (CLOSES[tag] === 1) total = logAdd(total, forward[end + tag] as number);
  return total;
}

/** The probability that exactly the tokens `first` … `last` are one name of this type. Needs `sumOver` first. */
export function nameProbability(
  scores: Floats,
  transitions: Floats,
  forward: Floats,
  backward: Floats,
  total: number,
  name: { readonly first: number; readonly last: number; readonly type: number },
): number {
  const { first, last, type } = name;
  if (first === last) {
    const at = first * TAGS + unitOf(type);
    return Math.exp((forward[at] as number) + (backward[at] as number) - total);
  }
  let path = forward[first * TAGS + beginOf(type)] as number;
  let tag = beginOf(type);
  for (let i = first + 1; i <= last; i++) {
    const next = i === last ? lastOf(type) : insideOf(type);
    path += (transitions[tag * TAGS + next] as number) + (scores[i * TAGS + next] as number);
    tag = next;
  }
  return Math.exp(path + (backward[last * TAGS + tag] as number) - total);
}

/** The probability of each tag at each token. Needs `sumOver` first. */
export function marginals(forward: Floats, backward: Floats, total: number, length: number): Float64Array {
  const found = new Float64Array(length * TAGS);
  for (let k = 0; k < found.length; k++)
    found[k] = Math.exp((forward[k] as number) + (backward[k] as number) - total);
  return found;
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

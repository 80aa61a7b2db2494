// Sums over all legal sequences of tags in logarithms, for the gradients of the conditional random field. The tagger
// makes the same sums in another form (field.ts): it needs probabilities alone.
import { BEFORE, closes, opens, TAG_COUNT } from '../../server/src/language/tagger/tags';

type Floats = Float32Array | Float64Array;

// Named here again: the loader reaches imported names through getters, which the inner loops would feel.
const TAGS = TAG_COUNT;
const FROM = BEFORE;
const ROW = TAGS + 1;
const OPENS = Uint8Array.from({ length: TAGS }, (_, tag) => (opens(tag) ? 1 : 0));
const CLOSES = Uint8Array.from({ length: TAGS }, (_, tag) => (closes(tag) ? 1 : 0));

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

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

// How a token's features become the scores of its tags. The sums are made in one order whatever is kept, so that the
// same token always gets the same scores to the last bit.
import type { Lexicon } from '../lexicon';
import { type Features, VIEWS } from './features';
import { HIDDEN, type Network } from './network';
import { TAG_COUNT } from './tags';

/** Scores the tags of a token into `scores` from `at` on. */
export type Scorer = (features: Features, scores: Float64Array, at: number) => void;

/** The number of views of a token that do not belong to its run. */
const NEAR_VIEWS = 5;

/** Matrices whose products are kept: one a view, and the near ones again for runs of one token. */
const PLANES = VIEWS + NEAR_VIEWS;
/** Products kept a matrix, a power of two. */
const SLOTS = 512;
/** Sums over inputs that are kept, a power of two, and the most inputs of such a sum. */
const SUMS = 1024;
const MOST_SUMMED = 48;

// Named here again: test runners reach imported names through getters, which the inner loops would feel.
const UNITS = HIDDEN;
const TAGS = TAG_COUNT;

/**
 * Makes a scorer. It keeps the share of the last run in the hidden layer, for tokens of one run share it: call
 * `reset` before another line. Weights are kept in double precision, which is what the machine computes in.
 */
export function createScorer(network: Network, lexicon: Lexicon): { score: Scorer; reset: () => void } {
  const { dimensions } = lexicon;
  const hidden = new Float64Array(UNITS);
  const runShare = new Float64Array(UNITS);
  const block = dimensions * UNITS;
  const { near, unit, far } = arrangeViews(network.views, dimensions);
  const inputs = Float64Array.from(network.inputs);
  const output = Float64Array.from(network.output);
  const { sparse, step, bias } = network;
  /** Where the rows to be added start. */
  const starts = new Int32Array(256);
  const vector = new Float64Array(dimensions);
  let run = -1;

  // Products are kept: most neighbours of names are a few hundred small words.
  const keptEntry = new Int32Array(PLANES * SLOTS).fill(-1);
  const kept = new Float64Array(PLANES * SLOTS * UNITS);

  /** Where the product of a word's vector and a view's matrix is kept. @param plane which matrix this is */
  const productOf = (entry: number, matrix: Float64Array, from: number, plane: number): number => {
    const slot = plane * SLOTS + (entry & (SLOTS - 1));
    if (keptEntry[slot] !== entry) {
      for (let d = 0, at = entry * dimensions; d < dimensions; d++)
        vector[d] = lexicon.vectors[at + d] as number;
      multiply(vector, matrix, from, kept, slot * UNITS);
      keptEntry[slot] = entry;
    }
    return slot * UNITS;
  };

  // So are the sums over inputs: tokens have these few in common far more often than they have words in common.
  const keptInputs = new Int32Array(SUMS * MOST_SUMMED);
  const keptCount = new Int32Array(SUMS).fill(-1);
  const keptSums = new Float64Array(SUMS * UNITS);

  /** Puts the bias and the share of a token's inputs into the hidden layer. */
  const takeInputs = ({ inputs: chosen, inputCount: count }: Features): void => {
    let hash = count;
    for (let k = 0; k < count; k++) hash = (Math.imul(hash, 31) + (chosen[k] as number)) | 0;
    const slot = (hash ^ (hash >>> 10)) & (SUMS - 1);
    const known = slot * MOST_SUMMED;
    let isKept = keptCount[slot] === count;
    for (let k = 0; isKept && k < count; k++) isKept = keptInputs[known + k] === chosen[k];
    const sum = slot * UNITS;
    if (isKept) {
      for (let h = 0; h < UNITS; h++) hidden[h] = keptSums[sum + h] as number;
      return;
    }
    for (let h = 0; h < UNITS; h++) hidden[h] = network.hiddenBias[h] as number;
    for (let k = 0; k < count; k++) starts[k] = (chosen[k] as number) * UNITS;
    addRows(hidden, UNITS, inputs, starts, count);
    if (count > MOST_SUMMED) return;
    for (let k = 0; k < count; k++) keptInputs[known + k] = chosen[k] as number;
    for (let h = 0; h < UNITS; h++) keptSums[sum + h] = hidden[h] as number;
    keptCount[slot] = count;
  };

  const score: Scorer = (features, scores, at) => {
    const { views, rows, rowCount } = features;
    takeInputs(features);
    const matrix = features.unit ? unit : near;
    const plane = features.unit ? VIEWS : 0;
    let count = 0;
    for (let view = 0; view < NEAR_VIEWS; view++) {
      const entry = views[view] as number;
      if (entry >= 0) starts[count++] = productOf(entry, matrix, view * block, plane + view);
    }
    addRows(hidden, UNITS, kept, starts, count);
    if (!features.unit && features.run >= 0) {
      if (features.run !== run) {
        runShare.fill(0);
        count = 0;
        for (let view = NEAR_VIEWS; view < VIEWS; view++) {
          const entry = views[view] as number;
          if (entry >= 0) starts[count++] = productOf(entry, far, (view - NEAR_VIEWS) * block, view);
        }
        addRows(runShare, UNITS, kept, starts, count);
        run = features.run;
      }
      for (let h = 0; h < UNITS; h++) hidden[h] = (hidden[h] as number) + (runShare[h] as number);
    }
    for (let k = 0; k < rowCount; k++) starts[k] = (rows[k] as number) * TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      let sum = 0;
      for (let k = 0; k < rowCount; k++) sum += sparse[(starts[k] as number) + tag] as number;
      scores[at + tag] = sum * step + (bias[tag] as number);
    }
    count = 0;
    for (let h = 0; h < UNITS; h++) if ((hidden[h] as number) > 0) starts[count++] = h;
    addOutputs(scores, at, output, hidden, starts, count);
  };
  const reset = (): void => {
    run = -1;
  };
  return { score, reset };
}

/**
 * The product of a vector and a matrix that holds a row of weights a hidden unit, four units at a time: none of the
 * sums waits for another.
 *
 * @param from where the matrix starts in `matrix`
 * @param into takes the product from `at` on
 */
function multiply(
  vector: Float64Array,
  matrix: Float64Array,
  from: number,
  into: Float64Array,
  at: number,
): void {
  const size = vector.length;
  for (let h = 0; h < UNITS; h += 4) {
    const a = from + h * size;
    const b = a + size;
    const c = b + size;
    const d = c + size;
    let aEven = 0;
    let aOdd = 0;
    let bEven = 0;
    let bOdd = 0;
    let cEven = 0;
    let cOdd = 0;
    let dEven = 0;
    let dOdd = 0;
    for (let k = 0; k < size; k += 2) {
      const even = vector[k] as number;
      const odd = vector[k + 1] as number;
      aEven += even * (matrix[a + k] as number);
      aOdd += odd * (matrix[a + k + 1] as number);
      bEven += even * (matrix[b + k] as number);
      bOdd += odd * (matrix[b + k + 1] as number);
      cEven += even * (matrix[c + k] as number);
      cOdd += odd * (matrix[c + k + 1] as number);
      dEven += even * (matrix[d + k] as number);
      dOdd += odd * (matrix[d + k + 1] as number);
    }
    into[at + h] = aEven + aOdd;
    into[at + h + 1] = bEven + bOdd;
    into[at + h + 2] = cEven + cOdd;
    into[at + h + 3] = dEven + dOdd;
  }
}

/** Adds rows of `size` numbers to `into`, in order, four at a time. @param starts where the rows start in `matrix` */
function addRows(
  into: Float64Array,
  size: number,
  matrix: Float64Array,
  starts: Int32Array,
  count: number,
): void {
  let k = 0;
  for (; k + 4 <= count; k += 4) {
    const a = starts[k] as number;
    const b = starts[k + 1] as number;
    const c = starts[k + 2] as number;
    const d = starts[k + 3] as number;
    for (let h = 0; h < size; h++)
      into[h] =
        (into[h] as number) +
        (matrix[a + h] as number) +
        (matrix[b + h] as number) +
        (matrix[c + h] as number) +
        (matrix[d + h] as number);
  }
  for (; k < count; k++) {
    const a = starts[k] as number;
    for (let h = 0; h < size; h++) into[h] = (into[h] as number) + (matrix[a + h] as number);
  }
}

/** Adds to the scores what the chosen hidden units give each tag, in order, four units at a time. */
function addOutputs(
  scores: Float64Array,
  at: number,
  output: Float64Array,
  hidden: Float64Array,
  chosen: Int32Array,
  count: number,
): void {
  let k = 0;
  for (; k + 4 <= count; k += 4) {
    const a = chosen[k] as number;
    const b = chosen[k + 1] as number;
    const c = chosen[k + 2] as number;
    const d = chosen[k + 3] as number;
    const inA = hidden[a] as number;
    const inB = hidden[b] as number;
    const inC = hidden[c] as number;
    const inD = hidden[d] as number;
    for (let tag = 0; tag < TAGS; tag++)
      scores[at + tag] =
        (scores[at + tag] as number) +
        inA * (output[a * TAGS + tag] as number) +
        inB * (output[b * TAGS + tag] as number) +
        inC * (output[c * TAGS + tag] as number) +
        inD * (output[d * TAGS + tag] as number);
  }
  for (; k < count; k++) {
    const a = chosen[k] as number;
    const value = hidden[a] as number;
    for (let tag = 0; tag < TAGS; tag++)
      scores[at + tag] = (scores[at + tag] as number) + value * (output[a * TAGS + tag] as number);
  }
}

/**
 * The views' matrices turned so that a hidden unit's weights lie together, over vectors in steps of 1/127. `unit` serves
 * runs of one token: the run's first and last word are then the token itself, so one product does for three.
 */
function arrangeViews(
  views: Float32Array,
  dimensions: number,
): { near: Float64Array; unit: Float64Array; far: Float64Array } {
  const block = dimensions * HIDDEN;
  const turned = new Float64Array(views.length);
  for (let view = 0; view < VIEWS; view++)
    for (let d = 0; d < dimensions; d++)
      for (let h = 0; h < HIDDEN; h++)
        turned[view * block + h * dimensions + d] = (views[view * block + d * HIDDEN + h] as number) / 127;
  const near = turned.subarray(0, NEAR_VIEWS * block);
  const unit = near.slice();
  for (let k = 0; k < block; k++) {
    const weight = (view: number): number => turned[view * block + k] as number;
    unit[block + k] = weight(1) + weight(7);
    unit[2 * block + k] = weight(2) + weight(5) + weight(6);
    unit[3 * block + k] = weight(3) + weight(8);
  }
  return { near, unit, far: turned.subarray(NEAR_VIEWS * block) };
}

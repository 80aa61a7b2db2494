// The tagger's weights and how a token's features become scores: a sparse linear table plus one hidden layer over
// word vectors and gazetteer bits. The bytes of tagger.bin are viewed, not parsed.
import { hashWord } from '../hash';
import type { Lexicon } from '../lexicon';
import { FEATURES_VERSION, type Features, INPUTS, ROWS, VIEWS } from './features';
import { TAG_COUNT } from './tags';

export const TAGGER_MAGIC = 0x54474d4e; // "NMGT"
/** Hidden units of all members of the ensemble together. */
export const HIDDEN = 96;
/** The number of 32-bit words before the weights. */
export const HEADER_WORDS = 8;
/** Which of them holds what `probe` gave when the weights were trained. */
export const PROBE_WORD = 3;

export interface Network {
  /** Sparse weights, `ROWS` × `TAG_COUNT`, in steps of `step`. */
  readonly sparse: Int8Array;
  readonly step: number;
  readonly transitions: Float32Array;
  readonly bias: Float32Array;
  /** Hidden units' weights to tags, `HIDDEN` × `TAG_COUNT`. */
  readonly output: Float32Array;
  /** Inputs to hidden units, `INPUTS` × `HIDDEN`. */
  readonly inputs: Float32Array;
  /** Vectors to hidden units, `VIEWS` × dimensions × `HIDDEN`. */
  readonly views: Float32Array;
  readonly hiddenBias: Float32Array;
  /** Temperature and offset for the confidence of each type: logistic(a · logit + b). */
  readonly calibration: Float32Array;
}

/** Sizes of the parts of tagger.bin that follow the header, in 32-bit words, in order; the sparse table comes last. */
export function layout(dimensions: number): readonly number[] {
  return [
    TAG_COUNT * TAG_COUNT,
    TAG_COUNT,
    HIDDEN * TAG_COUNT,
    INPUTS * HIDDEN,
    VIEWS * dimensions * HIDDEN,
    HIDDEN,
    8,
  ];
}

/** A check value over everything that must agree between the code and the bytes. */
export function fingerprint(dimensions: number): number {
  return hashWord([FEATURES_VERSION, ROWS, TAG_COUNT, HIDDEN, INPUTS, VIEWS, dimensions].join(' '));
}

/**
 * Reads tagger.bin.
 *
 * @throws RangeError when the bytes are no weights or do not fit this code or this lexicon
 */
export function readNetwork(bytes: Uint8Array, lexicon: Lexicon): Network {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset, byteLength } = aligned;
  const sizes = layout(lexicon.dimensions);
  const floats = sizes.reduce((sum, size) => sum + size, 0);
  const expected = (HEADER_WORDS + floats) * 4 + ROWS * TAG_COUNT;
  const header = byteLength === expected ? new Uint32Array(buffer, byteOffset, HEADER_WORDS) : undefined;
  if (header === undefined || header[0] !== TAGGER_MAGIC || header[1] !== fingerprint(lexicon.dimensions))
    throw new RangeError('tagger.bin does not fit this version of Newsmark. Train it again.');
  let at = byteOffset + HEADER_WORDS * 4;
  const parts = sizes.map((size) => {
    const part = new Float32Array(buffer, at, size);
    at += size * 4;
    return part;
  });
  const [transitions, bias, output, inputs, views, hiddenBias, calibration] = parts as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const step = new Float32Array(buffer, byteOffset + 8, 1)[0] ?? 0;
  const sparse = new Int8Array(buffer, at, ROWS * TAG_COUNT);
  return { sparse, step, transitions, bias, output, inputs, views, hiddenBias, calibration };
}

/** Scores the tags of tokens, one after the other. */
export type Scorer = (features: Features, scores: Float64Array, at: number) => void;

/** The number of views of a token that do not belong to its run. */
const NEAR_VIEWS = 5;

/** Matrices whose products are kept: one a view, and the near ones again for runs of one token. */
const PLANES = VIEWS + NEAR_VIEWS;
/** Products kept a matrix, a power of two. */
const SLOTS = 512;

/**
 * Makes a scorer. It keeps the share of the last run in the hidden layer, for tokens of one run share it: call
 * `reset` before another line. Weights are kept in double precision, which is what the machine computes in.
 */
export function createScorer(network: Network, lexicon: Lexicon): { score: Scorer; reset: () => void } {
  const { dimensions, vectors } = lexicon;
  const hidden = new Float64Array(HIDDEN);
  const runShare = new Float64Array(HIDDEN);
  const block = dimensions * HIDDEN;
  const { near, unit, far } = arrangeViews(network.views, dimensions);
  const inputs = Float64Array.from(network.inputs);
  const output = Float64Array.from(network.output);
  const { sparse, step } = network;
  const vector = new Float64Array(dimensions);
  const units = HIDDEN;
  const tags = TAG_COUNT;
  let run = -1;

  // Products are kept: most neighbours of names are a few hundred small words.
  const keptEntry = new Int32Array(PLANES * SLOTS).fill(-1);
  const keptProduct = new Float64Array(PLANES * SLOTS * units);

  /**
   * Adds the product of a word's vector and a view's matrix, which holds a row of weights a hidden unit.
   *
   * @param plane which matrix this is: products are kept apart
   */
  const addView = (
    entry: number,
    matrix: Float64Array,
    from: number,
    plane: number,
    into: Float64Array,
  ): void => {
    if (entry < 0) return;
    const slot = plane * SLOTS + (entry & (SLOTS - 1));
    const kept = slot * units;
    if (keptEntry[slot] !== entry) {
      multiply(entry, matrix, from, kept);
      keptEntry[slot] = entry;
    }
    for (let h = 0; h < units; h++) into[h] = (into[h] as number) + (keptProduct[kept + h] as number);
  };

  const multiply = (entry: number, matrix: Float64Array, from: number, kept: number): void => {
    for (let d = 0, at = entry * dimensions; d < dimensions; d++) vector[d] = vectors[at + d] as number;
    for (let h = 0, at = from; h < units; h++) {
      let even = 0;
      let odd = 0;
      for (let d = 0; d < dimensions; d += 2, at += 2) {
        even += (vector[d] as number) * (matrix[at] as number);
        odd += (vector[d + 1] as number) * (matrix[at + 1] as number);
      }
      keptProduct[kept + h] = even + odd;
    }
  };

  const score: Scorer = (features, scores, at) => {
    const { views, rows, rowCount, inputCount } = features;
    hidden.set(network.hiddenBias);
    for (let k = 0; k < inputCount; k++) {
      const from = (features.inputs[k] as number) * units;
      for (let h = 0; h < units; h++) hidden[h] = (hidden[h] as number) + (inputs[from + h] as number);
    }
    const matrix = features.unit ? unit : near;
    const plane = features.unit ? VIEWS : 0;
    for (let view = 0; view < NEAR_VIEWS; view++)
      addView(views[view] as number, matrix, view * block, plane + view, hidden);
    if (!features.unit && features.run >= 0) {
      if (features.run !== run) {
        runShare.fill(0);
        for (let view = NEAR_VIEWS; view < VIEWS; view++)
          addView(views[view] as number, far, (view - NEAR_VIEWS) * block, view, runShare);
        run = features.run;
      }
      for (let h = 0; h < units; h++) hidden[h] = (hidden[h] as number) + (runShare[h] as number);
    }
    for (let tag = 0; tag < tags; tag++) {
      let sum = 0;
      for (let k = 0; k < rowCount; k++) sum += sparse[(rows[k] as number) * tags + tag] as number;
      scores[at + tag] = sum * step + (network.bias[tag] as number);
    }
    for (let h = 0; h < units; h++) {
      const value = hidden[h] as number;
      if (value <= 0) continue;
      const from = h * tags;
      for (let tag = 0; tag < tags; tag++)
        scores[at + tag] = (scores[at + tag] as number) + value * (output[from + tag] as number);
    }
  };
  const reset = (): void => {
    run = -1;
  };
  return { score, reset };
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

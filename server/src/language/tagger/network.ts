// The tagger's weights and how a token's features become scores: a sparse linear table plus one hidden layer over
// word vectors and gazetteer bits. The bytes of tagger.bin are viewed, not parsed.
import { hashWord } from '../hash';
import type { Lexicon } from '../lexicon';
import { FEATURES_VERSION, type Features, INPUTS, ROWS, VIEWS } from './features';
import { TAG_COUNT } from './tags';

export const TAGGER_MAGIC = 0x54474d4e; // "NMGT"
export const HIDDEN = 64;
/** The number of 32-bit words before the weights. */
export const HEADER_WORDS = 8;

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
export type Scorer = (features: Features, scores: Float32Array, at: number) => void;

/** The number of views of a token that do not belong to its run. */
const NEAR_VIEWS = 5;

/**
 * Makes a scorer. It keeps the share of the last run in the hidden layer, for tokens of one run share it: call
 * `reset` before another line.
 */
export function createScorer(network: Network, lexicon: Lexicon): { score: Scorer; reset: () => void } {
  const { dimensions, vectors } = lexicon;
  const hidden = new Float32Array(HIDDEN);
  const runShare = new Float32Array(HIDDEN);
  const block = dimensions * HIDDEN;
  const near = network.views.subarray(0, NEAR_VIEWS * block);
  // For a run of one token the run's first and last word are the token itself, and so on: one product instead of two.
  const unit = Float32Array.from(near);
  for (let k = 0; k < block; k++) {
    const view = (index: number): number => network.views[index * block + k] as number;
    unit[block + k] = view(1) + view(7);
    unit[2 * block + k] = view(2) + view(5) + view(6);
    unit[3 * block + k] = view(3) + view(8);
  }
  let run = -1;

  const addView = (entry: number, matrix: Float32Array, from: number, into: Float32Array): void => {
    if (entry < 0) return;
    for (let d = 0, at = entry * dimensions; d < dimensions; d++) {
      const value = (vectors[at + d] as number) / 127;
      if (value === 0) continue;
      const row = from + d * HIDDEN;
      for (let h = 0; h < HIDDEN; h++) into[h] = (into[h] as number) + value * (matrix[row + h] as number);
    }
  };

  const score: Scorer = (features, scores, at) => {
    const { views } = features;
    hidden.set(network.hiddenBias);
    for (let k = 0; k < features.inputCount; k++) {
      const from = (features.inputs[k] as number) * HIDDEN;
      for (let h = 0; h < HIDDEN; h++)
        hidden[h] = (hidden[h] as number) + (network.inputs[from + h] as number);
    }
    const matrix = features.unit ? unit : near;
    for (let view = 0; view < NEAR_VIEWS; view++)
      addView(views[view] as number, matrix, view * block, hidden);
    if (!features.unit && features.run >= 0) {
      if (features.run !== run) {
        runShare.fill(0);
        for (let view = NEAR_VIEWS; view < VIEWS; view++)
          addView(views[view] as number, network.views, view * block, runShare);
        run = features.run;
      }
      for (let h = 0; h < HIDDEN; h++) hidden[h] = (hidden[h] as number) + (runShare[h] as number);
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[at + tag] = 0;
    for (let k = 0; k < features.rowCount; k++) {
      const from = (features.rows[k] as number) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++)
        scores[at + tag] = (scores[at + tag] as number) + (network.sparse[from + tag] as number);
    }
    for (let tag = 0; tag < TAG_COUNT; tag++)
      scores[at + tag] = (scores[at + tag] as number) * network.step + (network.bias[tag] as number);
    for (let h = 0; h < HIDDEN; h++) {
      const value = hidden[h] as number;
      if (value <= 0) continue;
      const from = h * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++)
        scores[at + tag] = (scores[at + tag] as number) + value * (network.output[from + tag] as number);
    }
  };
  const reset = (): void => {
    run = -1;
  };
  return { score, reset };
}

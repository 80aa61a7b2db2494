// The tagger's weights: a sparse linear table plus one hidden layer over word vectors and gazetteer bits. The bytes of
// tagger.bin are viewed, not parsed. How they make scores is scorer.ts.
import { hashWord } from '../hash';
import type { Lexicon } from '../lexicon';
import { FEATURES_VERSION, INPUTS, ROWS, VIEWS } from './features';
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

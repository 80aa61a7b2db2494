// Writes tagger.bin: a header of eight 32-bit words (magic, fingerprint of the code, step of the sparse weights as a
// float, the probe of the features, the rest 0), then the parts in the order of `layout`, then the sparse table in eight bits.
import { INPUTS, ROWS, STYLE_AT, STYLES } from '../../server/src/language/tagger/features';
import {
  fingerprint,
  HEADER_WORDS,
  HIDDEN,
  layout,
  PROBE_WORD,
  TAGGER_MAGIC,
} from '../../server/src/language/tagger/network';
import { beginOf, TAG_COUNT, unitOf } from '../../server/src/language/tagger/tags';
import type { Learned } from './learn';
import { join } from './lexicon-file';

/** How much each style of annotation counts when the tagger is used, in the order of `STYLE`. */
export const STYLE_MIX: readonly number[] = [0, 0.15, 0, 0, 0.35, 0];

/**
 * Added to the scores of the tags that open a name, by type: the training sets leave more capitalised words unmarked
 * (works, products, slips) than news does. Chosen on development sets that are not trained on.
 */
export const NAME_BONUS: readonly number[] = [0.6, 0.8, 0.4];

/** Sparse weights beyond this share of all are clipped. */
const CLIPPED = 0.9995;

/** Slope 1 and offset 0 for each type: probabilities as they are. */
const UNCALIBRATED = Float32Array.of(1, 0, 1, 0, 1, 0, 0, 0);

/** The bytes of tagger.bin. @param probed as `probe` gives it; @param calibration as `fitCalibration` gives it */
export function taggerBytes(
  learned: Learned,
  dimensions: number,
  probed: number,
  calibration: Float32Array = UNCALIBRATED,
): Uint8Array {
  const magnitudes = learned.sparse
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort();
  const limit = magnitudes[Math.floor(magnitudes.length * CLIPPED)] ?? 1;
  const stepSize = limit / 127;
  const sparse = Int8Array.from(learned.sparse, (value) =>
    Math.max(-127, Math.min(127, Math.round(value / stepSize))),
  );
  const hiddenBias = learned.hiddenBias.slice();
  for (let style = 0; style < STYLES; style++)
    for (let h = 0; h < HIDDEN; h++)
      hiddenBias[h] =
        (hiddenBias[h] ?? 0) +
        (STYLE_MIX[style] ?? 0) * (learned.inputs[(STYLE_AT + style) * HIDDEN + h] ?? 0);
  const bias = learned.bias.slice();
  NAME_BONUS.forEach((bonus, type) => {
    for (const tag of [beginOf(type), unitOf(type)]) bias[tag] = (bias[tag] ?? 0) + bonus;
  });
  const parts = [
    learned.transitions,
    bias,
    learned.output,
    learned.inputs,
    learned.views,
    hiddenBias,
    calibration,
  ];
  const sizes = layout(dimensions);
  parts.forEach((part, index) => {
    if (part.length !== sizes[index]) throw new Error(`part ${index} of the model has the wrong size`);
  });
  const header = new Uint32Array(HEADER_WORDS);
  header[0] = TAGGER_MAGIC;
  header[1] = fingerprint(dimensions);
  header[PROBE_WORD] = probed;
  new Float32Array(header.buffer, 8, 1)[0] = stepSize;
  if (sparse.length !== ROWS * TAG_COUNT || INPUTS * HIDDEN !== learned.inputs.length)
    throw new Error('the learned tables have the wrong size');
  return join([header, ...parts, sparse]);
}

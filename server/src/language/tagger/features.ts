// Features of a token in its line: rows of the sparse table, inputs of the hidden layer, and the words whose vectors
// it sees. The trainer and the tagger share this file, so changing it means training again (FEATURES_VERSION).
import type { SegmentContent } from '../../text/document';
import type { Token } from '../../text/tokens';
import { hashPart, mix } from '../hash';
import { chain, type Lexicon } from '../lexicon';
import { EVIDENCE_COUNT, type Evidence } from './evidence';
import { isCapital, isGlued, LINE, SHAPE, SHAPE_COUNT, type Words } from './words';

export const FEATURES_VERSION = 4;

/** Rows of the sparse table, a power of two. */
export const ROWS = 1 << 16;
/** Words whose vectors a token sees: itself and two on each side; first and last of its run, before and after it. */
export const VIEWS = 9;
/** Styles of annotation in the training sets; the hidden layer may learn what is peculiar to each. */
export const STYLES = 8;

const BITS = 17;
const SHAPES_AT = 0;
const BITS_AT = SHAPES_AT + 5 * SHAPE_COUNT;
const RUN_ENDS_AT = BITS_AT + 3 * BITS;
const RUN_UNION_AT = RUN_ENDS_AT + 2 * BITS;
const RUN_LENGTH_AT = RUN_UNION_AT + BITS;
const RUN_PLACE_AT = RUN_LENGTH_AT + 6;
const LINE_AT = RUN_PLACE_AT + 4;
const OPENS_AT = LINE_AT + 3;
const EVIDENCE_AT = OPENS_AT + 1;
const PHRASE_AT = EVIDENCE_AT + 2 * EVIDENCE_COUNT;
const GLUE_AT = PHRASE_AT + 12;
export const STYLE_AT = GLUE_AT + 4;
export const INPUTS = STYLE_AT + STYLES;

const MOST_ROWS = 40;
const MOST_INPUTS = 160;

/** The features of one token; the arrays are used again for the next one. */
export interface Features {
  readonly rows: Int32Array;
  rowCount: number;
  readonly inputs: Int32Array;
  inputCount: number;
  /** Lexicon entries, -1 for none. */
  readonly views: Int32Array;
  /** First token of the run whose views these are, -1 for none: tokens of one run share the last four views. */
  run: number;
  /** True for a run of one token: the views of the run are then views of the token and its neighbours. */
  unit: boolean;
}

export function newFeatures(): Features {
  return {
    rows: new Int32Array(MOST_ROWS),
    rowCount: 0,
    inputs: new Int32Array(MOST_INPUTS),
    inputCount: 0,
    views: new Int32Array(VIEWS),
    run: -1,
    unit: false,
  };
}

/** The kind of listed phrase at each token, times two, plus one for its first token; 0 where there is none. */
export function markPhrases(words: Words, lexicon: Lexicon): Uint8Array {
  const marks = new Uint8Array(words.count);
  for (let i = 0; i < words.count; i++) {
    if (words.candidate[i] === 0 || marks[i] !== 0) continue;
    let hash = words.hash[i] as number;
    const stop = Math.min(words.count, i + 5);
    for (let k = i + 1; k < stop && words.candidate[k] === 1; k++) {
      hash = chain(hash, words.hash[k] as number);
      const kind = lexicon.phrase(hash);
      if (kind === 0) continue;
      marks.fill(kind * 2, i, k + 1);
      marks[i] = kind * 2 + 1;
    }
  }
  return marks;
}

/**
 * Computes the features of token `i`.
 *
 * @param into takes them; what stood there is lost
 */
export function extract(
  content: SegmentContent,
  words: Words,
  phrases: Uint8Array,
  evidence: Evidence,
  i: number,
  into: Features,
): void {
  const { runStart, runEnd } = words;
  const inRun = (runStart[i] as number) >= 0;
  const first = inRun ? (runStart[i] as number) : i;
  const last = inRun ? (runEnd[i] as number) - 1 : i;
  const runLength = inRun ? last - first + 1 : 0;
  const place = runLength < 2 ? 0 : i === first ? 1 : i === last ? 2 : 3;
  addRows(content, words, i, first, last, place, runLength, into);
  addInputs(content, words, phrases, evidence, i, first, last, place, runLength, into);
  const { views } = into;
  const { entry, count, line } = words;
  for (let d = -2; d <= 2; d++) {
    const k = i + d;
    views[d + 2] = k >= 0 && k < count ? (entry[k] as number) : -1;
  }
  const wide = inRun && line !== LINE.capitals;
  into.run = wide ? first : -1;
  into.unit = wide && runLength === 1;
  views[5] = wide ? (entry[first] as number) : -1;
  views[6] = wide ? (entry[last] as number) : -1;
  views[7] = wide && first > 0 ? (entry[first - 1] as number) : -1;
  views[8] = wide && last + 1 < count ? (entry[last + 1] as number) : -1;
}

/** The word hash at `k`, 1 beyond the line. */
function wordAt(words: Words, k: number): number {
  return k >= 0 && k < words.count ? (words.hash[k] as number) : 1;
}

function shapeAt(words: Words, k: number): number {
  return k >= 0 && k < words.count ? (words.shape[k] as number) : SHAPE.edge;
}

/** The row of a value in the slot of a feature template. */
function rowOf(value: number, slot: number): number {
  return mix(value, slot) & (ROWS - 1);
}

function addRows(
  content: SegmentContent,
  words: Words,
  i: number,
  first: number,
  last: number,
  place: number,
  runLength: number,
  into: Features,
): void {
  const { rows } = into;
  const { lower } = content.tokens[i] as Token;
  const { length } = lower;
  const w0 = wordAt(words, i);
  const before = wordAt(words, i - 1);
  const after = wordAt(words, i + 1);
  const twoBefore = wordAt(words, i - 2);
  const twoAfter = wordAt(words, i + 2);
  const s0 = shapeAt(words, i);
  const sb = shapeAt(words, i - 1);
  const sa = shapeAt(words, i + 1);
  rows[0] = rowOf(w0, 1);
  rows[1] = rowOf(before, 2);
  rows[2] = rowOf(after, 3);
  rows[3] = rowOf(twoBefore, 4);
  rows[4] = rowOf(twoAfter, 5);
  rows[5] = rowOf(mix(before, w0), 6);
  rows[6] = rowOf(mix(w0, after), 7);
  rows[7] = rowOf(mix(w0, s0), 8);
  rows[8] = rowOf(mix(sb * 16 + s0, sa * 16 + shapeAt(words, i - 2)), 9);
  rows[9] = rowOf(mix(before, sa * 16 + s0), 10);
  rows[10] = rowOf(mix(after, sb * 16 + s0), 11);
  rows[11] = rowOf(mix(before, twoBefore), 12);
  rows[12] = rowOf(mix(after, twoAfter), 13);
  rows[13] = rowOf(length > 2 ? hashPart(lower, 0, 3) : 2, 14);
  rows[14] = rowOf(length > 3 ? hashPart(lower, 0, 4) : 2, 15);
  rows[15] = rowOf(length > 2 ? hashPart(lower, length - 2, length) : 2, 16);
  rows[16] = rowOf(length > 3 ? hashPart(lower, length - 3, length) : 2, 17);
  rows[17] = rowOf(length > 4 ? hashPart(lower, length - 4, length) : 2, 18);
  const wordBefore = wordAt(words, first - 1);
  const wordAfter = wordAt(words, last + 1);
  const lastWord = wordAt(words, last);
  const where = place * 8 + Math.min(runLength, 4);
  let whole = 7;
  for (let k = first; k <= last; k++) whole = mix(whole, words.hash[k] as number);
  rows[18] = rowOf(whole, 19);
  rows[19] = rowOf(mix(wordAt(words, first), place), 20);
  rows[20] = rowOf(mix(lastWord, place), 21);
  rows[21] = rowOf(mix(wordBefore, where), 22);
  rows[22] = rowOf(mix(wordAfter, where), 23);
  rows[23] = rowOf(mix(wordBefore, lastWord), 24);
  rows[24] = rowOf(mix(wordBefore, wordAfter), 25);
  rows[25] = rowOf(mix(wordAt(words, first - 2), wordBefore), 26);
  into.rowCount = 26;
}

function addInputs(
  content: SegmentContent,
  words: Words,
  phrases: Uint8Array,
  evidence: Evidence,
  i: number,
  first: number,
  last: number,
  place: number,
  runLength: number,
  into: Features,
): void {
  const { inputs } = into;
  const { bits, entry, shape, count, hash } = words;
  let m = 0;
  for (let d = -2; d <= 2; d++) inputs[m++] = SHAPES_AT + (d + 2) * SHAPE_COUNT + shapeAt(words, i + d);
  for (let d = -1; d <= 1; d++) {
    const k = i + d;
    if (k < 0 || k >= count) continue;
    const base = BITS_AT + (d + 1) * BITS;
    if (entry[k] === -1) inputs[m++] = base + 16;
    m = addBits(bits[k] as number, base, inputs, m);
  }
  if (runLength > 1) {
    if (entry[first] === -1) inputs[m++] = RUN_ENDS_AT + 16;
    m = addBits(bits[first] as number, RUN_ENDS_AT, inputs, m);
    if (entry[last] === -1) inputs[m++] = RUN_ENDS_AT + BITS + 16;
    m = addBits(bits[last] as number, RUN_ENDS_AT + BITS, inputs, m);
    let union = 0;
    for (let k = first; k <= last; k++) if (isCapital(shape[k] as number)) union |= bits[k] as number;
    m = addBits(union, RUN_UNION_AT, inputs, m);
  }
  inputs[m++] = RUN_LENGTH_AT + Math.min(runLength, 5);
  inputs[m++] = RUN_PLACE_AT + place;
  inputs[m++] = LINE_AT + words.line;
  if (words.opensSentence[i] === 1) inputs[m++] = OPENS_AT;
  m = addBits(evidence.get(hash[i] as number), EVIDENCE_AT, inputs, m);
  if (runLength > 1) m = addBits(evidence.get(hash[last] as number), EVIDENCE_AT + EVIDENCE_COUNT, inputs, m);
  if ((phrases[i] as number) !== 0) inputs[m++] = PHRASE_AT + (phrases[i] as number);
  for (let d = -1; d <= 2; d++) if (isGlued(content.tokens, i + d)) inputs[m++] = GLUE_AT + d + 1;
  into.inputCount = m;
}

/** Adds an input for each bit that is set. */
function addBits(value: number, base: number, inputs: Int32Array, at: number): number {
  let m = at;
  for (let rest = value; rest !== 0; rest &= rest - 1) inputs[m++] = base + 31 - Math.clz32(rest & -rest);
  return m;
}

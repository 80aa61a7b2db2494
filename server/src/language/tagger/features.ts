// Features of a token in its line: rows of the sparse table, inputs of the hidden layer, and the words whose vectors
// it sees. The trainer and the tagger share this file, so changing it means training again (FEATURES_VERSION).
import type { SegmentContent } from '../../text/document';
import type { Token } from '../../text/tokens';
import { hashPart, mix } from '../hash';
import { chain, type Lexicon } from '../lexicon';
import { EVIDENCE_COUNT, type Evidence } from './evidence';
import { isCapital, LINE, SHAPE, SHAPE_COUNT, type Words } from './words';

export const FEATURES_VERSION = 1;

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
export const STYLE_AT = PHRASE_AT + 12;
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
}

export function newFeatures(): Features {
  return {
    rows: new Int32Array(MOST_ROWS),
    rowCount: 0,
    inputs: new Int32Array(MOST_INPUTS),
    inputCount: 0,
    views: new Int32Array(VIEWS),
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
  const { rows, inputs, views } = into;
  const { hash, shape, entry, bits } = words;
  const count = words.count;
  const at = (k: number): number => (k >= 0 && k < count ? (hash[k] as number) : 1);
  const shapeAt = (k: number): number => (k >= 0 && k < count ? (shape[k] as number) : SHAPE.edge);
  const entryAt = (k: number): number => (k >= 0 && k < count ? (entry[k] as number) : -1);
  let n = 0;
  let slot = 1;
  const row = (value: number): void => {
    rows[n++] = mix(value, slot++) & (ROWS - 1);
  };
  const token = content.tokens[i] as Token;
  const { lower } = token;
  const length = lower.length;
  const w0 = at(i);
  const before = at(i - 1);
  const after = at(i + 1);
  const s0 = shapeAt(i);
  const sb = shapeAt(i - 1);
  const sa = shapeAt(i + 1);
  row(w0);
  row(before);
  row(after);
  row(at(i - 2));
  row(at(i + 2));
  row(mix(before, w0));
  row(mix(w0, after));
  row(mix(w0, s0));
  row(mix(sb * 16 + s0, sa * 16 + shapeAt(i - 2)));
  row(mix(before, sa * 16 + s0));
  row(mix(after, sb * 16 + s0));
  row(mix(before, at(i - 2)));
  row(mix(after, at(i + 2)));
  row(length > 2 ? hashPart(lower, 0, 3) : 2);
  row(length > 3 ? hashPart(lower, 0, 4) : 2);
  row(length > 2 ? hashPart(lower, length - 2, length) : 2);
  row(length > 3 ? hashPart(lower, length - 3, length) : 2);
  row(length > 4 ? hashPart(lower, length - 4, length) : 2);
  const start = words.runStart[i] as number;
  const end = words.runEnd[i] as number;
  const inRun = start >= 0;
  const runLength = inRun ? end - start : 0;
  const place = !inRun ? 0 : runLength === 1 ? 0 : i === start ? 1 : i === end - 1 ? 2 : 3;
  const first = inRun ? start : i;
  const last = inRun ? end - 1 : i;
  const wordBefore = at(first - 1);
  const wordAfter = at(last + 1);
  let whole = 7;
  for (let k = first; k <= last; k++) whole = mix(whole, at(k));
  row(whole);
  row(mix(at(first), place));
  row(mix(at(last), place));
  row(mix(wordBefore, place * 8 + Math.min(runLength, 4)));
  row(mix(wordAfter, place * 8 + Math.min(runLength, 4)));
  row(mix(wordBefore, at(last)));
  row(mix(wordBefore, wordAfter));
  row(mix(at(first - 2), wordBefore));
  into.rowCount = n;

  let m = 0;
  for (let d = -2; d <= 2; d++) inputs[m++] = SHAPES_AT + (d + 2) * SHAPE_COUNT + shapeAt(i + d);
  const addBits = (value: number, unknown: boolean, base: number): void => {
    if (unknown) inputs[m++] = base + 16;
    for (let rest = value; rest !== 0; rest &= rest - 1) inputs[m++] = base + 31 - Math.clz32(rest & -rest);
  };
  for (let d = -1; d <= 1; d++) {
    const k = i + d;
    if (k >= 0 && k < count) addBits(bits[k] as number, entry[k] === -1, BITS_AT + (d + 1) * BITS);
  }
  if (inRun && runLength > 1) {
    addBits(bits[first] as number, entry[first] === -1, RUN_ENDS_AT);
    addBits(bits[last] as number, entry[last] === -1, RUN_ENDS_AT + BITS);
    let union = 0;
    for (let k = first; k <= last; k++) if (isCapital(shape[k] as number)) union |= bits[k] as number;
    addBits(union, false, RUN_UNION_AT);
  }
  inputs[m++] = RUN_LENGTH_AT + Math.min(runLength, 5);
  inputs[m++] = RUN_PLACE_AT + place;
  inputs[m++] = LINE_AT + words.line;
  if (words.opensSentence[i] === 1) inputs[m++] = OPENS_AT;
  for (let rest = evidence.get(w0) ?? 0; rest !== 0; rest &= rest - 1)
    inputs[m++] = EVIDENCE_AT + 31 - Math.clz32(rest & -rest);
  if (runLength > 1)
    for (let rest = evidence.get(at(last)) ?? 0; rest !== 0; rest &= rest - 1)
      inputs[m++] = EVIDENCE_AT + EVIDENCE_COUNT + 31 - Math.clz32(rest & -rest);
  if ((phrases[i] as number) !== 0) inputs[m++] = PHRASE_AT + (phrases[i] as number);
  into.inputCount = m;

  for (let d = -2; d <= 2; d++) views[d + 2] = entryAt(i + d);
  const wide = words.line !== LINE.capitals && inRun;
  views[5] = wide ? entryAt(first) : -1;
  views[6] = wide ? entryAt(last) : -1;
  views[7] = wide ? entryAt(first - 1) : -1;
  views[8] = wide ? entryAt(last + 1) : -1;
}

// What the tagger knows of each token of a line before it looks at the neighbours: hashes, shape, lexicon entry, the
// run of capitalised words it stands in, whether it can be part of a name at all. Computed once a line.

import type { SegmentContent } from '../../text/document';
import type { Token } from '../../text/tokens';
import { GROUPS } from '../groups';
import { hashWord } from '../hash';
import { type Lexicon, WORD } from '../lexicon';
import { CONNECTORS, LEADERS } from '../name-words';
import { HashRows } from './hash-rows';

export const SHAPE = {
  lower: 0,
  title: 1,
  upper: 2,
  initial: 3,
  mixed: 4,
  number: 5,
  punctuation: 6,
  mark: 7,
  dotted: 8,
  address: 9,
  symbol: 10,
  edge: 11,
  /** A word of a line in capitals, where capitals say nothing. */
  loud: 12,
} as const;
export const SHAPE_COUNT = 13;

export const LINE = { running: 0, title: 1, capitals: 2 } as const;

/** Small words that can stand inside a name but more often stand between two. */
const LOOSE = new Set([
  'for',
  'and',
  'in',
  'on',
  'at',
  'upon',
  'to',
  'with',
  'a',
  '/',
  '–',
  'y',
  'e',
  'en',
  'o',
]);

/** Words that name a group, by their hashes, which stand ready here. */
const GROUP_HASHES = new HashRows();
for (const group of GROUPS) GROUP_HASHES.rowOf(hashWord(group));

/** The longest run of capitalised words that is looked at as a whole. */
const LONGEST_RUN = 12;
/** The most small words that may join two capitalised ones. */
const LONGEST_GAP = 3;

export interface Words {
  readonly count: number;
  readonly line: number;
  /** `hashWord` of the lower-case form. */
  readonly hash: Uint32Array;
  /** Index in the lexicon, -1 when unknown. */
  readonly entry: Int32Array;
  readonly bits: Uint16Array;
  readonly shape: Uint8Array;
  /** 1 where a name can be: capitalised words and the small words that join them. */
  readonly candidate: Uint8Array;
  /** First token of the run that a token stands in and the one after its last; -1 outside runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** 1 for the first token of a sentence. */
  readonly opensSentence: Uint8Array;
}

const BYTES_A_WORD = 4 * 4 + 2 + 3;

export function readWords(content: SegmentContent, lexicon: Lexicon): Words {
  const { tokens } = content;
  const count = tokens.length;
  const line = lineKind(tokens);
  // One piece of memory for all columns, the wider ones first: each by itself costs as much as filling it.
  const memory = new ArrayBuffer(count * BYTES_A_WORD);
  const hash = new Uint32Array(memory, 0, count);
  const entry = new Int32Array(memory, 4 * count, count);
  const runStart = new Int32Array(memory, 8 * count, count).fill(-1);
  const runEnd = new Int32Array(memory, 12 * count, count).fill(-1);
  const bits = new Uint16Array(memory, 16 * count, count);
  const shape = new Uint8Array(memory, 18 * count, count);
  const candidate = new Uint8Array(memory, 19 * count, count);
  const opensSentence = new Uint8Array(memory, 20 * count, count);
  for (const sentence of content.sentences) opensSentence[sentence.first] = 1;
  for (let i = 0; i < count; i++) {
    const token = tokens[i] as Token;
    const own = hashWord(token.lower);
    hash[i] = own;
    shape[i] = shapeOf(token, line);
    entry[i] = findWord(token, own, lexicon);
    bits[i] = lexicon.bits(entry[i] as number);
    if (shape[i] === SHAPE.upper && ((bits[i] as number) & WORD.common) !== 0) {
      const letters = hashWord(asLetters(token.lower));
      const found = lexicon.find(letters);
      if (found >= 0) {
        hash[i] = letters;
        entry[i] = found;
        bits[i] = lexicon.bits(found);
      }
    }
    if (GROUP_HASHES.find(own) >= 0) bits[i] = (bits[i] as number) | WORD.demonym;
    candidate[i] = isCapital(shape[i] as number) ? 1 : 0;
  }
  markJoined(tokens, shape, candidate);
  markRuns(tokens, candidate, shape, line, runStart, runEnd);
  return { count, line, hash, entry, bits, shape, candidate, runStart, runEnd, opensSentence };
}

/** The lexicon entry of a token: as printed in lower case, else without accents and full stops. */
function findWord(token: Token, hash: number, lexicon: Lexicon): number {
  if (token.kind !== 'word' && token.kind !== 'number') return lexicon.find(hash);
  const found = lexicon.find(hash);
  if (found >= 0) return found;
  const plain = plainForm(token.lower);
  return plain === token.lower ? -1 : lexicon.find(hashWord(plain));
}

/**
 * The lexicon's form of an acronym that spells a common word: "US", "WHO" and "IS" in running text are not the words
 * that they spell.
 */
export const asLetters = (lower: string): string => `^${lower}`;

/** A lower-case word without accents, full stops and apostrophes, as older word lists print it. */
export function plainForm(lower: string): string {
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}.’'\u00ad]/gu, '')
    .replace(/[øłđðþßæœı]/g, (c) => PLAIN[c] ?? c);
}
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

export function isCapital(shape: number): boolean {
  return (
    shape === SHAPE.title ||
    shape === SHAPE.upper ||
    shape === SHAPE.initial ||
    shape === SHAPE.mixed ||
    shape === SHAPE.dotted ||
    shape === SHAPE.loud
  );
}

function shapeOf(token: Token, line: number): number {
  switch (token.kind) {
    case 'number':
      return SHAPE.number;
    case 'punctuation':
      return SHAPE.punctuation;
    case 'mark':
      return SHAPE.mark;
    case 'address':
      return SHAPE.address;
    case 'symbol':
      return SHAPE.symbol;
    default:
  }
  const { text, lower } = token;
  if (text === lower) return SHAPE.lower;
  if (text.charCodeAt(0) === 0x27 || text.charCodeAt(0) === 0x2019) return SHAPE.lower;
  if (isLoud(text)) {
    if (line === LINE.capitals) return SHAPE.loud;
    if (text.includes('.')) return SHAPE.dotted;
    return text.length === 1 ? SHAPE.initial : SHAPE.upper;
  }
  if (text.endsWith('.')) return SHAPE.title;
  const first = text.charAt(0);
  if (first !== first.toLowerCase() && text.slice(1) === lower.slice(1)) return SHAPE.title;
  return SHAPE.mixed;
}

/** True for a word without a small letter; most have one in the second place, and are not written anew to tell. */
function isLoud(text: string): boolean {
  const second = text.charCodeAt(1);
  return !(second >= 0x61 && second <= 0x7a) && text === text.toUpperCase();
}

/** Running text, a line whose words begin with capitals, or a line in capitals. */
function lineKind(tokens: readonly Token[]): number {
  let words = 0;
  let small = 0;
  let capital = 0;
  let loud = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.text === token.lower) small++;
    else if (isLoud(token.text)) loud++;
    else capital++;
  }
  if (words >= 2 && loud >= 0.7 * words) return LINE.capitals;
  if (words >= 4 && small <= 0.2 * words && capital + loud >= 0.75 * words) return LINE.title;
  return LINE.running;
}

/** True when no space stands before the token. */
export function isGlued(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && i > 0 && tokens[i - 1]?.end === token.start;
}

function markJoined(tokens: readonly Token[], shape: Uint8Array, candidate: Uint8Array): void {
  const count = tokens.length;
  let last = -1;
  for (let i = 0; i < count; i++) {
    if (!isCapital(shape[i] as number)) continue;
    const gap = i - last - 1;
    if (last >= 0 && gap > 0 && gap <= LONGEST_GAP) {
      let joined = true;
      for (let k = last + 1; k < i && joined; k++)
        joined = CONNECTORS.has((tokens[k] as Token).lower) || shape[k] === SHAPE.number;
      if (joined) candidate.fill(1, last + 1, i);
    }
    for (let k = i - 1; k >= 0 && k >= i - 3 && candidate[k] === 0; k--) {
      const token = tokens[k] as Token;
      const isLeader = LEADERS.has(token.lower) && token.kind === 'word';
      if (!isLeader && token.text !== '-' && token.text !== '’' && token.text !== "'") break;
      if (isLeader) candidate.fill(1, k, i);
    }
    if (isGlued(tokens, i + 1) && tokens[i + 1]?.text === '-' && isGlued(tokens, i + 2))
      if (tokens[i + 2]?.kind === 'word') candidate.fill(1, i + 1, i + 3);
    last = i;
  }
  for (let i = 0; i < count; i++) {
    if (shape[i] !== SHAPE.number) continue;
    if (isCapital(shape[i - 1] ?? SHAPE.edge) || isCapital(shape[i + 1] ?? SHAPE.edge)) candidate[i] = 1;
    else if (shape[i - 1] === SHAPE.punctuation && tokens[i - 1]?.text === '-' && candidate[i - 1] === 1)
      candidate[i] = 1;
  }
}

function markRuns(
  tokens: readonly Token[],
  candidate: Uint8Array,
  shape: Uint8Array,
  line: number,
  runStart: Int32Array,
  runEnd: Int32Array,
): void {
  const count = candidate.length;
  for (let i = 0; i < count; ) {
    if (candidate[i] === 0) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < count && candidate[end] === 1 && end - i < LONGEST_RUN && line !== LINE.capitals) {
      if (!isCapital(shape[end] as number) && LOOSE.has((tokens[end] as Token).lower)) break;
      end++;
    }
    while (end > i + 1 && !isCapital(shape[end - 1] as number) && shape[end - 1] !== SHAPE.number) end--;
    runStart.fill(i, i, end);
    runEnd.fill(end, i, end);
    i = end;
  }
}

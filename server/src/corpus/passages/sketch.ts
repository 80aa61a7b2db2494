// What the sentences of an article are about, as hashes: the words that carry matter, and for each sentence the keys
// under which it is looked up (the smallest hashes of its word pairs, a bottom-k sketch after Broder 1997). Figures
// are left out, so that two sentences that differ in a figure alone are still one statement. Knows no other article.
import type { Block } from '../../extraction/analysis';
import { createSight } from '../../extraction/findings/sight';
import { COMMON_WORDS, NUMBER_WORDS } from '../../language/same-words';
import { isEmptyWord, stem } from '../../language/stems';
import type { TextDocument } from '../../text/document';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { createShelf } from '../shelf';

/**
 * The sketch of an article: about 3 KB for 600 words. Numbers alone, so that it travels between threads and lies in a
 * cache as it is. The first is the number of sentences; three for each sentence follow (start, end, where its words
 * begin); there stand the number of words, the number of keys, the words, and the keys. Words are sorted, each once.
 */
export type PassageSketch = Uint32Array;

/** The layout and the hashes of sketches; kept ones of another version are to be thrown away. */
export const SKETCH_VERSION = 1;

/** Sentences with fewer words that carry matter are about nothing in particular. */
const FEWEST_WORDS = 3;
/** Keys of a sentence: more find more paraphrases and cost memory in proportion. */
const KEYS = 8;
/** How far apart the words of a pair may stand, counted in words that carry matter. */
const REACH = 2;
/** Tokens of a sentence for which there is room from the start. */
const ROOM = 256;
/** Sentences with more words that carry matter are sorted by the engine. */
const LONG = 64;
/** Words whose hashes are remembered; beyond them all are forgotten and learned anew. */
const MOST_KNOWN = 100_000;

/**
 * Makes a sketcher, which remembers the hash of every word it has met: one for many articles.
 *
 * @returns the sketch of an article's body sentences; without sentences for an article that says nothing
 */
export function createSketcher(): (document: TextDocument, blocks: readonly Block[]) => PassageSketch {
  /** The hash of a word's stem; 0 for a word without matter. The lowest bit tells an everyday word. */
  const known = new Map<string, number>();
  const codeOf = (lower: string): number => {
    let code = known.get(lower);
    if (code === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      code = matterOf(lower);
      known.set(lower, code);
    }
    return code;
  };
  // Used again for every sentence: making columns for each costs more than filling them.
  let codes = new Uint32Array(ROOM);
  let words = new Uint32Array(ROOM);
  const keys = new Uint32Array(KEYS + 1);
  return (document, blocks) => {
    const sight = createSight({ document, blocks, quotes: [], entities: [], mentions: [] });
    const header: number[] = [0];
    const rest: number[] = [];
    for (const { start, end, content, first, last } of sight.sentences) {
      if (last - first > codes.length) {
        codes = new Uint32Array(last - first);
        words = new Uint32Array(last - first);
      }
      const count = takeCodes(content.tokens, first, last, codeOf, codes);
      const wordCount = takeSorted(codes, count, words);
      if (wordCount < FEWEST_WORDS) continue;
      const keyCount = takeKeys(codes, count, keys);
      header.push(start, end, rest.length);
      rest.push(wordCount, keyCount);
      for (let at = 0; at < wordCount; at++) rest.push(words[at] ?? 0);
      for (let at = 0; at < keyCount; at++) rest.push(keys[at] ?? 0);
    }
    const sketch = new Uint32Array(header.length + rest.length);
    sketch.set(header);
    sketch.set(rest, header.length);
    sketch[0] = (header.length - 1) / 3;
    for (let at = 3; at < header.length; at += 3) sketch[at] = (sketch[at] ?? 0) + header.length;
    return sketch;
  };
}

/** Copies of sketches, in the order they came. */
export interface SketchShelf {
  put(sketch: PassageSketch): void;
  /** All of them; the shelf is empty then. */
  taken(): readonly PassageSketch[];
}

export function createSketchShelf(): SketchShelf {
  const shelve = createShelf();
  let sketches: PassageSketch[] = [];
  return {
    put({ buffer, byteOffset, byteLength, length }) {
      const kept = shelve(new Uint8Array(buffer, byteOffset, byteLength));
      sketches.push(new Uint32Array(kept.buffer, kept.byteOffset, length));
    },
    taken() {
      const all = sketches;
      sketches = [];
      return all;
    },
  };
}

/** How many sentences a sketch holds. */
export function sentenceCount(sketch: PassageSketch): number {
  return sketch[0] ?? 0;
}

/** Where a sentence stands in its article. */
export function sentenceSpan(sketch: PassageSketch, sentence: number): Span {
  return { start: sketch[1 + sentence * 3] ?? 0, end: sketch[2 + sentence * 3] ?? 0 };
}

/** How many keys a sentence has. */
export function keyCount(sketch: PassageSketch, sentence: number): number {
  return sketch[(sketch[3 + sentence * 3] ?? 0) + 1] ?? 0;
}

/** Calls back with every key of a sentence. */
export function forEachKey(sketch: PassageSketch, sentence: number, visit: (key: number) => void): void {
  const at = sketch[3 + sentence * 3] ?? 0;
  const from = at + 2 + (sketch[at] ?? 0);
  const to = from + (sketch[at + 1] ?? 0);
  for (let key = from; key < to; key++) visit(sketch[key] ?? 0);
}

/** True for two sketches of which every number is the same. */
export function isSameSketch(a: PassageSketch, b: PassageSketch): boolean {
  return a.length === b.length && a.every((number, at) => number === b[at]);
}

/** True when a sentence of two sketches has the same words and keys, wherever it stands in its text. */
export function isSameSentence(a: PassageSketch, b: PassageSketch, sentence: number): boolean {
  const from = a[3 + sentence * 3] ?? 0;
  const other = b[3 + sentence * 3] ?? 0;
  const length = 2 + (a[from] ?? 0) + (a[from + 1] ?? 0);
  for (let at = 0; at < length; at++) if (a[from + at] !== b[other + at]) return false;
  return true;
}

/** Twice the weight of a sentence's words: a word of the event counts 2, an everyday word 1. */
export function doubleWeight(sketch: PassageSketch, sentence: number): number {
  const at = sketch[3 + sentence * 3] ?? 0;
  const end = at + 2 + (sketch[at] ?? 0);
  let weight = 0;
  for (let word = at + 2; word < end; word++) weight += 2 - ((sketch[word] ?? 0) & 1);
  return weight;
}

/** Twice the weight of the words that two sentences share. */
export function doubleShared(a: PassageSketch, mine: number, b: PassageSketch, theirs: number): number {
  const from = a[3 + mine * 3] ?? 0;
  const fromOther = b[3 + theirs * 3] ?? 0;
  const end = from + 2 + (a[from] ?? 0);
  const endOther = fromOther + 2 + (b[fromOther] ?? 0);
  let shared = 0;
  for (let i = from + 2, j = fromOther + 2; i < end && j < endOther; ) {
    const word = a[i] ?? 0;
    const other = b[j] ?? 0;
    if (word === other) {
      shared += 2 - (word & 1);
      i++;
      j++;
    } else if (word < other) i++;
    else j++;
  }
  return shared;
}

function matterOf(lower: string): number {
  const bare = lower.replace(/['’].*$/u, '');
  if (bare.length < 2 || isEmptyWord(bare) || isEmptyWord(lower) || NUMBER_WORDS.has(bare)) return 0;
  const root = stem(bare);
  const everyday = COMMON_WORDS.has(bare) || COMMON_WORDS.has(root) ? 1 : 0;
  return ((hash(root) & ~1) | everyday) >>> 0 || 2;
}

/** Puts the words of a sentence that carry matter into `into`, in order. @returns how many they are */
function takeCodes(
  tokens: readonly Token[],
  first: number,
  last: number,
  codeOf: (lower: string) => number,
  into: Uint32Array,
): number {
  let count = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const code = codeOf(token.lower);
    if (code !== 0) into[count++] = code;
  }
  return count;
}

/** Puts the first `count` codes into `into`, sorted, each once. @returns how many are left */
function takeSorted(codes: Uint32Array, count: number, into: Uint32Array): number {
  // By insertion in a sentence, which is quickest for a dozen words; a line without full stops is no sentence.
  const ordered = count > LONG ? codes.subarray(0, count).slice().sort() : codes;
  let taken = 0;
  for (let at = 0; at < count; at++) taken = insert(into, taken, ordered[at] ?? 0);
  return taken;
}

/**
 * Puts the smallest hashes of the pairs of words that stand near each other into `into`, sorted, each once.
 *
 * @param into has room for one more than `KEYS`
 * @returns how many they are
 */
function takeKeys(words: Uint32Array, length: number, into: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < length; at++)
    for (let step = 1; step <= REACH && at + step < length; step++) {
      const a = words[at] ?? 0;
      const b = words[at + step] ?? 0;
      // A word beside itself, and two everyday words next to each other, are no evidence.
      if (a === b || (a & b & 1) === 1) continue;
      const key = mix(Math.min(a, b), Math.max(a, b));
      if (count < KEYS || key < (into[KEYS - 1] ?? 0)) count = Math.min(KEYS, insert(into, count, key));
    }
  return count;
}

/** Puts a number into the first `count` of a sorted list, unless it is there. @returns how many they are then */
function insert(list: Uint32Array, count: number, number: number): number {
  let at = count;
  while (at > 0 && (list[at - 1] ?? 0) > number) at--;
  if (at > 0 && list[at - 1] === number) return count;
  for (let to = count; to > at; to--) list[to] = list[to - 1] ?? 0;
  list[at] = number;
  return count + 1;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hash(word: string): number {
  let code = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) code = Math.imul(code ^ word.charCodeAt(at), 0x01000193);
  return code >>> 0;
}

/** One hash of two, with the finaliser of MurmurHash3 so that small hashes are a fair sample. */
function mix(a: number, b: number): number {
  let code = Math.imul(a, 0x9e3779b1) ^ b;
  code = Math.imul(code ^ (code >>> 16), 0x85ebca6b);
  code = Math.imul(code ^ (code >>> 13), 0xc2b2ae35);
  return (code ^ (code >>> 16)) >>> 0;
}

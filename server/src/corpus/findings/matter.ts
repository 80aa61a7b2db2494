// What a sentence is about, as hashes: its words that carry matter, and a sketch of their neighbourhood. Figures are
// left out, so that two sentences that differ in a figure alone are still one statement.
import { COMMON_WORDS, NUMBER_WORDS } from '../../language/same-words';
import { isEmptyWord, stem } from '../../language/stems';
import type { Token } from '../../text/tokens';

export interface Matter {
  /** Hashes of the stems, sorted, each once. */
  readonly words: Uint32Array;
  /** Twice the weight of each word: 2, or 1 for an everyday word. */
  readonly weights: Uint8Array;
  /** The weight of all words together. */
  readonly weight: number;
  /** The smallest hashes of pairs of words that stand near each other. */
  readonly sketch: readonly number[];
}

/** Sentences with fewer words that carry matter are about nothing in particular. */
const FEWEST_WORDS = 3;
/** Pairs in a sketch: more find more paraphrases and cost memory in proportion. */
const SKETCH = 12;
/** How far apart the words of a pair may stand, counted in words that carry matter. */
const REACH = 2;

/** Makes a reader that remembers the hash of every word it has met. */
export function createMatter(): (
  tokens: readonly Token[],
  first: number,
  last: number,
) => Matter | undefined {
  /** The hash of a word's stem; 0 for a word without matter. The lowest bit tells an everyday word. */
  const known = new Map<string, number>();
  const hashOf = (lower: string): number => {
    const bare = lower.replace(/['’].*$/u, '');
    if (bare.length < 2 || isEmptyWord(bare) || isEmptyWord(lower) || NUMBER_WORDS.has(bare)) return 0;
    const root = stem(bare);
    const everyday = COMMON_WORDS.has(bare) || COMMON_WORDS.has(root) ? 1 : 0;
    return ((hash(root) & ~1) | everyday) >>> 0 || 2;
  };
  return (tokens, first, last) => {
    const words: number[] = [];
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token === undefined || token.kind !== 'word') continue;
      let code = known.get(token.lower);
      if (code === undefined) {
        code = hashOf(token.lower);
        known.set(token.lower, code);
      }
      if (code !== 0) words.push(code);
    }
    if (words.length < FEWEST_WORDS) return undefined;
    const sorted = Uint32Array.from(new Set(words)).sort();
    if (sorted.length < FEWEST_WORDS) return undefined;
    const weights = Uint8Array.from(sorted, (code) => ((code & 1) === 1 ? 1 : 2));
    const weight = weights.reduce((sum, one) => sum + one, 0) / 2;
    return { words: sorted, weights, weight, sketch: sketch(words) };
  };
}

function sketch(words: readonly number[]): number[] {
  const pairs = new Set<number>();
  for (let at = 0; at < words.length; at++)
    for (let step = 1; step <= REACH; step++) {
      const a = words[at] ?? 0;
      const b = words[at + step];
      if (b === undefined || a === b) continue;
      // Two everyday words next to each other are no evidence.
      if ((a & b & 1) === 0) pairs.add(mix(Math.min(a, b), Math.max(a, b)));
    }
  const sorted = [...pairs].sort((a, b) => a - b);
  return sorted.length <= SKETCH ? sorted : sorted.slice(0, SKETCH);
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

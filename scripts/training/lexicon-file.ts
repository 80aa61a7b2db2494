// Writes lexicon.bin: a header of eight 32-bit words (magic, version, words, dimensions, phrases, check, 0, 0), the
// bucket offsets, the phrase hashes (sorted), then per word, in order of hash: 16 kept bits, gazetteer bits; the kinds
// of the phrases; which words have a vector; the vectors in half bytes. Every part starts at a multiple of four bytes.
import { hashWord } from '../../server/src/language/hash';
import { BUCKET_BITS, LEXICON_MAGIC, LEXICON_VERSION, VECTOR_STEPS } from '../../server/src/language/lexicon';

/** A word of the lexicon before it has a place in the file. */
export interface WordEntry {
  readonly hash: number;
  readonly bits: number;
  /** Row in the embedding, -1 when the word has none. */
  readonly row: number;
}

/** Words in the order in which the file holds them; of two words with the same place and kept bits the first stays. */
export function orderWords(words: readonly WordEntry[]): WordEntry[] {
  const shift = 32 - BUCKET_BITS;
  const seen = new Set<number>();
  const kept: WordEntry[] = [];
  for (const word of words) {
    const key = (word.hash >>> shift) * 65536 + (word.hash & 0xffff);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(word);
  }
  return kept.sort(
    (a, b) => (a.hash >>> shift) - (b.hash >>> shift) || (a.hash & 0xffff) - (b.hash & 0xffff),
  );
}

/**
 * The bytes of lexicon.bin.
 *
 * @param words as `orderWords` gives them
 * @param phrases kinds by hash
 * @param vectors a row of `dimensions` numbers a word
 */
export function lexiconBytes(
  words: readonly WordEntry[],
  phrases: ReadonlyMap<number, number>,
  dimensions: number,
  vectors: Int8Array,
): Uint8Array {
  const buckets = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (const word of words) {
    const bucket = word.hash >>> (32 - BUCKET_BITS);
    buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + 1;
  }
  for (let i = 1; i < buckets.length; i++) buckets[i] = (buckets[i] ?? 0) + (buckets[i - 1] ?? 0);
  const sorted = [...phrases].sort((a, b) => a[0] - b[0]);
  const check = hashWord('lexicon');
  const flags = new Uint8Array((words.length + 7) >> 3);
  words.forEach((word, index) => {
    if (word.row >= 0) flags[index >> 3] = (flags[index >> 3] ?? 0) | (1 << (index & 7));
  });
  const parts: ArrayBufferView[] = [
    Uint32Array.of(LEXICON_MAGIC, LEXICON_VERSION, words.length, dimensions, sorted.length, check, 0, 0),
    buckets,
    Uint32Array.from(sorted, ([hash]) => hash),
    Uint16Array.from(words, (word) => word.hash & 0xffff),
    Uint16Array.from(words, (word) => word.bits),
    Uint8Array.from(sorted, ([, kind]) => kind),
    flags,
    packVectors(words, dimensions, vectors),
  ];
  return join(parts);
}

function packVectors(words: readonly WordEntry[], dimensions: number, vectors: Int8Array): Uint8Array {
  const count = words.filter((word) => word.row >= 0).length * dimensions;
  const packed = new Uint8Array((count + 1) >> 1);
  let at = 0;
  words.forEach((word, index) => {
    if (word.row < 0) return;
    for (let d = 0; d < dimensions; d++, at++) {
      const half = Math.round(((vectors[index * dimensions + d] ?? 0) * VECTOR_STEPS) / 127) + 8;
      packed[at >> 1] = (packed[at >> 1] ?? 0) | (half << ((at & 1) * 4));
    }
  });
  return packed;
}

/** The parts one after the other, each padded to a multiple of four bytes. */
export function join(parts: readonly ArrayBufferView[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + ((part.byteLength + 3) & ~3), 0);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += (part.byteLength + 3) & ~3;
  }
  return bytes;
}

// What is known of single words and of phrases before any context: gazetteer bits and a small vector each, looked up
// by hash in typed arrays that view the bytes of lexicon.bin. Built by scripts/training; read here; no strings kept.
import { atOnce } from '../text/pieces';
import { hashWord, mix } from './hash';

/** Gazetteer bits of a word (what it can be, never what it is). */
export const WORD = {
  firstMale: 1 << 0,
  firstFemale: 1 << 1,
  surname: 1 << 2,
  country: 1 << 3,
  capital: 1 << 4,
  city: 1 << 5,
  town: 1 << 6,
  region: 1 << 7,
  demonym: 1 << 8,
  organizationHead: 1 << 9,
  placeHead: 1 << 10,
  title: 1 << 11,
  time: 1 << 12,
  /** Usually printed in lower case. */
  common: 1 << 13,
  organization: 1 << 14,
  /** Stands in the name of a place of several words. */
  placePart: 1 << 15,
} as const;

/** What a phrase of two to five words is known as. */
export const PHRASE = { country: 1, city: 2, region: 3, organization: 4, demonym: 5 } as const;

export interface Lexicon {
  /** Length of a word's vector. */
  readonly dimensions: number;
  /** Vectors of all words, one after the other, in steps of 1/127; zeros for a word that has none. */
  readonly vectors: Int8Array;
  /** The word's index, -1 when it is not known. @param hash `hashWord` of the lower-case word */
  find(hash: number): number;
  /** Gazetteer bits (`WORD`) of the word with this index; 0 for -1. */
  bits(index: number): number;
  /** What the phrase is known as (`PHRASE`), 0 when it is not. @param hash the words' hashes chained by `chain` */
  phrase(hash: number): number;
}

/** Words whose vectors are unpacked in one piece. */
const PIECE = 1 << 11;

/**
 * Vectors of all words, a piece at a time, from half bytes: each holds a number from −7 to 7 plus 8, the low half first; words without a
 * vector have none in the file and zeros here.
 */
function* unpackVectors(
  packed: Uint8Array,
  hasVector: Uint8Array,
  words: number,
  dimensions: number,
): Generator<void, Int8Array> {
  const steps = Int8Array.from({ length: 16 }, (_, half) => Math.round(((half - 8) * 127) / VECTOR_STEPS));
  const vectors = new Int8Array(words * dimensions);
  let at = 0;
  for (let word = 0; word < words; word++) {
    if (word % PIECE === 0) yield;
    if ((((hasVector[word >> 3] ?? 0) >> (word & 7)) & 1) === 0) continue;
    for (let d = 0; d < dimensions; d++, at++) {
      const half = ((packed[at >> 1] ?? 0x88) >> ((at & 1) * 4)) & 15;
      vectors[word * dimensions + d] = steps[half] ?? 0;
    }
  }
  return vectors;
}

/** The hash of a phrase: start with the first word's hash and chain the others in order. */
export function chain(phrase: number, word: number): number {
  return mix(phrase, word);
}

export const LEXICON_MAGIC = 0x584c4d4e; // "NMLX"
export const LEXICON_VERSION = 2;
/** Steps from zero to one in the packed vectors. */
export const VECTOR_STEPS = 7;
/** Buckets of the word index: the upper bits of a hash choose one, the lower 16 are kept. */
export const BUCKET_BITS = 15;

/**
 * Reads lexicon.bin (layout in scripts/training/lexicon-file.ts).
 *
 * @throws RangeError when the bytes are no lexicon or one of another version
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  return atOnce(lexiconInPieces(bytes));
}

/** The same, a piece at a time. */
export function* lexiconInPieces(bytes: Uint8Array): Generator<void, Lexicon> {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset, byteLength } = aligned;
  const header = byteLength >= 32 ? new Uint32Array(buffer, byteOffset, 8) : new Uint32Array(8);
  const [magic, version, words = 0, dimensions = 0, phrases = 0, check] = header;
  if (magic !== LEXICON_MAGIC || version !== LEXICON_VERSION || check !== hashWord('lexicon'))
    throw new RangeError('lexicon.bin does not fit this version of Newsmark. Build it again.');
  let at = byteOffset + 32;
  const take = (size: number): number => {
    const from = at;
    at += (size + 3) & ~3;
    return from;
  };
  const buckets = new Uint32Array(buffer, take(((1 << BUCKET_BITS) + 1) * 4), (1 << BUCKET_BITS) + 1);
  const phraseHashes = new Uint32Array(buffer, take(phrases * 4), phrases);
  const prints = new Uint16Array(buffer, take(words * 2), words);
  const wordBits = new Uint16Array(buffer, take(words * 2), words);
  const phraseKinds = new Uint8Array(buffer, take(phrases), phrases);
  const hasVector = new Uint8Array(buffer, take((words + 7) >> 3), (words + 7) >> 3);
  const vectors = yield* unpackVectors(
    new Uint8Array(buffer, at, byteOffset + byteLength - at),
    hasVector,
    words,
    dimensions,
  );
  return {
    dimensions,
    vectors,
    find(hash) {
      const bucket = hash >>> (32 - BUCKET_BITS);
      const print = hash & 0xffff;
      for (let i = buckets[bucket] ?? 0, end = buckets[bucket + 1] ?? 0; i < end; i++)
        if (prints[i] === print) return i;
      return -1;
    },
    bits: (index) => wordBits[index] ?? 0,
    phrase(hash) {
      let low = 0;
      let high = phrases;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((phraseHashes[middle] ?? 0) < hash) low = middle + 1;
        else high = middle;
      }
      return phraseHashes[low] === hash ? (phraseKinds[low] ?? 0) : 0;
    },
  };
}

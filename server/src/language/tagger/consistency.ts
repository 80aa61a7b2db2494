// One sense a document: what the tagger believes of a word at its other places, and of two words that stand together
// elsewhere, moves the scores of its tags here. A name that is plain in one sentence is then found in a headline, and
// does not change its type from paragraph to paragraph (after Krishnan & Manning 2006, with three weights instead of
// a second model). Knows scores and tags, not why they are as they are.
import { mix } from '../hash';
import type { Stretch } from './field';
import { OUTSIDE, TAG_COUNT, TAGGED_TYPES, typeOf } from './tags';
import { isCapital, type Words } from './words';

const TAGS = TAG_COUNT;
const TYPES = TAGGED_TYPES.length;

/** Weight of the type that a word has elsewhere, of its being a name at all, and of the tags of the same two words. */
const TYPE_WEIGHT = 0.5;
const NAME_WEIGHT = 0.3;
const PAIR_WEIGHT = 0.4;
/** Other places count n / (n + 1) of these weights. */
const PLACES = 1;
/** Added to probabilities before their logarithm is taken. */
const FLOOR = 0.02;

/** Sums over the places of a word or of a pair of words in the document; the first number counts the places. */
export interface Beliefs {
  /** By word: the probability of each type. */
  readonly words: ReadonlyMap<number, Float64Array>;
  /** By pair: the probability of each tag at its first and at its second word. */
  readonly pairs: ReadonlyMap<number, Float64Array>;
}

/** A line with the scores of its stretches. */
export interface ScoredLine {
  readonly words: Words;
  readonly stretches: readonly Stretch[];
}

/** Sums up what is believed of the words of all lines; the order of the lines must be that of the document. */
export function gatherBeliefs(lines: Iterable<ScoredLine>): Beliefs {
  const words = new Map<number, Float64Array>();
  const pairs = new Map<number, Float64Array>();
  for (const line of lines)
    for (const { start, length, marginals } of line.stretches)
      for (let i = 0; i < length; i++) {
        const at = i * TAGS;
        if (isCapital(line.words.shape[start + i] as number)) {
          const sums = entry(words, line.words.hash[start + i] as number, 1 + TYPES);
          sums[0] = (sums[0] as number) + 1;
          for (let tag = OUTSIDE + 1; tag < TAGS; tag++)
            sums[1 + typeOf(tag)] = (sums[1 + typeOf(tag)] as number) + (marginals[at + tag] as number);
        }
        if (i + 1 === length) continue;
        const sums = entry(pairs, pairKey(line.words, start + i), 1 + 2 * TAGS);
        sums[0] = (sums[0] as number) + 1;
        for (let k = 0; k < 2 * TAGS; k++)
          sums[1 + k] = (sums[1 + k] as number) + (marginals[at + k] as number);
      }
  return { words, pairs };
}

function entry(map: Map<number, Float64Array>, key: number, size: number): Float64Array {
  let sums = map.get(key);
  if (sums === undefined) {
    sums = new Float64Array(size);
    map.set(key, sums);
  }
  return sums;
}

const pairKey = (words: Words, i: number): number =>
  mix(words.hash[i] as number, words.hash[i + 1] as number);

/** A number that changes when anything changes that the line's names depend on beyond its own scores. */
export function fingerprint({ words, stretches }: ScoredLine, beliefs: Beliefs): number {
  let low = 0;
  let high = 0;
  const take = (sums: Float64Array | undefined): void => {
    if (sums === undefined || sums[0] === 1) return;
    for (const sum of sums) {
      low = mix(low, Math.round(sum * STEPS));
      high = (Math.imul(high, 31) + low) >>> 0;
    }
  };
  for (const { start, length } of stretches)
    for (let i = start; i < start + length; i++) {
      take(beliefs.words.get(words.hash[i] as number));
      if (i + 1 < start + length) take(beliefs.pairs.get(pairKey(words, i)));
    }
  return (high % 0x200000) * 0x100000000 + low;
}
/** Beliefs are told apart in steps of this part of a probability. */
const STEPS = 4096;

/**
 * The scores of a stretch, moved by what is believed of its words at their other places.
 *
 * @param into takes them; as long as the scores or longer
 * @returns false when the words stand nowhere else: the scores then stay as they are
 */
export function moveScores(words: Words, stretch: Stretch, beliefs: Beliefs, into: Float64Array): boolean {
  const { start, length, marginals } = stretch;
  into.set(stretch.scores);
  let isMoved = false;
  for (let i = 0; i < length; i++) {
    const k = start + i;
    const at = i * TAGS;
    if (isCapital(words.shape[k] as number)) {
      const sums = beliefs.words.get(words.hash[k] as number);
      if (sums !== undefined && (sums[0] as number) > 1) {
        moveByWord(sums, marginals, at, into);
        isMoved = true;
      }
    }
    for (let second = 0; second < 2; second++) {
      const first = i - second;
      if (first < 0 || first + 1 >= length) continue;
      const sums = beliefs.pairs.get(pairKey(words, start + first));
      if (sums === undefined || sums[0] === 1) continue;
      const places = (sums[0] as number) - 1;
      const weight = (PAIR_WEIGHT * places) / (places + PLACES);
      for (let tag = 0; tag < TAGS; tag++) {
        const elsewhere = (sums[1 + second * TAGS + tag] as number) - (marginals[at + tag] as number);
        into[at + tag] = (into[at + tag] as number) + weight * Math.log(share(elsewhere, places) + FLOOR);
      }
      isMoved = true;
    }
  }
  return isMoved;
}

/** The mean over the other places; sums carry rounding errors. */
const share = (sum: number, places: number): number => Math.min(1, Math.max(0, sum / places));

const logs = new Float64Array(TYPES);

function moveByWord(sums: Float64Array, marginals: Float64Array, at: number, into: Float64Array): void {
  const places = (sums[0] as number) - 1;
  const weight = places / (places + PLACES);
  let named = 0;
  let mean = 0;
  for (let type = 0; type < TYPES; type++) {
    let elsewhere = sums[1 + type] as number;
    for (let tag = 1 + 4 * type; tag < 5 + 4 * type; tag++) elsewhere -= marginals[at + tag] as number;
    const probability = share(elsewhere, places);
    named += probability;
    logs[type] = Math.log(probability + FLOOR);
    mean += (logs[type] as number) / TYPES;
  }
  const isName = NAME_WEIGHT * Math.log((Math.min(1, named) + FLOOR) / (1 - Math.min(1, named) + FLOOR));
  for (let tag = OUTSIDE + 1; tag < TAGS; tag++)
    into[at + tag] =
      (into[at + tag] as number) + weight * (isName + TYPE_WEIGHT * ((logs[typeOf(tag)] as number) - mean));
}

// One sense a document: what the tagger believes of a word at its other places, and of two words that stand together
// elsewhere, moves the scores of its tags here. A name that is plain in one sentence is then found in a headline, and
// does not change its type from paragraph to paragraph (after Krishnan & Manning 2006, with three weights instead of
// a second model). Knows scores and tags, not why they are as they are.
import { type BeliefRows, type Beliefs, PAIR_WIDTH, type ScoredLine, WORD_WIDTH } from './beliefs';
import type { Stretch } from './field';
import { OUTSIDE, TAG_COUNT, TAGGED_TYPES, typeOf } from './tags';

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

/**
 * The scores of a stretch, moved by what is believed of its words at their other places.
 *
 * @param rows the line's rows in the beliefs
 * @param into takes the scores, from 0 on
 * @returns false when the words stand nowhere else: the scores then stay as they are
 */
export function moveScores(
  { scores, marginals }: ScoredLine,
  { length, at: from }: Stretch,
  beliefs: Beliefs,
  rows: BeliefRows,
  into: Float64Array,
): boolean {
  const { words, pairs } = beliefs;
  const first = from / TAGS;
  let isMoved = false;
  for (let k = 0; k < length * TAGS; k++) into[k] = scores[from + k] as number;
  for (let i = 0; i < length; i++) {
    const word = (rows.words[first + i] as number) * WORD_WIDTH;
    if (word >= 0 && (words[word] as number) > 1) {
      moveByWord(words, word, marginals, from + i * TAGS, into, i * TAGS);
      isMoved = true;
    }
    for (let second = 0; second < 2; second++) {
      if (i < second) continue;
      const pair = (rows.pairs[first + i - second] as number) * PAIR_WIDTH;
      if (pair < 0 || pairs[pair] === 1) continue;
      moveByPair(pairs, pair, second, marginals, from + i * TAGS, into, i * TAGS);
      isMoved = true;
    }
  }
  return isMoved;
}

/** The mean over the other places; sums carry rounding errors. */
const share = (sum: number, places: number): number => Math.min(1, Math.max(0, sum / places));

const logs = new Float64Array(TYPES);

/**
 * @param word where the word's sums start
 * @param own where the probabilities of this place start in `marginals`
 * @param at where its scores start in `into`
 */
function moveByWord(
  sums: Float64Array,
  word: number,
  marginals: Float64Array,
  own: number,
  into: Float64Array,
  at: number,
): void {
  const places = (sums[word] as number) - 1;
  const weight = places / (places + PLACES);
  let named = 0;
  let mean = 0;
  for (let type = 0; type < TYPES; type++) {
    let elsewhere = sums[word + 1 + type] as number;
    for (let tag = 1 + 4 * type; tag < 5 + 4 * type; tag++) elsewhere -= marginals[own + tag] as number;
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

/** @param second 1 when the place is the pair's second word; the rest as for `moveByWord` */
function moveByPair(
  sums: Float64Array,
  pair: number,
  second: number,
  marginals: Float64Array,
  own: number,
  into: Float64Array,
  at: number,
): void {
  const places = (sums[pair] as number) - 1;
  const weight = (PAIR_WEIGHT * places) / (places + PLACES);
  for (let tag = 0; tag < TAGS; tag++) {
    const elsewhere = (sums[pair + 1 + second * TAGS + tag] as number) - (marginals[own + tag] as number);
    into[at + tag] = (into[at + tag] as number) + weight * Math.log(share(elsewhere, places) + FLOOR);
  }
}

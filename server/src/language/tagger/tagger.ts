// The tagger: names in one line, given what the document tells of its words. Pure: the same line and the same
// evidence give the same names.
import type { SegmentContent } from '../../text/document';
import type { Lexicon } from '../lexicon';
import { type BeliefRows, type Beliefs, type ScoredLine, STEP } from './beliefs';
import { moveScores } from './consistency';
import { type Evidence, gather, type Told } from './evidence';
import { extract, markPhrases, newFeatures } from './features';
import { decode, type Stretch, Sums } from './field';
import type { Network } from './network';
import { createScorer } from './scorer';
import { OUTSIDE, TAG_COUNT, typeOf } from './tags';
import { readWords, type Words } from './words';

/** A name as a range of tokens, `last` included. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  /** Index in `TAGGED_TYPES`. */
  readonly type: number;
  /** Calibrated probability that span and type are right, 0…1. */
  readonly confidence: number;
}

/** A line as the tagger reads it, before it knows the rest of the document. */
export interface ReadLine {
  readonly words: Words;
  readonly phrases: Uint8Array;
  /** What the line tells of its words. */
  readonly evidence: Told;
}

/** Tags in three steps, for what one line tells helps with the others: read all, score all, decide on all. */
export interface Tagger {
  read(content: SegmentContent): ReadLine;
  /** @param evidence what the whole document tells, this line included */
  score(content: SegmentContent, line: ReadLine, evidence: Evidence): ScoredLine;
  /**
   * The names in one stretch of a line.
   *
   * @param beliefs what is believed of the words of the whole document, this line included
   * @param rows the line's rows in the beliefs
   */
  decide(line: ScoredLine, stretch: Stretch, beliefs: Beliefs, rows: BeliefRows): readonly TaggedName[];
}

/** Stretches longer than this are cut, so that working memory stays small on a line that is all names. */
const LONGEST_STRETCH = 512;

export function createTagger(lexicon: Lexicon, network: Network): Tagger {
  const features = newFeatures();
  const scorer = createScorer(network, lexicon);
  const transitions = Float64Array.from(network.transitions);
  const sums = new Sums(transitions, LONGEST_STRETCH);
  const moved = new Float64Array(LONGEST_STRETCH * TAG_COUNT);
  const best = new Float64Array(LONGEST_STRETCH * TAG_COUNT);
  const back = new Uint8Array(LONGEST_STRETCH * TAG_COUNT);
  const tags = new Uint8Array(LONGEST_STRETCH);

  return {
    read(content) {
      const words = readWords(content, lexicon);
      return { words, phrases: markPhrases(words, lexicon), evidence: gather(content, words) };
    },
    score(content, line, evidence) {
      const { words, phrases } = line;
      const stretches = stretchesOf(words);
      const last = stretches.at(-1);
      const size = last === undefined ? 0 : last.at + last.length * TAG_COUNT;
      const scores = new Float64Array(size);
      const marginals = new Float64Array(size);
      scorer.reset();
      for (const { start, length, at } of stretches) {
        for (let i = 0; i < length; i++) {
          extract(content, words, phrases, evidence, start + i, features);
          scorer.score(features, scores, at + i * TAG_COUNT);
        }
        sums.take(scores, at, length);
        sums.marginals(length, marginals, at);
      }
      for (let k = 0; k < size; k++) marginals[k] = Math.round((marginals[k] as number) / STEP) * STEP;
      return { words, stretches, scores, marginals };
    },
    decide(line, stretch, beliefs, rows) {
      const found: TaggedName[] = [];
      const { start, length } = stretch;
      const isMoved = moveScores(line, stretch, beliefs, rows, moved);
      const scores = isMoved ? moved : line.scores;
      const from = isMoved ? 0 : stretch.at;
      decode(scores, from, length, transitions, tags, best, back);
      let isSummed = false;
      for (let i = 0; i < length; ) {
        const tag = tags[i] as number;
        if (tag === OUTSIDE) {
          i++;
          continue;
        }
        const type = typeOf(tag);
        let last = i;
        while (((tags[last] as number) - 1) % 4 < 2) last++;
        if (!isSummed) sums.take(scores, from, length);
        isSummed = true;
        const confidence = calibrated(sums.ofName({ first: i, last, type }), network.calibration, type);
        found.push({ first: start + i, last: start + last, type, confidence });
        i = last + 1;
      }
      return found;
    },
  };
}

/** The stretches of tokens that can be part of a name. */
function stretchesOf({ candidate, count }: Words): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (let start = 0; start < count; ) {
    if (candidate[start] === 0) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < count && candidate[end] === 1 && end - start < LONGEST_STRETCH) end++;
    stretches.push({ start, length: end - start, at });
    at += (end - start) * TAG_COUNT;
    start = end;
  }
  return stretches;
}

/** The probability after Platt scaling with the type's slope and offset. */
function calibrated(probability: number, calibration: Float32Array, type: number): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  const logit = Math.log(p / (1 - p));
  const scaled = (calibration[type * 2] ?? 1) * logit + (calibration[type * 2 + 1] ?? 0);
  return Math.round(1000 / (1 + Math.exp(-scaled))) / 1000;
}

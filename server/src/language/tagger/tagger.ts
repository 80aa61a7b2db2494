// The tagger: names in one line, given what the document tells of its words. Pure: the same line and the same
// evidence give the same names.
import type { SegmentContent } from '../../text/document';
import type { Lexicon } from '../lexicon';
import { type Beliefs, moveScores, type ScoredLine } from './consistency';
import { type Evidence, gather } from './evidence';
import { extract, markPhrases, newFeatures } from './features';
import { decode, marginals, nameProbability, type Stretch, sumOver } from './field';
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
  readonly evidence: ReadonlyMap<number, number>;
}

/** Tags in three steps, for what one line tells helps with the others: read all, score all, decide on all. */
export interface Tagger {
  read(content: SegmentContent): ReadLine;
  /** @param evidence what the whole document tells, this line included */
  score(content: SegmentContent, line: ReadLine, evidence: Evidence): ScoredLine;
  /** @param beliefs what is believed of the words of the whole document, this line included */
  decide(line: ScoredLine, beliefs: Beliefs): readonly TaggedName[];
}

/** Stretches longer than this are cut, so that working memory stays small on a line that is all names. */
const LONGEST_STRETCH = 512;

export function createTagger(lexicon: Lexicon, network: Network): Tagger {
  const features = newFeatures();
  const scorer = createScorer(network, lexicon);
  const moved = new Float64Array(LONGEST_STRETCH * TAG_COUNT);
  const forward = new Float64Array(LONGEST_STRETCH * TAG_COUNT);
  const backward = new Float64Array(LONGEST_STRETCH * TAG_COUNT);
  const back = new Uint8Array(LONGEST_STRETCH * TAG_COUNT);
  const tags = new Uint8Array(LONGEST_STRETCH);
  const transitions = Float64Array.from(network.transitions);

  const scoreStretch = (
    content: SegmentContent,
    line: ReadLine,
    evidence: Evidence,
    start: number,
    length: number,
  ): Stretch => {
    const own = new Float64Array(length * TAG_COUNT);
    for (let i = 0; i < length; i++) {
      extract(content, line.words, line.phrases, evidence, start + i, features);
      scorer.score(features, own, i * TAG_COUNT);
    }
    const total = sumOver(own, length, transitions, forward, backward);
    return { start, length, scores: own, marginals: marginals(forward, backward, total, length) };
  };

  const decideStretch = (words: Words, stretch: Stretch, beliefs: Beliefs, found: TaggedName[]): void => {
    const { start, length } = stretch;
    const scores = moveScores(words, stretch, beliefs, moved) ? moved : stretch.scores;
    decode(scores, length, transitions, tags, forward, back);
    let total: number | undefined;
    for (let i = 0; i < length; ) {
      const tag = tags[i] as number;
      if (tag === OUTSIDE) {
        i++;
        continue;
      }
      const type = typeOf(tag);
      let last = i;
      while (((tags[last] as number) - 1) % 4 < 2) last++;
      total ??= sumOver(scores, length, transitions, forward, backward);
      const name = { first: i, last, type };
      const probability = nameProbability(scores, transitions, forward, backward, total, name);
      const confidence = calibrated(probability, network.calibration, type);
      found.push({ first: start + i, last: start + last, type, confidence });
      i = last + 1;
    }
  };

  return {
    read(content) {
      const words = readWords(content, lexicon);
      return { words, phrases: markPhrases(words, lexicon), evidence: gather(content, words) };
    },
    score(content, line, evidence) {
      const { candidate, count } = line.words;
      scorer.reset();
      const stretches: Stretch[] = [];
      for (let i = 0; i < count; ) {
        if (candidate[i] === 0) {
          i++;
          continue;
        }
        let end = i + 1;
        while (end < count && candidate[end] === 1 && end - i < LONGEST_STRETCH) end++;
        stretches.push(scoreStretch(content, line, evidence, i, end - i));
        i = end;
      }
      return { words: line.words, stretches };
    },
    decide({ words, stretches }, beliefs) {
      const found: TaggedName[] = [];
      for (const stretch of stretches) decideStretch(words, stretch, beliefs, found);
      return found;
    },
  };
}

/** The probability after Platt scaling with the type's slope and offset. */
function calibrated(probability: number, calibration: Float32Array, type: number): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  const logit = Math.log(p / (1 - p));
  const scaled = (calibration[type * 2] ?? 1) * logit + (calibration[type * 2 + 1] ?? 0);
  return Math.round(1000 / (1 + Math.exp(-scaled))) / 1000;
}

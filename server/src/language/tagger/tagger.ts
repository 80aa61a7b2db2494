// The tagger: names in one line, given what the document tells of its words. Pure: the same line and the same
// evidence give the same names.
import type { SegmentContent } from '../../text/document';
import type { Lexicon } from '../lexicon';
import { type Evidence, gather } from './evidence';
import { extract, markPhrases, newFeatures } from './features';
import { decode, nameProbability, sumOver } from './field';
import { createScorer, type Network } from './network';
import { OUTSIDE, TAG_COUNT } from './tags';
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
  readonly evidence: Evidence;
}

export interface Tagger {
  read(content: SegmentContent): ReadLine;
  /** @param evidence what the whole document tells, this line included */
  tag(content: SegmentContent, line: ReadLine, evidence: Evidence): readonly TaggedName[];
}

/** Stretches longer than this are cut, so that working memory stays small on a line that is all names. */
const LONGEST_STRETCH = 512;

export function createTagger(lexicon: Lexicon, network: Network): Tagger {
  const features = newFeatures();
  const scorer = createScorer(network, lexicon);
  const scores = new Float64Array(LONGEST_STRETCH * TAG_COUNT);
  const forward = new Float64Array(LONGEST_STRETCH * TAG_COUNT);
  const backward = new Float64Array(LONGEST_STRETCH * TAG_COUNT);
  const back = new Uint8Array(LONGEST_STRETCH * TAG_COUNT);
  const tags = new Uint8Array(LONGEST_STRETCH);
  const transitions = Float64Array.from(network.transitions);

  const tagStretch = (
    content: SegmentContent,
    line: ReadLine,
    evidence: Evidence,
    start: number,
    length: number,
    found: TaggedName[],
  ): void => {
    for (let i = 0; i < length; i++) {
      extract(content, line.words, line.phrases, evidence, start + i, features);
      scorer.score(features, scores, i * TAG_COUNT);
    }
    decode(scores, length, transitions, tags, forward, back);
    let total: number | undefined;
    for (let i = 0; i < length; ) {
      const tag = tags[i] as number;
      if (tag === OUTSIDE) {
        i++;
        continue;
      }
      const type = (tag - 1) >> 2;
      let last = i;
      while (((tags[last] as number) - 1) % 4 < 2) last++;
      total ??= sumOver(scores, length, transitions, forward, backward);
      const probability = nameProbability(scores, transitions, forward, backward, total, {
        first: i,
        last,
        type,
      });
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
    tag(content, line, evidence) {
      const { candidate, count } = line.words;
      scorer.reset();
      const found: TaggedName[] = [];
      for (let i = 0; i < count; ) {
        if (candidate[i] === 0) {
          i++;
          continue;
        }
        let end = i + 1;
        while (end < count && candidate[end] === 1 && end - i < LONGEST_STRETCH) end++;
        tagStretch(content, line, evidence, i, end - i, found);
        i = end;
      }
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

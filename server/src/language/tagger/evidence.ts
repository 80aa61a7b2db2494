// What a document tells of a word at one place that helps at another: bits per word. A line's tags depend on the rest
// of the document through these bits alone, so a line is tagged anew only when a bit of one of its words changes.
import type { SegmentContent } from '../../text/document';
import type { Token } from '../../text/tokens';
import { WORD } from '../lexicon';
import { isCapital, LINE, SHAPE, type Words } from './words';

export const EVIDENCE = {
  /** Printed in lower case somewhere. */
  lower: 1 << 0,
  /** Last of a run that a first name opens. */
  surname: 1 << 1,
  /** First of a run of two or more. */
  opensRun: 1 << 2,
  /** In a run with a word that heads organizations. */
  organizationRun: 1 << 3,
  /** Alone behind a preposition of place. */
  placed: 1 << 4,
  /** Alone beside a verb of speech. */
  speaks: 1 << 5,
  /** Behind a title. */
  titled: 1 << 6,
  /** In brackets behind a run that reads like its expansion. */
  acronym: 1 << 7,
  /** In a run with a word that heads places. */
  placeRun: 1 << 8,
  /** Last of a run of two or more. */
  endsRun: 1 << 9,
} as const;
export const EVIDENCE_COUNT = 10;

/** Evidence bits of words by hash. */
export type Evidence = ReadonlyMap<number, number>;

const PLACING = new Set([
  'in',
  'at',
  'near',
  'from',
  'across',
  'outside',
  'around',
  'throughout',
  'inside',
  'into',
]);
const SPEAKING = new Set(
  (
    'said says told tells added adds asked asks warned insisted argued explained replied tweeted wrote writes ' +
    'thinks believes believed thanked smiled joked claimed claims recalled noted laughed'
  ).split(' '),
);

/** What one line tells: word hashes and their bits, one entry a word and line. */
export function gather(content: SegmentContent, words: Words): Map<number, number> {
  const found = new Map<number, number>();
  const add = (i: number, bit: number): void => {
    const hash = words.hash[i] as number;
    found.set(hash, (found.get(hash) ?? 0) | bit);
  };
  const { tokens } = content;
  for (let i = 0; i < words.count; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    if (words.shape[i] === SHAPE.lower) {
      if (words.candidate[i] === 0 && token.text.length > 2) add(i, EVIDENCE.lower);
      continue;
    }
    if (words.line !== LINE.running || !isCapital(words.shape[i] as number)) continue;
    const start = words.runStart[i] as number;
    const end = words.runEnd[i] as number;
    const previous = tokens[start - 1]?.lower ?? '';
    if (end - start === 1) {
      const next = tokens[end]?.lower ?? '';
      if (PLACING.has(previous)) add(i, EVIDENCE.placed);
      if (SPEAKING.has(previous) || SPEAKING.has(next)) add(i, EVIDENCE.speaks);
      if (previous === '(' && next === ')' && start >= 2 && expands(tokens, words, start - 2, token.text))
        add(i, EVIDENCE.acronym);
      continue;
    }
    const firstBits = words.bits[start] as number;
    if (i === start) add(i, EVIDENCE.opensRun);
    if (i > start && ((words.bits[i - 1] as number) & WORD.title) !== 0) add(i, EVIDENCE.titled);
    if (i === end - 1) {
      add(i, EVIDENCE.endsRun);
      if ((firstBits & (WORD.firstMale | WORD.firstFemale)) !== 0) add(i, EVIDENCE.surname);
    }
    const headBits = (words.bits[end - 1] as number) | firstBits;
    if ((headBits & WORD.organizationHead) !== 0) add(i, EVIDENCE.organizationRun);
    if ((headBits & WORD.placeHead) !== 0) add(i, EVIDENCE.placeRun);
  }
  return found;
}

/** True when the run that ends at `last` has the acronym's letters as initials of its capitalised words. */
function expands(tokens: readonly Token[], words: Words, last: number, acronym: string): boolean {
  const start = words.runStart[last] ?? -1;
  if (start < 0 || acronym.length < 2 || acronym !== acronym.toUpperCase()) return false;
  let matched = 0;
  for (let i = start; i <= last; i++) {
    if (tokens[i]?.text.charAt(0) === acronym.charAt(matched)) matched++;
  }
  return matched >= Math.min(acronym.length, 2);
}

// What a claim detector hands back: where in a sentence the words stand that make it contestable, and how sure.

/** `figure`: harm, loss, growth, opinion, cost; `judgement`: evaluation, superlative; `cause`: motive, cause, blame. */
export type ClaimSort = 'figure' | 'judgement' | 'cause' | 'forecast';

/** `start` and `end` are UTF-16 offsets in the sentence's own text. */
export interface Signal {
  readonly sort: ClaimSort;
  readonly start: number;
  readonly end: number;
  /** How likely a sentence with this signal and no source is a contestable claim, 0…1. */
  readonly confidence: number;
}

/** Reads one sentence, lower-cased and with plain apostrophes. */
export type ClaimDetector = (sentence: string) => Signal[];

/** A pattern and what it is worth; `unless` silences it when the sentence matches. */
export interface Pattern {
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly unless?: RegExp;
}

/** The signals of all patterns that match, the first match of each. */
export function match(sort: ClaimSort, patterns: readonly Pattern[], sentence: string): Signal[] {
  const found: Signal[] = [];
  for (const { pattern, confidence, unless } of patterns) {
    const hit = pattern.exec(sentence);
    if (hit === null || unless?.test(sentence)) continue;
    found.push({ sort, start: hit.index, end: hit.index + hit[0].length, confidence });
  }
  return found;
}

/** A word of the table, as a pattern: alternatives, longest first, in a group of their own. */
export function anyOf(words: Iterable<string>): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}

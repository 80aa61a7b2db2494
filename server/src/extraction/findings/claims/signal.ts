// What makes a sentence contestable: patterns, each woken by a word, so that most sentences are never searched.
import type { Token } from '../../../text/tokens';

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

export interface Pattern {
  readonly sort: ClaimSort;
  /** The pattern is tried on sentences with one of these tokens, separated by spaces, lower case, plain apostrophes. */
  readonly when: string;
  /** Matched against the sentence in lower case with plain apostrophes. */
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Silences the pattern when the sentence matches this, too. */
  readonly unless?: RegExp;
}

/** Words as an alternation, longest first, in a group of their own; rows may be patterns themselves. */
export function anyOf(words: string): string {
  return `(?:${words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
}

/** Finds the signals of a sentence: the first match of each pattern that one of the sentence's tokens wakes. */
export type SignalFinder = (
  tokens: readonly Token[],
  first: number,
  last: number,
  text: () => string,
) => Signal[];

export function createSignalFinder(patterns: readonly Pattern[]): SignalFinder {
  const wakes = new Map<string, number[]>();
  patterns.forEach(({ when }, index) => {
    for (const word of when.split(' ')) {
      const known = wakes.get(word);
      if (known === undefined) wakes.set(word, [index]);
      else known.push(index);
    }
  });
  return (tokens, first, last, text) => {
    let awake: number[] | undefined;
    for (let at = first; at < last; at++) {
      const woken = wakes.get(tokens[at]?.lower ?? '');
      if (woken === undefined) continue;
      awake ??= [];
      for (const index of woken) if (!awake.includes(index)) awake.push(index);
    }
    const found: Signal[] = [];
    if (awake === undefined) return found;
    const sentence = text();
    for (const index of awake.sort((a, b) => a - b)) {
      const entry = patterns[index];
      const hit = entry?.pattern.exec(sentence);
      if (entry === undefined || hit === null || hit === undefined || entry.unless?.test(sentence)) continue;
      const { sort, confidence } = entry;
      found.push({ sort, start: hit.index, end: hit.index + hit[0].length, confidence });
    }
    return found;
  };
}

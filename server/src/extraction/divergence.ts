// Whether analysing after edits gives what analysing from scratch gives, tried out on a text: the same seed makes the
// same edits. For the tests of this law, and for those who doubt it with articles of their own.
import type { Analyser } from './analyse';
import type { Analysis } from './analysis';

/** Where two analyses of one text differ first. */
export interface Difference {
  readonly part: keyof Analysis;
  /** UTF-16 offset of the first item that differs; of the text's end when one analysis has fewer items. */
  readonly at: number;
}

/** An analysis after an edit that is not the one from scratch. */
export interface Divergence extends Difference {
  /** The edits up to this one, and the text that they made of the article. */
  readonly edits: number;
  readonly text: string;
}

/** The first difference between two analyses of a text; undefined when they say the same. */
export function firstDifference(text: string, one: Analysis, other: Analysis): Difference | undefined {
  for (const part of PARTS) {
    const [items, others] = [one[part], other[part]];
    const length = Math.max(items.length, others.length);
    for (let i = 0; i < length; i++)
      if (JSON.stringify(items[i]) !== JSON.stringify(others[i]))
        return { part, at: Math.min(startOf(text, items[i]), startOf(text, others[i])) };
  }
  return undefined;
}

const PARTS: readonly (keyof Analysis)[] = ['blocks', 'entities', 'mentions', 'quotes', 'findings'];

function startOf(text: string, item: Analysis[keyof Analysis][number] | undefined): number {
  if (item === undefined) return text.length;
  if ('start' in item) return item.start;
  return 'content' in item ? (item.content[0]?.start ?? 0) : 0;
}

/**
 * Edits a text again and again and compares, after each edit, the analysis that goes on from the last one with the
 * one from scratch. Costs as much as analysing the text `edits` times.
 *
 * @param make makes an analyser that has seen nothing yet
 * @param seed the same seed makes the same edits
 * @returns undefined when they were the same after every edit
 */
export function findDivergence(
  make: () => Pick<Analyser, 'analyse'>,
  text: string,
  { edits, seed }: { readonly edits: number; readonly seed: number },
): Divergence | undefined {
  const analyser = make();
  const next = numbers(seed);
  let edited = text;
  let state = analyser.analyse(edited);
  for (let done = 1; done <= edits; done++) {
    edited = edit(edited, text, next);
    state = analyser.analyse(edited, state);
    const difference = firstDifference(edited, state.analysis, make().analyse(edited).analysis);
    if (difference !== undefined) return { ...difference, edits: done, text: edited };
  }
  return undefined;
}

/** What people type into articles beside letters. */
const TYPED = ['\n', '\n\n', '“', '”', '"', '’s', '.', ', ', ': ', ' said ', ' he said.', ' — ', 'The ', 'x'];

/** One edit: a letter or mark typed, a stretch taken out, or words of the article put in elsewhere. */
function edit(text: string, source: string, next: () => number): string {
  const at = Math.floor(next() * (text.length + 1));
  const choice = next();
  if (choice < 0.4)
    return text.slice(0, at) + (TYPED[Math.floor(next() * TYPED.length)] ?? '') + text.slice(at);
  if (choice < 0.7) return text.slice(0, at) + text.slice(at + Math.floor(next() ** 4 * 400) + 1);
  const from = Math.floor(next() * source.length);
  return text.slice(0, at) + source.slice(from, from + Math.floor(next() ** 2 * 200)) + text.slice(at);
}

/** Numbers in [0, 1) that look random; the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

// The content that goes on behind an attribution in its middle: The money, he said, “is gone”.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { adverbsBefore, isFiniteVerb, type Stretch } from '../phrases/words';
import type { Sentence } from '../sentence';

/** The content that goes on behind a medial attribution: The money, he said, “is gone”. */
export function medialRest(sentence: Sentence, end: number, quoted: boolean): Stretch | undefined {
  const { items, last } = sentence;
  let start = end;
  const sign = items[start];
  if (start >= last || sign === undefined) return undefined;
  if (sign.tag === Tag.Quotation) return { first: start, last: start + 1 };
  if (sign.tag !== Tag.Comma && sign.tag !== Tag.Colon && sign.tag !== Tag.Dash) return undefined;
  start++;
  // “A,” he said, but “B”
  if (quoted && items[start]?.tag === Tag.Coordinator) start = pastCoordinator(sentence, start);
  const next = items[start];
  if (start >= last || next === undefined) return undefined;
  if (next.tag === Tag.Quotation)
    return { first: start, last: last > start ? quotationRun(items, start, last) : start + 1 };
  // “A,” he adds, grinning, “B”
  const aside = quoted ? pastAside(items, start, last) : start;
  if (items[aside]?.tag === Tag.Quotation && aside > start)
    return { first: aside, last: quotationRun(items, aside, last) };
  if (quoted || sign.tag !== Tag.Comma) return undefined;
  if (next.tag === Tag.Subordinator && !BELONGS.has(next.lower)) return undefined;
  if (next.tag === Tag.Gerund || next.tag === Tag.WhWord) return undefined;
  // The board, she said, finally took her.
  if (next.tag === Tag.Adverb && !isFiniteVerb(items[start + 1])) return undefined;
  if (next.tag === Tag.Preposition && next.lower === 'according') return undefined;
  const limit = nextOwnClause(sentence, start);
  return limit > start ? { first: start, last: limit } : undefined;
}

/** One past the comma behind “grinning” or “with a smile”; `start` when no such aside stands there. */
function pastAside(items: readonly Item[], start: number, last: number): number {
  if (items[start]?.tag !== Tag.Gerund && items[start]?.tag !== Tag.Preposition) return start;
  for (let index = start + 1; index < Math.min(last, start + 7); index++) {
    if (items[index]?.tag === Tag.Comma) return index + 1;
    if (isFiniteVerb(items[index]) || items[index]?.tag === Tag.Quotation) return start;
  }
  return start;
}

/** What opens a clause that is rather the speaker’s than the article’s: A, she said, “until” B. */
const BELONGS = new Set('until because if since unless'.split(' '));

/** The quotation behind “and”, “but” and an adverb, unless it is a word of a clause of the article's own. */
function pastCoordinator({ items, last }: Sentence, start: number): number {
  let next = start + 1;
  while (next < last && items[next]?.tag === Tag.Adverb) next++;
  return items[next]?.tag === Tag.Quotation && items[next]?.label === false ? next : start;
}

function quotationRun(items: readonly Item[], start: number, last: number): number {
  let end = start + 1;
  // “A,” he said, “B” and C: what follows the second quotation in the same clause stays in.
  if (end < last && items[end]?.tag !== Tag.Comma && items[end]?.tag !== Tag.Stop && !items[start]?.ends)
    end = last;
  return end;
}

/** The end of a medial content: before a further attribution of the sentence, else the sentence's end. */
function nextOwnClause(sentence: Sentence, start: number): number {
  const { items, last, groups } = sentence;
  for (const group of groups) {
    if (group.first < start || group.form !== 'finite') continue;
    const before = items[adverbsBefore(items, group.first, start) - 1];
    if (before?.tag === Tag.Coordinator && group.first - start > 1) {
      const edge = adverbsBefore(items, group.first, start) - 1;
      return items[edge - 1]?.tag === Tag.Comma ? edge - 1 : edge;
    }
  }
  return last;
}

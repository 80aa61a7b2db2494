// Passing over the circumstances of saying between a cue and its content, or behind an attribution.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { isCircumstance } from './circumstances';
import { simplePhraseAfter, withPrepositions } from './noun-phrase-after';
import { isTime, isTimePhrase } from './words';

/** Passes over adverbs, times, “in a statement”, and an addressee. */
export function pastCircumstances(
  items: readonly Item[],
  start: number,
  last: number,
  person: boolean,
): number {
  let index = start;
  if (person) index = withPrepositions(items, simplePhraseAfter(items, index, last), last);
  for (let round = 0; round < 6; round++) {
    const next = pastCircumstance(items, index, last);
    if (next === index) break;
    index = next;
  }
  return index;
}

/** One past the circumstance that begins at `index`; `index` when none does. */
export function pastCircumstance(items: readonly Item[], index: number, last: number): number {
  const item = items[index];
  if (item === undefined || index >= last) return index;
  if (isTimePhrase(items, index)) {
    const end = simplePhraseAfter(items, index, last);
    return end > index && isTime(items[end - 1]) ? end : index + 1;
  }
  if (item.tag === Tag.Adverb) return index + 1;
  const opens =
    item.tag === Tag.Preposition ||
    item.tag === Tag.To ||
    (item.tag === Tag.Subordinator && isCircumstance(items, index));
  if (!opens) return index;
  // on Monday two men …: a weekday takes no noun with it
  if (item.tag === Tag.Preposition && isTime(items[index + 1]) && items[index + 1]?.tag === Tag.Name) {
    let end = index + 2;
    while (end < last && isTime(items[end])) end++;
    return end;
  }
  const phrase = simplePhraseAfter(items, index + 1, last);
  if (phrase > index + 1) return phrase;
  return items[index + 1]?.tag === Tag.Preposition ? index + 1 : index;
}

export function pastAdverbs(items: readonly Item[], start: number, last: number): number {
  let index = start;
  while (
    index < last &&
    (items[index]?.tag === Tag.Adverb || isTimePhrase(items, index)) &&
    items[index + 1]?.tag !== Tag.To
  )
    index++;
  return index;
}

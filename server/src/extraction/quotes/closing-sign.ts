// Whether a quotation that ends like a sentence ends one. “Why?” Roe asked the harbour board. “Now!” is one sentence up
// to “board.”; “Why?” Roe resigned. is two.

import { oneOf, Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import type { Item } from './items';
import { isFiniteVerb } from './phrases/words';

/** How far behind the quotation the verb of its attribution is looked for. */
const REACH = 16;

/** True when the quotation at `index`, which ends with a sign of its own, is followed by its attribution. */
export function attributionFollows(language: Language, items: readonly Item[], index: number): boolean {
  // “A.” — Ann Roe
  if (items[index + 1]?.tag === Tag.Dash && items[index + 2]?.tag === Tag.Name && items.length - index < 10)
    return true;
  // “A.” He said that B: behind the words of others a pronoun with a capital opens a sentence.
  const next = items[index + 1];
  // Roe wrote: “A.” The union hit back: the quotation has its attribution before it.
  if (items[index - 1]?.tag === Tag.Colon && next?.capital === true) return false;
  if (next?.tag === Tag.Pronoun && next.capital && next.lower !== 'i') return false;
  const verb = verbBehind(items, index + 1);
  const word = items[verb];
  if (word === undefined || (word.tag !== Tag.Past && word.tag !== Tag.Present)) return false;
  const cue = language.cues.verbs(word.lower)?.find(({ frames, tail }) => {
    return frames.has('quote') && tail.every((part, at) => items[verb + 1 + at]?.lower === part);
  });
  if (cue === undefined) return false;
  const after = verb + 1 + cue.tail.length;
  // “A.” She adds, “B.”: the attribution belongs to what follows.
  // “A.” Asked if B, Roe said …: a verb with a capital opens a sentence.
  if (verb === index + 1 && word.capital) return false;
  const leads =
    items[after]?.tag === Tag.Colon ||
    (items[after]?.tag === Tag.Comma && items[after + 1]?.tag === Tag.Quotation);
  if (leads && items[index + 1]?.capital) return false;
  return verb === index + 1 || word.ends || isSatisfied(items, after);
}

/** The first finite verb of the clause behind a quotation; what stands between commas or brackets is passed over. */
function verbBehind(items: readonly Item[], from: number): number {
  const limit = Math.min(items.length, from + REACH);
  let index = from;
  while (index < limit) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Stop || item.ends || isFiniteVerb(item)) return index;
    if (item.tag === Tag.Quotation && !item.label) return -1;
    const closing = item.tag === Tag.Open ? Tag.Close : item.tag === Tag.Comma ? Tag.Comma : undefined;
    if (closing === undefined) index++;
    else {
      if (index === from) return -1;
      let end = index + 1;
      while (end < limit && items[end]?.tag !== closing && items[end]?.ends === false) end++;
      index = end + 1;
    }
  }
  return -1;
}

const isAddressee = oneOf(
  Tag.Determiner,
  Tag.Possessive,
  Tag.Adjective,
  Tag.Number,
  Tag.Noun,
  Tag.Name,
  Tag.Pronoun,
  Tag.Adverb,
);

/** True when a verb of speech needs no content of its own: its clause ends or goes on with a circumstance. */
function isSatisfied(items: readonly Item[], from: number): boolean {
  let index = from;
  while (index < items.length && isAddressee(items[index]?.tag ?? Tag.Other) && !items[index]?.ends) index++;
  const item = items[index];
  return (
    item === undefined ||
    item.ends ||
    item.tag === Tag.Stop ||
    item.tag === Tag.Comma ||
    item.tag === Tag.Preposition ||
    item.tag === Tag.Subordinator ||
    item.tag === Tag.Gerund ||
    (item.tag === Tag.To && items[index + 1]?.tag !== Tag.Infinitive)
  );
}

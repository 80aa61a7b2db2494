// Nouns that look like verbs where they are the object of one: “rejected media reports that …”. Looks at the words
// before; the tagger, which sees one word of them, cannot tell.

import { Can, Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import type { Item } from './items';
import { isTime } from './phrases/words';

/** The items with such nouns as nouns; the same array when there are none. */
export function withObjectNouns(language: Language, items: readonly Item[]): readonly Item[] {
  if (!items.some((_item, index) => endsObject(language, items, index))) return items;
  return items.map((item, index) => (endsObject(language, items, index) ? { ...item, tag: Tag.Noun } : item));
}

/** True when a word before “that” ends the object of the verb before it, which takes no clause itself. */
function endsObject(language: Language, items: readonly Item[], at: number): boolean {
  const word = items[at];
  if (word?.tag !== Tag.Present || items[at + 1]?.tag !== Tag.That) return false;
  if ((language.classes.can(word.lower) & Can.Noun) === 0) return false;
  // denied claims that …, but not: what he said shows that …
  if (isMainVerb(items[at - 1]))
    return !items.slice(Math.max(0, at - 6), at).some(({ tag }) => tag === Tag.WhWord);
  let index = at - 1;
  while (index > 0 && (items[index]?.tag === Tag.Noun || items[index]?.tag === Tag.Adjective)) index--;
  if (items[index]?.tag === Tag.Name) index--;
  const verb = items[index];
  if (index < 0 || index >= at - 1 || isTime(items[index + 1])) return false;
  if (verb === undefined || !isMainVerb(verb)) return false;
  const cues = language.cues.verbs(verb.lower);
  return cues?.some(({ frames }) => frames.has('clause') || frames.has('that')) !== true;
}

function isMainVerb(item: Item | undefined): boolean {
  return item?.tag === Tag.Past || item?.tag === Tag.Present || item?.tag === Tag.Base;
}

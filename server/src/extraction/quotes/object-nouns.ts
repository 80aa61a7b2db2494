// Nouns that look like verbs where they are the object of one: “rejected media reports that …”. Looks at the words
// before; the tagger, which sees one word of them, cannot tell.

import { Can, Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import type { Item } from './items';
import { isFiniteVerb, isTime } from './phrases/words';

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
  let index = at - 1;
  while (index > 0 && (items[index]?.tag === Tag.Noun || items[index]?.tag === Tag.Adjective)) index--;
  if (items[index]?.tag === Tag.Name) index--;
  const verb = items[index];
  if (index < 0 || index >= at - 1 || isTime(items[index + 1]) || !isFiniteVerb(verb)) return false;
  if (verb?.tag !== Tag.Past && verb?.tag !== Tag.Present && verb?.tag !== Tag.Base) return false;
  const cues = language.cues.verbs(verb.lower);
  return cues?.some(({ frames }) => frames.has('clause') || frames.has('that')) !== true;
}

// Nouns that look like verbs where they are the object of one: “rejected media reports that …”. Looks at the words before.

import { Can, Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import type { Item } from './items';
import { isFiniteVerb, isTime } from './phrases/words';

/**
 * True when a word that may be noun or verb ends the object of the verb before it, which takes no clause itself.
 *
 * @param items the words before it
 */
export function endsObject(language: Language, items: readonly Item[], lower: string): boolean {
  if ((language.classes.can(lower) & Can.Noun) === 0) return false;
  let index = items.length - 1;
  while (index > 0 && (items[index]?.tag === Tag.Noun || items[index]?.tag === Tag.Adjective)) index--;
  if (items[index]?.tag === Tag.Name) index--;
  const verb = items[index];
  if (index < 0 || index >= items.length - 1 || isTime(items[index + 1]) || !isFiniteVerb(verb)) return false;
  if (verb?.tag !== Tag.Past && verb?.tag !== Tag.Present && verb?.tag !== Tag.Base) return false;
  const cues = language.cues.verbs(verb.lower);
  return cues?.some(({ frames }) => frames.has('clause') || frames.has('that')) !== true;
}

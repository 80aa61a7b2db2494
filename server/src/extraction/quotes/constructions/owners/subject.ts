// Roe said that A; Roe, who said A, left: the verb has a subject of its own.

import { Tag } from '../../../../language/grammar/tags';
import { subjectBefore } from '../../phrases/subject';
import { isFiniteVerb } from '../../phrases/words';
import type { OwnerPlace, OwnerReader } from './owner';

export const subject: OwnerReader = (place) => {
  const { items, first } = place.sentence;
  const source = subjectBefore(items, place.group.first, first);
  if (source === undefined) return undefined;
  const pronoun = source.last === source.first + 1 && items[source.first]?.tag === Tag.Pronoun;
  if (!pronoun && isReducedRelative(place)) return undefined;
  if (source.relative) return { source, rule: 'relative' };
  // When Roe said that A, B.
  const opener = source.first - 1;
  const bounded = opener >= first && opener <= first + 1 && items[opener]?.tag === Tag.Subordinator;
  return { source, bounded };
};

/** A participle behind its noun that has no content of its own: "the man accused of theft was freed". */
function isReducedRelative({ sentence, group, complement }: OwnerPlace): boolean {
  const { items, last } = sentence;
  const verb = items[group.head];
  if (group.first !== group.head || verb?.tag !== Tag.Past) return false;
  if (
    complement.rule === 'that-clause' ||
    complement.rule === 'quotation' ||
    complement.rule === 'bare-clause'
  )
    return false;
  const next = items[group.last];
  const bare = next?.tag === Tag.Preposition && group.cue.tail.length === 0;
  // Another finite verb right behind the object, without a comma: that one is the sentence's verb.
  for (let index = group.last; index < last; index++) {
    const item = items[index];
    if (
      item === undefined ||
      item.tag === Tag.Comma ||
      item.tag === Tag.Coordinator ||
      item.tag === Tag.Subordinator
    )
      return false;
    if (item.tag === Tag.WhWord || item.tag === Tag.That) return false;
    if (item.tag === Tag.To && !bare) return false;
    if (isFiniteVerb(item) && (bare || item.tag !== Tag.Past)) return bare || complement.phrase === true;
  }
  return false;
}

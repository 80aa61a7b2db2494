// The verb that goes on with the verb of saying: said the road was shut “and left”, has said it is safe, “but stopped”
// short of a promise. Told by its tense, which the reported verb does not have.

import { Tag } from '../../../language/grammar/tags';
import { isFiniteVerb } from '../phrases/words';
import type { Report } from './report';

/** True when a verb behind a coordinator, adverbs passed over, cannot stand beside the verb reported. */
export function mainVerbGoesOn({ sentence, group, complement }: Report, index: number): boolean {
  const { items, last } = sentence;
  let next = index;
  while (items[next]?.tag === Tag.Adverb && next < last) next++;
  const verb = items[next];
  if (verb === undefined || next >= last || group.form !== 'finite') return false;
  // says he is sorry, but has refused to go
  if (items[index - 1]?.lower === 'but' && verb.tag === Tag.Have && verb.lower !== 'had')
    return REFUSALS.has(items[next + 1]?.lower ?? '');
  const past = verb.tag === Tag.Past || verb.lower === 'did';
  if (!past || !(group.past || items[group.first]?.tag === Tag.Have)) return false;
  let reported = false;
  for (let k = complement.start; k < index; k++) {
    const item = items[k];
    if (item === undefined || item.tag === Tag.Past || item.tag === Tag.Participle || item.tag === Tag.Have)
      return false;
    if (item.lower === 'was' || item.lower === 'were' || item.lower === 'did') return false;
    if (isFiniteVerb(item)) reported = true;
  }
  return reported;
}

/** What somebody has done by not saying more, which nobody reports of themselves. */
const REFUSALS = new Set('refused declined rejected denied ruled insisted stopped'.split(' '));

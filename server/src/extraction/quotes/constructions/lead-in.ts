// The coach was furious: “A.” A clause and a colon before a quotation, without a verb of speech: the subject speaks.
import { Tag } from '../../../language/grammar/tags';
import { ROLES } from '../../../language/tables/titles';
import type { Item } from '../items';
import { firstFiniteVerb, type Stretch } from '../phrases/words';
import { type Construction, type Found, holesOf } from './construction';
import { mainSubject } from './owners/main-subject';
import { isWholeUtterance } from './utterance';

/** The fewest tokens of a quotation, its marks included, that is an utterance and no name of something. */
const SHORTEST = 5;

export const leadIn: Construction = (sentence, earlier) => {
  const { items, first, last } = sentence;
  for (let index = first + 2; index < last; index++) {
    const quotation = items[index]?.quotation;
    if (quotation === undefined || items[index - 1]?.tag !== Tag.Colon) continue;
    if (quotation.last - quotation.first < SHORTEST || !isWholeUtterance(items, index, last)) return [];
    if (isTaken(earlier, index)) return [];
    const content = [{ first: index, last: index + 1 }];
    // Then, over the noise: “A.”
    if (firstFiniteVerb(items, first, index) === undefined)
      return opensAdverbial(items[first])
        ? [{ attribution: { content, cue: [], source: undefined, rule: 'free-standing' } }]
        : [];
    const source = mainSubject(sentence, index - 1);
    if (source === undefined || !canSpeak(items, source)) return [];
    const cue = [{ first: index - 1, last: index }];
    return [{ attribution: { content, cue, source, rule: 'quotation' }, subject: source }];
  }
  return [];
};

/** True when an attribution found before holds the item as content, or stands around it. */
function isTaken(earlier: readonly Found[], index: number): boolean {
  if (holesOf(earlier).some(({ first, last }) => first <= index && index < last)) return true;
  return earlier.some(({ attribution }) =>
    attribution.content.some(({ first, last }) => first <= index && index < last),
  );
}

function opensAdverbial(item: Item | undefined): boolean {
  return item?.tag === Tag.Adverb || item?.tag === Tag.Preposition || item?.tag === Tag.Subordinator;
}

const PERSONAL = new Set(['he', 'she', 'they']);

/** A name, a personal pronoun or a role: signs and verdicts have words on them, and speak for nobody. */
function canSpeak(items: readonly Item[], { first, last }: Stretch): boolean {
  const head = items[last - 1];
  if (head === undefined) return false;
  if (head.tag === Tag.Pronoun) return PERSONAL.has(head.lower);
  for (let index = first; index < last; index++) {
    const item = items[index];
    if (item?.tag === Tag.Comma || item?.tag === Tag.Preposition) break;
    const next = items[index + 1];
    const ends = index + 1 >= last || next?.tag === Tag.Comma || next?.tag === Tag.Preposition;
    if (ends && (item?.tag === Tag.Name || ROLES.has(item?.lower ?? ''))) return true;
  }
  return false;
}

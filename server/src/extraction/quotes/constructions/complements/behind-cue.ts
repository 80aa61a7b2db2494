// Where behind a cue its complement may begin: at once, behind an addressee, behind circumstances, behind an insertion.

import { Tag } from '../../../../language/grammar/tags';
import type { Group } from '../../groups';
import { isCircumstance } from '../../phrases/circumstances';
import { objectEnds } from '../../phrases/noun-phrase-after';
import { pastAdverbs, pastCircumstance, pastCircumstances } from '../../phrases/past-circumstances';
import { isFiniteVerb, isTimePhrase } from '../../phrases/words';
import type { Sentence } from '../../sentence';
import { bareClause, subordinateFirst } from './bare-clause';
import type { Complement, ComplementReader } from './complement';
import { gerund, infinitive, negatedInfinitive, perfectGerund } from './infinitive';
import { freeRelative, object, objectWithThat, predicateFirst } from './object';
import { order } from './order';
import { colon, quotation } from './quotation';
import { askedClause, thatClause, whClause, whClauseBehindAdverb } from './that-clause';

/** Which complements may begin with a word of a class, in the order they are asked. */
const READERS: ReadonlyMap<Tag, readonly ComplementReader[]> = new Map<Tag, readonly ComplementReader[]>([
  [Tag.Quotation, [quotation]],
  [Tag.Colon, [colon]],
  [Tag.That, [thatClause, objectWithThat]],
  [Tag.WhWord, [whClause, freeRelative]],
  [Tag.To, [infinitive]],
  [Tag.Adverb, [negatedInfinitive, whClauseBehindAdverb, object]],
  [Tag.Subordinator, [askedClause, subordinateFirst, predicateFirst]],
  [Tag.Gerund, [gerund, bareClause]],
  [Tag.Have, [perfectGerund, bareClause]],
  [Tag.Comma, []],
  [Tag.Coordinator, []],
  [Tag.Semicolon, []],
  [Tag.Stop, []],
]);
/** Those that may begin with any other word. */
const OTHERWISE: readonly ComplementReader[] = [order, bareClause, object];

/** The complement that begins exactly at `start`. */
function complement(
  sentence: Sentence,
  group: Group,
  start: number,
  atOnce: boolean,
): Complement | undefined {
  const item = sentence.items[start];
  if (item === undefined || start >= sentence.last) return undefined;
  const place = { sentence, group, start, item, atOnce };
  for (const read of READERS.get(item.tag) ?? OTHERWISE) {
    const found = read(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What follows the cue: a that-clause, a quotation, a bare clause, an infinitive, a noun phrase; or nothing. */
export function complementBehind(sentence: Sentence, group: Group): Complement | undefined {
  const { items, last } = sentence;
  const { frames, class: kind } = group.cue;
  const start = group.last;
  const direct = complement(sentence, group, start, true);
  const loose = direct === undefined || direct.rule === 'bare-clause' || direct.rule === 'object';
  if (!loose) return announced(sentence, direct) ?? direct;
  if (frames.has('person')) {
    const addressee = objectEnds(items, start, last);
    for (const end of addressee) {
      const next = complement(sentence, group, pastAdverbs(items, end, last), false);
      // told the council on Monday she would go: the circumstance is that of telling
      const circumstance = next?.rule === 'bare-clause' && isCircumstance(items, end);
      const found = (circumstance ? undefined : next) ?? behindCircumstances(sentence, group, end) ?? next;
      if (found !== undefined) return announced(sentence, found) ?? found;
    }
    const that = addressee.length > 0 ? thatAhead(sentence, addressee[0] ?? start) : undefined;
    if (that !== undefined) return that;
    if (kind === 'tell' && addressee.length > 0) return inserted(sentence, group, addressee.at(-1) ?? start);
  }
  const head = items[start];
  if (
    head?.tag === Tag.Preposition ||
    head?.tag === Tag.Adverb ||
    head?.tag === Tag.To ||
    isTimePhrase(items, start)
  ) {
    const found = behindCircumstances(sentence, group, start);
    if (found !== undefined) return found;
  }
  if (direct !== undefined) return direct;
  const found = behindCircumstances(sentence, group, start);
  return found ?? inserted(sentence, group, pastCircumstances(items, start, last, false));
}

/** told a meeting in Salem, Ohio, on Monday that A: the complementiser stands before any verb. */
function thatAhead({ items, last }: Sentence, start: number): Complement | undefined {
  for (let index = start; index + 1 < Math.min(last, start + 25); index++) {
    const item = items[index];
    if (item === undefined || isFiniteVerb(item)) return undefined;
    if (item.tag === Tag.Quotation || item.tag === Tag.Gerund) return undefined;
    if (item.tag === Tag.That || item.lower === 'whether') return { start: index, rule: 'that-clause' };
    if (item.tag === Tag.WhWord || item.tag === Tag.Colon || item.tag === Tag.Semicolon) return undefined;
  }
  return undefined;
}

/** said on Tuesday that A; the complement behind each circumstance in turn. */
function behindCircumstances(sentence: Sentence, group: Group, start: number): Complement | undefined {
  const { items, last } = sentence;
  let index = start;
  for (let round = 0; round < 6; round++) {
    const next = pastCircumstance(items, index, last);
    if (next === index) return undefined;
    const found = complement(sentence, group, next, false);
    if (found !== undefined) return found;
    index = next;
  }
  return undefined;
}

/** told us what to expect: “A”. The quotation behind the colon is what was said. */
function announced(sentence: Sentence, found: Complement): Complement | undefined {
  const { items, last } = sentence;
  if (found.rule !== 'that-clause' || items[found.start]?.tag !== Tag.WhWord) return undefined;
  for (let index = found.start + 1; index + 1 < last && index < found.start + 8; index++)
    if (items[index]?.tag === Tag.Colon && items[index + 1]?.tag === Tag.Quotation)
      return { start: index + 1, rule: 'quotation' };
  return undefined;
}

/** said, in a statement, that A / said in Rome, “A” */
function inserted(sentence: Sentence, group: Group, start: number): Complement | undefined {
  const { items, last } = sentence;
  const colon =
    group.cue.frames.has('quote') && (!group.cue.frames.has('object') || items[start]?.tag === Tag.Pronoun)
      ? colonQuotation(sentence, start)
      : undefined;
  if (colon !== undefined) return colon;
  const sign = items[start]?.tag;
  if ((sign !== Tag.Comma && sign !== Tag.Dash) || start >= last) return undefined;
  if (items[start + 1]?.tag === Tag.That) return { start: start + 1, rule: 'that-clause' };
  if (items[start + 1]?.tag === Tag.Quotation && group.cue.frames.has('quote'))
    return { start: start + 1, rule: 'quotation' };
  for (let index = start + 1; index < Math.min(last, start + 14); index++) {
    const item = items[index];
    // believes, as do many here, that A
    const likewise = items[start + 1]?.lower === 'as';
    if (item === undefined || (isFiniteVerb(item) && sign === Tag.Comma && !likewise)) return undefined;
    if (item.tag !== sign) continue;
    const next = items[index + 1];
    if (next?.tag === Tag.That) return { start: index + 1, rule: 'that-clause' };
    if (next?.tag === Tag.Quotation && group.cue.frames.has('quote'))
      return { start: index + 1, rule: 'quotation' };
    return undefined;
  }
  return undefined;
}

/** responded with a phrase of his own: “A” */
function colonQuotation(sentence: Sentence, start: number): Complement | undefined {
  const { items, last } = sentence;
  // agreed, telling the paper: “A” is what was told
  const next = sentence.groups.find(({ first, form }) => first >= start && form === 'gerund')?.first ?? last;
  for (let index = start; index + 1 < last && index < next && !isFiniteVerb(items[index]); index++)
    if (items[index]?.tag === Tag.Colon)
      return items[index + 1]?.tag === Tag.Quotation ? { start: index + 1, rule: 'quotation' } : undefined;
  return undefined;
}

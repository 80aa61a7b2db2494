// …, adding that A; a letter saying that A; Saying that A, “Roe” left.

import { oneOf, Tag } from '../../../../language/grammar/tags';
import type { Item } from '../../items';
import { mainClauseAt } from '../../phrases/clause';
import { simplePhraseAfter } from '../../phrases/noun-phrase-after';
import { nounPhraseBefore } from '../../phrases/noun-phrase-before';
import { subjectBefore } from '../../phrases/subject';
import { adverbsBefore, isFiniteVerb, type Stretch } from '../../phrases/words';
import type { Sentence } from '../../sentence';
import { mainSubject } from './main-subject';
import type { OwnerReader } from './owner';

export const participle: OwnerReader = ({ sentence, group, complement, previous }) => {
  const { items, first } = sentence;
  const edge = adverbsBefore(items, group.first, first);
  const before = items[edge - 1];
  // Stop telling us A.
  if (edge - 1 === first && ORDERS.has(before?.lower ?? '')) return undefined;
  // is on record saying A: the subject says it
  const onRecord = before?.lower === 'record' && items[edge - 2]?.lower === 'on';
  if (before?.tag === Tag.Noun && !onRecord && edge > first && complement.rule !== 'object') {
    const start = nounPhraseBefore(items, edge, first);
    if (start !== undefined && !isAddressee(items, start))
      return { source: { first: start, last: edge }, rule: 'participle' };
  }
  // quoted Roe as saying; with Roe saying
  const named = before?.lower === 'as' ? edge - 1 : before?.tag === Tag.Name ? edge : undefined;
  if (named !== undefined && complement.rule !== 'object') {
    const start = nounPhraseBefore(items, named, first);
    const opener = start === undefined ? undefined : items[start - 1];
    const introduced = opener?.lower === 'with' || QUOTES.has(opener?.lower ?? '');
    if (start !== undefined && introduced)
      return { source: { first: start, last: named }, rule: 'participle' };
  }
  const apposed = before?.tag === Tag.Comma ? apposedBehindWith(items, edge - 1, first) : undefined;
  if (apposed !== undefined) return { source: apposed, rule: 'participle' };
  if (before?.tag === Tag.Preposition && before.lower !== 'by' && before.lower !== 'without')
    return undefined;
  if (before?.tag === Tag.Be || before?.tag === Tag.Determiner) return undefined;
  // The crews were marching and calling for bread: the subject of the first of the two.
  const marching = before?.tag === Tag.Coordinator ? progressiveBefore(items, edge - 1, first) : undefined;
  const marchers = marching === undefined ? undefined : subjectBefore(items, marching, first);
  if (marchers !== undefined && !marchers.relative)
    return { source: { first: marchers.first, last: marchers.last }, rule: 'participle' };
  if (edge <= first || (before?.tag === Tag.Subordinator && edge - 1 <= first)) {
    const source = subjectBehind(sentence, complement.start);
    return source === undefined ? undefined : { source, rule: 'participle', bounded: true };
  }
  // It happened when the man burst in waving a knife and “demanding” cash: no comma parts it from the nearer verb.
  const near = onRecord ? undefined : nearestVerb(items, edge, first);
  const doer = near === undefined ? undefined : subjectBefore(items, near, first);
  if (doer !== undefined && !doer.relative && items[doer.first - 1]?.tag === Tag.Subordinator)
    return { source: { first: doer.first, last: doer.last }, rule: 'participle' };
  const main = (onRecord ? undefined : previous) ?? mainSubject(sentence, group.first);
  const source = main !== undefined && isFigure(items, main) ? (lastSubject(sentence, edge) ?? main) : main;
  return source === undefined ? undefined : { source, rule: 'participle' };
};

/** Roe has written to “the ministry” demanding A: whom a verb of writing addresses has not spoken. */
function isAddressee(items: readonly Item[], start: number): boolean {
  return items[start - 1]?.lower === 'to' && WRITTEN.has(items[start - 2]?.lower ?? '');
}

const WRITTEN = new Set(['wrote', 'written', 'writes', 'write', 'writing']);

/** with “its president, Ann Roe”, saying A */
function apposedBehindWith(items: readonly Item[], comma: number, first: number): Stretch | undefined {
  if (items[comma - 1]?.tag !== Tag.Name) return undefined;
  let commas = 0;
  for (let index = comma - 1; index > first && comma - index < LONGEST_APPOSED; index--) {
    const item = items[index];
    if (item === undefined || item.ends || isFiniteVerb(item) || item.quotation !== undefined)
      return undefined;
    if (item.tag === Tag.Comma && ++commas > 1) return undefined;
    if (item.lower === 'with') return commas === 1 ? { first: index + 1, last: comma } : undefined;
  }
  return undefined;
}

const LONGEST_APPOSED = 14;

/** Verbs that tell somebody to end or go on with what they do. */
const ORDERS = new Set('stop start keep quit avoid try'.split(' '));

const endsClause = oneOf(Tag.Comma, Tag.Quotation, Tag.Dash, Tag.That);

/** The last finite verb before `end` in the same clause. */
function nearestVerb(items: readonly Item[], end: number, first: number): number | undefined {
  for (let index = end - 1; index > first; index--) {
    const item = items[index];
    if (item === undefined || endsClause(item.tag)) return undefined;
    if (isFiniteVerb(item)) return index;
  }
  return undefined;
}

/** The “were” of “were marching” before `end`, in the same clause. */
function progressiveBefore(items: readonly Item[], end: number, first: number): number | undefined {
  const verb = nearestVerb(items, end, first);
  const isProgressive =
    verb !== undefined && items[verb]?.tag === Tag.Be && items[verb + 1]?.tag === Tag.Gerund;
  return isProgressive ? verb : undefined;
}

/** Sales fell after the firm closed two shops, blaming A: a figure blames nobody, somebody nearer does. */
function isFigure(items: readonly Item[], { first, last }: Stretch): boolean {
  let head = first;
  while (head + 1 < last && items[head + 1]?.tag !== Tag.Preposition) head++;
  return FIGURES.has(items[head]?.lower ?? '');
}

const FIGURES = new Set(
  (
    'share shares stock stocks price prices profit profits loss losses sale sales revenue revenues earnings turnover ' +
    'output exports imports inflation growth rate rates index oil gold pound dollar euro yen bonds yields orders'
  ).split(' '),
);

/** The subject of the last finite verb before `limit`. */
function lastSubject({ items, first }: Sentence, limit: number): Stretch | undefined {
  for (let index = limit - 1; index > first; index--) {
    if (!isFiniteVerb(items[index])) continue;
    const subject = subjectBefore(items, index, first);
    if (subject !== undefined && !subject.relative) return { first: subject.first, last: subject.last };
  }
  return undefined;
}

/** Verbs that hand over the words of their object. */
const QUOTES = new Set('quoted quotes quoting cited cites citing heard'.split(' '));

/** Saying that A, “he” left: the subject of the clause behind the first comma that has one. */
function subjectBehind(sentence: Sentence, start: number): Stretch | undefined {
  const { items, last } = sentence;
  for (let index = start; index + 1 < last; index++) {
    if (items[index]?.tag !== Tag.Comma || !mainClauseAt(items, index + 1, last)) continue;
    return { first: index + 1, last: simplePhraseAfter(items, index + 1, last) };
  }
  return undefined;
}

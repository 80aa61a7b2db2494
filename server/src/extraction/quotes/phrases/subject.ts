// The subject directly before a verb: the noun phrase with its appositions and relative clauses, or a relative pronoun.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { nounPhraseBefore } from './noun-phrase-before';
import { isFiniteVerb, isRelative, isSurname, isTime, isVerb, REACH, type Stretch } from './words';

/** What stands before a verb as its subject. */
export interface Subject extends Stretch {
  readonly relative: boolean;
}

/**
 * The subject directly before a verb group: a noun phrase with its appositions and relative clauses, or who/which.
 *
 * @param verb the first item of the verb group (auxiliaries included)
 * @param from the first item of the sentence
 * @returns undefined when none stands there (elided, inverted, or none at all)
 */
export function subjectBefore(items: readonly Item[], verb: number, from: number): Subject | undefined {
  const end = beforeTime(items, verb, from);
  const last = items[end - 1];
  if (end <= from || last === undefined) return undefined;
  if (isRelative(last) || (last.tag === Tag.That && end - 1 > from && items[end - 2]?.tag === Tag.Noun))
    return { first: end - 1, last: end, relative: true };
  if (last.lower === 'whom' && items[end - 2]?.lower === 'of' && end - 3 >= from)
    return { first: end - 3, last: end, relative: true };
  if (last.tag === Tag.Comma || last.tag === Tag.Dash) return withApposition(items, end - 1, from);
  const contact = isContactRelative(items, end, from) ? end - 2 : end;
  const first = nounPhraseBefore(items, contact, from);
  // A man she worked for in Oslo said: the place is not who said it
  if (first === undefined || (isPreposition(items[first - 1]) && isPreposition(items[first - 2])))
    return undefined;
  return { first, last: end, relative: false };
}

function isPreposition(item: Item | undefined): boolean {
  return item?.tag === Tag.Preposition;
}

const SUBJECTS = new Set('i he she they we you'.split(' '));

/** The experts “I asked” said: a relative clause without its pronoun ends the phrase. */
function isContactRelative(items: readonly Item[], end: number, from: number): boolean {
  const noun = items[end - 3];
  return (
    end - 3 >= from &&
    items[end - 1]?.tag === Tag.Past &&
    SUBJECTS.has(items[end - 2]?.lower ?? '') &&
    (noun?.tag === Tag.Noun || noun?.lower === 'everyone')
  );
}

/** Passes over adverbs and times between subject and verb: “who on Monday said”, “Roe last week also said”. */
function beforeTime(items: readonly Item[], verb: number, from: number): number {
  let end = verb;
  for (;;) {
    while (end > from && items[end - 1]?.tag === Tag.Adverb) end--;
    if (!isTime(items[end - 1]) || end - 1 <= from || isSurname(items, end - 1)) return end;
    let start = end - 1;
    while (start > from && (isTime(items[start - 1]) || TIME_PARTS.has(items[start - 1]?.lower ?? '')))
      start--;
    // on “3 April”
    if (items[start - 1]?.tag === Tag.Number && start - 1 > from) start--;
    const preposition = items[start - 1];
    if (preposition?.tag === Tag.Preposition) start--;
    else if (!TIME_PARTS.has(items[start]?.lower ?? '') && items[start]?.tag !== Tag.Name) return end;
    const before = items[start - 1]?.tag;
    // a report released last year: the time belongs to the participle
    if (start <= from || before === Tag.Past || before === Tag.Participle) return end;
    end = start;
  }
}

const TIME_PARTS = new Set('last this next early late earlier recent past the that'.split(' '));

/** "Ann Roe, 52, who runs the port, said": from the comma before the verb back to the noun phrase. */
function withApposition(items: readonly Item[], comma: number, from: number): Subject | undefined {
  const sign = items[comma]?.tag;
  const floor = Math.max(from, comma - REACH);
  let right = comma;
  for (let index = comma - 1; index > floor; index--) {
    if (items[index]?.tag !== sign || items[index]?.quotation !== undefined) continue;
    if (!isInsertion(items, index + 1, right, sign === Tag.Dash)) return undefined;
    const first = nounPhraseBefore(items, index, floor);
    const small =
      first === undefined ||
      isAge(items, first, index, floor) ||
      isObjectOfRelative(items, first, floor) ||
      isApposition(items, first, index, floor);
    if (!small && first !== undefined) {
      // Roe, however, said
      const last = isAside(items, index + 1, comma) ? index : comma;
      return { first, last, relative: false };
    }
    right = index;
  }
  return undefined;
}

/** Roe, who was met by “the mayor”, Tom Hill, said */
function isObjectOfRelative(items: readonly Item[], first: number, floor: number): boolean {
  const before = items[first - 1];
  if (before?.tag !== Tag.Preposition && !isVerb(before)) return false;
  for (let index = first - 2; index > floor; index--)
    if (items[index]?.tag === Tag.Comma) return isRelative(items[index + 1]);
  return false;
}

/** Ann Roe, “the keeper”, who had slept, said: a determiner and no name, behind the name that opens the sentence. */
function isApposition(items: readonly Item[], first: number, last: number, floor: number): boolean {
  if (items[first]?.tag !== Tag.Determiner || items[first - 1]?.tag !== Tag.Comma) return false;
  if (!isRelative(items[last + 1])) return false;
  for (let index = first; index < last; index++) if (items[index]?.tag === Tag.Name) return false;
  const name = nounPhraseBefore(items, first - 1, floor);
  return name === floor && items[first - 2]?.tag === Tag.Name;
}

function isAside(items: readonly Item[], first: number, last: number): boolean {
  if (items[first]?.tag === Tag.Preposition && last - first <= 3)
    return ASIDES.has(items[last - 1]?.lower ?? '');
  // the judge, sentencing, said
  if (last === first + 1 && items[first]?.tag === Tag.Gerund) return true;
  for (let index = first; index < last; index++) if (items[index]?.tag !== Tag.Adverb) return false;
  return true;
}

/** for her part, in turn, by contrast */
const ASIDES = new Set(
  'part turn contrast example instance particular fact course response reply'.split(' '),
);

function isAge(items: readonly Item[], first: number, last: number, floor: number): boolean {
  if (last - first === 1 && items[first]?.tag === Tag.Number) return true;
  const before = items[first - 1];
  return (
    first - 1 >= floor &&
    before?.tag === Tag.Preposition &&
    (items[first - 2]?.tag ?? Tag.Comma) === Tag.Comma
  );
}

/** Apposition, relative clause, age, "of Withernsea", "speaking in Rome": what may stand between two commas. */
function isInsertion(items: readonly Item[], first: number, last: number, dashes: boolean): boolean {
  const head = items[first];
  if (head === undefined || first >= last) return false;
  if (isRelative(head) || head.lower === 'whom' || dashes) return true;
  if (head.tag === Tag.Preposition && isRelative(items[first + 1])) return true;
  if (head.tag === Tag.Coordinator || head.tag === Tag.That) return false;
  if (head.tag === Tag.Subordinator || head.tag === Tag.Gerund || head.tag === Tag.Participle) return true;
  for (let index = first; index < last; index++) {
    const item = items[index];
    if (item === undefined) break;
    if (isRelative(item) || item.tag === Tag.That) return true;
    if (isFiniteVerb(item) && item.tag !== Tag.Past) return false;
  }
  return true;
}

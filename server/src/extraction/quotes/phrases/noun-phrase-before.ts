// The noun phrase that ends before a place: where a subject or a possessor begins. Never looks farther back than REACH
// items, so that a text without punctuation costs no more than another.

import { oneOf, Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { isFiniteVerb, isGivenName, isNominal, isRelative, isTime, isVerb, LONE, REACH } from './words';

const SAYING = new Set(
  'saying adding telling claiming insisting arguing noting stressing alleging believing thinking'.split(' '),
);
/** Adverbs that stand as adjectives, too. */
const TIMES = new Set('earlier later then once near'.split(' '));
/** Pronouns that may be an object as they stand. */
const OBJECTS = new Set(['it', 'you']);
const SUBJECTS = new Set('i he she they we you it who'.split(' '));

/**
 * The start of the noun phrase that ends before `end`.
 *
 * @param from the first item that may belong to it
 * @returns undefined when no noun phrase ends there
 */
export function nounPhraseBefore(items: readonly Item[], end: number, from: number): number | undefined {
  const head = items[end - 1];
  if (head === undefined || end - 1 < from) return undefined;
  // those who took it
  if (OBJECTS.has(head.lower) && isVerb(items[end - 2])) {
    const relative = relativeBefore(items, end - 2, from);
    if (relative !== undefined) return nounPhraseBefore(items, relative, from) ?? end - 1;
  }
  if (head.tag === Tag.Pronoun)
    return SUBJECTS.has(head.lower) || end - 2 < from ? end - 1 : pronounStart(items, end, from);
  if (head.tag === Tag.Determiner && LONE.has(head.lower)) return measured(items, end - 1, from);
  // a man who did not want to be “named”
  const passive = head.tag === Tag.Participle && items[end - 2]?.lower === 'be';
  if (!isNominal(head) && head.tag !== Tag.Adjective && !(passive && isRelativeVerb(items, end - 2, from)))
    return undefined;
  const floor = Math.max(from, end - REACH);
  let index = end - 1;
  while (index >= floor) {
    const item = items[index];
    const before = index > floor ? items[index - 1] : undefined;
    if (item === undefined) break;
    const { tag } = item;
    if (tag === Tag.Close) {
      const open = openingBefore(items, index, floor);
      if (open === undefined) break;
      index = open - 1;
      continue;
    }
    if (tag === Tag.Determiner) {
      if (before?.tag === Tag.Determiner) index--;
      else if (before?.tag === Tag.Preposition && attaches(items, index - 1, floor)) index -= 2;
      else if (
        before?.tag === Tag.To &&
        (takesTo(items[index - 2]) || isRelativeVerb(items, index - 2, floor))
      )
        index -= 2;
      else if (before?.tag === Tag.Coordinator && joinsNouns(items, index - 1, floor)) index -= 2;
      else if (isVerb(before) && relativeBefore(items, index, floor) !== undefined) index--;
      else if (isReduced(items, index - 1, floor)) index -= 2;
      else return index;
      continue;
    }
    if (tag === Tag.Preposition) {
      if (!attaches(items, index, floor)) break;
      index--;
      continue;
    }
    if (tag === Tag.Coordinator) {
      if (!joinsNouns(items, index, floor)) break;
      index--;
      continue;
    }
    // , saying “doctors” had ordered it
    if (tag === Tag.Gerund && index < end - 1 && SAYING.has(item.lower)) break;
    if (tag === Tag.Gerund || tag === Tag.Participle || tag === Tag.Past) {
      if (
        tag === Tag.Gerund &&
        !(isNominal(before) || before?.tag === Tag.Determiner || before?.tag === Tag.Adjective)
      ) {
        if (index === end - 1) break;
        index--;
        continue;
      }
      if (isReduced(items, index, floor) || tag === Tag.Participle) {
        index--;
        continue;
      }
    }
    if (tag === Tag.To || tag === Tag.Infinitive) {
      const to = tag === Tag.To ? index : index - 1;
      const head = items[to - 1]?.tag;
      if (items[to]?.tag === Tag.To && to > floor && (head === Tag.Noun || head === Tag.Adjective)) {
        index = to - 1;
        continue;
      }
    }
    // a man who did not want to “be” named
    if (isVerb(item) || tag === Tag.To || tag === Tag.Be) {
      const relative = relativeBefore(items, index, floor);
      if (relative === undefined) break;
      index = relative - 1;
      continue;
    }
    if (tag === Tag.Adverb) {
      const after = items[index + 1]?.tag;
      // the “earlier” report
      if (before?.tag === Tag.Determiner && after === Tag.Noun && TIMES.has(item.lower)) {
        index--;
        continue;
      }
      if (after !== Tag.Adjective && after !== Tag.Number && after !== Tag.Participle && after !== Tag.Adverb)
        break;
      index--;
      continue;
    }
    if (!isNominal(item) && tag !== Tag.Adjective) break;
    // on Wednesday Mr Roe said
    const beforeName = items[index + 1]?.tag === Tag.Name && !isTime(items[index + 1]);
    if (index < end - 1 && isTime(item) && beforeName && !isGivenName(items, index)) break;
    if (tag === Tag.Pronoun) {
      if (item.lower === 'one' || item.lower === 'there') {
        index--;
        continue;
      }
      break;
    }
    index--;
  }
  return trimmed(items, index + 1, end);
}

/** People close “to” the club, a letter “to” the mayor. */
function takesTo(item: Item | undefined): boolean {
  return item?.tag === Tag.Adjective || (item?.tag === Tag.Noun && !item.ends);
}

function pronounStart(items: readonly Item[], end: number, from: number): number {
  // "one of them", "a colleague of his"
  const of = items[end - 2];
  if (of?.lower === 'of') return nounPhraseBefore(items, end - 2, from) ?? end - 1;
  // those close to him
  if (of?.tag === Tag.To || of?.tag === Tag.Preposition)
    return nounPhraseBefore(items, end - 2, from) ?? end - 1;
  return end - 1;
}

const isWithin = oneOf(
  Tag.Noun,
  Tag.Name,
  Tag.Adjective,
  Tag.Number,
  Tag.Participle,
  Tag.Possessive,
  Tag.Gerund,
);

/** The start of the noun phrase that ends before `end`, without prepositional phrases: “the Fire Brigade (FB) crews”. */
export function simplePhraseBefore(items: readonly Item[], end: number, from: number): number {
  let start = end;
  while (start > from && end - start < REACH) {
    const item = items[start - 1];
    if (item === undefined) break;
    if (item.tag === Tag.Determiner) return start - 1;
    if (item.tag === Tag.Close) start = openingBefore(items, start - 1, from) ?? start - 1;
    else if (isWithin(item.tag)) start--;
    else break;
  }
  return start;
}

/** “Nearly half”, “about 200”: the adverb of a quantity belongs to its phrase. */
function measured(items: readonly Item[], start: number, from: number): number {
  return start > from && items[start - 1]?.tag === Tag.Adverb ? start - 1 : start;
}

/** Leading adverbs and lone signs are no part of the phrase. */
function trimmed(items: readonly Item[], first: number, end: number): number | undefined {
  let start = first;
  while (start < end) {
    const tag = items[start]?.tag;
    const next = items[start + 1]?.tag;
    // [Laughs] Rupert said
    if (tag === Tag.Open) {
      const close = items.findIndex((item, at) => at > start && item.tag === Tag.Close);
      if (close > start && close < end - 1) {
        start = close + 1;
        continue;
      }
    }
    if (tag === Tag.Adverb && start + 1 < end && (next === Tag.Number || next === Tag.Determiner)) break;
    if (tag !== Tag.Adverb && tag !== Tag.Coordinator && tag !== Tag.Possessive && tag !== Tag.Preposition)
      break;
    start++;
  }
  return start < end ? start : undefined;
}

function openingBefore(items: readonly Item[], close: number, floor: number): number | undefined {
  for (let index = close - 1; index >= floor && close - index < 20; index--)
    if (items[index]?.tag === Tag.Open) return index;
  return undefined;
}

/** Patients who “spoke” to the paper */
function isRelativeVerb(items: readonly Item[], index: number, floor: number): boolean {
  const isForm = isVerb(items[index]) || items[index]?.tag === Tag.Be;
  return isForm && relativeBefore(items, index, floor) !== undefined;
}

/** A preposition behind a noun ("the head of …"); not one that opens the sentence or follows a verb. */
function attaches(items: readonly Item[], preposition: number, floor: number): boolean {
  if (preposition - 1 < floor) return false;
  const before = items[preposition - 1];
  if (before === undefined) return false;
  if (before.tag === Tag.Coordinator)
    return (
      preposition - 2 >= floor &&
      isNominal(items[preposition - 2]) &&
      joinsNouns(items, preposition - 1, floor)
    );
  if (before.tag === Tag.Pronoun) return items[preposition]?.lower === 'of' || before.lower === 'those';
  if (before.tag === Tag.Determiner) return LONE.has(before.lower) || items[preposition]?.lower === 'of';
  if (before.tag === Tag.Participle || before.tag === Tag.Past || before.tag === Tag.Gerund)
    return (
      isReduced(items, preposition - 1, floor) || relativeBefore(items, preposition - 1, floor) !== undefined
    );
  if (isFiniteVerb(before)) return relativeBefore(items, preposition - 1, floor) !== undefined;
  return isNominal(before) || before.tag === Tag.Adjective;
}

/** A participle behind its noun: "two diplomats briefed on …", "a union representing …". */
function isReduced(items: readonly Item[], index: number, floor: number): boolean {
  const tag = items[index]?.tag;
  if (tag !== Tag.Past && tag !== Tag.Participle && tag !== Tag.Gerund) return false;
  const before = items[index - 1];
  if (index - 1 < floor || before === undefined) return false;
  if (before.tag !== Tag.Noun && before.tag !== Tag.Name && before.lower !== 'those') return false;
  // A participle of the passive has no object: in "a person said the company" it is the verb.
  const after = items[index + 1];
  if (items[index]?.lower === 'said') return false;
  return (
    tag !== Tag.Past ||
    (after?.tag !== Tag.Determiner && after?.tag !== Tag.Pronoun) ||
    isTime(items[index + 2])
  );
}

/** Joins two noun phrases rather than two clauses: no finite verb stands before it in its clause. */
function joinsNouns(items: readonly Item[], coordinator: number, floor: number): boolean {
  if (items[coordinator]?.lower === 'but' || !isNominal(items[coordinator - 1])) return false;
  for (let index = coordinator - 1; index >= floor; index--) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Stop || item.tag === Tag.Comma || item.ends) return true;
    if (item.tag === Tag.Subordinator || item.tag === Tag.That || item.tag === Tag.WhWord) return true;
    if (isFiniteVerb(item)) return false;
  }
  return true;
}

/** The relative pronoun of the clause that holds this verb, when a noun stands before it without a comma. */
function relativeBefore(items: readonly Item[], verb: number, floor: number): number | undefined {
  for (let index = verb - 1; index > floor && verb - index < 14; index--) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma || item.tag === Tag.Quotation || item.ends)
      return undefined;
    if (isRelative(item) || item.tag === Tag.That) {
      const before = items[index - 1];
      return before !== undefined &&
        (before.tag === Tag.Noun || before.tag === Tag.Name || before.lower === 'those')
        ? index
        : undefined;
    }
  }
  return undefined;
}

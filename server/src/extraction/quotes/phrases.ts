// Noun phrases among items: where a subject begins, where an object ends. Looks at classes of words only, and never
// farther than REACH items, so that a text without punctuation costs no more than another.
import { Tag } from '../../language/grammar/tags';
import type { Item } from './items';

/** Items `[first, last)`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** How many items a noun phrase may have. */
const REACH = 60;

const FINITE: ReadonlySet<Tag> = new Set<Tag>([
  Tag.Past,
  Tag.Present,
  Tag.Base,
  Tag.Modal,
  Tag.Be,
  Tag.Have,
  Tag.Do,
]);

/** True for a word that can carry a clause by itself: a finite verb or auxiliary. */
export function isFiniteVerb(item: Item | undefined): boolean {
  return item !== undefined && FINITE.has(item.tag);
}

/** True for any verb form. */
function isVerb(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const { tag } = item;
  return isFiniteVerb(item) || tag === Tag.Participle || tag === Tag.Gerund || tag === Tag.Infinitive;
}

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>([
  Tag.Noun,
  Tag.Name,
  Tag.Number,
  Tag.Pronoun,
  Tag.Possessive,
  Tag.Close,
  Tag.Quotation,
]);

/** True for a word that can end a noun phrase. */
export function isNominal(item: Item | undefined): boolean {
  return item !== undefined && NOMINAL.has(item.tag) && (item.quotation === undefined || item.label);
}

const LONE = new Set(
  'all both some many few several most each either another such this more these those half'.split(' '),
);
const SUBJECTS = new Set('i he she they we you it who'.split(' '));
const RELATIVES = new Set('who which whose'.split(' '));

/** True for who, which, whose. */
export function isRelative(item: Item | undefined): boolean {
  return item !== undefined && item.tag === Tag.WhWord && RELATIVES.has(item.lower);
}

/**
 * The start of the noun phrase that ends before `end`.
 *
 * @param from the first item that may belong to it
 * @returns undefined when no noun phrase ends there
 */
export function nounPhraseBefore(items: readonly Item[], end: number, from: number): number | undefined {
  const head = items[end - 1];
  if (head === undefined || end - 1 < from) return undefined;
  if (head.tag === Tag.Pronoun)
    return SUBJECTS.has(head.lower) || end - 2 < from ? end - 1 : pronounStart(items, end, from);
  if (head.tag === Tag.Determiner && LONE.has(head.lower)) return measured(items, end - 1, from);
  if (!isNominal(head) && head.tag !== Tag.Adjective) return undefined;
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
      if (items[to]?.tag === Tag.To && to > floor && items[to - 1]?.tag === Tag.Noun) {
        index = to - 1;
        continue;
      }
    }
    if (isVerb(item) || tag === Tag.To) {
      const relative = relativeBefore(items, index, floor);
      if (relative === undefined) break;
      index = relative - 1;
      continue;
    }
    if (tag === Tag.Adverb) {
      const after = items[index + 1]?.tag;
      if (after !== Tag.Adjective && after !== Tag.Number && after !== Tag.Participle && after !== Tag.Adverb)
        break;
      index--;
      continue;
    }
    if (!isNominal(item) && tag !== Tag.Adjective) break;
    // on Wednesday Mr Roe said
    if (index < end - 1 && isTime(item) && items[index + 1]?.tag === Tag.Name && !isTime(items[index + 1]))
      break;
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

function pronounStart(items: readonly Item[], end: number, from: number): number {
  // "one of them", "a colleague of his"
  const of = items[end - 2];
  if (of?.lower === 'of') return nounPhraseBefore(items, end - 2, from) ?? end - 1;
  return end - 1;
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

/** A preposition behind a noun ("the head of …"); not one that opens the sentence or follows a verb. */
function attaches(items: readonly Item[], preposition: number, floor: number): boolean {
  if (preposition - 1 < floor) return false;
  const before = items[preposition - 1];
  if (before === undefined) return false;
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
  return before.tag === Tag.Noun || before.tag === Tag.Name || before.lower === 'those';
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
  if (last.tag === Tag.Comma || last.tag === Tag.Dash) return withApposition(items, end - 1, from);
  const first = nounPhraseBefore(items, end, from);
  return first === undefined ? undefined : { first, last: end, relative: false };
}

/** Passes over adverbs and times between subject and verb: “who on Monday said”, “Roe last week also said”. */
function beforeTime(items: readonly Item[], verb: number, from: number): number {
  let end = verb;
  for (;;) {
    while (end > from && items[end - 1]?.tag === Tag.Adverb) end--;
    if (!isTime(items[end - 1]) || end - 1 <= from) return end;
    let start = end - 1;
    while (start > from && (isTime(items[start - 1]) || TIME_PARTS.has(items[start - 1]?.lower ?? '')))
      start--;
    const preposition = items[start - 1];
    if (preposition?.tag === Tag.Preposition) start--;
    else if (!TIME_PARTS.has(items[start]?.lower ?? '') && items[start]?.tag !== Tag.Name) return end;
    if (start <= from) return end;
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
    const small = first === undefined || isAge(items, first, index, floor);
    if (!small && first !== undefined) return { first, last: comma, relative: false };
    right = index;
  }
  return undefined;
}

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
  if (isRelative(head) || dashes) return true;
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

const TIME_WORDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december morning afternoon evening night week month year today yesterday tomorrow ' +
    'tonight midday noon midnight weekend days weeks months years mon tue wed thu fri sat sun jan. feb. mar. apr. aug. sept. oct. nov. dec.'
  ).split(' '),
);

/** True for a word of the calendar or the clock. */
export function isTime(item: Item | undefined): boolean {
  return item !== undefined && TIME_WORDS.has(item.lower);
}

/**
 * One past a noun phrase that starts at `start`, without prepositional phrases.
 *
 * @returns `start` when none starts there
 */
export function simplePhraseAfter(items: readonly Item[], start: number, limit: number): number {
  let index = start;
  const ceiling = Math.min(limit, start + REACH);
  const first = items[index];
  if (first === undefined || index >= ceiling) return start;
  if (first.tag === Tag.Pronoun) return index + 1;
  let head = false;
  let lowerHead = false;
  while (index < ceiling) {
    const item = items[index];
    if (item === undefined) break;
    const { tag } = item;
    if (tag === Tag.Determiner) {
      if (head || (index > start && items[index - 1]?.tag !== Tag.Determiner)) break;
    } else if (tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number || tag === Tag.Quotation) {
      if (head && isTime(item) && !isTime(items[index - 1])) break;
      if (
        tag === Tag.Name &&
        lowerHead &&
        items[index - 1]?.tag === Tag.Noun &&
        !items[index - 1]?.capital &&
        !titled(items, index)
      )
        break;
      head = true;
      if (tag === Tag.Noun && !item.capital) lowerHead = true;
      if (item.ends) return index + 1;
    } else if (tag === Tag.Possessive) head = false;
    else if (tag === Tag.Open && head) {
      while (index < ceiling && items[index]?.tag !== Tag.Close) index++;
    } else if (tag === Tag.Coordinator && head && item.lower !== 'but') {
      const next = simplePhraseAfter(items, index + 1, limit);
      if (next === index + 1 || isFiniteVerb(items[next])) break;
      return next;
    } else if (tag === Tag.Adjective || tag === Tag.Gerund || tag === Tag.Participle || tag === Tag.Adverb) {
      if (head) break;
    } else break;
    index++;
  }
  if (head || (index === start + 1 && LONE.has(first.lower))) return index;
  // the public, the poor
  const adjective = first.lower === 'the' && index > start + 1 && items[index - 1]?.tag === Tag.Adjective;
  return adjective ? index : start;
}

/** A name behind a title or a role: "harbour master Eleni Vournas" is one phrase. */
function titled(items: readonly Item[], name: number): boolean {
  return ROLE.test(items[name - 1]?.lower ?? '');
}

const ROLE =
  /(?:er|or|ist|ian|man|woman|person|ant|ent|chief|head|boss|coach|judge|captain|star|king|queen|prince|mayor|aide|spokesman|analyst|secretary|union|group|agency|newspaper|magazine|network|channel|station|website|broker|director|brother|sister|wife|husband|father|mother|son|daughter|attorney|candidate|colleague|nominee|general|justice|official|expert|economist|professor|author|host|anchor)$/;

/**
 * One past a noun phrase that starts at `start`, with its prepositional phrases, appositions and relative clauses,
 * as behind an inverted verb: said “Ann Roe, a nurse at the city hospital,” on Tuesday.
 *
 * @returns `start` when none starts there
 */
export function fullPhraseAfter(items: readonly Item[], start: number, limit: number): number {
  const end = simplePhraseAfter(items, start, limit);
  if (end === start) return start;
  if (items[start]?.tag === Tag.Pronoun && items[start]?.lower !== 'one' && items[start]?.lower !== 'those')
    return end;
  return withAppositions(items, withPrepositions(items, end, limit), limit);
}

function withAppositions(items: readonly Item[], start: number, limit: number): number {
  let end = start;
  while (items[end]?.tag === Tag.Comma && end < limit && !items[end]?.ends) {
    const next = apposition(items, end + 1, limit);
    if (next === undefined) break;
    end = next;
    const after = items[end];
    if (after === undefined || end >= limit || after.tag !== Tag.Comma) break;
  }
  return end;
}

/** One past the source behind “according to”: up to the sign that ends it, with appositions. */
export function sourceAfter(items: readonly Item[], start: number, limit: number): number {
  if (simplePhraseAfter(items, start, limit) === start) return start;
  let end = start;
  while (end < limit && end - start < REACH) {
    const item = items[end];
    if (item === undefined || item.tag === Tag.Quotation) break;
    if (
      item.tag === Tag.Comma ||
      item.tag === Tag.Stop ||
      item.tag === Tag.Dash ||
      item.tag === Tag.Semicolon
    )
      break;
    if (item.tag === Tag.Subordinator || item.tag === Tag.Colon || item.tag === Tag.Close) break;
    const reduced = items[end - 1]?.tag === Tag.Past || items[end - 1]?.tag === Tag.Participle;
    if (end > start && !reduced && isCircumstance(items, end)) break;
    end++;
    if (item.ends) return end;
  }
  return withAppositions(items, end, limit);
}

/** Prepositional phrases and reduced relatives that belong to the noun before; not the circumstances of saying. */
export function withPrepositions(items: readonly Item[], start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const item = items[end];
    if (item === undefined || items[end - 1]?.ends) break;
    if (isRelative(item)) {
      end = clauseEnd(items, end, limit);
      break;
    }
    if (item.tag !== Tag.Preposition || isCircumstance(items, end)) break;
    const next = simplePhraseAfter(items, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function clauseEnd(items: readonly Item[], start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const tag = items[end]?.tag;
    if (tag === Tag.Comma || tag === Tag.Stop || tag === Tag.Semicolon || tag === Tag.Colon) break;
    end++;
  }
  return end;
}

function apposition(items: readonly Item[], start: number, limit: number): number | undefined {
  const head = items[start];
  if (head === undefined || start >= limit) return undefined;
  if (isRelative(head)) return head.lower === 'which' ? undefined : clauseEnd(items, start, limit);
  if (head.tag === Tag.Gerund && closesInsertion(items, start + 1, limit)) return start + 1;
  if (head.tag === Tag.Number && closesInsertion(items, start + 1, limit)) return start + 1;
  if (head.tag === Tag.Preposition && (head.lower === 'of' || head.lower === 'from')) {
    const end = withPrepositions(items, start, limit);
    return end > start && closesInsertion(items, end, limit) ? end : undefined;
  }
  if (isTime(head) || head.tag === Tag.Pronoun) return undefined;
  const simple = simplePhraseAfter(items, start, limit);
  if (simple === start) return undefined;
  const end = withPrepositions(items, simple, limit);
  return closesInsertion(items, end, limit) ? end : undefined;
}

function closesInsertion(items: readonly Item[], index: number, limit: number): boolean {
  const item = items[index];
  if (item === undefined || index >= limit) return true;
  return (
    item.tag === Tag.Comma || item.tag === Tag.Stop || item.tag === Tag.Preposition || item.tag === Tag.Adverb
  );
}

const STATEMENTS = new Set(
  (
    'statement interview briefing tweet post letter email speech report conference release video message ' +
    'memo filing note comment remarks column blog editorial op-ed call response reply appearance event rally debate'
  ).split(' '),
);
const CIRCUMSTANCE_HEADS = new Set('on during after before at in via to by when as while'.split(' '));

/** True when a preposition opens a circumstance of saying: "on Tuesday", "in a statement", "during a visit". */
export function isCircumstance(items: readonly Item[], start: number): boolean {
  const head = items[start];
  if (head === undefined || !CIRCUMSTANCE_HEADS.has(head.lower)) return false;
  if (head.lower === 'during' || head.lower === 'after' || head.lower === 'before' || head.lower === 'via')
    return true;
  for (let index = start + 1; index < start + 7; index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma || item.tag === Tag.Stop || isFiniteVerb(item))
      return false;
    if (index > start + 1 && item.tag === Tag.Preposition) return false;
    if (isTime(item) || STATEMENTS.has(item.lower)) return true;
    if (item.tag === Tag.Number && /^(?:19|20)\d\d$/.test(item.lower)) return true;
  }
  return false;
}

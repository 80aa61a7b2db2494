// Words and stretches of words: which items carry a clause, end a phrase, tell a time. Everything else about phrases
// stands on these.

import { oneOf, Tag } from '../../../language/grammar/tags';
import { GIVEN_MONTHS } from '../../../language/name-words';
import type { Item } from '../items';

/** Items `[first, last)`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** How many items a noun phrase may have. */
export const REACH = 60;

const isFiniteTag = oneOf(Tag.Past, Tag.Present, Tag.Base, Tag.Modal, Tag.Be, Tag.Have, Tag.Do);

/** True for a word that can carry a clause by itself: a finite verb or auxiliary. */
export function isFiniteVerb(item: Item | undefined): boolean {
  if (item === undefined || !isFiniteTag(item.tag)) return false;
  return (item.tag !== Tag.Be && item.tag !== Tag.Have) || !NON_FINITE.has(item.lower);
}

const NON_FINITE = new Set('be being been having'.split(' '));

/** True for any verb form. */
export function isVerb(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const { tag } = item;
  return isFiniteVerb(item) || tag === Tag.Participle || tag === Tag.Gerund || tag === Tag.Infinitive;
}

const isNominalTag = oneOf(
  Tag.Noun,
  Tag.Name,
  Tag.Number,
  Tag.Pronoun,
  Tag.Possessive,
  Tag.Close,
  Tag.Quotation,
);

/** True for a word that can end a noun phrase. */
export function isNominal(item: Item | undefined): boolean {
  return item !== undefined && isNominalTag(item.tag) && (item.quotation === undefined || item.label);
}

export const LONE = new Set(
  'all both some many few several most each either another such this more these those half'.split(' '),
);

const RELATIVES = new Set('who which whose'.split(' '));

/** True for who, which, whose. */
export function isRelative(item: Item | undefined): boolean {
  return item !== undefined && item.tag === Tag.WhWord && RELATIVES.has(item.lower);
}

const SPEECH_NOUNS =
  /^(?:charge|claim|accusation|allegation|suggestion|assertion|statement|demand|finding|report|rumou?r)$/;

/** True for a noun that calls what was said by its name: “a claim Roe denies”. */
export function isSpeechNoun(item: Item | undefined): boolean {
  return item?.tag === Tag.Noun && SPEECH_NOUNS.test(item.lower);
}

/** Nouns that stand for somebody's words themselves: “her verdict: ‘A’”, “‘A’ was his answer”. */
export const SAYINGS: ReadonlySet<string> = new Set(
  'verdict advice answer reply response reaction conclusion warning plea comment explanation argument message motto'.split(
    ' ',
  ),
);

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

/** Months that are names of people, given or inherited. */
const SURNAMES = new Set([...GIVEN_MONTHS, 'march']);

/** True for a month's word that ends somebody's name: “Ann May said”, but not “said Roe May 4”. */
export function isSurname(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.tag !== Tag.Name || !SURNAMES.has(item.lower)) return false;
  const before = items[index - 1];
  return before?.tag === Tag.Name && !isTime(before) && !before.ends && items[index + 1]?.tag !== Tag.Number;
}

/** True for a month's word that begins somebody's name: “Cllr June Hill said”, “June Hill said”, but not “in June Hill said”. */
export function isGivenName(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.tag !== Tag.Name || !SURNAMES.has(item.lower) || item.ends) return false;
  const before = items[index - 1];
  return (
    before?.tag !== Tag.Preposition &&
    before?.tag !== Tag.Number &&
    !isTime(before) &&
    !TIME_DETERMINERS.has(before?.lower ?? '')
  );
}

const TIME_DETERMINERS = new Set('last this next earlier late early that'.split(' '));

const SINCE = new Set(['later', 'ago', 'earlier']);

export function isTimePhrase(items: readonly Item[], index: number): boolean {
  const item = items[index];
  // thirty years later
  if (item?.tag === Tag.Number && isTime(items[index + 1]) && SINCE.has(items[index + 2]?.lower ?? ''))
    return true;
  return (
    item !== undefined && (isTime(item) || (TIME_DETERMINERS.has(item.lower) && isTime(items[index + 1])))
  );
}

export function adverbsBefore(items: readonly Item[], index: number, from: number): number {
  let edge = index;
  while (edge > from && (items[edge - 1]?.tag === Tag.Adverb || items[edge - 1]?.lower === 'so')) edge--;
  return edge;
}

/** The first finite verb among items `[start, last)`. */
export function firstFiniteVerb(items: readonly Item[], start: number, last: number): Item | undefined {
  for (let index = start; index < last; index++) if (isFiniteVerb(items[index])) return items[index];
  return undefined;
}

// Roe denied A; called A “B”; accused A of B: an object, an object with a predicate, an object with an accusation.

import { Can, Tag } from '../../../../language/grammar/tags';
import type { Item } from '../../items';
import { mainClauseAt } from '../../phrases/clause';
import { attachedTo, objectEnds, simplePhraseAfter } from '../../phrases/noun-phrase-after';
import { isFiniteVerb, isNominal, isTimePhrase } from '../../phrases/words';
import type { Sentence } from '../../sentence';
import type { Complement, ComplementReader } from './complement';

/** An object, object and predicate, or object and accusation. */
export const object: ComplementReader = ({ sentence, group, start, item, atOnce }) => {
  const { items, last } = sentence;
  // announced on Friday the arrest of a man
  if (!atOnce && item.tag !== Tag.Quotation && item.tag !== Tag.Determiner) return undefined;
  const { frames, lemma } = group.cue;
  if (lemma === 'put') return figure(items, start, last);
  const time = isTimePhrase(items, start) && items[start + 1]?.tag !== Tag.Possessive;
  const weak = frames.has('weak') && !(frames.has('predicate') && hasAs(items, start, last));
  if (weak || time || /sel(?:f|ves)$/.test(item.lower)) return undefined;
  // scolded him: “A”
  if (item.tag === Tag.Pronoun && items[start + 1]?.tag === Tag.Colon && frames.has('quote'))
    return undefined;
  const end = simplePhraseAfter(items, start, last);
  const gerund = item.tag === Tag.Gerund;
  if (end === start && !gerund) return undefined;
  const ends = objectEnds(items, start, last);
  const behind = attachedTo(items, end, last);
  const alone = frames.has('object');
  if (frames.has('predicate') && hasPredicate(items, { start, behind, last }, alone))
    return { start, rule: 'predicate' };
  if (
    frames.has('predicate') &&
    !alone &&
    (endsWithAdjective(sentence, start, end) || endsWithAdjective(sentence, start, behind))
  )
    return { start, rule: 'predicate' };
  const reason = Math.max(behind, ends.at(-1) ?? behind);
  if (frames.has('blame') && namesReason(items, end, Math.min(reason, last - 1), lemma))
    return { start, rule: 'blame' };
  if (group.cue.lemma === 'welcome' && isGuest(items, end - 1)) return undefined;
  // A judge denied bail, a sailor's cousin denied bail: who gave or got nothing said nothing.
  if (lemma === 'deny' && GRANTED.has(item.lower)) return undefined;
  if (lemma === 'call for' && HELP.has(items[end - 1]?.lower ?? '') && items[end]?.tag !== Tag.Preposition)
    return undefined;
  if (!frames.has('object') || (item.tag === Tag.Pronoun && group.cue.class !== 'judge')) return undefined;
  return { start, rule: 'object', phrase: true };
};

/** Who called for one of these was in need of it there and then. */
const HELP = new Set('help ambulance backup reinforcements medics paramedics'.split(' '));

/** What is granted or denied to somebody, without an article. */
const GRANTED = new Set(
  'bail parole entry access asylum visas permission boarding service citizenship admission clemency credit'.split(
    ' ',
  ),
);

/** at six, at about six, at no more than six */
const ROUGHLY = new Set(
  'about around some roughly nearly almost over under just well more less fewer no than up to close between at least most an estimated'.split(
    ' ',
  ),
);

/** put the turnout at six: an object and its figure */
function figure(items: readonly Item[], start: number, last: number): Complement | undefined {
  for (let index = start + 1; index + 1 < last; index++) {
    const item = items[index];
    if (item?.tag === Tag.Comma || isFiniteVerb(item)) return undefined;
    if (item?.lower !== 'at') continue;
    let behind = index + 1;
    while (behind < last && ROUGHLY.has(items[behind]?.lower ?? '')) behind++;
    return behind < last && items[behind]?.tag === Tag.Number ? { start, rule: 'predicate' } : undefined;
  }
  return undefined;
}

/** rejected “that argument”, called “that” a gift: a determiner or a pronoun, where the cue takes no clause */
export const objectWithThat: ComplementReader = (place) => {
  const { start, group, sentence } = place;
  const item = sentence.items[start + 1];
  const { frames } = group.cue;
  if (item === undefined || frames.has('that') || frames.has('clause')) return undefined;
  if (frames.has('predicate') && (item.tag === Tag.Quotation || ARTICLES.has(item.lower)))
    return { start, rule: 'predicate' };
  if (item.tag !== Tag.Noun) return undefined;
  const found = object({ ...place, start: start + 1, item });
  return found?.phrase === true || found?.rule === 'predicate' ? { ...found, start } : undefined;
};

const ARTICLES = new Set(['a', 'an', 'the', 'as']);

/** hailed as “historic” an agreement: the predicate before the object */
export const predicateFirst: ComplementReader = ({ sentence, group, start, item }) => {
  const { items } = sentence;
  const [marked, opener] = [items[start + 1]?.tag, items[start + 2]?.tag];
  if (item.lower !== 'as' || !group.cue.frames.has('predicate')) return undefined;
  if (marked !== Tag.Quotation && marked !== Tag.Adjective) return undefined;
  return opener === Tag.Determiner ? { start, rule: 'predicate' } : undefined;
};

/** warned against what A, dismissed what A */
export const freeRelative: ComplementReader = ({ group, start, item }) =>
  item.lower === 'what' && group.cue.frames.has('object') && !group.cue.frames.has('weak')
    ? { start, rule: 'object' }
    : undefined;

/** “welcomed its members”, “welcomed Ann Roe”: a reception, no judgement. */
function isGuest(items: readonly Item[], head: number): boolean {
  const item = items[head];
  return item?.tag === Tag.Name || GUESTS.test(item?.lower ?? '');
}

const GUESTS =
  /(?:ers|ors|ists|ees|ants|members|guests|delegates|delegation|people|families|fans|troops|children|customers|students)$/;

interface ObjectPlace {
  readonly start: number;
  /** One past the object with its prepositional phrases. */
  readonly behind: number;
  readonly last: number;
}

/** @param alone the cue may have an object without a predicate ("describe", not "call") */
function hasPredicate(items: readonly Item[], place: ObjectPlace, alone: boolean): boolean {
  const { start, behind, last } = place;
  if (hasAs(items, start, last)) return true;
  if (alone) return items[behind]?.lower === 'as' && opensAs(items, behind, last);
  if (items[start]?.tag === Tag.Quotation || marksPredicate(items, start, last)) return true;
  const next = items[behind];
  return next !== undefined && behind < last && (next.lower === 'as' || opensPredicate(next));
}

/** called the bill “unconstitutional”: an adjective behind the noun, which may be taken for one more noun */
function endsWithAdjective({ items, language }: Sentence, start: number, end: number): boolean {
  const [noun, adjective] = [items[end - 2], items[end - 1]];
  if (end - start < 2 || adjective?.tag !== Tag.Noun || adjective.capital || !isNominal(noun)) return false;
  return (language.classes.can(adjective.lower) & Can.Adjective) !== 0;
}

/** accused the firm “of” theft, praised it “for” its speed: among items `[from, to]`. */
function namesReason(items: readonly Item[], from: number, to: number, lemma: string): boolean {
  const prepositions = lemma === 'attribute' ? CAUSES : REASONS;
  for (let index = from; index <= to; index++) if (prepositions.has(items[index]?.lower ?? '')) return true;
  return items[to]?.lower === 'as';
}

const REASONS = new Set('of for over on'.split(' '));
/** attributed the rise “to” the weather */
const CAUSES = new Set(['to']);

/** hails the deal “as” a start, but not: “as” the crowd cheers, which tells a time */
function opensAs(items: readonly Item[], as: number, last: number): boolean {
  return !mainClauseAt(items, as + 1, last);
}

/** called China “expansionist” */
function marksPredicate(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start + 1; index < Math.min(last, start + 30); index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma || isFiniteVerb(item)) return false;
    if (item.tag === Tag.Quotation) return true;
  }
  return false;
}

/** described the second half “as” a bore */
function hasAs(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start; index < Math.min(last, start + 20); index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma) return false;
    if (item.lower === 'as') return opensAs(items, index, last);
  }
  return false;
}

function opensPredicate(item: Item): boolean {
  return (
    item.tag === Tag.Determiner ||
    item.tag === Tag.Adjective ||
    item.tag === Tag.Quotation ||
    item.tag === Tag.Noun ||
    item.tag === Tag.Name ||
    item.tag === Tag.Participle ||
    item.tag === Tag.Past
  );
}

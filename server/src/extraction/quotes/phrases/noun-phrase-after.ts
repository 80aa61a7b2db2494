// The noun phrase that starts at a place: where an object, an inverted subject or the source of “according to” ends.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { isCircumstance } from './circumstances';
import { isFiniteVerb, isRelative, isSurname, isTime, LONE, REACH } from './words';

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
  // everyone’s aunt
  const owned = first.tag === Tag.Pronoun && items[index + 1]?.tag === Tag.Possessive;
  if (first.tag === Tag.Pronoun && !owned) return index + 1;
  if (owned) index++;
  let head = false;
  let lowerHead = false;
  while (index < ceiling) {
    const item = items[index];
    if (item === undefined) break;
    const { tag } = item;
    if (tag === Tag.Determiner) {
      if (head || (index > start && items[index - 1]?.tag !== Tag.Determiner)) break;
    } else if (tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number || tag === Tag.Quotation) {
      if (head && isTime(item) && standsAlone(items[index - 1]) && !isSurname(items, index)) break;
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
      // said former guard “Big” Jim Dolan
      if (head && !(tag === Tag.Adjective && item.capital && items[index + 1]?.tag === Tag.Name)) break;
    } else break;
    index++;
  }
  // A bracket that nobody closes ends with the stretch.
  if (head || (index === start + 1 && LONE.has(first.lower))) return Math.min(index, limit);
  // the public, the poor
  const adjective = first.lower === 'the' && index > start + 1 && items[index - 1]?.tag === Tag.Adjective;
  return adjective ? index : start;
}

/** A word behind which a time is a phrase of its own: said Roe “Monday”, but not: of 22 “years”, Monday “night”. */
function standsAlone(before: Item | undefined): boolean {
  return !isTime(before) && before?.tag !== Tag.Number;
}

/** A name behind a title or a role: "harbour master Eleni Vournas" is one phrase. */
function titled(items: readonly Item[], name: number): boolean {
  return ROLE.test(items[name - 1]?.lower ?? '');
}

const ROLE =
  /(?:er|or|ist|ian|man|woman|person|ant|ent|chief|head|boss|coach|judge|captain|star|king|queen|prince|mayor|aide|spokesman|analyst|secretary|union|group|agency|newspaper|magazine|network|channel|station|website|broker|director|brother|sister|wife|husband|father|mother|son|daughter|attorney|candidate|colleague|nominee|general|justice|official|expert|economist|professor|author|host|anchor|back|guard|tackle|ace|great|legend)$/;

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
  if (isTime(head) || head.tag === Tag.Pronoun || head.tag === Tag.Quotation) return undefined;
  // According to the poll, voters in …: a bare plural is rather the subject of what follows.
  if (head.tag === Tag.Noun && head.lower.endsWith('s')) return undefined;
  const simple = simplePhraseAfter(items, start, limit);
  if (simple === start) return undefined;
  const end = withPrepositions(items, simple, limit);
  return closesInsertion(items, end, limit) ? end : undefined;
}

function closesInsertion(items: readonly Item[], index: number, limit: number): boolean {
  const item = items[index];
  if (item === undefined || index >= limit) return true;
  // According to the mayor, the two sides also met: behind the adverb stands their verb.
  if (item.tag === Tag.Adverb) return !isFiniteVerb(items[index + 1]) || index + 1 >= limit;
  return item.tag === Tag.Comma || item.tag === Tag.Stop || item.tag === Tag.Preposition;
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
  end = withAppositions(items, end, limit);
  // according to Roe, head of the clinic, and other doctors
  const joint = items[end]?.tag === Tag.Comma && items[end + 1]?.tag === Tag.Coordinator ? end + 2 : limit;
  const other = simplePhraseAfter(items, joint, limit);
  return other > joint && other >= limit ? other : end;
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
    // an adviser to the mayor; said Roe to the crowd
    const of = item.tag === Tag.Preposition || (item.tag === Tag.To && items[end - 1]?.tag === Tag.Noun);
    if (!of || isCircumstance(items, end)) break;
    const next = simplePhraseAfter(items, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

export function attachedTo(items: readonly Item[], start: number, last: number): number {
  let end = start;
  for (;;) {
    const item = items[end];
    if (item === undefined || end >= last || item.tag !== Tag.Preposition || isCircumstance(items, end))
      return end;
    const next = simplePhraseAfter(items, end + 1, last);
    if (next === end + 1) return end;
    end = next;
  }
}

/**
 * Where an object that starts at `start` may end: without and with its prepositional phrases, and behind an apposition
 * or relative clause between two commas (asked the moderator, Ann Roe, “to” wait).
 *
 * @returns nothing when no noun phrase starts there
 */
export function objectEnds(items: readonly Item[], start: number, last: number): readonly number[] {
  const simple = simplePhraseAfter(items, start, last);
  if (simple === start) return [];
  if (items[start]?.tag === Tag.Pronoun) return [simple];
  const attached = attachedTo(items, simple, last);
  const ends = attached === simple ? [simple] : [simple, attached];
  const comma = attached;
  if (items[comma]?.tag !== Tag.Comma) return ends;
  const close = clauseEnd(items, comma + 1, Math.min(last, comma + 25));
  const insertion = isRelative(items[comma + 1])
    ? close
    : withPrepositions(items, simplePhraseAfter(items, comma + 1, last), last);
  return insertion > comma + 1 && items[insertion]?.tag === Tag.Comma ? [...ends, insertion + 1] : ends;
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

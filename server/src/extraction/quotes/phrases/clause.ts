// Clauses: does one begin here, with a subject and a finite verb? Looks at classes of words only.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { simplePhraseAfter, withPrepositions } from './noun-phrase-after';
import { isFiniteVerb, isNominal, isTime } from './words';

/** Words that open a clause within another and nothing else. */
const INNER = new Set(['when', 'whenever', 'because', 'although', 'though', 'if']);

/** True when a clause with a finite verb begins at `start`. */
export function clauseFollows(items: readonly Item[], start: number, last: number): boolean {
  let nominal = false;
  let comma = false;
  const limit = Math.min(last, start + 40);
  for (let index = start; index < limit; index++) {
    const item = items[index];
    if (item === undefined) return false;
    if (item.tag === Tag.Semicolon || item.tag === Tag.Colon) return false;
    if (item.tag === Tag.Comma) {
      if (nominal && !comma && goesOnBehind(items, index, limit)) return true;
      comma = true;
      continue;
    }
    if (item.tag === Tag.Dash || item.tag === Tag.Open) {
      // Roe said the road - the only one - was shut
      const close = insertionEnd(items, index, limit);
      if (close === undefined) return false;
      index = close;
      continue;
    }
    if (comma && (item.tag === Tag.Coordinator || item.tag === Tag.Subordinator || item.tag === Tag.Gerund))
      return false;
    // announced a plan and left: the verb goes on with the one before the phrase
    if (item.tag === Tag.Coordinator && nominal && items[index + 1]?.tag === Tag.Past) return false;
    const inner = nominal && INNER.has(item.lower);
    if (item.tag === Tag.WhWord || item.tag === Tag.That || inner) {
      if (index === start) return true;
      // A relative clause, or announced the winners when the music stopped: its verb is not the one looked for.
      let skipped = index + 1;
      while (skipped < limit && !isFiniteVerb(items[skipped])) skipped++;
      index = skipped;
      while (
        index + 1 < limit &&
        ((!inner && isFiniteVerb(items[index + 1])) ||
          items[index + 1]?.tag === Tag.Adverb ||
          items[index + 1]?.tag === Tag.Participle)
      )
        index++;
      continue;
    }
    if (item.tag === Tag.Quotation && nominal && !comma && holdsVerb(items, index)) return true;
    if (isFiniteVerb(item) && nominal) {
      // reports next week, has warned: one comma parts no subject from its verb
      if (items[index - 1]?.tag === Tag.Comma && !isInsertedComma(items, start, index - 1)) continue;
      // found a man and a woman, Roe said.
      if (comma && closesReport(items, index, limit)) return false;
      // prices cut by half were …; but: they fell by half
      const passive = item.tag === Tag.Past && items[index - 1]?.tag !== Tag.Pronoun;
      if (passive && items[index + 1]?.lower === 'by') continue;
      return true;
    }
    if (isNominal(item) || item.tag === Tag.Determiner || item.tag === Tag.Gerund) nominal = true;
  }
  return false;
}

/** …, Ann Roe “said”. */
function closesReport(items: readonly Item[], verb: number, limit: number): boolean {
  if (verb + 1 < limit && items[verb + 1]?.tag !== Tag.Stop) return false;
  let index = verb - 1;
  while (items[index]?.tag === Tag.Name || items[index]?.tag === Tag.Pronoun) index--;
  return index < verb - 1 && items[index]?.tag === Tag.Comma;
}

/** The road “is shut”, but not: taxes and “jobs”, during a “night of fun” in May. */
function holdsVerb(items: readonly Item[], index: number): boolean {
  const [before, item] = [items[index - 1], items[index]];
  if (before?.tag === Tag.Coordinator) return false;
  const noun = before?.lower === 'a' || before?.lower === 'an' ? !item?.punctuated : item?.label;
  return noun !== true || isNominal(before);
}

/** “Roe, in power since 2011, has …”: behind the next comma stands a verb that cannot be a participle. */
function goesOnBehind(items: readonly Item[], comma: number, limit: number): boolean {
  for (let index = comma + 1; index + 1 < Math.min(limit, comma + 20); index++) {
    if (isFiniteVerb(items[index]) && items[index]?.tag !== Tag.Past) return false;
    if (items[index]?.tag !== Tag.Comma) continue;
    let next = index + 1;
    while (items[next]?.tag === Tag.Adverb) next++;
    const verb = items[next];
    return index > comma + 1 && isFiniteVerb(verb) && verb?.tag !== Tag.Past && verb?.tag !== Tag.Base;
  }
  return false;
}

/** The sign that closes an insertion in dashes or brackets; undefined when none does. */
function insertionEnd(items: readonly Item[], open: number, limit: number): number | undefined {
  const closing = items[open]?.tag === Tag.Open ? Tag.Close : Tag.Dash;
  for (let index = open + 1; index < limit; index++) if (items[index]?.tag === closing) return index;
  return undefined;
}

/** The second of two commas: “the bill, passed in May, was …”. */
function isInsertedComma(items: readonly Item[], start: number, comma: number): boolean {
  for (let index = comma - 1; index > start; index--) if (items[index]?.tag === Tag.Comma) return true;
  return false;
}

/** True when a noun phrase and its finite verb begin here. */
export function mainClauseAt(items: readonly Item[], start: number, last: number): boolean {
  let end = simplePhraseAfter(items, start, last);
  if (end === start) return false;
  end = withPrepositions(items, end, last);
  while (items[end]?.tag === Tag.Adverb && end < last) end++;
  return end < last && isFiniteVerb(items[end]);
}

export function hasComma(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start; index < last; index++) if (items[index]?.tag === Tag.Comma) return true;
  return false;
}

/** “noted on Thursday, Russia has …”: the comma ends an adverbial before the clause. */
export function commaBeforeVerb(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start; index < last && !isFiniteVerb(items[index]); index++)
    if (items[index]?.tag === Tag.Comma) return true;
  return false;
}

/** The part before the attribution makes a statement: not a mere adverbial ("In London, Roe said …"). */
export function isStatement(items: readonly Item[], first: number, last: number): boolean {
  const head = items[first];
  if (head === undefined || last - first < 2) return false;
  let finite = false;
  let commas = 0;
  for (let index = first; index < last; index++) {
    if (isFiniteVerb(items[index]) || items[index]?.tag === Tag.To) finite = true;
    if (items[index]?.tag === Tag.Comma) commas++;
  }
  // Asked about B, Roe laughed; but: Drained bogs store carbon, Roe found.
  const opensClause = head.tag === Tag.Past || head.tag === Tag.Participle;
  if (opensClause && !isNominal(items[first + 1])) return false;
  const adverbial = isAdverbial(head);
  if (head.tag === Tag.Subordinator && commas === 0) return false;
  return finite ? true : !adverbial && last - first >= 3;
}

/** A word that opens an adverbial: in London, when asked, speaking in Rome, on Tuesday. */
export function isAdverbial(head: Item | undefined): boolean {
  return (
    head?.tag === Tag.Preposition ||
    head?.tag === Tag.Subordinator ||
    head?.tag === Tag.Gerund ||
    head?.tag === Tag.Adverb ||
    isTime(head)
  );
}

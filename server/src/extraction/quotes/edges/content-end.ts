// Where reported content ends: what belongs to the words reported and what goes on with the article's own voice.

import { Tag } from '../../../language/grammar/tags';
import type { Group } from '../groups';
import type { Item } from '../items';
import { isCircumstance } from '../phrases/circumstances';
import { mainClauseAt } from '../phrases/clause';
import { firstFiniteVerb, isFiniteVerb, isNominal, isTime, type Stretch } from '../phrases/words';
import type { Hole, Sentence } from '../sentence';
import { stopsAtComma } from './comma';
import { mainVerbGoesOn } from './main-verb';
import { goesOnAboutSpeaker, nextGroupShares, ownAttribution } from './next-report';
import { judges } from './remarks';
import type { Report } from './report';

/** No reported clause is longer than this many items; beyond it the text has no usable punctuation. */
const LONGEST = 150;

/**
 * The content of a report, as one or more stretches (attributions inside it are left out).
 *
 * @returns nothing when no plausible end is found
 */
export function contentEnd(report: Report, holes: readonly Hole[]): Stretch[] {
  const { sentence, group, complement } = report;
  const { start } = complement;
  const { items } = sentence;
  if (complement.rule === 'quotation' && !goesOn(sentence, start)) return quotationSpans(sentence, start);
  const hole = holes.find((h) => h.first > start && h.first >= group.last);
  const limit = sentence.last;
  let end = start;
  const holeStart = hole?.first ?? limit;
  // said the plan, though cheap, was …; said he and others had …: a clause does not end before its verb.
  let awaitsVerb = complement.rule === 'that-clause' || complement.rule === 'bare-clause';
  while (end < limit) {
    if (end === holeStart) break;
    if (awaitsVerb && (isFiniteVerb(items[end]) || items[end]?.tag === Tag.Quotation)) awaitsVerb = false;
    const sign = items[end]?.tag;
    const isOpen =
      awaitsVerb &&
      (sign === Tag.Comma || sign === Tag.Coordinator) &&
      firstFiniteVerb(items, end + 1, limit) !== undefined;
    if (end > start && !isOpen && stopsAt(report, end)) break;
    end++;
  }
  end = trimEnd(items, start, end);
  if (end <= start || end - start > LONGEST) return [];
  return [{ first: start, last: end }];
}

/** admitted “one or two cases” where money had gone: the clause behind the quotation belongs to it. */
function goesOn({ items, last }: Sentence, start: number): boolean {
  const next = items[start + 1];
  if (next === undefined || start + 1 >= last || items[start]?.punctuated) return false;
  // shouted “No” as she left
  if (next.tag === Tag.Subordinator) return !TIMES.has(next.lower);
  return next.tag === Tag.WhWord || next.tag === Tag.That;
}

/** What opens a clause that tells when something was said. */
const TIMES = new Set('as when while after before until once'.split(' '));

function quotationSpans(sentence: Sentence, start: number): Stretch[] {
  const { items, last } = sentence;
  const next = items[start + 1];
  if (next === undefined || start + 1 >= last || items[start]?.ends)
    return [{ first: start, last: start + 1 }];
  // “A” and “B”, “A” of B: the words around belong to the statement.
  if (next.tag === Tag.Preposition || next.tag === Tag.To || next.tag === Tag.Noun || isFiniteVerb(next)) {
    let end = start + 1;
    while (end < last && items[end]?.tag !== Tag.Comma && items[end]?.tag !== Tag.Semicolon) end++;
    if (!(next.tag === Tag.Preposition && isCircumstance(items, start + 1)))
      return [{ first: start, last: end }];
  }
  if (next.tag === Tag.Coordinator && items[start + 2]?.tag === Tag.Quotation && start + 2 < last)
    return [{ first: start, last: start + 3 }];
  return [{ first: start, last: start + 1 }];
}

function stopsAt(report: Report, index: number): boolean {
  const { sentence, group, complement } = report;
  const { start, phrase } = complement;
  const { items, last } = sentence;
  const item = items[index];
  if (item === undefined) return true;
  switch (item.tag) {
    case Tag.Comma:
      return stopsAtComma(report, index);
    case Tag.Coordinator:
      return (
        nextGroupShares(report, index + 1) ||
        goesOnAboutSpeaker(report, index) ||
        (phrase && isFiniteVerb(items[index + 1]) && index + 1 < last) ||
        (endsPredicate(report, index) && isFiniteVerb(items[index + 1])) ||
        mainVerbGoesOn(report, index + 1) ||
        ownAttribution(report, index + 1)
      );
    case Tag.WhWord:
      // complained that “nothing happens,” which is true
      return items[index - 1]?.punctuated === true && item.lower === 'which';
    case Tag.Semicolon:
      return true;
    case Tag.Colon:
      return phrase === true;
    case Tag.Dash:
      return phrase === true || endsInsertion(report, index) || opensInsertionBeforeMain(report, index);
    case Tag.Determiner:
      // “since 1979,” a claim that others dispute: the comma stands within the marks
      if (items[index - 1]?.punctuated && judges(items, index - 1, last)) return true;
      return phrase === true && index > start && isTime(items[index + 1]) && !looksAhead(group);
    case Tag.Subordinator:
      if (item.lower === 'so' && items[index - 1]?.tag === Tag.Do) return false;
      if (endsPredicate(report, index) && item.lower !== 'as' && item.lower !== 'than') return true;
      if (phrase && group.cue.class !== 'ask' && item.lower !== 'than') return true;
      return CONTRASTS.has(item.lower) && ownAttribution(report, index + 1);
    case Tag.Preposition:
    case Tag.Noun:
    case Tag.Name:
      if (endsPredicate(report, index) && opensCircumstance(items, index)) return true;
      if (phrase)
        return (
          !looksAhead(group) &&
          ((item.tag === Tag.Preposition && isCircumstance(items, index)) ||
            (isTime(item) && index > start + 1 && endsPhrase(items[index - 1])))
        );
      return false;
    case Tag.Gerund:
      return nextGroupShares(report, index) && items[index - 1]?.tag === Tag.Quotation;
    default:
      if (phrase && isFiniteVerb(item) && item.tag !== Tag.Past) return !insideRelative(items, index, start);
      return false;
  }
}

/** A noun behind which a time stands by itself: denied the charge “Friday”, but not: asked for two “weeks”. */
function endsPhrase(item: Item | undefined): boolean {
  return isNominal(item) && item?.tag !== Tag.Number && item?.tag !== Tag.Possessive;
}

/** Called the deal “a gift” on Monday: behind the marked words an object and its predicate are complete. */
function endsPredicate({ sentence, complement }: Report, index: number): boolean {
  if (complement.rule !== 'predicate' && complement.rule !== 'blame') return false;
  return index > complement.start && sentence.items[index - 1]?.tag === Tag.Quotation;
}

/** “…” in a statement, “…” on Monday, “…” during a visit, “…” Friday. */
function opensCircumstance(items: readonly Item[], index: number): boolean {
  return items[index]?.tag === Tag.Preposition ? isCircumstance(items, index) : isTime(items[index]);
}

const CONTRASTS = new Set('while whereas though although as'.split(' '));

/** The dash that closes the insertion in which the cue stands, or opens what is said of a name given to something. */
function endsInsertion({ sentence, group, complement }: Report, dash: number): boolean {
  const { items, first } = sentence;
  if (complement.rule === 'predicate' || complement.rule === 'blame') return true;
  let open = false;
  for (let index = first; index < group.first; index++) if (items[index]?.tag === Tag.Dash) open = !open;
  if (!open) return false;
  for (let index = complement.start; index < dash; index++) if (items[index]?.tag === Tag.Dash) return false;
  return true;
}

/** When Roe said that A — as had others — “the crowd left”: the insertion ends the clause of the cue. */
function opensInsertionBeforeMain({ sentence, bounded }: Report, dash: number): boolean {
  const { items, last } = sentence;
  if (bounded !== true) return false;
  for (let index = dash + 1; index < last; index++)
    if (items[index]?.tag === Tag.Dash) return mainClauseAt(items, index + 1, last);
  return false;
}

function insideRelative(items: readonly Item[], index: number, start: number): boolean {
  for (let back = index - 1; back >= start; back--)
    if (
      items[back]?.tag === Tag.WhWord ||
      items[back]?.tag === Tag.That ||
      items[back]?.tag === Tag.Subordinator
    )
      return true;
  return false;
}

/** What is forecast, promised or asked for has a time of its own: “expects a profit this year”. */
function looksAhead(group: Group): boolean {
  const { class: kind } = group.cue;
  return kind === 'belief' || kind === 'promise' || kind === 'ask';
}

function trimEnd(items: readonly Item[], start: number, end: number): number {
  let last = end;
  while (last > start && (isEdgeSign(items[last - 1]) || closesNothing(items, start, last - 1))) last--;
  return last;
}

function isEdgeSign(item: Item | undefined): boolean {
  return (
    item?.tag === Tag.Comma ||
    item?.tag === Tag.Stop ||
    item?.tag === Tag.Semicolon ||
    item?.tag === Tag.Dash ||
    item?.tag === Tag.Coordinator ||
    item?.lower === 'where'
  );
}

/** The bracket that closes what was opened before the content: (Roe said the road was shut.) */
function closesNothing(items: readonly Item[], start: number, index: number): boolean {
  if (items[index]?.tag !== Tag.Close) return false;
  for (let back = index - 1; back >= start; back--) if (items[back]?.tag === Tag.Open) return false;
  return true;
}

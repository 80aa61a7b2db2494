// Where reported content ends: what belongs to the words reported and what goes on with the article's own voice.

import { Tag } from '../../../language/grammar/tags';
import type { Group } from '../groups';
import type { Item } from '../items';
import { isCircumstance } from '../phrases/circumstances';
import { isFiniteVerb, isTime, type Stretch } from '../phrases/words';
import type { Hole, Sentence } from '../sentence';
import { stopsAtComma } from './comma';
import { nextGroupShares, ownAttribution } from './next-report';
import type { Report } from './report';

/** No reported clause is longer than this many items; beyond it the text has no usable punctuation. */
const LONGEST = 150;

/**
 * The content of a report, as one or more stretches (attributions inside it are left out).
 *
 * @returns nothing when no plausible end is found
 */
export function contentEnd(report: Report, holes: readonly Hole[]): Stretch[] {
  const { sentence, group, start } = report;
  const { items } = sentence;
  if (report.quotation) return quotationSpans(sentence, start);
  const hole = holes.find((h) => h.first > start && h.first >= group.last);
  const limit = sentence.last;
  let end = start;
  const holeStart = hole?.first ?? limit;
  while (end < limit) {
    if (end === holeStart) break;
    if (end > start && stopsAt(report, end)) break;
    end++;
  }
  end = trimEnd(items, start, end);
  if (end <= start || end - start > LONGEST) return [];
  return [{ first: start, last: end }];
}

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
  const { sentence, group, start, phrase } = report;
  const { items, last } = sentence;
  const item = items[index];
  if (item === undefined) return true;
  switch (item.tag) {
    case Tag.Comma:
      return stopsAtComma(report, index);
    case Tag.Coordinator:
      return (
        nextGroupShares(report, index + 1) ||
        (phrase && isFiniteVerb(items[index + 1]) && index + 1 < last) ||
        ownAttribution(sentence, index + 1)
      );
    case Tag.Semicolon:
      return true;
    case Tag.Dash:
      return phrase === true || !hasDash(items, index + 1, last);
    case Tag.Determiner:
      return phrase === true && index > start && isTime(items[index + 1]) && !looksAhead(group);
    case Tag.Subordinator:
      if (phrase && group.cue.class !== 'ask' && item.lower !== 'than') return true;
      return ownAttribution(sentence, index + 1) && item.lower !== 'if' && item.lower !== 'because';
    case Tag.Preposition:
    case Tag.Noun:
    case Tag.Name:
      if (phrase)
        return (
          !looksAhead(group) &&
          ((item.tag === Tag.Preposition && isCircumstance(items, index)) ||
            (isTime(item) && index > start + 1))
        );
      return false;
    case Tag.Gerund:
      return nextGroupShares(report, index) && items[index - 1]?.tag === Tag.Quotation;
    default:
      if (phrase && isFiniteVerb(item) && item.tag !== Tag.Past) return !insideRelative(items, index, start);
      return false;
  }
}

/** A second dash in the sentence closes an insertion. */
function hasDash(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start; index < last; index++) if (items[index]?.tag === Tag.Dash) return true;
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
  while (last > start) {
    const tag = items[last - 1]?.tag;
    if (
      tag !== Tag.Comma &&
      tag !== Tag.Stop &&
      tag !== Tag.Semicolon &&
      tag !== Tag.Dash &&
      tag !== Tag.Coordinator
    )
      break;
    last--;
  }
  return last;
}

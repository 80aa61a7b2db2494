// Where reported content ends: what belongs to the words reported and what goes on with the article's own voice.
import { Tag } from '../../language/grammar/tags';
import type { Group } from './groups';
import type { Item } from './items';
import {
  isCircumstance,
  isFiniteVerb,
  isTime,
  type Stretch,
  simplePhraseAfter,
  subjectBefore,
  withPrepositions,
} from './phrases';

/** An attribution inside or behind content ("…, he said, …"), which is no part of it. */
export type Hole = Stretch;

/** No reported clause is longer than this many items; beyond it the text has no usable punctuation. */
const LONGEST = 150;

export interface EdgeOptions {
  /** The content is a noun phrase ("denied the charge"): it ends where the phrase does. */
  readonly phrase: boolean;
  /** The cue stands in a relative clause: a comma before the main verb ends it. */
  readonly relative: boolean;
  /** The cue's clause comes before the main clause: the comma before that one ends the content. */
  readonly bounded?: boolean;
  /** The content is one quotation. */
  readonly quotation: boolean;
  /** True for a later cue verb with the same subject: it begins the next quote. */
  readonly sharesSubject: (other: Group) => boolean;
}

interface Clause extends Stretch {
  readonly items: readonly Item[];
  readonly groups: readonly Group[];
}

/**
 * The content that starts at `start`, as one or more stretches (attributions inside it are left out).
 *
 * @returns nothing when no plausible end is found
 */
export function contentEnd(
  sentence: Clause,
  group: Group,
  start: number,
  holes: readonly Hole[],
  options: EdgeOptions,
): Stretch[] {
  const { items } = sentence;
  if (options.quotation) return quotationSpans(sentence, start);
  const hole = holes.find((h) => h.first > start && h.first >= group.last);
  const limit = sentence.last;
  let end = start;
  const holeStart = hole?.first ?? limit;
  while (end < limit) {
    if (end === holeStart) break;
    if (end > start && stopsAt(sentence, group, end, start, options)) break;
    end++;
  }
  end = trimEnd(items, start, end);
  if (end <= start || end - start > LONGEST) return [];
  return [{ first: start, last: end }];
}

function quotationSpans(sentence: Clause, start: number): Stretch[] {
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

function stopsAt(
  sentence: Clause,
  group: Group,
  index: number,
  start: number,
  options: EdgeOptions,
): boolean {
  const { items, last } = sentence;
  const item = items[index];
  if (item === undefined) return true;
  switch (item.tag) {
    case Tag.Comma:
      return stopsAtComma(sentence, group, index, start, options);
    case Tag.Coordinator:
      return (
        nextGroupShares(sentence, index + 1, options) ||
        (options.phrase && isFiniteVerb(items[index + 1]) && index + 1 < last) ||
        ownAttribution(sentence, index + 1)
      );
    case Tag.Semicolon:
      return true;
    case Tag.Dash:
      return options.phrase || !hasDash(items, index + 1, last);
    case Tag.Determiner:
      return options.phrase && index > start && isTime(items[index + 1]) && !looksAhead(group);
    case Tag.Subordinator:
      if (options.phrase && group.cue.class !== 'ask' && item.lower !== 'than') return true;
      return ownAttribution(sentence, index + 1) && item.lower !== 'if' && item.lower !== 'because';
    case Tag.Preposition:
    case Tag.Noun:
    case Tag.Name:
      if (options.phrase)
        return (
          !looksAhead(group) &&
          ((item.tag === Tag.Preposition && isCircumstance(items, index)) ||
            (isTime(item) && index > start + 1))
        );
      return false;
    case Tag.Gerund:
      return nextGroupShares(sentence, index, options) && items[index - 1]?.tag === Tag.Quotation;
    default:
      if (options.phrase && isFiniteVerb(item) && item.tag !== Tag.Past)
        return !insideRelative(items, index, start);
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

function stopsAtComma(
  sentence: Clause,
  group: Group,
  comma: number,
  start: number,
  options: EdgeOptions,
): boolean {
  const { items, last } = sentence;
  let next = comma + 1;
  const first = items[next];
  if (first === undefined || next >= last) return true;
  if (first.tag === Tag.Coordinator || first.tag === Tag.Subordinator) {
    if (leavesReport(sentence, group, comma, start)) return true;
    if (nextGroupShares(sentence, next + 1, options) || ownAttribution(sentence, next + 1)) return true;
    if (options.phrase) return first.tag === Tag.Subordinator || !isListed(items, next, start);
    return false;
  }
  if (nextGroupShares(sentence, next, options)) return true;
  if (options.bounded && mainClauseAt(items, next, last)) return true;
  if (leavesReport(sentence, group, comma, start)) return true;
  while (items[next]?.tag === Tag.Adverb && next < last) next++;
  const verb = items[next];
  if (options.relative && isFiniteVerb(verb)) return true;
  if (options.phrase) return !isListed(items, comma, start) && !isInserted(items, comma, last);
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

const LEAVING = new Set('despite compared'.split(' '));
const PRESENT_AUXILIARIES = new Set(
  'is are has have do does will can may am ’s ’re ’ve ’ll isn’t aren’t hasn’t don’t doesn’t won’t can’t'.split(
    ' ',
  ),
);

/** Behind this comma the article speaks itself: "…, while B", "…, which begins on Monday" after "said it would". */
function leavesReport(sentence: Clause, group: Group, comma: number, start: number): boolean {
  const { items, last } = sentence;
  const first = items[comma + 1];
  const second = items[comma + 2];
  if (first === undefined || comma + 1 >= last) return false;
  if (LEAVING.has(first.lower)) return true;
  if (first.lower === 'even' && (second?.lower === 'as' || second?.lower === 'though')) return true;
  if (first.lower === 'so' && second?.tag === Tag.That) return true;
  if (first.lower === 'while' || first.lower === 'whereas') return true;
  const clause =
    first.tag === Tag.Coordinator ||
    first.lower === 'who' ||
    first.lower === 'which' ||
    first.lower === 'though' ||
    first.lower === 'although';
  if (!clause || !group.past) return false;
  if (first.tag === Tag.Coordinator && !mainClauseAt(items, comma + 2, last)) return false;
  return isPresent(firstVerb(items, comma + 1, last)) && !isPresent(firstVerb(items, start, comma));
}

function firstVerb(items: readonly Item[], start: number, last: number): Item | undefined {
  for (let index = start; index < last; index++) if (isFiniteVerb(items[index])) return items[index];
  return undefined;
}

function isPresent(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.tag === Tag.Present || item.tag === Tag.Base || PRESENT_AUXILIARIES.has(item.lower))
  );
}

function isInserted(items: readonly Item[], comma: number, last: number): boolean {
  const next = items[comma + 1];
  return comma + 1 < last && next?.tag === Tag.WhWord;
}

/** The comma (or "and") of a list: A, B and C. */
function isListed(items: readonly Item[], index: number, start: number): boolean {
  for (let k = index + 1; k < index + 12; k++) {
    const item = items[k];
    if (item === undefined || isFiniteVerb(item) || item.tag === Tag.Gerund) return false;
    if (item.tag === Tag.Coordinator) return index > start;
    if (item.tag === Tag.Stop) return false;
  }
  return false;
}

/** A cue verb right here (adverbs passed over) that shares the subject of the one whose content this is. */
function nextGroupShares(sentence: Clause, index: number, options: EdgeOptions): boolean {
  const { items } = sentence;
  let next = index;
  while (items[next]?.tag === Tag.Adverb || items[next]?.lower === 'before' || items[next]?.lower === 'while')
    next++;
  const group = sentence.groups.find((g) => g.first === next || g.head === next);
  return group !== undefined && options.sharesSubject(group);
}

/** A clause with a subject and a cue verb of its own begins here: "… but Hill said B". */
function ownAttribution(sentence: Clause, index: number): boolean {
  const { items } = sentence;
  for (const group of sentence.groups) {
    if (group.first - index > 25) break;
    if (group.first <= index || group.form !== 'finite') continue;
    const subject = subjectBefore(items, group.first, index);
    if (subject === undefined || subject.relative || subject.first !== index) continue;
    const { class: kind, frames } = group.cue;
    return (kind === 'say' || kind === 'tell') && !frames.has('weak');
  }
  return false;
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

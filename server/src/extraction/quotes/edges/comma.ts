// Whether a comma ends reported content: behind it stands the next report, the main clause, or the article itself.

import { Tag } from '../../../language/grammar/tags';
import type { Group } from '../groups';
import type { Item } from '../items';
import { mainClauseAt } from '../phrases/clause';
import { firstFiniteVerb, isFiniteVerb } from '../phrases/words';
import type { Sentence } from '../sentence';
import { mainVerbGoesOn } from './main-verb';
import { goesOnAboutSpeaker, nextGroupShares, ownAttribution } from './next-report';
import { isRemark } from './remarks';
import type { Report } from './report';

/** True when the comma ends the content. */
export function stopsAtComma(report: Report, comma: number): boolean {
  const { sentence, group, complement } = report;
  const { start } = complement;
  const { items, last } = sentence;
  let next = comma + 1;
  const first = items[next];
  if (first === undefined || next >= last) return true;
  if (first.tag === Tag.Coordinator || first.tag === Tag.Subordinator) {
    if (leavesReport(sentence, group, comma, start)) return true;
    if (nextGroupShares(report, next + 1) || ownAttribution(report, next + 1)) return true;
    if (goesOnAboutSpeaker(report, next)) return true;
    if (first.tag === Tag.Coordinator && mainVerbGoesOn(report, next + 1)) return true;
    // promised to tighten the rules, but the bill never came
    if (first.tag === Tag.Coordinator && isVerbless(report, comma) && mainClauseAt(items, next + 1, last))
      return true;
    if (complement.phrase) return first.tag === Tag.Subordinator || !isListed(items, next, start);
    return false;
  }
  if (nextGroupShares(report, next)) return true;
  if (report.bounded && mainClauseAt(items, next, last)) return true;
  if (leavesReport(sentence, group, comma, start)) return true;
  while (items[next]?.tag === Tag.Adverb && next < last) next++;
  const verb = items[next];
  if (report.relative && isFiniteVerb(verb)) return true;
  if (complement.phrase) return !isListed(items, comma, start) && !isInserted(items, comma, last);
  return false;
}

/** The content so far has no finite verb: an infinitive, an order, a noun phrase. */
function isVerbless({ sentence, complement }: Report, comma: number): boolean {
  return firstFiniteVerb(sentence.items, complement.start, comma) === undefined;
}

const CONTRASTS = new Set('while whereas though although'.split(' '));
const LEAVING = new Set('despite compared'.split(' '));

const PRESENT_AUXILIARIES = new Set(
  'is are has have do does will can may am ’s ’re ’ve ’ll isn’t aren’t hasn’t don’t doesn’t won’t can’t'.split(
    ' ',
  ),
);

/** Behind this comma the article speaks itself: "…, while B", "…, which begins on Monday" after "said it would". */
function leavesReport(sentence: Sentence, group: Group, comma: number, start: number): boolean {
  const { items, last } = sentence;
  const first = items[comma + 1];
  const second = items[comma + 2];
  if (first === undefined || comma + 1 >= last) return false;
  if (LEAVING.has(first.lower)) return true;
  if (first.lower === 'even' && (second?.lower === 'as' || second?.lower === 'though')) return true;
  if (first.lower === 'so' && second?.tag === Tag.That) return true;
  if (CONTRASTS.has(first.lower)) return true;
  if (isRemark(items, comma, last)) return true;
  const clause = first.tag === Tag.Coordinator || first.lower === 'who' || first.lower === 'which';
  if (!clause || !group.past) return false;
  if (first.tag === Tag.Coordinator && !mainClauseAt(items, comma + 2, last)) return false;
  // , which funds hospices, in 2017: the report goes on behind the second comma
  if (first.tag === Tag.WhWord && closedBehind(items, comma, last)) return false;
  return (
    isPresent(firstFiniteVerb(items, comma + 1, last)) && !isPresent(firstFiniteVerb(items, start, comma))
  );
}

function closedBehind(items: readonly Item[], comma: number, last: number): boolean {
  for (let index = comma + 2; index + 1 < last; index++)
    if (items[index]?.tag === Tag.Comma) {
      const next = items[index + 1]?.tag;
      return next === Tag.Preposition || isFiniteVerb(items[index + 1]);
    }
  return false;
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

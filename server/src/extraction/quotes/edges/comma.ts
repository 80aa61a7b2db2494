// Whether a comma ends reported content: behind it stands the next report, the main clause, or the article itself.

import { Tag } from '../../../language/grammar/tags';
import type { Group } from '../groups';
import type { Item } from '../items';
import { mainClauseAt } from '../phrases/clause';
import { firstFiniteVerb, isFiniteVerb, isSpeechNoun } from '../phrases/words';
import type { Sentence } from '../sentence';
import { mainVerbGoesOn } from './main-verb';
import { goesOnAboutSpeaker, nextGroupShares, ownAttribution } from './next-report';
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
  if (first.tag === Tag.Determiner && judges(items, comma, last)) return true;
  if (first.lower === 'without' && SILENT.has(second?.lower ?? '')) return true;
  if (COMMENTS.has(first.lower)) return true;
  if (datesReport(items, comma + 1, last) || tellsReaction(items, comma + 1, last)) return true;
  const clause = first.tag === Tag.Coordinator || first.lower === 'who' || first.lower === 'which';
  if (!clause || !group.past) return false;
  if (first.tag === Tag.Coordinator && !mainClauseAt(items, comma + 2, last)) return false;
  // , which funds hospices, in 2017: the report goes on behind the second comma
  if (first.tag === Tag.WhWord && closedBehind(items, comma, last)) return false;
  return (
    isPresent(firstFiniteVerb(items, comma + 1, last)) && !isPresent(firstFiniteVerb(items, start, comma))
  );
}

/** …, hours “after” B; …, a day “before” B: the article says when it was said. */
function datesReport(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start; index < Math.min(last, start + 5); index++) {
    const item = items[index];
    if (item === undefined) return false;
    if (UNITS.has(item.lower)) {
      const next = items[index + 1]?.lower;
      return next === 'after' || next === 'before';
    }
    if (
      item.tag !== Tag.Determiner &&
      item.tag !== Tag.Number &&
      item.tag !== Tag.Adverb &&
      !OPENS_TIME.has(item.lower)
    )
      return false;
  }
  return false;
}

/** …, without “elaborating”: what the speaker left out. */
const SILENT = new Set(
  'elaborating elaboration providing giving naming specifying offering mentioning explaining citing disclosing identifying going detailing'.split(
    ' ',
  ),
);

const UNITS = new Set(
  'minutes hour hours day days week weeks fortnight month months year years moments shortly'.split(' '),
);
const OPENS_TIME = new Set('just only barely mere few several some couple of'.split(' '));

/** …, “drawing sharp criticism” from the opposition: what the words led to. */
function tellsReaction(items: readonly Item[], start: number, last: number): boolean {
  if (!LEADS_TO.has(items[start]?.lower ?? '')) return false;
  for (let index = start + 1; index < Math.min(last, start + 6); index++)
    if (REACTIONS.has(items[index]?.lower ?? '')) return true;
  return false;
}

/** …, “contradicting” what was said before: how the words stand to others. */
const COMMENTS = new Set('contradicting echoing undercutting rebutting'.split(' '));

const LEADS_TO = new Set(
  'drawing sparking prompting triggering earning eliciting provoking inviting attracting winning causing stirring'.split(
    ' ',
  ),
);
const REACTIONS = new Set(
  'criticism outrage condemnation applause anger fury rebuke rebukes backlash reaction reactions laughter cheers jeers boos gasps ridicule uproar outcry protest protests praise row ire'.split(
    ' ',
  ),
);

/** “…, a concern since echoed by others”: the article says of the report what it is. */
export function judges(items: readonly Item[], comma: number, last: number): boolean {
  if (items[comma + 1]?.lower !== 'a' && items[comma + 1]?.lower !== 'an') return false;
  for (let index = comma + 2; index < last; index++) {
    const tag = items[index]?.tag;
    if (isSpeechNoun(items[index]) && isDisputed(items, index + 1)) return true;
    if (tag === Tag.Past && items[index - 1]?.tag !== Tag.Name && items[index - 1]?.tag !== Tag.Pronoun)
      return true;
    if (tag === Tag.Comma || tag === Tag.Coordinator || isFiniteVerb(items[index])) return false;
  }
  return true;
}

/** a claim “Roe denies”, a charge “that the mayor rejects” */
function isDisputed(items: readonly Item[], start: number): boolean {
  if (items[start]?.tag === Tag.Name) return true;
  for (let index = start; index < start + 8; index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma || item.tag === Tag.Stop) return false;
    if (DISPUTES.has(item.lower)) return true;
  }
  return false;
}

const DISPUTES = new Set(
  'denies denied deny rejects rejected reject disputes disputed dispute contest contests contested dismissed dismisses dismiss'.split(
    ' ',
  ),
);

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

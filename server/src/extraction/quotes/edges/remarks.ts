// What the article remarks on a report behind it, which is no part of what was said: when it was said, what it led to,
// how it stands to other words, that others dispute it, what the speaker left out.
import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { isFiniteVerb, isSpeechNoun } from '../phrases/words';

/** True when behind the comma the article remarks on what was said before it. */
export function isRemark(items: readonly Item[], comma: number, last: number): boolean {
  const [first, second] = [items[comma + 1], items[comma + 2]];
  if (first === undefined || comma + 1 >= last) return false;
  if (first.lower === 'without') return SILENT.has(second?.lower ?? '');
  if (COMMENTS.has(first.lower) || judges(items, comma, last)) return true;
  if (first.lower === 'in' && ratesReport(items, comma + 2, last)) return true;
  return datesReport(items, comma + 1, last) || tellsReaction(items, comma + 1, last);
}

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

/** …, in “the clearest sign yet” of a rift, in “a blow” to the coast: what the article makes of it. */
function ratesReport(items: readonly Item[], start: number, last: number): boolean {
  if (items[start]?.tag !== Tag.Determiner) return false;
  for (let index = start + 1; index < Math.min(last, start + 5); index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Preposition || isFiniteVerb(item)) return false;
    if (RATINGS.has(item.lower)) return true;
  }
  return false;
}

const RATINGS = new Set(
  'sign signal blow boost rebuke swipe dig nod reference bid move departure reversal turnaround twist u-turn escalation retreat setback warning'.split(
    ' ',
  ),
);

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

// The attributions of one sentence: runs the constructions in their order. Works on items; knows nothing of segments,
// blocks or earlier sentences.
import { Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import { accordingTo } from './constructions/according-to';
import { asClause } from './constructions/as-clause';
import type { Attribution, Construction, Found } from './constructions/construction';
import { cueAhead } from './constructions/cue-ahead';
import { cueBehind } from './constructions/cue-behind';
import { leadIn } from './constructions/lead-in';
import { nominal } from './constructions/nominal';
import { relativeContent } from './constructions/relative-content';
import { findGroups } from './groups';
import type { Item } from './items';
import type { Sentence } from './sentence';

/** In this order: a construction may not use a verb that an earlier one took. Add one: a file, a line here. */
const CONSTRUCTIONS: readonly Construction[] = [
  cueBehind,
  accordingTo,
  asClause,
  relativeContent,
  cueAhead,
  nominal,
  leadIn,
];

/**
 * The attributions of the sentence `items[from, to)`.
 *
 * @param quoted it stands within quotation marks
 */
export function readClauses(
  language: Language,
  items: readonly Item[],
  from: number,
  to: number,
  quoted: boolean,
): Attribution[] {
  const groups = findGroups(language, items, from, to);
  const sentence: Sentence = {
    language,
    items,
    first: skipLead(items, from, to),
    last: bodyEnd(items, from, to),
    groups,
  };
  const found: Found[] = [];
  for (const construction of CONSTRUCTIONS) found.push(...construction(sentence, found));
  return found
    .filter((one) => !isEmpty(items, one) && !isOwnBelief(items, one, quoted))
    .map(({ attribution }) => attribution);
}

/** “She said so”, “he disputes that”: a word that stands for what was said is no content. */
function isEmpty(items: readonly Item[], { attribution: { content } }: Found): boolean {
  const [only, other] = content;
  // asked for anonymity
  if (only !== undefined && items[only.first]?.lower === 'anonymity') return true;
  if (only === undefined || other !== undefined || only.last > only.first + 1) return false;
  return STANDS_FOR_CONTENT.has(items[only.first]?.lower ?? '');
}

const STANDS_FOR_CONTENT = new Set('that it so this'.split(' '));

/** “I think it will rain”, “you find one”: within somebody’s words, the belief is what they say. */
function isOwnBelief(items: readonly Item[], { attribution, group }: Found, quoted: boolean): boolean {
  const { source } = attribution;
  if (!quoted || source === undefined || source.last > source.first + 1) return false;
  const kind = group?.cue.class;
  return (kind === 'belief' || kind === 'report') && SPEAKERS.has(items[source.first]?.lower ?? '');
}

const SPEAKERS = new Set('i we you'.split(' '));

/** Leading bullets, times of day and coordinators are no part of a content. */
function skipLead(items: readonly Item[], from: number, to: number): number {
  let first = from;
  while (first < to - 1) {
    const tag = items[first]?.tag;
    if (tag !== Tag.Coordinator && tag !== Tag.Dash && tag !== Tag.Other && tag !== Tag.Comma) break;
    first++;
  }
  return first;
}

/** One past the last item that is not the closing full stop. */
function bodyEnd(items: readonly Item[], from: number, to: number): number {
  let last = to;
  while (last > from + 1 && items[last - 1]?.tag === Tag.Stop) last--;
  return last;
}

// A label before words: "Council — “We are open.”", "Pence: “No deal”", and in headlines "Ministry: storage is full".
// The turns of a transcript are told from these by the whole article, in frames.ts.
import { Tag } from '../../language/grammar/tags';
import { COUNTRY_NAMES_LOWER } from '../../language/tables/countries';
import type { BlockRole } from '../analysis';
import type { Attribution } from './constructions/construction';
import type { Item } from './items';
import { clauseFollows } from './phrases/clause';
import { simplePhraseAfter } from './phrases/noun-phrase-after';
import { isFiniteVerb, SAYINGS } from './phrases/words';

/** The longest label, in items. */
const LONGEST = 8;

/**
 * The frame of a sentence that is a label and its words; undefined for any other sentence.
 *
 * @param attributed the sentence has a cue of its own: only a quotation behind the label counts then
 */
export function readLabel(
  items: readonly Item[],
  from: number,
  to: number,
  role: BlockRole,
  attributed: boolean,
): Attribution | undefined {
  const headline = role === 'headline' || role === 'subhead';
  let sign = from;
  while (sign < to && sign - from <= LONGEST && !isSign(items[sign])) {
    if (isFiniteVerb(items[sign]) || items[sign]?.tag === Tag.Comma) return undefined;
    sign++;
  }
  const signed = signature(items, from, to);
  if (signed !== undefined) return signed;
  if (!isSign(items[sign]) || sign === from || sign + 1 >= to) return undefined;
  const cue = [{ first: sign, last: sign + 1 }];
  const opening = items[from];
  if (opening?.tag === Tag.Quotation && sign === from + 1 && items[sign]?.tag === Tag.Colon) {
    const end = simplePhraseAfter(items, sign + 1, to);
    // ‘No deal’: Thefts soar; ‘No deal’: Widow, 74, sells up
    const isStory =
      clauseFollows(items, sign + 1, to) ||
      (items[end]?.tag === Tag.Comma && items[end + 1]?.tag === Tag.Number && end + 3 < to);
    if (!headline || end === sign + 1 || items[sign + 1]?.tag !== Tag.Name || isStory) return undefined;
    return {
      content: [{ first: from, last: sign }],
      cue,
      source: { first: sign + 1, last: end },
      rule: 'label',
    };
  }
  const words = items[sign + 1];
  const document = fromDocument(items, from, sign);
  if (document < 0 && !names(items, from, sign)) return undefined;
  const source = { first: Math.max(from, document), last: sign };
  // “Roe: ‘No deal’”, and in headlines “Roe: ‘I may go’ after fourth defeat”
  const behind = items[sign + 2]?.tag;
  const goesOn = headline && (behind === Tag.Preposition || behind === Tag.Subordinator);
  if (words?.tag === Tag.Quotation && (goesOn || isRest(items, sign + 2, to)))
    return { content: [{ first: sign + 1, last: sign + 2 }], cue, source, rule: 'label' };
  if (document >= 0) return undefined;
  // “Norway: Herring return”: a rubric.
  const label = items.slice(from, sign).map(({ lower }) => lower);
  if (COUNTRY_NAMES_LOWER.has(label.join(' '))) return undefined;
  if (attributed || !headline || items[sign]?.tag !== Tag.Colon || !clauseFollows(items, sign + 1, to))
    return undefined;
  let last = to;
  while (items[last - 1]?.tag === Tag.Stop) last--;
  return { content: [{ first: sign + 1, last }], cue, source, rule: 'label' };
}

/** Where the phrase begins in "From the report: “A”" and "More from Ann Roe: “A”"; -1 in any other label. */
function fromDocument(items: readonly Item[], from: number, sign: number): number {
  const at = MORE.has(items[from]?.lower ?? '') ? from + 1 : from;
  if (items[at]?.lower !== 'from' || items[sign]?.tag !== Tag.Colon) return -1;
  return simplePhraseAfter(items, at + 1, sign) === sign ? at + 1 : -1;
}

const MORE = new Set(['more', 'also', 'again', 'here', 'straight', 'this']);

/** “A.” — Ann Roe: the name behind the dash is the whole rest. */
function signature(items: readonly Item[], from: number, to: number): Attribution | undefined {
  const dash = from + 1;
  if (items[from]?.tag !== Tag.Quotation || items[dash]?.tag !== Tag.Dash || to - dash > LONGEST)
    return undefined;
  let end = to;
  while (items[end - 1]?.tag === Tag.Stop) end--;
  if (items[dash + 1]?.tag !== Tag.Name || simplePhraseAfter(items, dash + 1, end) !== end) return undefined;
  return {
    content: [{ first: from, last: dash }],
    cue: [{ first: dash, last: dash + 1 }],
    source: { first: dash + 1, last: end },
    rule: 'label',
  };
}

function isSign(item: Item | undefined): boolean {
  return item?.tag === Tag.Colon || item?.tag === Tag.Dash;
}

const NO_SPEAKER =
  /^(?:live|exclusive|video|watch|opinion|analysis|editorial|breaking|update|updated|read|photos|pictures|report|review|preview|explainer|note|correction|source|poll|study|the|a|how|why|what|when|related|more|listen|podcast|date|time|place|where|tickets|contact|sport|news|politics|business|election|debate|factbox|timeline|profile|interview|transcript|fact|q|a|obituary|obituaries|feature|comment|column|recap|gallery|advice|warning|reaction|quiz|letter|letters|special|investigation|alert|author|authors|by|published|photo|photos|image|images|text|words|tags|topics|category|keywords|topic)$/;

/** A phrase that can name a speaker: it has a name or a capital, and is no rubric. */
function names(items: readonly Item[], from: number, to: number): boolean {
  const only = items[from];
  if (only !== undefined && NO_SPEAKER.test(only.lower) && (to - from === 1 || only.tag !== Tag.Determiner))
    return false;
  // Her verdict: “A”
  let nominal = OWNERS.has(only?.lower ?? '') && SAYINGS.has(items[to - 1]?.lower ?? '');
  for (let index = from; index < to; index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Gerund || item.tag === Tag.Quotation) return false;
    if (item.tag === Tag.Name || (item.tag === Tag.Noun && ACTORS.test(item.lower))) nominal = true;
  }
  return nominal;
}

const OWNERS = new Set(['his', 'her', 'their']);
const ACTORS =
  /(?:er|or|ist|ian|man|woman|ant|ent|chief|head|boss|coach|judge|captain|mayor|council|ministry|police|union|company|president|secretary|spokesperson|officials?)$/;

function isRest(items: readonly Item[], start: number, to: number): boolean {
  for (let index = start; index < to; index++) {
    const tag = items[index]?.tag;
    if (tag !== Tag.Stop && tag !== Tag.Other) return false;
  }
  return true;
}

// According to Roe, A. / A, according to Roe. / In the words of Roe, A.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { sourceAfter } from '../phrases/noun-phrase-after';
import { isFiniteVerb } from '../phrases/words';
import type { Sentence } from '../sentence';
import type { Construction, Found } from './construction';
import { parenthetical } from './parenthetical';

const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

export const accordingTo: Construction = (sentence) => {
  const { items, first, last } = sentence;
  const found: Found[] = [];
  for (let index = first; index < last; index++) {
    const lower = items[index]?.lower;
    if (lower !== 'according' && lower !== 'in') continue;
    const one = ownWords(sentence, index) ?? phraseAt(sentence, index);
    if (one !== undefined) found.push(one);
  }
  return found;
};

/** The attribution by one of the phrases at `index`; apart from the loop, whose every round a closure would cost memory. */
function phraseAt(sentence: Sentence, index: number): Found | undefined {
  const { items, first, last } = sentence;
  const words = PHRASES.find((list) => list.every((word, offset) => items[index + offset]?.lower === word));
  if (words === undefined) return undefined;
  const from = index + words.length;
  let end = Math.min(last, sourceAfter(items, from, last));
  if (end === from) return undefined;
  if (index === first) end = pastReduced(items, end, last);
  // What reads like an apposition up to the end of the sentence is the statement.
  const comma = items.findIndex((item, at) => at > from && at < end && item.tag === Tag.Comma);
  if (index === first && comma > 0 && (isEnd(items, end, last) || isInserted(items, end, last))) end = comma;
  const cue = [{ first: index, last: from }];
  const source = { first: from, last: end };
  return parenthetical(sentence, { first: index, last: end }, cue, source, 'according-to');
}

/** governments that, in “her” words, “treat facts as an option”: the quotation behind is hers. */
function ownWords({ items, last }: Sentence, index: number): Found | undefined {
  const [owner, noun, comma, marked] = [
    items[index + 1],
    items[index + 2],
    items[index + 3],
    items[index + 4],
  ];
  if (items[index]?.lower !== 'in' || !OWNERS.has(owner?.lower ?? '') || noun?.lower !== 'words')
    return undefined;
  if (index + 4 >= last || comma?.tag !== Tag.Comma || marked?.tag !== Tag.Quotation) return undefined;
  const cue = [
    { first: index, last: index + 1 },
    { first: index + 2, last: index + 3 },
  ];
  const source = { first: index + 1, last: index + 2 };
  const content = [{ first: index + 4, last: index + 5 }];
  return {
    attribution: { content, cue, source, rule: 'according-to' },
    hole: { first: index, last: index + 4 },
  };
}

const OWNERS = new Set(['his', 'her', 'their']);

/** According to the survey, “seen by the Echo”, A: what is told of a document in a participle belongs to the source. */
function pastReduced(items: readonly Item[], comma: number, last: number): number {
  const participle = items[comma + 1]?.tag;
  if (items[comma]?.tag !== Tag.Comma || (participle !== Tag.Past && participle !== Tag.Participle))
    return comma;
  if (items[comma + 2]?.tag !== Tag.Preposition) return comma;
  const close = items.findIndex(
    (item, at) => at > comma + 2 && (item.tag === Tag.Comma || isFiniteVerb(item)),
  );
  return close > 0 && close + 1 < last && items[close]?.tag === Tag.Comma ? close : comma;
}

/** According to Roe, the offer, “said to be low,” was made: behind the insertion stands the verb of what came before. */
function isInserted(items: readonly Item[], comma: number, last: number): boolean {
  const tag = items[comma + 1]?.tag;
  if (items[comma]?.tag !== Tag.Comma || (tag !== Tag.Past && tag !== Tag.Participle && tag !== Tag.WhWord))
    return false;
  const close = items.findIndex((item, at) => at > comma && at < last && item.tag === Tag.Comma);
  return close > 0 && close + 1 < last && isFiniteVerb(items[close + 1]);
}

function isEnd(items: readonly Item[], from: number, last: number): boolean {
  for (let index = from; index < last; index++) if (items[index]?.tag !== Tag.Stop) return false;
  return true;
}

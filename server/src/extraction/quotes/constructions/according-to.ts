// According to Roe, A. / A, according to Roe. / In the words of Roe, A.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { sourceAfter } from '../phrases/noun-phrase-after';
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
    const words = PHRASES.find((list) => list.every((word, offset) => items[index + offset]?.lower === word));
    if (words === undefined) continue;
    const from = index + words.length;
    let end = Math.min(last, sourceAfter(items, from, last));
    if (end === from) continue;
    // What reads like an apposition up to the end of the sentence is the statement.
    const comma = items.findIndex((item, at) => at > from && at < end && item.tag === Tag.Comma);
    if (index === first && comma > 0 && isEnd(items, end, last)) end = comma;
    const cue = [{ first: index, last: from }];
    const source = { first: from, last: end };
    const frame = parenthetical(sentence, { first: index, last: end }, cue, source, 'according-to');
    if (frame !== undefined) found.push(frame);
  }
  return found;
};

function isEnd(items: readonly Item[], from: number, last: number): boolean {
  for (let index = from; index < last; index++) if (items[index]?.tag !== Tag.Stop) return false;
  return true;
}

// According to Roe, A. / A, according to Roe. / In the words of Roe, A.

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
    const end = Math.min(last, sourceAfter(items, from, last));
    if (end === from) continue;
    const cue = [{ first: index, last: from }];
    const source = { first: from, last: end };
    const frame = parenthetical(sentence, { first: index, last: end }, cue, source, 'according-to');
    if (frame !== undefined) found.push(frame);
  }
  return found;
};

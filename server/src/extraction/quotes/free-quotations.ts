// Quotations that no cue introduces: one that is its whole sentence, and marked words in a headline.

import { Tag } from '../../language/grammar/tags';
import type { Token } from '../../text/tokens';
import type { Item } from './items';
import type { Quotation } from './marks';

/** The index of the quotation that is the whole sentence, emoji and full stop aside. */
export function loneQuotation(items: readonly Item[], from: number, to: number): number | undefined {
  let found: number | undefined;
  for (let index = from; index < to; index++) {
    const item = items[index];
    if (item === undefined) continue;
    if (item.tag === Tag.Quotation) {
      if (found !== undefined) return undefined;
      found = index;
    } else if (item.tag !== Tag.Stop && item.tag !== Tag.Other && item.tag !== Tag.Dash) return undefined;
  }
  return found;
}

/** More than a word or two in marks, or a closed sentence: "Really?" */
export function isUtterance(item: Item): boolean {
  const { quotation } = item;
  return quotation !== undefined && quotation.last - quotation.first >= 4;
}

export function isHeadlineQuote(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const quotation = item?.quotation;
  if (quotation === undefined || quotation.last - quotation.first < 4) return false;
  const before = items[index - 1]?.tag;
  const after = items[index + 1]?.tag;
  return !(before === Tag.Determiner && (after === Tag.Noun || after === Tag.Name));
}

/** The title of a work: two words or more, all with a capital but the small ones, and not shouted. @param tokens those of the line */
export function isWorkTitle(tokens: readonly Token[], { first, last }: Quotation): boolean {
  const words = tokens.slice(first, last).filter(({ kind }) => kind === 'word');
  const isCapital = ({ text, lower }: Token) => text !== lower;
  const isShouted = words.every(({ text }) => text === text.toUpperCase());
  return (
    !isShouted &&
    words.filter(isCapital).length >= 2 &&
    words.every((word) => isCapital(word) || SMALL.has(word.lower))
  );
}

/** Words that stay small in titles. */
const SMALL = new Set('a an and at by for from in of on or the to with'.split(' '));

// Whether a quotation is somebody's utterance rather than a label or a part of a clause.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';

/** A quotation that can be an utterance rather than a label: it begins the sentence or ends like speech. */
export function isSpeech(item: Item, items: readonly Item[], index: number, first: number): boolean {
  if (index <= first || item.ends) return true;
  const before = items[index - 1];
  const { quotation } = item;
  if (quotation === undefined) return false;
  if (before?.tag === Tag.Comma || before?.tag === Tag.Colon) return true;
  return !item.label;
}

/** A quotation that no words of its own clause follow. */
export function isWholeUtterance(items: readonly Item[], start: number, last: number): boolean {
  const next = items[start + 1];
  return (
    items[start]?.ends === true ||
    next === undefined ||
    start + 1 >= last ||
    next.tag === Tag.Stop ||
    next.tag === Tag.Quotation
  );
}

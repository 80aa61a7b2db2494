// Roe said A: a clause without “that”.

import { Tag } from '../../../../language/grammar/tags';
import type { Item } from '../../items';
import { clauseFollows, commaBeforeVerb, hasComma } from '../../phrases/clause';
import { isFiniteVerb, isTimePhrase } from '../../phrases/words';
import { type ComplementReader, takesBareClause } from './complement';

export const bareClause: ComplementReader = ({ sentence, group, start, item }) => {
  const { items, last } = sentence;
  if (!takesBareClause(group) || !clauseFollows(items, start, last)) return undefined;
  const circumstance = item.tag === Tag.Preposition || isTimePhrase(items, start);
  if (circumstance && (commaBeforeVerb(items, start, last) || thatBeforeVerb(items, start, last)))
    return undefined;
  return { start, rule: 'bare-clause' };
};

/** told a crowd in Rome “that” A, told him on Monday “how” A: the clause begins behind the circumstance. */
function thatBeforeVerb(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start; index < last && !isFiniteVerb(items[index]); index++) {
    const item = items[index];
    if (item?.tag === Tag.That || item?.lower === 'how' || item?.lower === 'whether') return true;
    if (item?.tag === Tag.Comma || item?.tag === Tag.WhWord) return false;
  }
  return false;
}

const OPENERS = new Set('if when because while although'.split(' '));

/** said if A, B: the content begins with a clause of its own. */
export const subordinateFirst: ComplementReader = ({ sentence, group, start, item, atOnce }) => {
  const { items, last } = sentence;
  if (!OPENERS.has(item.lower) || !takesBareClause(group) || !atOnce) return undefined;
  return clauseFollows(items, start + 1, last) && (item.lower === 'if' || hasComma(items, start, last))
    ? { start, rule: 'bare-clause' }
    : undefined;
};

// Roe said A: a clause without “that”.

import { Tag } from '../../../../language/grammar/tags';
import { clauseFollows, commaBeforeVerb, hasComma } from '../../phrases/clause';
import { type ComplementReader, takesBareClause } from './complement';

export const bareClause: ComplementReader = ({ sentence, group, start, item }) => {
  const { items, last } = sentence;
  if (!takesBareClause(group) || !clauseFollows(items, start, last)) return undefined;
  const adverbial = item.tag === Tag.Preposition && commaBeforeVerb(items, start, last);
  return adverbial ? undefined : { start, rule: 'bare-clause' };
};

const OPENERS = new Set('if when because while although'.split(' '));

/** said if A, B: the content begins with a clause of its own. */
export const subordinateFirst: ComplementReader = ({ sentence, group, start, item, atOnce }) => {
  const { items, last } = sentence;
  if (!OPENERS.has(item.lower) || !takesBareClause(group) || !atOnce) return undefined;
  return clauseFollows(items, start + 1, last) && (item.lower === 'if' || hasComma(items, start, last))
    ? { start, rule: 'bare-clause' }
    : undefined;
};

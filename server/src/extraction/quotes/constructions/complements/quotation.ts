// Roe said “A”; said: “A”; said: A.

import { Tag } from '../../../../language/grammar/tags';
import { clauseFollows } from '../../phrases/clause';
import { isSpeech, isWholeUtterance } from '../utterance';
import type { ComplementReader } from './complement';
import { object } from './object';

export const quotation: ComplementReader = (place) => {
  const { sentence, group, start, item } = place;
  const { items, first, last } = sentence;
  const { frames } = group.cue;
  const takesObject = frames.has('predicate') || frames.has('object') || frames.has('blame');
  if (takesObject && (!frames.has('quote') || !isSpeech(item, items, start, first))) return object(place);
  const weak = frames.has('weak');
  if (!frames.has('quote') || (weak && item.label)) return undefined;
  const clause =
    frames.has('clause') &&
    !weak &&
    !isWholeUtterance(items, start, last) &&
    clauseFollows(items, start, last);
  return { start, rule: clause ? 'bare-clause' : 'quotation' };
};

export const colon: ComplementReader = ({ sentence, group, start }) => {
  const { items, last } = sentence;
  const { frames } = group.cue;
  if (!frames.has('quote') && !frames.has('clause')) return undefined;
  if (items[start + 1]?.tag === Tag.Quotation) return { start: start + 1, rule: 'quotation' };
  return start + 1 < last && !frames.has('weak') ? { start: start + 1, rule: 'colon' } : undefined;
};

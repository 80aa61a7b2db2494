// Roe promised to A; told drivers to A, or not to A; denied doing A.

import { Tag } from '../../../../language/grammar/tags';
import type { ComplementReader } from './complement';

export const infinitive: ComplementReader = ({ sentence, group, start, atOnce }) => {
  const { frames, tail } = group.cue;
  // pledged to Roe, vowed to the crowd
  const behind = sentence.items[start + 1]?.tag;
  if (behind === Tag.Name || behind === Tag.Determiner) return undefined;
  const takes = frames.has('infinitive') || (frames.has('command') && !atOnce) || tail.includes('to');
  return takes ? { start, rule: 'infinitive' } : undefined;
};

/** told drivers not to A, promised never to A */
export const negatedInfinitive: ComplementReader = ({ sentence, group, start, item, atOnce }) => {
  const { frames } = group.cue;
  if (sentence.items[start + 1]?.tag !== Tag.To) return undefined;
  const promised = frames.has('infinitive') && (item.lower === 'not' || item.lower === 'never');
  return promised || (frames.has('command') && !atOnce) ? { start, rule: 'infinitive' } : undefined;
};

export const gerund: ComplementReader = ({ group, start }) =>
  group.cue.frames.has('gerund') ? { start, rule: 'object' } : undefined;

/** denied having done A */
export const perfectGerund: ComplementReader = (place) =>
  place.item.lower === 'having' ? gerund(place) : undefined;

// Roe promised to A; told drivers to A, or not to A; denied doing A.

import { Tag } from '../../../../language/grammar/tags';
import type { ComplementReader } from './complement';

export const infinitive: ComplementReader = ({ group, start, atOnce }) => {
  const { frames, tail } = group.cue;
  const takes = frames.has('infinitive') || (frames.has('command') && !atOnce) || tail.includes('to');
  return takes ? { start, rule: 'infinitive' } : undefined;
};

/** told drivers not to A */
export const negatedInfinitive: ComplementReader = ({ sentence, group, start, atOnce }) =>
  group.cue.frames.has('command') && !atOnce && sentence.items[start + 1]?.tag === Tag.To
    ? { start, rule: 'infinitive' }
    : undefined;

export const gerund: ComplementReader = ({ group, start }) =>
  group.cue.frames.has('gerund') ? { start, rule: 'object' } : undefined;

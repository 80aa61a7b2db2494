// Roe urged B to A; asked the public for A; asked B whether A.

import { Tag } from '../../../../language/grammar/tags';
import { objectEnds } from '../../phrases/noun-phrase-after';
import { isTime } from '../../phrases/words';
import type { ComplementReader } from './complement';

/** asked the ministry to pay, urged “everyone” to wait, asked the public for blankets */
export const order: ComplementReader = ({ sentence, group, start }) => {
  const { items, last } = sentence;
  if (!group.cue.frames.has('order')) return undefined;
  for (const end of objectEnds(items, start, last)) {
    let next = end;
    while (next < last && (items[next]?.tag === Tag.Adverb || isTime(items[next]))) next++;
    if (items[next]?.tag === Tag.To && next < last) return { start, rule: 'order' };
    if (items[next]?.lower === 'for' && group.cue.lemma === 'ask') return { start: next, rule: 'order' };
    if (items[next]?.lower === 'against' && items[next + 1]?.tag === Tag.Gerund)
      return { start, rule: 'order' };
    const whether = items[next];
    if (
      next < last &&
      whether !== undefined &&
      group.cue.lemma === 'ask' &&
      (whether.tag === Tag.WhWord || whether.lower === 'if')
    )
      return { start: next, rule: 'that-clause' };
    if (next < last && whether?.tag === Tag.Quotation && group.cue.frames.has('quote'))
      return { start: next, rule: 'quotation' };
  }
  return undefined;
};

// Roe went on to say that A.
import { Tag } from '../../../../language/grammar/tags';
import { subjectBefore } from '../../phrases/subject';
import { mainSubject } from './main-subject';
import type { OwnerReader } from './owner';

const INTRODUCES = new Set('went goes going continued continues go hastened rushed took'.split(' '));

/** was quick to add, was careful to say */
const READY = new Set('quick careful keen eager anxious swift first'.split(' '));

const NEGATIONS = new Set('not never n’t isn’t aren’t wasn’t weren’t didn’t doesn’t don’t'.split(' '));

/** Roe appeared to suggest that A; what somebody seems to believe is the article's own judgement. */
const SEEMS = new Set('appeared appears seemed seems'.split(' '));

export const infinitive: OwnerReader = ({ sentence, group, previous }) => {
  const { items, first } = sentence;
  const on = items[group.first - 1]?.lower === 'on' ? 2 : 1;
  const verb = items[group.first - on];
  if (verb === undefined || group.first - on < first) return undefined;
  if (NEGATIONS.has(items[group.first - on - 1]?.lower ?? '')) return undefined;
  // was quick to add that A
  const ready = READY.has(verb.lower) && items[group.first - on - 1]?.tag === Tag.Be;
  const seems = SEEMS.has(verb.lower) && group.cue.class !== 'belief';
  if (!seems && !ready && !INTRODUCES.has(verb.lower)) return undefined;
  const own = subjectBefore(items, group.first - on - (ready ? 1 : 0), first);
  if ((seems || ready) && own !== undefined) return { source: own, rule: 'infinitive' };
  const source = (verb.lower === 'going' ? previous : undefined) ?? mainSubject(sentence, group.first);
  return source === undefined ? undefined : { source, rule: 'infinitive' };
};

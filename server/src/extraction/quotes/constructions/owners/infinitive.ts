// Roe went on to say that A.
import { mainSubject } from './main-subject';
import type { OwnerReader } from './owner';

const INTRODUCES = new Set('went goes going continued continues go hastened rushed took'.split(' '));

export const infinitive: OwnerReader = ({ sentence, group, previous }) => {
  const { items, first } = sentence;
  const on = items[group.first - 1]?.lower === 'on' ? 2 : 1;
  const verb = items[group.first - on];
  if (verb === undefined || group.first - on < first || !INTRODUCES.has(verb.lower)) return undefined;
  const source = (verb.lower === 'going' ? previous : undefined) ?? mainSubject(sentence, group.first);
  return source === undefined ? undefined : { source, rule: 'infinitive' };
};

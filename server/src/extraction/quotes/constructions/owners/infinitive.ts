// Roe went on to say that A.
import { mainSubject } from './main-subject';
import type { OwnerReader } from './owner';

const INTRODUCES = new Set('went goes going continued continues go hastened rushed took'.split(' '));

export const infinitive: OwnerReader = ({ sentence, group }) => {
  const verb = sentence.items[group.first - 1];
  if (verb === undefined || group.first <= sentence.first || !INTRODUCES.has(verb.lower)) return undefined;
  const source = mainSubject(sentence, group.first);
  return source === undefined ? undefined : { source, rule: 'infinitive' };
};

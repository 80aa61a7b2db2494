// Roe did B and said A; said B but warned that A: the subject stands with an earlier verb.
import { Tag } from '../../../../language/grammar/tags';
import type { Item } from '../../items';
import { subjectBefore } from '../../phrases/subject';
import { adverbsBefore, isFiniteVerb, type Stretch } from '../../phrases/words';
import type { Sentence } from '../../sentence';
import { mainSubject } from './main-subject';
import type { OwnerReader } from './owner';

/** “Norway” feted guests, praised the talks: the verb behind the name that opens the line is in no word list. */
function nameAhead({ items, first }: Sentence, edge: number): Stretch | undefined {
  let last = first;
  while (items[last]?.tag === Tag.Name) last++;
  return last > first && last < edge && items[last]?.tag === Tag.Noun ? { first, last } : undefined;
}

/** Asked whether it was over, “Roe” laughed and said A: the verb that “and” joins to the cue has its subject at hand. */
function verbRightBefore({ items, first }: Sentence, edge: number): Stretch | undefined {
  const verb = items[edge - 1]?.tag === Tag.Coordinator ? edge - 2 : -1;
  if (!isFiniteVerb(items[verb])) return undefined;
  const subject = subjectBefore(items, verb, first);
  return subject === undefined || subject.relative ? undefined : { first: subject.first, last: subject.last };
}

export const elidedSubject: OwnerReader = ({ sentence, group, found, previous }) => {
  const { items, first } = sentence;
  if (subjectBefore(items, group.first, first) !== undefined) return undefined;
  const edge = adverbsBefore(items, group.first, first);
  const before = items[edge - 1]?.tag;
  // Without a verb before it, it is an order ("Say it with flowers") or a note.
  if (edge <= first || (before !== Tag.Coordinator && before !== Tag.Comma)) return undefined;
  // said he had met them and “considered” A: told of him, not by him
  const isTold = found.some(({ attribution: { content } }) =>
    content.some(({ first: start, last: end }) => start <= group.head && group.head < end),
  );
  if (isTold && group.cue.class === 'belief') return undefined;
  if (isInfinitive(items, group.head, edge - 1, first)) return undefined;
  const source =
    found.findLast(({ subject }) => subject !== undefined)?.subject ??
    previous ??
    verbRightBefore(sentence, edge) ??
    mainSubject(sentence, group.first) ??
    nameAhead(sentence, edge);
  return source === undefined ? undefined : { source, rule: 'elided-subject' };
};

/** do not want to sit here and “tell” you that A: the verb goes on with an infinitive of what is not done. */
function isInfinitive(items: readonly Item[], head: number, coordinator: number, first: number): boolean {
  if (items[head]?.tag !== Tag.Base || items[coordinator]?.tag !== Tag.Coordinator) return false;
  let infinitive = false;
  for (let index = coordinator - 1; index > first; index--) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma) return false;
    if (item.tag === Tag.Infinitive) infinitive = true;
    if (item.lower === 'not' || item.lower === 'never' || item.lower.endsWith('n’t')) return infinitive;
  }
  return false;
}

// Roe did B and said A; said B but warned that A: the subject stands with an earlier verb.
import { Tag } from '../../../../language/grammar/tags';
import { subjectBefore } from '../../phrases/subject';
import { adverbsBefore } from '../../phrases/words';
import { mainSubject } from './main-subject';
import type { OwnerReader } from './owner';

export const elidedSubject: OwnerReader = ({ sentence, group, found, previous }) => {
  const { items, first } = sentence;
  if (subjectBefore(items, group.first, first) !== undefined) return undefined;
  const edge = adverbsBefore(items, group.first, first);
  const before = items[edge - 1]?.tag;
  // Without a verb before it, it is an order ("Say it with flowers") or a note.
  if (edge <= first || (before !== Tag.Coordinator && before !== Tag.Comma)) return undefined;
  const source =
    found.findLast(({ subject }) => subject !== undefined)?.subject ??
    previous ??
    mainSubject(sentence, group.first);
  return source === undefined ? undefined : { source, rule: 'elided-subject' };
};

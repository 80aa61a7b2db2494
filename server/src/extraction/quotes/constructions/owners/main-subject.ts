// The subject of the sentence, for verbs that have none of their own: “went on to say”, “and added”, “, adding”.

import { Tag } from '../../../../language/grammar/tags';
import { subjectBefore } from '../../phrases/subject';
import { isFiniteVerb, type Stretch } from '../../phrases/words';
import type { Sentence } from '../../sentence';

/** The subject of the first finite verb of the sentence before `limit`. */
export function mainSubject(sentence: Sentence, limit: number): Stretch | undefined {
  const { items, first } = sentence;
  let fallback: Stretch | undefined;
  let within: Stretch | undefined;
  for (let index = first; index < limit; index++) {
    const item = items[index];
    if (item === undefined || !isFiniteVerb(item)) continue;
    const subject = subjectBefore(items, index, first);
    if (subject === undefined) continue;
    if (subject.relative) {
      fallback ??= { first: subject.first, last: subject.last };
      continue;
    }
    // There is a moment when “she” stops and says A.
    if (items[subject.first]?.lower === 'there') continue;
    if (items[subject.first - 1]?.tag === Tag.Subordinator && subject.first > first) {
      within ??= { first: subject.first, last: subject.last };
      continue;
    }
    return { first: subject.first, last: subject.last };
  }
  return fallback ?? within;
}

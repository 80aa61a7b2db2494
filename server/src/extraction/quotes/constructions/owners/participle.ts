// …, adding that A; a letter saying that A; Saying that A, “Roe” left.

import { Tag } from '../../../../language/grammar/tags';
import { mainClauseAt } from '../../phrases/clause';
import { simplePhraseAfter } from '../../phrases/noun-phrase-after';
import { nounPhraseBefore } from '../../phrases/noun-phrase-before';
import { adverbsBefore, type Stretch } from '../../phrases/words';
import type { Sentence } from '../../sentence';
import { mainSubject } from './main-subject';
import type { OwnerReader } from './owner';

export const participle: OwnerReader = ({ sentence, group, complement, previous }) => {
  const { items, first } = sentence;
  const edge = adverbsBefore(items, group.first, first);
  const before = items[edge - 1];
  if (before?.tag === Tag.Noun && edge > first && complement.rule !== 'object') {
    const start = nounPhraseBefore(items, edge, first);
    if (start !== undefined) return { source: { first: start, last: edge }, rule: 'participle' };
  }
  // quoted Roe as saying; with Roe saying
  const named = before?.lower === 'as' ? edge - 1 : before?.tag === Tag.Name ? edge : undefined;
  if (named !== undefined && complement.rule !== 'object') {
    const start = nounPhraseBefore(items, named, first);
    const opener = start === undefined ? undefined : items[start - 1];
    const introduced = opener?.lower === 'with' || QUOTES.has(opener?.lower ?? '');
    if (start !== undefined && introduced)
      return { source: { first: start, last: named }, rule: 'participle' };
  }
  if (before?.tag === Tag.Preposition && before.lower !== 'by' && before.lower !== 'without')
    return undefined;
  if (before?.tag === Tag.Be || before?.tag === Tag.Determiner) return undefined;
  if (edge <= first || (before?.tag === Tag.Subordinator && edge - 1 <= first)) {
    const source = subjectBehind(sentence, complement.start);
    return source === undefined ? undefined : { source, rule: 'participle', bounded: true };
  }
  const source = previous ?? mainSubject(sentence, group.first);
  return source === undefined ? undefined : { source, rule: 'participle' };
};

/** Verbs that hand over the words of their object. */
const QUOTES = new Set('quoted quotes quoting cited cites citing heard'.split(' '));

/** Saying that A, “he” left: the subject of the clause behind the first comma that has one. */
function subjectBehind(sentence: Sentence, start: number): Stretch | undefined {
  const { items, last } = sentence;
  for (let index = start; index + 1 < last; index++) {
    if (items[index]?.tag !== Tag.Comma || !mainClauseAt(items, index + 1, last)) continue;
    return { first: index + 1, last: simplePhraseAfter(items, index + 1, last) };
  }
  return undefined;
}

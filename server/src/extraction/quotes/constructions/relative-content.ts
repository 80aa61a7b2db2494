// What is reported stands in a relative clause: the prices, which Roe said were too high; what he called a “gift”.

import { Tag } from '../../../language/grammar/tags';
import { contentEnd } from '../edges/content-end';
import { clauseFollows } from '../phrases/clause';
import { pastCircumstances } from '../phrases/past-circumstances';
import { subjectBefore } from '../phrases/subject';
import { isFiniteVerb } from '../phrases/words';
import type { Sentence } from '../sentence';
import { type Construction, cueOf, type Found, holesOf } from './construction';

export const relativeContent: Construction = (sentence, earlier) => {
  const { items, first, last, groups } = sentence;
  const holes = holesOf(earlier);
  const taken = new Set(earlier.map(({ group }) => group));
  const found: Found[] = [];
  for (const group of groups) {
    const { frames } = group.cue;
    if (taken.has(group) || group.form !== 'finite' || group.negated) continue;
    const subject = subjectBefore(items, group.first, first);
    if (subject === undefined || subject.relative || !isRelativePronoun(sentence, subject.first - 1))
      continue;
    const names = frames.has('predicate');
    const start = names ? group.last : pastCircumstances(items, group.last, last, false);
    const item = items[start];
    if (item === undefined || start >= last) continue;
    const says = frames.has('clause') || frames.has('that');
    const reports =
      says &&
      (isFiniteVerb(item) || (isWhat(sentence, subject.first - 1) && clauseFollows(items, start, last)));
    const opens = item.lower === 'as' || item.tag === Tag.Quotation || item.tag === Tag.Determiner;
    if (!reports && !(names && opens)) continue;
    const complement = { start, rule: 'relative-content' } as const;
    const rest = contentEnd({ sentence, group, complement, relative: true }, holes);
    if (rest.length === 0) continue;
    const pronoun = { first: subject.first - 1, last: subject.first };
    const source = { first: subject.first, last: subject.last };
    const attribution = { content: [pronoun, ...rest], cue: cueOf(group), source, rule: complement.rule };
    found.push({ attribution, group });
  }
  return found;
};

function isWhat({ items }: Sentence, index: number): boolean {
  return items[index]?.lower === 'what' || items[index]?.lower === 'how';
}

/** what, which, who, or “that” behind a noun. */
function isRelativePronoun({ items, first }: Sentence, index: number): boolean {
  const item = items[index];
  if (item === undefined || index < first) return false;
  if (item.tag === Tag.WhWord)
    return item.lower === 'what' || item.lower === 'which' || item.lower === 'who' || item.lower === 'how';
  const before = items[index - 1]?.tag;
  return item.tag === Tag.That && index > first && (before === Tag.Noun || before === Tag.Name);
}

// What is reported stands in a relative clause: the prices, which Roe said were too high; what he called a “gift”.

import { Tag } from '../../../language/grammar/tags';
import { clauseFollows } from '../phrases/clause';
import { pastCircumstances } from '../phrases/past-circumstances';
import { subjectBefore } from '../phrases/subject';
import { isFiniteVerb, isTime } from '../phrases/words';
import type { Sentence } from '../sentence';
import { type Attribution, type Construction, cueOf, type Found } from './construction';

const rule = 'relative-content';

export const relativeContent: Construction = (sentence, earlier) => {
  const { items, first, last, groups } = sentence;
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
    const headed = item.tag !== Tag.Coordinator && item.tag !== Tag.Subordinator && !isTime(item);
    const reports =
      says &&
      headed &&
      (isFiniteVerb(item) || (isWhat(sentence, subject.first - 1) && clauseFollows(items, start, last)));
    const opens = item.lower === 'as' || item.tag === Tag.Quotation || item.tag === Tag.Determiner;
    if (!reports && !(names && opens)) continue;
    const end = clauseEnd(sentence, start, reports && !names);
    if (end <= start) continue;
    const pronoun = { first: subject.first - 1, last: subject.first };
    const source = { first: subject.first, last: subject.last };
    const attribution: Attribution = {
      content: [pronoun, { first: start, last: end }],
      cue: cueOf(group),
      source,
      rule,
    };
    found.push({ attribution, group });
  }
  return found;
};

/** One past the clause: a comma, a further clause or the verb of the sentence ends it. */
function clauseEnd({ items, last }: Sentence, start: number, clause: boolean): number {
  let verb = false;
  for (let index = start; index < last; index++) {
    const item = items[index];
    if (item === undefined) return index;
    if (item.tag === Tag.Comma || item.tag === Tag.Semicolon || item.tag === Tag.Dash) return index;
    if (item.tag === Tag.Coordinator && (!clause || items[index + 1]?.tag === Tag.WhWord)) return index;
    if (item.tag === Tag.Coordinator && isFiniteVerb(items[index + 1])) return index;
    if (!isFiniteVerb(item) || isFiniteVerb(items[index - 1]) || items[index - 1]?.tag === Tag.Adverb)
      continue;
    if (verb || !clause) return index;
    verb = true;
  }
  return last;
}

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

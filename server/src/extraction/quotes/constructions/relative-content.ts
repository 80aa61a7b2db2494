// What is reported stands in a relative clause: the prices, which Roe said were too high; what he called a “gift”.

import { Tag } from '../../../language/grammar/tags';
import type { Group } from '../groups';
import { clauseFollows } from '../phrases/clause';
import { simplePhraseBefore } from '../phrases/noun-phrase-before';
import { pastCircumstances } from '../phrases/past-circumstances';
import { subjectBefore } from '../phrases/subject';
import { firstFiniteVerb, isFiniteVerb, isTime, type Stretch } from '../phrases/words';
import type { Sentence } from '../sentence';
import { type Attribution, type Construction, cueOf, type Found } from './construction';

const rule = 'relative-content';

export const relativeContent: Construction = (sentence, earlier) => {
  const { items, first, last, groups } = sentence;
  if (groups.length === 0) return [];
  const taken = earlier.map(({ group }) => group);
  const found: Found[] = [];
  for (const group of groups) {
    const { frames } = group.cue;
    if (taken.includes(group) || group.form !== 'finite' || group.negated) continue;
    const subject = subjectBefore(items, group.first, first);
    if (subject === undefined || subject.relative) continue;
    const all = allSaid(sentence, group, subject);
    if (all !== undefined) {
      found.push(all);
      continue;
    }
    if (!isRelativePronoun(sentence, subject.first - 1)) {
      const contact = contactRelative(sentence, group, subject);
      if (contact !== undefined) found.push(contact);
      continue;
    }
    // Asked what she expected A, Roe laughed: a question says nothing.
    if (groups.some(({ cue, last: end }) => cue.class === 'ask' && end === subject.first - 1)) continue;
    const names = frames.has('predicate');
    const start =
      names || frames.has('blame') ? group.last : pastCircumstances(items, group.last, last, false);
    const item = items[start];
    if (item === undefined || start >= last) continue;
    const says = frames.has('clause') || frames.has('that');
    const headed = item.tag !== Tag.Coordinator && item.tag !== Tag.Subordinator && !isTime(item);
    const reports =
      says &&
      headed &&
      (isFiniteVerb(item) || (isWhat(sentence, subject.first - 1) && clauseFollows(items, start, last)));
    const opens = item.lower === 'as' || item.tag === Tag.Quotation || item.tag === Tag.Determiner;
    // whom Roe accused of theft
    const blames = frames.has('blame') && (item.lower === 'of' || item.lower === 'for');
    if (!reports && !(names && opens) && !blames) continue;
    const end = clauseEnd(sentence, start, reports && !names && !blames);
    if (end <= start) continue;
    const pronoun = { first: antecedent(sentence, subject.first - 1), last: subject.first };
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

/** Where a relative pronoun’s content begins: with the noun that it restricts; with itself behind a comma. */
function antecedent({ items, first }: Sentence, pronoun: number): number {
  const noun = items[pronoun - 1]?.tag;
  const restricts = pronoun > first && (noun === Tag.Noun || noun === Tag.Name);
  return restricts && items[pronoun]?.lower !== 'what' ? simplePhraseBefore(items, pronoun, first) : pronoun;
}

/** “A,” was all Roe would say. */
function allSaid({ items, first }: Sentence, group: Group, subject: Stretch): Found | undefined {
  // all Roe would say: the noun phrase before the verb begins with “all”, or right behind it
  const all = items[subject.first]?.lower === 'all' ? subject.first : subject.first - 1;
  if (items[all]?.lower !== 'all' || items[all - 1]?.tag !== Tag.Be) return undefined;
  const quotation = items[all - 2]?.tag === Tag.Comma ? all - 3 : all - 2;
  if (items[quotation]?.tag !== Tag.Quotation || quotation < first) return undefined;
  const content = [{ first: quotation, last: quotation + 1 }];
  const source = { first: all + 1, last: subject.last };
  return { attribution: { content, cue: cueOf(group), source, rule }, group };
}

/** A plan “Roe said was dead”, a plan “he called a gift”: a relative clause without its pronoun. */
function contactRelative(sentence: Sentence, group: Group, subject: Stretch): Found | undefined {
  const { items, first, last } = sentence;
  const { frames } = group.cue;
  const noun = items[subject.first - 1]?.tag;
  const opener = items[subject.first]?.tag;
  const behind = items[group.last];
  if (subject.first <= first || behind === undefined || group.last >= last) return undefined;
  if (noun !== Tag.Noun && noun !== Tag.Name && noun !== Tag.Gerund) return undefined;
  if (opener !== Tag.Determiner && opener !== Tag.Pronoun) return undefined;
  const says = frames.has('clause') && isFiniteVerb(behind);
  const names = frames.has('predicate') && (behind.lower === 'as' || behind.tag === Tag.Quotation);
  if (!says && !names) return undefined;
  const start = simplePhraseBefore(items, subject.first, first);
  const end = clauseEnd(sentence, group.last, says);
  // Everything he said was true: the verb behind the cue is the sentence's own.
  const elsewhere =
    firstFiniteVerb(items, first, start) !== undefined || firstFiniteVerb(items, end, last) !== undefined;
  if (end <= group.last || !elsewhere) return undefined;
  const content = [
    { first: start, last: subject.first },
    { first: group.last, last: end },
  ];
  const source = { first: subject.first, last: subject.last };
  return { attribution: { content, cue: cueOf(group), source, rule }, group };
}

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

const RELATIVES = new Set('what which who whom how'.split(' '));

/** what, which, who, or “that” behind a noun. */
function isRelativePronoun({ items, first }: Sentence, index: number): boolean {
  const item = items[index];
  if (item === undefined || index < first) return false;
  if (item.tag === Tag.WhWord) return RELATIVES.has(item.lower);
  const before = items[index - 1]?.tag;
  return item.tag === Tag.That && index > first && (before === Tag.Noun || before === Tag.Name);
}

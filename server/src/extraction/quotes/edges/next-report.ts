// The next report of the sentence: a later cue with the same subject, or one with a subject of its own.

import { Tag } from '../../../language/grammar/tags';
import type { Group } from '../groups';
import type { Item } from '../items';
import { subjectBefore } from '../phrases/subject';
import { firstFiniteVerb } from '../phrases/words';
import type { Report } from './report';

/** A cue verb right here (adverbs passed over) that shares the subject of the one whose content this is. */
export function nextGroupShares(report: Report, index: number): boolean {
  const { items, groups } = report.sentence;
  let next = index;
  while (items[next]?.tag === Tag.Adverb || items[next]?.lower === 'before' || items[next]?.lower === 'while')
    next++;
  const group = groups.find((g) => g.first === next || g.head === next);
  return group !== undefined && sharesSubject(report, group);
}

/** A later cue verb of the sentence that goes on with this one's subject: said A “and added” B. */
function sharesSubject(report: Report, other: Group): boolean {
  const { group, sentence, complement } = report;
  if (other === group || other.negated) return false;
  const found = report.complementOf?.(other);
  if (found === undefined) return false;
  const { class: kind } = other.cue;
  if (other.form === 'gerund')
    return found.rule !== 'object' || kind === 'judge' || (kind === 'ask' && !isProgressive(report, other));
  if (other.form !== 'finite') return false;
  // said he had met them and believed that A: the second is what was said, too
  if (kind === 'belief' && group.past && sentence.items[other.first - 1]?.tag === Tag.Coordinator)
    if (!isBehindComma(sentence.items, other)) return false;
  // welcomed A, saying B, but “urged” C: the verb of the sentence goes on.
  if (group.form === 'gerund' && other.past && isBehindComma(sentence.items, other)) return true;
  const perfect = sentence.items[group.first]?.tag === Tag.Have && !group.past;
  if (other.past !== group.past && !(perfect && other.first === other.head)) {
    // says that A is so but noted that B: what is reported has another tense than the verb behind "but".
    const verb = firstFiniteVerb(sentence.items, complement.start, other.first);
    if (!other.past || verb === undefined || verb.tag === Tag.Past) return false;
  }
  // says that A, but points to B
  if (sentence.items[other.first - 1]?.lower === 'but' && isBehindComma(sentence.items, other)) return true;
  return other.cue.lemma === 'add' || found.rule !== 'object' || kind === 'judge' || kind === 'ask';
}

/** said they were marching and “calling for” bread: the gerund goes on with the reported one. */
function isProgressive({ sentence: { items }, complement }: Report, other: Group): boolean {
  for (let index = complement.start + 1; index < other.first; index++)
    if (items[index]?.tag === Tag.Gerund && items[index - 1]?.tag === Tag.Be) return true;
  return false;
}

function isBehindComma(items: readonly Item[], { first }: Group): boolean {
  const coordinator = items[first - 1]?.tag === Tag.Coordinator ? first - 1 : first;
  return items[coordinator - 1]?.tag === Tag.Comma;
}

/** … and, “when asked why,” Hill said B: the clause begins behind the aside. */
function pastAside(items: readonly Item[], start: number, last: number): number {
  if (items[start]?.tag !== Tag.Subordinator) return start;
  for (let index = start; index < Math.min(last, start + 15); index++)
    if (items[index]?.tag === Tag.Comma) return index + 1;
  return start;
}

/** A clause with a subject and a cue verb of its own begins here: "… but Hill said B". */
export function ownAttribution(report: Report, start: number): boolean {
  const { items, groups, last } = report.sentence;
  const index = pastAside(items, start, last);
  for (const group of groups) {
    if (group.first - index > 25) break;
    if (group.first <= index || group.form !== 'finite') continue;
    const subject = subjectBefore(items, group.first, index);
    if (subject === undefined || subject.relative || subject.first !== index) continue;
    const auxiliary = items[group.first];
    if (auxiliary?.tag === Tag.Modal || auxiliary?.lower === 'had') return false;
    const { class: kind, frames } = group.cue;
    if (frames.has('weak') || kind === 'belief' || kind === 'report') return false;
    return kind === 'say' || kind === 'tell' || report.complementOf?.(group) !== undefined;
  }
  return false;
}

/** said it was “a gift,” and “he predicted” that A: behind the closed quotation the speaker's next report begins. */
export function goesOnAboutSpeaker(report: Report, coordinator: number): boolean {
  const { items, groups } = report.sentence;
  const before = items[coordinator - 1];
  const marked = before?.tag === Tag.Comma ? items[coordinator - 2] : before?.punctuated ? before : undefined;
  if (items[coordinator]?.tag !== Tag.Coordinator || marked?.tag !== Tag.Quotation) return false;
  const pronoun = items[coordinator + 1];
  if (pronoun?.tag !== Tag.Pronoun || !/^(?:he|she|they|it)$/.test(pronoun.lower)) return false;
  let verb = coordinator + 2;
  while (items[verb]?.tag === Tag.Adverb) verb++;
  const group = groups.find(({ first, form }) => first === verb && form === 'finite');
  return group !== undefined && report.complementOf?.(group) !== undefined;
}

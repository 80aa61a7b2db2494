// The next report of the sentence: a later cue with the same subject, or one with a subject of its own.

import { Tag } from '../../../language/grammar/tags';
import { subjectBefore } from '../phrases/subject';
import type { Sentence } from '../sentence';
import type { Report } from './report';

/** A cue verb right here (adverbs passed over) that shares the subject of the one whose content this is. */
export function nextGroupShares({ sentence, sharesSubject }: Report, index: number): boolean {
  const { items } = sentence;
  let next = index;
  while (items[next]?.tag === Tag.Adverb || items[next]?.lower === 'before' || items[next]?.lower === 'while')
    next++;
  const group = sentence.groups.find((g) => g.first === next || g.head === next);
  return group !== undefined && sharesSubject?.(group) === true;
}

/** A clause with a subject and a cue verb of its own begins here: "… but Hill said B". */
export function ownAttribution(sentence: Sentence, index: number): boolean {
  const { items } = sentence;
  for (const group of sentence.groups) {
    if (group.first - index > 25) break;
    if (group.first <= index || group.form !== 'finite') continue;
    const subject = subjectBefore(items, group.first, index);
    if (subject === undefined || subject.relative || subject.first !== index) continue;
    const { class: kind, frames } = group.cue;
    return (kind === 'say' || kind === 'tell') && !frames.has('weak');
  }
  return false;
}

// As Roe noted, A. / A, as Roe put it.

import { Tag } from '../../../language/grammar/tags';
import { pastCircumstances } from '../phrases/past-circumstances';
import { subjectBefore } from '../phrases/subject';
import { complementBehind } from './complements/behind-cue';
import { type Construction, cueOf, type Found } from './construction';
import { parenthetical } from './parenthetical';

export const asClause: Construction = (sentence) => {
  const { items, first, last, groups } = sentence;
  const found: Found[] = [];
  for (const group of groups) {
    if (group.form !== 'finite' || group.negated) continue;
    const subject = subjectBefore(items, group.first, first);
    if (subject === undefined || items[subject.first - 1]?.lower !== 'as' || subject.first - 1 < first)
      continue;
    // As Roe and Lund left Rome, B: with content of its own it tells a time.
    if (complementBehind(sentence, group) !== undefined) continue;
    const end = pastCircumstances(items, group.last, last, true);
    if (end < last && items[end]?.tag !== Tag.Comma) continue;
    const whole = { first: subject.first - 1, last: end };
    const frame = parenthetical(sentence, whole, cueOf(group), subject, 'as-clause');
    if (frame !== undefined) found.push({ ...frame, group });
  }
  return found;
};

// As Roe noted, A. / A, as Roe put it. / As explained by Roe, A.

import { Tag } from '../../../language/grammar/tags';
import type { Group } from '../groups';
import { objectEnds } from '../phrases/noun-phrase-after';
import { pastCircumstances } from '../phrases/past-circumstances';
import { subjectBefore } from '../phrases/subject';
import type { Stretch } from '../phrases/words';
import type { Sentence } from '../sentence';
import { complementBehind } from './complements/behind-cue';
import { type Construction, cueOf, type Found } from './construction';
import { parenthetical } from './parenthetical';

/** As explained by “Roe”, A. */
function agentOfAs({ items, first, last }: Sentence, group: Group): Stretch | undefined {
  if (items[group.first - 1]?.lower !== 'as' || group.first - 1 < first || items[group.last]?.lower !== 'by')
    return undefined;
  if (!group.cue.frames.has('clause') && !group.cue.frames.has('that')) return undefined;
  // With an apposition the phrase holds its second comma.
  for (const end of objectEnds(items, group.last + 1, last).toReversed()) {
    const agent = items[end - 1]?.tag === Tag.Comma ? end - 1 : end;
    if (items[agent]?.tag === Tag.Comma) return { first: group.last + 1, last: agent };
  }
  return undefined;
}

export const asClause: Construction = (sentence) => {
  const { items, first, last, groups } = sentence;
  const found: Found[] = [];
  for (const group of groups) {
    const { frames } = group.cue;
    if (group.form !== 'finite' || group.negated) continue;
    if (!frames.has('post') && !frames.has('clause') && !frames.has('that') && !frames.has('predicate'))
      continue;
    const agent = agentOfAs(sentence, group);
    if (agent !== undefined) {
      const whole = { first: group.first - 1, last: agent.last };
      const frame = parenthetical(sentence, whole, cueOf(group), agent, 'as-clause');
      if (frame !== undefined) found.push({ ...frame, group });
      continue;
    }
    const subject = subjectBefore(items, group.first, first);
    if (subject === undefined || items[subject.first - 1]?.lower !== 'as' || subject.first - 1 < first)
      continue;
    // As Roe and Lund left Rome, B: with content of its own it tells a time.
    if (complementBehind(sentence, group) !== undefined) continue;
    const end = pastCircumstances(items, group.last, last, frames.has('person'));
    if (end < last && items[end]?.tag !== Tag.Comma) continue;
    const whole = { first: subject.first - 1, last: end };
    const frame = parenthetical(sentence, whole, cueOf(group), subject, 'as-clause');
    if (frame !== undefined) found.push({ ...frame, group });
  }
  return found;
};

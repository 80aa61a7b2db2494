// A was described by Roe as B; A was welcomed by Roe; is quoted by X as saying that A.

import { Tag } from '../../../language/grammar/tags';
import { contentEnd } from '../edges/content-end';
import type { Group } from '../groups';
import type { Item } from '../items';
import { fullPhraseAfter } from '../phrases/noun-phrase-after';
import { subjectBefore } from '../phrases/subject';
import { isFiniteVerb, isTime, type Stretch } from '../phrases/words';
import type { Hole, Sentence } from '../sentence';
import { cueOf, type Found } from './construction';

/** The boat was found “drifting” by a crew, he was found “guilty” by a jury: they came upon it, or ruled. */
function isFoundSo(items: readonly Item[], { cue, last }: Group): boolean {
  const tag = items[last]?.tag;
  return cue.lemma === 'find' && tag !== Tag.To && tag !== Tag.That;
}

/** The attribution of a cue verb in the passive; undefined without an agent. */
export function passive(sentence: Sentence, group: Group, holes: readonly Hole[]): Found | undefined {
  const { items, first, last } = sentence;
  const { frames } = group.cue;
  if (frames.has('weak') || isFoundSo(items, group)) return undefined;
  let by = -1;
  for (let index = group.last; index < Math.min(last, group.last + 25); index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma || isFiniteVerb(item)) break;
    if (item.lower === 'by') {
      by = index;
      break;
    }
  }
  if (by < 0 || items[by + 1]?.tag === Tag.Gerund) return undefined;
  const agent = fullPhraseAfter(items, by + 1, last);
  if (agent === by + 1) return undefined;
  if (isTime(items[by + 1])) return undefined;
  const source = { first: by + 1, last: agent };
  const found = (content: readonly Stretch[]): Found => ({
    attribution: { content, cue: cueOf(group), source, rule: 'passive' },
    group,
  });
  if (by > group.last && (frames.has('predicate') || frames.has('clause') || frames.has('that')))
    return found([{ first: group.last, last: by }]);
  const rest = items[agent];
  if (
    rest !== undefined &&
    agent < last &&
    (rest.lower === 'as' || rest.tag === Tag.To || rest.lower === 'of' || rest.lower === 'for')
  )
    return found(contentEnd({ sentence, group, complement: { start: agent, rule: 'passive' } }, holes));
  if (!frames.has('object')) return undefined;
  const subject = subjectBefore(items, group.first, first);
  if (subject === undefined) return undefined;
  return found([{ first: subject.first, last: subject.last }]);
}

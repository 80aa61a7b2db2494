// The circumstances of saying, which are no part of what was said: “on Tuesday”, “in a statement”, “during a visit”.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { isFiniteVerb, isTime } from './words';

const STATEMENTS = new Set(
  (
    'statement interview briefing tweet post letter email speech report conference release video message ' +
    'memo filing note comment remarks column blog editorial op-ed call response reply appearance event rally debate'
  ).split(' '),
);

const CIRCUMSTANCE_HEADS = new Set('on during after before at in via to by when as while'.split(' '));

/** True when a preposition opens a circumstance of saying: "on Tuesday", "in a statement", "during a visit". */
export function isCircumstance(items: readonly Item[], start: number): boolean {
  const head = items[start];
  if (head === undefined || !CIRCUMSTANCE_HEADS.has(head.lower)) return false;
  if (head.lower === 'during' || head.lower === 'after' || head.lower === 'before' || head.lower === 'via')
    return true;
  for (let index = start + 1; index < start + 7; index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma || item.tag === Tag.Stop || isFiniteVerb(item))
      return false;
    // a request from lawyers in Rome to restore two weeks: the time belongs to what is asked for
    if (item.tag === Tag.To || item.tag === Tag.That || item.tag === Tag.WhWord) return false;
    if (index > start + 1 && item.tag === Tag.Preposition) return false;
    if (isTime(item) || STATEMENTS.has(item.lower)) return true;
    if (item.tag === Tag.Number && /^(?:19|20)\d\d$/.test(item.lower)) return true;
  }
  return false;
}

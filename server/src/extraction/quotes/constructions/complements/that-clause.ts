// Roe said that A; asked whether A; told us what A; asked if A.

import { Tag } from '../../../../language/grammar/tags';
import type { Item } from '../../items';
import { firstFiniteVerb, isFiniteVerb } from '../../phrases/words';
import type { ComplementReader } from './complement';

export const thatClause: ComplementReader = ({ sentence, group, start }) => {
  const { frames } = group.cue;
  if (!frames.has('that') && !frames.has('clause')) return undefined;
  if (isObjectThat(sentence.items, start) || isOnlyThat(sentence.items, start, sentence.last))
    return undefined;
  if (!isPronounThat(sentence.items, start, sentence.last)) return { start, rule: 'that-clause' };
  return frames.has('clause') ? { start, rule: 'bare-clause' } : undefined;
};

/** whether, what, how … */
export const whClause: ComplementReader = ({ group, start, item }) => {
  const { frames } = group.cue;
  if (item.lower === 'who' && !frames.has('clause')) return undefined;
  if (item.lower === 'whose' || item.lower === 'whom') return undefined;
  if (!frames.has('clause') && !frames.has('that') && !frames.has('quote')) return undefined;
  const asks = group.cue.class === 'ask' || group.cue.class === 'judge';
  return !frames.has('weak') || asks || item.lower === 'whether' ? { start, rule: 'that-clause' } : undefined;
};

/** showed just how A, said exactly what A */
export const whClauseBehindAdverb: ComplementReader = (place) => {
  const next = place.sentence.items[place.start + 1];
  return next?.tag === Tag.WhWord ? whClause({ ...place, item: next }) : undefined;
};

/** asked if A, asked where A */
export const askedClause: ComplementReader = ({ group, start, item }) => {
  if (group.cue.class !== 'ask') return undefined;
  const asked =
    item.lower === 'where' || item.lower === 'when' || (item.lower === 'if' && group.cue.frames.has('that'));
  return asked ? { start, rule: 'that-clause' } : undefined;
};

/** "says that about everybody": the pronoun is the whole object; but "said that about forty had left". */
function isObjectThat(items: readonly Item[], start: number): boolean {
  const next = items[start + 2]?.tag;
  return items[start + 1]?.lower === 'about' && (next === Tag.Pronoun || next === Tag.Name);
}

/** "denied that at the time", "said that before": the pronoun and a circumstance. */
function isOnlyThat(items: readonly Item[], start: number, last: number): boolean {
  const next = items[start + 1];
  const circumstance = (next?.tag === Tag.Preposition && next.lower !== 'of') || next?.tag === Tag.Adverb;
  return circumstance && firstFiniteVerb(items, start + 1, last) === undefined;
}

/** "said that was wrong": the pronoun, not the complementiser. */
function isPronounThat(items: readonly Item[], start: number, last: number): boolean {
  const next = items[start + 1];
  // said that rates were high: a noun that looks like a verb has one behind it
  if (isFiniteVerb(items[start + 2])) return false;
  return (
    start + 1 < last &&
    next !== undefined &&
    isFiniteVerb(next) &&
    next.tag !== Tag.Base &&
    next.tag !== Tag.Past
  );
}

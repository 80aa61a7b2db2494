// A line that ends with a colon and announces what stands in the next paragraph: “The mayor added:”. Whether a
// quotation follows is settled over the lines, in frames.ts.
import { Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import { cueOf } from './constructions/construction';
import { findGroups } from './groups';
import type { Item } from './items';
import { subjectBefore } from './phrases/subject';
import { isFiniteVerb, type Stretch } from './phrases/words';

/** Who is said to speak in the next paragraph, as stretches of items. */
export interface Announcement {
  readonly cue: readonly Stretch[];
  readonly source: Stretch;
}

/** How many items may stand between the cue and the colon: “told the court in a short statement:”. */
const LONGEST = 12;

/** The announcement with which the items `[from, to)` of a sentence end; undefined for any other sentence. */
export function readAnnouncement(
  language: Language,
  items: readonly Item[],
  from: number,
  to: number,
): Announcement | undefined {
  const colon = to - 1;
  if (items[colon]?.tag !== Tag.Colon) return undefined;
  const group = findGroups(language, items, from, colon).at(-1);
  if (group === undefined || group.negated || group.form !== 'finite' || colon - group.last > LONGEST)
    return undefined;
  const { frames } = group.cue;
  if (!frames.has('quote') && !frames.has('clause')) return undefined;
  for (let index = group.last; index < colon; index++) if (isFiniteVerb(items[index])) return undefined;
  const subject = subjectBefore(items, group.first, from);
  return subject === undefined || subject.relative ? undefined : { cue: cueOf(group), source: subject };
}

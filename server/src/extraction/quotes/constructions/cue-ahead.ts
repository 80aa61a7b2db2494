// A cue with its content behind it: Roe said that A. What stands behind the cue is told by complements/, whose words
// they are by owners/.

import { Tag } from '../../../language/grammar/tags';
import { contentEnd } from '../edges/content-end';
import type { Report } from '../edges/report';
import type { Group } from '../groups';
import type { Item } from '../items';
import { subjectBefore } from '../phrases/subject';
import type { Stretch } from '../phrases/words';
import type { Hole, Sentence } from '../sentence';
import { complementBehind } from './complements/behind-cue';
import { type Construction, cueOf, type Found, holesOf } from './construction';
import { isCourt } from './court';
import { ownerOf } from './owners/owner-of';
import { passive } from './passive';

export const cueAhead: Construction = (sentence, earlier) => {
  if (sentence.groups.length === 0) return [];
  const holes = holesOf(earlier);
  const taken = earlier.map(({ group }) => group);
  const found: Found[] = [];
  for (const group of sentence.groups) {
    if (taken.includes(group)) continue;
    const before =
      found.findLast((one) => !isInside(one, [...earlier, ...found])) ??
      earlier.find(({ attribution }) => attribution.rule !== 'relative-content');
    const next =
      group.form === 'passive'
        ? passive(sentence, group, holes)
        : attributionAhead(sentence, group, { holes, found, previous: before?.attribution.source });
    if (next !== undefined) found.push(next);
  }
  return found;
};

/** He said nurses “asked for” more, adding that …: a report inside another is not gone on with. */
function isInside({ attribution: { cue } }: Found, found: readonly Found[]): boolean {
  const head = cue[0]?.first ?? -1;
  return found.some(({ attribution }) =>
    attribution.content.some(({ first, last }) => first <= head && head < last),
  );
}

interface Before {
  readonly holes: readonly Hole[];
  /** The attributions ahead of content found so far. */
  readonly found: readonly Found[];
  /** The source of the attribution before. */
  readonly previous: Stretch | undefined;
}

function attributionAhead(sentence: Sentence, group: Group, before: Before): Found | undefined {
  const { items, first } = sentence;
  if (group.negated && group.cue.lemma !== 'not rule out') return undefined;
  if (isHypothetical(sentence, group) || isToldBy(items, group) || isManner(items, group)) return undefined;
  const complement = complementBehind(sentence, group);
  if (complement === undefined) return undefined;
  const owner = ownerOf({ sentence, group, complement, ...before });
  if (owner === undefined || isNobody(items, owner.source)) return undefined;
  const formula = group.cue.frames.has('court');
  if (formula && !isCourt(items, owner.source)) return undefined;
  const report: Report = {
    sentence,
    group,
    complement,
    relative: owner.rule === 'relative',
    bounded: owner.bounded === true,
    complementOf: (other) => complementBehind(sentence, other),
  };
  const content = contentEnd(report, before.holes);
  if (content.length === 0 || (content[0]?.first ?? 0) < first) return undefined;
  const source = formula ? undefined : owner.source;
  const rule = owner.rule ?? complement.rule;
  return { attribution: { content, cue: cueOf(group), source, rule }, group, subject: owner.source };
}

const SUPPOSED = new Set('would could might should'.split(' '));
const WORDS_OF_DEEDS: ReadonlySet<string> = new Set(['ask', 'promise', 'judge']);

/** “If they think A”, “she would ask B to C”: what somebody might say is no report. */
function isHypothetical({ items, first }: Sentence, group: Group): boolean {
  if (SUPPOSED.has(items[group.first]?.lower ?? '') && WORDS_OF_DEEDS.has(group.cue.class)) return true;
  const subject = subjectBefore(items, group.first, first);
  const opener = subject === undefined ? undefined : items[subject.first - 1];
  // Let us recall that A.
  if (opener?.lower === 'let') return true;
  // asked whether he would testify
  if (opener?.lower === 'whether' && items[group.first]?.tag === Tag.Modal) return true;
  return opener?.lower === 'if' && (subject?.first ?? 0) > first;
}

/** A story told “by” people who A: a participle, whose doer stands behind it. */
function isToldBy(items: readonly Item[], { cue, head, last, form }: Group): boolean {
  const addressed = cue.class === 'tell' || cue.class === 'ask';
  return addressed && form === 'finite' && items[head]?.tag === Tag.Past && items[last]?.lower === 'by';
}

/** Roe added, grinning, “A”: how it was said, between commas. */
function isManner(items: readonly Item[], { cue, first, last, form }: Group): boolean {
  const inserted = items[first - 1]?.tag === Tag.Comma && items[last]?.tag === Tag.Comma;
  return form === 'gerund' && inserted && cue.frames.has('weak') && items[last + 1]?.tag === Tag.Quotation;
}

const NOBODY = new Set('nothing nobody none there no-one'.split(' '));

function isNobody(items: readonly Item[], { first, last }: Stretch): boolean {
  return last === first + 1 && NOBODY.has(items[first]?.lower ?? '');
}

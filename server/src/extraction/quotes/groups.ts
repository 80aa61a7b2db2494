// Verb groups whose verb is a cue: "has since told", "going on to say", "is quoted as saying". Decides which words
// are used as a cue verb at all; what stands around it is read by the clause rules.
import type { Cue } from '../../language/cue-lexicon';
import { Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import type { Item } from './items';

export interface Group {
  readonly cue: Cue;
  /** First item of the group, auxiliaries and negation included. */
  readonly first: number;
  /** The verb. */
  readonly head: number;
  /** One past the verb and its particle. */
  readonly last: number;
  /** `finite` has a subject of its own or shares one; `gerund` ("adding that"), `infinitive` ("to say that"). */
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'passive';
  readonly negated: boolean;
  readonly past: boolean;
}

const VERBAL: ReadonlySet<Tag> = new Set<Tag>([
  Tag.Past,
  Tag.Present,
  Tag.Base,
  Tag.Participle,
  Tag.Gerund,
  Tag.Infinitive,
  Tag.Be,
]);
const NEGATIONS = new Set('not never n’t nor hardly neither'.split(' '));

/** The cue verbs of items `[from, to)`, in order. */
export function findGroups(language: Language, items: readonly Item[], from: number, to: number): Group[] {
  const groups: Group[] = [];
  for (let head = from; head < to; head++) {
    const item = items[head];
    if (item === undefined || item.quotation !== undefined) continue;
    const cues = language.cues.verbs(item.lower);
    if (cues === undefined) continue;
    if (!VERBAL.has(item.tag) && item.lower !== 'not' && !isInvertedNoun(items, head, from, to)) continue;
    const cue = cues.find((c) => tailMatches(items, head + 1, to, c.tail));
    if (cue === undefined) continue;
    const group = readGroup(items, head, from, cue);
    groups.push(group);
    head = group.last - 1;
  }
  return groups;
}

function tailMatches(items: readonly Item[], start: number, to: number, tail: readonly string[]): boolean {
  if (start + tail.length > to) return false;
  return tail.every((word, offset) => items[start + offset]?.lower === word);
}

/** "…, reports county engineer Roe.": a form in -s between a comma and a noun phrase. */
function isInvertedNoun(items: readonly Item[], head: number, from: number, to: number): boolean {
  const item = items[head];
  if (item?.tag !== Tag.Noun || !item.lower.endsWith('s') || item.capital || head <= from) return false;
  const before = items[head - 1];
  const after = items[head + 1];
  if (before?.tag !== Tag.Comma || head + 1 >= to) return false;
  return after?.tag === Tag.Noun || after?.tag === Tag.Adjective || after?.tag === Tag.Name;
}

function readGroup(items: readonly Item[], head: number, from: number, cue: Cue): Group {
  let first = head;
  let negated = false;
  let be = false;
  let to = false;
  let auxiliary = false;
  let auxiliaryPast = false;
  const verb = items[head];
  const bare = verb?.tag === Tag.Be || verb?.lower === 'not';
  for (let index = head - 1; index >= from; index--) {
    const item = items[index];
    if (item === undefined || item.ends) break;
    const { tag, lower } = item;
    if (tag === Tag.Adverb) {
      if (NEGATIONS.has(lower)) negated = true;
      continue;
    }
    const isAuxiliary = tag === Tag.Have || tag === Tag.Be || tag === Tag.Do || tag === Tag.Modal;
    if (!isAuxiliary && tag !== Tag.To) break;
    if (bare && tag === Tag.Be) break;
    if (tag === Tag.To) to = true;
    if (tag === Tag.Be) be = true;
    if (isAuxiliary) {
      auxiliary = true;
      auxiliaryPast = lower === 'had' || lower === 'was' || lower === 'were' || lower === 'did';
    }
    if (lower.endsWith('n’t') || lower === 'cannot') negated = true;
    first = index;
    if (to) break;
  }
  if (first === head && !bare) {
    // have in recent weeks warned
    for (let index = head - 2; index > from && head - index < 6; index--) {
      const tag = items[index]?.tag;
      if (tag === Tag.Preposition && items[index - 1]?.tag === Tag.Have) first = index - 1;
      if (tag !== Tag.Determiner && tag !== Tag.Adjective && tag !== Tag.Noun) break;
    }
  }
  if (verb?.lower === 'not') negated = false;
  const participle = verb?.tag === Tag.Past || verb?.tag === Tag.Participle;
  const last = head + 1 + cue.tail.length;
  const form =
    be && participle
      ? 'passive'
      : to
        ? 'infinitive'
        : verb?.tag === Tag.Gerund && !auxiliary
          ? 'gerund'
          : 'finite';
  const past = auxiliary ? auxiliaryPast : verb?.tag === Tag.Past;
  return { cue, first, head, last, form, negated, past };
}

// Verb groups whose verb is a cue: "has since told", "going on to say", "is quoted as saying". Decides which words
// are used as a cue verb at all; what stands around it is read by the clause rules.
import type { Cue } from '../../language/cue-lexicon';
import { Can, oneOf, Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import type { Item } from './items';
import { simplePhraseAfter } from './phrases/noun-phrase-after';
import { isFiniteVerb, isNominal, isTime } from './phrases/words';

export interface Group {
  readonly cue: Cue;
  /** First item of the group, auxiliaries and negation included. */
  readonly first: number;
  /** The verb. */
  readonly head: number;
  /** One past the verb and its particle. */
  readonly last: number;
  /** Where the particle starts; `last` for a verb without one. It may stand apart: “called” on Friday “for”. */
  readonly tail: number;
  /** `finite` has a subject of its own or shares one; `gerund` ("adding that"), `infinitive` ("to say that"). */
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'passive';
  readonly negated: boolean;
  readonly past: boolean;
}

const isVerbal = oneOf(Tag.Past, Tag.Present, Tag.Base, Tag.Participle, Tag.Gerund, Tag.Infinitive, Tag.Be);
const NEGATIONS = new Set('not never n’t nor hardly neither'.split(' '));

/** Verbs of habit, whose infinitive is what is done. */
const HABITS = new Set('liked likes loved loves used'.split(' '));

/** Verbs with which somebody says something again and again. */
const KEEPING = new Set('kept keeps keep'.split(' '));

/** The cue verbs of items `[from, to)`, in order. */
export function findGroups(language: Language, items: readonly Item[], from: number, to: number): Group[] {
  const groups: Group[] = [];
  for (let head = from; head < to; head++) {
    const item = items[head];
    if (item === undefined || item.quotation !== undefined) continue;
    const verbal = isVerbal(item.tag) || item.lower === 'not';
    if (!verbal && item.tag !== Tag.Noun) continue;
    const cues = language.cues.verbs(item.lower);
    if (cues === undefined) continue;
    if (
      !verbal &&
      !isInvertedNoun(items, head, from, to) &&
      !isFinalNoun(items, head, from, to) &&
      !isCoordinated(items, head, from, cues) &&
      !isOnlyVerb(language, items, head, from, to, cues)
    )
      continue;
    const fitting = fittingCue(items, head + 1, to, cues);
    if (fitting === undefined) continue;
    const group = readGroup(items, head, from, fitting.tail, fitting.cue);
    groups.push(group);
    head = group.last - 1;
  }
  return groups;
}

/** The first cue whose particle follows the verb, and where that starts; undefined when none does. */
function fittingCue(
  items: readonly Item[],
  start: number,
  to: number,
  cues: readonly Cue[],
): { readonly cue: Cue; readonly tail: number } | undefined {
  for (const cue of cues) {
    const tail = tailOf(items, start, to, cue.tail);
    if (tail >= 0) return { cue, tail };
  }
  return undefined;
}

/**
 * Where the particle of a cue starts: directly behind the verb, or, when it is a preposition, behind an adverb or a
 * weekday ("called on Friday for" is not read so, "called Friday for" and "called again for" are).
 *
 * @returns -1 when the cue's particle does not follow
 */
function tailOf(items: readonly Item[], start: number, to: number, tail: readonly string[]): number {
  const gap = items[start];
  const loose =
    tail.length === 1 &&
    (gap?.tag === Tag.Adverb || isTime(gap)) &&
    items[start + 1]?.tag === Tag.Preposition;
  for (const place of loose ? [start, start + 1] : [start])
    if (place + tail.length <= to && tail.every((word, offset) => items[place + offset]?.lower === word))
      return place;
  return -1;
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

/** "A, the paper reports.", "A, rebels claim": a form that ends the sentence, behind a comma and a noun phrase. */
function isFinalNoun(items: readonly Item[], head: number, from: number, to: number): boolean {
  const item = items[head];
  if (item?.tag !== Tag.Noun || item.capital) return false;
  const subject = items[head - 1];
  const isPlural =
    subject?.tag === Tag.Noun && subject.lower.endsWith('s') && items[head - 2]?.tag === Tag.Comma;
  if (!item.lower.endsWith('s') && !isPlural) return false;
  const after = items[head + 1]?.tag;
  if (head + 1 < to && after !== Tag.Stop && after !== Tag.Comma) return false;
  for (let index = head - 1; index >= from && head - index < 8; index--) {
    const before = items[index];
    if (before?.tag === Tag.Comma || before?.quotation !== undefined)
      return index < head - 1 && items[head - 1]?.tag !== Tag.Adjective;
    if (before?.tag !== Tag.Determiner && !(isNominal(before) && before?.quotation === undefined))
      return false;
  }
  return false;
}

/** "Roe says A, but points out that B": a form in -s behind "but" or a comma and "and", before what it reports. */
function isCoordinated(items: readonly Item[], head: number, from: number, cues: readonly Cue[]): boolean {
  const item = items[head];
  if (item?.tag !== Tag.Noun || !item.lower.endsWith('s') || item.capital || head - 2 < from) return false;
  const before = items[head - 1];
  if (before?.tag !== Tag.Coordinator) return false;
  if (before.lower !== 'but' && items[head - 2]?.tag !== Tag.Comma) return false;
  const places = cues.flatMap(({ tail }) => {
    const start = tailOf(items, head + 1, items.length, tail);
    return start < 0 ? [] : [start + tail.length];
  });
  return places.some((place) => items[place]?.tag === Tag.That || items[place]?.tag === Tag.Quotation);
}

/** Nouns that headlines take for several people: “Family slam council”. */
const COLLECTIVES = new Set('family police couple staff crew union team'.split(' '));

/** "Mayor urges residents to leave": taken for a noun, yet without it the sentence would have no verb. */
function isOnlyVerb(
  language: Language,
  items: readonly Item[],
  head: number,
  from: number,
  to: number,
  cues: readonly Cue[],
): boolean {
  const item = items[head];
  if (item?.tag !== Tag.Noun || item.capital || head <= from || head + 1 >= to) return false;
  const before = items[head - 1];
  const present = (language.classes.can(item.lower) & Can.Present) !== 0;
  const plural = before?.tag === Tag.Noun && (before.lower.endsWith('s') || COLLECTIVES.has(before.lower));
  const next = items[head + 1];
  if (present && before?.tag === Tag.Name && takesObject(items, head + 1, to)) return true;
  // Roe and Lund call them
  if (!present && next?.tag === Tag.Pronoun && before?.tag === Tag.Name) return true;
  const set = before?.tag === Tag.Comma || before?.tag === Tag.Adverb || before?.tag === Tag.Name;
  const several = items[head + 1]?.tag === Tag.That && !present && isPluralPhrase(items, head, from);
  if (!set && !several && !(before?.tag === Tag.Noun && plural !== present)) return false;
  const after = items[head + 1]?.tag;
  const particle =
    before?.tag === Tag.Name &&
    cues.some(({ tail }) => tail.length > 0 && tailOf(items, head + 1, to, tail) >= 0);
  if (
    (after === Tag.Preposition && !particle) ||
    after === Tag.Comma ||
    after === Tag.Stop ||
    after === Tag.Coordinator
  )
    return false;
  if (after === Tag.Possessive || after === Tag.Close) return false;
  return !hasMainVerb(items, from, to);
}

/** “Sources” close to the leader claim that A: the phrase opens the sentence, and its head is several. */
function isPluralPhrase(items: readonly Item[], end: number, from: number): boolean {
  const noun = items[from]?.tag === Tag.Determiner || items[from]?.tag === Tag.Number ? from + 1 : from;
  const [head, link] = [items[noun], items[noun + 1]];
  if (head?.lower.endsWith('s') !== true || (head.tag !== Tag.Noun && head.tag !== Tag.Name)) return false;
  if (link?.tag !== Tag.Preposition && !(link?.lower === 'close' && items[noun + 2]?.tag === Tag.To))
    return false;
  for (let index = noun + 2; index < end; index++)
    if (isFiniteVerb(items[index]) || items[index]?.tag === Tag.Comma) return false;
  return true;
}

/** A finite verb that is not the one of a relative or other subordinate clause. */
function hasMainVerb(items: readonly Item[], from: number, to: number): boolean {
  let subordinate = false;
  for (let index = from; index < to; index++) {
    const tag = items[index]?.tag;
    if (tag === Tag.WhWord || tag === Tag.That || tag === Tag.Subordinator) subordinate = true;
    if (!isFiniteVerb(items[index]) || isFiniteVerb(items[index - 1])) continue;
    if (!subordinate) return true;
    subordinate = false;
  }
  return false;
}

/** Roe demands accountability from his party: a noun phrase without a verb of its own follows. */
function takesObject(items: readonly Item[], start: number, to: number): boolean {
  const head = items[start]?.tag;
  if (head !== Tag.Noun && head !== Tag.Adjective && head !== Tag.Name && head !== Tag.Gerund) return false;
  const end = simplePhraseAfter(items, start, to);
  return end > start && !isFiniteVerb(items[end]) && items[end]?.tag !== Tag.Possessive;
}

function readGroup(items: readonly Item[], head: number, from: number, tail: number, cue: Cue): Group {
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
    // has neither confirmed nor denied it
    if (lower === 'nor' || lower === 'neither') negated = true;
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
  // she kept telling
  const goesOn = first === head && verb?.tag === Tag.Gerund && KEEPING.has(items[head - 1]?.lower ?? '');
  if (goesOn && head - 1 >= from) {
    first--;
    auxiliary = true;
    auxiliaryPast = items[first]?.tag === Tag.Past;
  }
  // she liked to say
  const habit = to && HABITS.has(items[first - 1]?.lower ?? '') && first - 1 >= from;
  if (habit) first--;
  if (verb?.lower === 'not') negated = false;
  const participle = verb?.tag === Tag.Past || verb?.tag === Tag.Participle;
  const last = tail + cue.tail.length;
  const form =
    be && participle
      ? 'passive'
      : to && !habit
        ? 'infinitive'
        : verb?.tag === Tag.Gerund && !auxiliary
          ? 'gerund'
          : 'finite';
  const past = auxiliary
    ? auxiliaryPast
    : verb?.tag === Tag.Past || (habit && items[first]?.tag === Tag.Past);
  return { cue, first, head, last, tail, form, negated, past };
}

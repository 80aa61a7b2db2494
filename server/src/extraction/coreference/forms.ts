// Every name of an article with what its surroundings say of it: a title, kin, brackets. Settles each name's type.
import { type Gender, genderOfGivenName } from '../../language/gender';
import {
  FEMALE_NOUNS,
  FEMALE_TITLES,
  KIN,
  MALE_NOUNS,
  MALE_TITLES,
  OTHER_TITLES,
} from '../../language/tables/titles';
import { Beside } from '../../text/beside';
import type { SegmentContent, TextDocument } from '../../text/document';
import { firstEnding, firstStarting, shift } from '../../text/span';
import type { EntityType, Name } from '../analysis';
import { foldName, isSurnameGroup, personWords } from './keys';

/** What a name and the words of its line tell. */
interface LineForm {
  readonly text: string;
  readonly key: string;
  /** Words of the key; for persons without "Jr". */
  readonly words: readonly string[];
  /** Printed in several words, more than a surname of such ("de la Cruz"): "Hartley-Webb" is one word as printed. */
  readonly isFull: boolean;
  readonly type: EntityType;
  /** What a title, a noun of kin or the given name tells. */
  readonly gender: Gender | undefined;
  readonly isTitled: boolean;
  /** "his wife Ann": a relative of somebody named before. */
  readonly isKin: boolean;
  /** "Tom and Ray Hill": the next form has the surname of this one. */
  readonly sharesSurname: boolean;
  /** "Long Name (LN)": stands in brackets right behind the form before. */
  readonly inBrackets: boolean;
}

/** One occurrence of a name. */
export interface Form extends Omit<LineForm, 'type'> {
  readonly name: Name;
  /** Its place among the forms of the article. */
  readonly index: number;
  type: EntityType;
}

/** Reads the forms of a document's names, in order; names must be sorted and must not overlap. */
export type FormReader = (document: TextDocument, names: readonly Name[]) => Form[];

/** The forms of a line and the names they were read from, relative to the line. */
interface Kept {
  readonly names: readonly Name[];
  readonly forms: readonly LineForm[];
}

/** Makes a reader that keeps what it read for as long as somebody holds the line's content. */
export function createFormReader(): FormReader {
  const kept = new Beside<Kept>();
  return (document, names) => {
    const forms: Form[] = [];
    let next = 0;
    for (const { content, start, end } of document.segments) {
      const first = next;
      while (next < names.length && (names[next]?.start ?? 0) < end) next++;
      if (first === next) continue;
      let known = kept.get(content);
      if (known === undefined || !isSame(known.names, names, first, next, start)) {
        const own = names.slice(first, next).map((name) => shift(name, -start));
        known = { names: own, forms: readLine(content, own) };
        kept.set(content, known);
      }
      known.forms.forEach((form, at) => {
        const name = names[first + at];
        if (name === undefined) return;
        const { text, key, words, isFull, type, gender, isTitled, isKin, sharesSurname, inBrackets } = form;
        const index = forms.length;
        forms.push({
          name,
          index,
          text,
          key,
          words,
          isFull,
          type,
          gender,
          isTitled,
          isKin,
          sharesSurname,
          inBrackets,
        });
      });
    }
    harmoniseTypes(forms);
    return forms;
  };
}

/** True when the names `[first, last)` are those of a line that starts at `start`. */
function isSame(
  known: readonly Name[],
  names: readonly Name[],
  first: number,
  last: number,
  start: number,
): boolean {
  if (known.length !== last - first) return false;
  for (let i = first; i < last; i++) {
    const [a, b] = [known[i - first], names[i]];
    if (a === undefined || b === undefined) return false;
    if (a.start + start !== b.start || a.end + start !== b.end || a.type !== b.type) return false;
  }
  return true;
}

/** @param names offsets relative to the line */
function readLine(content: SegmentContent, names: readonly Name[]): LineForm[] {
  return names.map((name, index) => readForm(content, name, names[index - 1], names[index + 1]));
}

function readForm(
  { text: line, tokens }: SegmentContent,
  name: Name,
  previous: Name | undefined,
  next: Name | undefined,
): LineForm {
  const text = line.slice(name.start, name.end).replaceAll(/\s+/gu, ' ');
  const key = foldName(text);
  const words = personWords(key);
  const isFull = words.length > 1 && text.includes(' ') && !isSurnameGroup(words);
  const first = firstEnding(tokens, name.start);
  const after = firstStarting(tokens, name.end);
  const before = tokens[first - 1]?.lower ?? '';
  const isTitled = MALE_TITLES.has(before) || FEMALE_TITLES.has(before) || OTHER_TITLES.has(before);
  const isPerson = name.type === 'person';
  const titleGender = genderOfWord(before);
  const given =
    (isPerson || isTitled) && (isFull || KIN.has(before)) ? genderOfGivenName(words[0] ?? '') : undefined;
  const between = next === undefined ? '' : line.slice(name.end, next.start);
  return {
    text,
    key,
    words,
    isFull,
    type:
      isTitled && titleGender !== undefined && words.length <= 3 && name.type !== 'organization'
        ? 'person'
        : name.type,
    gender: titleGender ?? given,
    isTitled,
    isKin: isPerson && words.length === 1 && KIN.has(before),
    sharesSurname:
      isPerson &&
      words.length === 1 &&
      next?.type === 'person' &&
      (between === ' and ' || between === ' & ') &&
      (KIN.has(before) || before === 'couple' || before === 'husband-and-wife'),
    inBrackets:
      previous !== undefined &&
      tokens[first - 1]?.text === '(' &&
      tokens[after]?.text === ')' &&
      line.slice(previous.end, name.start).trimStart() === '(',
  };
}

function genderOfWord(word: string): Gender | undefined {
  if (MALE_TITLES.has(word) || MALE_NOUNS.has(word)) return 'male';
  return FEMALE_TITLES.has(word) || FEMALE_NOUNS.has(word) ? 'female' : undefined;
}

/**
 * One spelling, one type: where the tagger wavers over the same words, the rare and unsure reading follows the usual
 * one. A titled name is a person wherever else its word is a place ("Mr Kabul").
 */
function harmoniseTypes(forms: readonly Form[]): void {
  const weights = new Map<string, Map<EntityType, number>>();
  const wavering = new Set<string>();
  for (const { isTitled, key, type, name } of forms) {
    if (isTitled) continue;
    let types = weights.get(key);
    if (types === undefined) {
      types = new Map();
      weights.set(key, types);
    }
    types.set(type, (types.get(type) ?? 0) + name.confidence);
    if (types.size === 2) wavering.add(key);
  }
  if (wavering.size === 0) return;
  for (const form of forms) {
    if (form.isTitled || !wavering.has(form.key)) continue;
    const types = weights.get(form.key) ?? new Map<EntityType, number>();
    const [best, weight] = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [
      form.type,
      0,
    ];
    if (weight > 2 * (types.get(form.type) ?? 0) && form.name.confidence < 0.85) form.type = best;
  }
}

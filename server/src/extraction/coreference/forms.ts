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
import type { TextDocument } from '../../text/document';
import type { EntityType, Name } from '../analysis';
import { placeOf } from '../surroundings';
import { foldName, personWords } from './keys';

/** One occurrence of a name. */
export interface Form {
  readonly name: Name;
  readonly text: string;
  readonly key: string;
  /** Words of the key; for persons without "Jr". */
  readonly words: readonly string[];
  type: EntityType;
  /** What a title, a noun of kin or the given name tells. */
  readonly gender: Gender | undefined;
  readonly isTitled: boolean;
  /** "his wife Ann": a relative of somebody named before. */
  readonly isKin: boolean;
  /** "Tom and Ray Hill": index of the next form, whose surname this one shares. */
  readonly sharesSurname: boolean;
  /** "Long Name (LN)": stands in brackets right behind the form before. */
  readonly inBrackets: boolean;
}

/** The forms of a document's names, in order; names must be sorted and must not overlap. */
export function readForms(document: TextDocument, names: readonly Name[]): Form[] {
  const read = new Map<string, Spelling>();
  const spellingOf = (text: string): Spelling => {
    let spelling = read.get(text);
    if (spelling === undefined) {
      const key = foldName(text);
      const words = personWords(key);
      spelling = { key, words, given: genderOfGivenName(words[0] ?? '') };
      read.set(text, spelling);
    }
    return spelling;
  };
  const forms = names.map((name, index) =>
    readForm(document, name, names[index - 1], names[index + 1], spellingOf),
  );
  harmoniseTypes(forms);
  return forms;
}

/** What a name's letters alone tell. */
interface Spelling {
  readonly key: string;
  readonly words: readonly string[];
  readonly given: Gender | undefined;
}

function readForm(
  document: TextDocument,
  name: Name,
  previous: Name | undefined,
  next: Name | undefined,
  spellingOf: (text: string) => Spelling,
): Form {
  const text = document.text.slice(name.start, name.end).replaceAll(/\s+/gu, ' ');
  const { key, words, given: ownGender } = spellingOf(text);
  const { tokens, first, after } = placeOf(document, name);
  const before = tokens[first - 1]?.lower ?? '';
  const isTitled = MALE_TITLES.has(before) || FEMALE_TITLES.has(before) || OTHER_TITLES.has(before);
  const isPerson = name.type === 'person';
  const titleGender = genderOfWord(before);
  const given = words.length > 1 || KIN.has(before) ? ownGender : undefined;
  const between = next === undefined ? '' : document.text.slice(name.end, next.start);
  return {
    name,
    text,
    key,
    words,
    type:
      isTitled && titleGender !== undefined && words.length <= 3 && name.type !== 'organization'
        ? 'person'
        : name.type,
    gender: titleGender ?? (isPerson || isTitled ? given : undefined),
    isTitled,
    isKin: isPerson && words.length === 1 && KIN.has(before),
    sharesSurname:
      isPerson &&
      words.length === 1 &&
      next?.type === 'person' &&
      /^ (?:and|&) $/u.test(between) &&
      (KIN.has(before) || /^(?:couple|husband-and-wife)$/u.test(before)),
    inBrackets:
      previous !== undefined &&
      tokens[first - 1]?.text === '(' &&
      tokens[after]?.text === ')' &&
      /^\s*\($/u.test(document.text.slice(previous.end, name.start)),
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
  for (const form of forms) {
    if (form.isTitled) continue;
    const types = weights.get(form.key) ?? new Map<EntityType, number>();
    types.set(form.type, (types.get(form.type) ?? 0) + form.name.confidence);
    weights.set(form.key, types);
  }
  for (const form of forms) {
    const types = weights.get(form.key);
    if (types === undefined || types.size < 2 || form.isTitled) continue;
    const [best, weight] = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [
      form.type,
      0,
    ];
    if (weight > 2 * (types.get(form.type) ?? 0) && form.name.confidence < 0.85) form.type = best;
  }
}

// What single words tell: gender, number, country. Knows no article.
import type { Gender } from '../../language/gender';
import { COUNTRIES } from '../../language/tables/countries';
import {
  FEMALE_NOUNS,
  FEMALE_TITLES,
  MALE_NOUNS,
  MALE_TITLES,
  OTHER_TITLES,
  ROLES,
} from '../../language/tables/titles';
import { foldName } from '../coreference/keys';

/** What a noun for a person says of gender ("spokeswoman"). */
export function genderOfNoun(noun: string): Gender | undefined {
  if (MALE_NOUNS.has(noun)) return 'male';
  return FEMALE_NOUNS.has(noun) ? 'female' : undefined;
}

/** What the word before a name says of the bearer's gender ("Mrs", "actor"). */
export function genderOfTitle(word: string | undefined): Gender | undefined {
  if (word === undefined) return undefined;
  if (MALE_TITLES.has(word)) return 'male';
  return FEMALE_TITLES.has(word) ? 'female' : genderOfNoun(word);
}

/** True for a form of address or an office (lower case, singular or plural), behind which its bearer's name stands. */
export function isTitle(word: string): boolean {
  const one = word.replace(/s$/u, '');
  return (
    [MALE_TITLES, FEMALE_TITLES, OTHER_TITLES, ROLES].some((table) => table.has(word) || table.has(one)) ||
    word === 'mister'
  );
}

/** The gender of a personal or possessive pronoun of the third person. */
export function genderOfPronoun(word: string): Gender | undefined {
  return PRONOUNS.get(word);
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** A noun in the singular, as the tables have it: "ministers" → "minister". */
export function singular(word: string): string {
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && word.length > 3)
    return word.slice(0, -1);
  return word;
}

const countryByWord = new Map<string, string>();
for (const country of COUNTRIES)
  for (const name of [...country.names, ...country.demonyms, ...country.capitals, ...country.governments])
    if (!countryByWord.has(foldName(name))) countryByWord.set(foldName(name), country.names[0] ?? name);

/** The country that a name, a demonym, a capital or a seat of government points to; undefined for other words. */
export function countryOf(text: string): string | undefined {
  const key = foldName(text);
  return countryByWord.get(key) ?? countryByWord.get(key.replace(/s$/u, ''));
}

/** The country of a lower-case word as it stands. */
export function countryOfWord(lower: string): string | undefined {
  return countryByWord.get(lower);
}

/** A participle that says who had a document in hand, which tells nothing of who wrote it: “data reviewed by …”. */
export function isInHand(word: string): boolean {
  return IN_HAND.has(word);
}

const IN_HAND = new Set('seen viewed reviewed obtained cited quoted examined analysed analyzed'.split(' '));

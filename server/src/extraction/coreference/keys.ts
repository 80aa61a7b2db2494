// Names as keys: what of a name's spelling matters when two names are compared. Knows nothing of articles.
import { distance } from 'fastest-levenshtein';
import { ALIASES } from '../../language/tables/aliases';
import { COUNTRIES } from '../../language/tables/countries';
import { GIVEN_NAME_FORMS } from '../../language/tables/nicknames';
import type { EntityType } from '../analysis';

/** Lower-case words of plain letters, one space between two. */
const PLAIN = /^[a-z']+(?: [a-z']+)*$/;

/** Lower case, without accents, with straight apostrophes, single spaces, no leading article. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower) && !lower.startsWith('the ')) return lower;
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/[\s\-‐‑]+/gu, ' ')
    .replace(/^the (?=.)/u, '')
    .trim();
}

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'an',
  'de',
  'la',
  'du',
  'des',
  'der',
  'und',
  '&',
]);

/** Words of a folded name that carry its meaning. */
export function contentWords(key: string): string[] {
  return key.split(' ').filter((word) => !SMALL.has(word));
}

/** The acronyms that a folded name of two words or more may have, lower case: with and without its small words. */
export function acronymsOf(key: string): string[] {
  const words = key.replaceAll(/['.,]/gu, '').split(' ');
  if (words.length < 2) return [];
  const all = words.map((word) => word[0] ?? '').join('');
  const main = contentWords(words.join(' '))
    .map((word) => word[0] ?? '')
    .join('');
  return main.length >= 2 && main !== all ? [main, all] : [all];
}

/** An acronym as printed ("NSFA", "U.N.") in the form of `acronymsOf`; undefined when the text is none. */
export function asAcronym(text: string): string | undefined {
  const bare = text.replaceAll('.', '');
  if (!/^\p{Lu}[\p{Lu}\p{N}&]{1,7}s?$/u.test(bare) && !/^(?:\p{Lu}\p{Ll}?){2,5}$/u.test(bare))
    return undefined;
  return bare.replaceAll('&', '').toLowerCase();
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const PARTICLES = new Set(
  'de la le van von der den ter al el bin ibn ben da dos das di del du abu umm st mac'.split(' '),
);

/** The words of a person's name, folded, without "Jr". */
export function personWords(key: string): string[] {
  const words = key.split(' ');
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** True when several words are a surname alone ("de la Cruz", "St. Clair"). */
export function isSurnameGroup(words: readonly string[]): boolean {
  return words.length > 1 && PARTICLES.has(words[0]?.replace(/\.$/u, '') ?? '');
}

const givenForms = new Map<string, Set<number>>();
GIVEN_NAME_FORMS.forEach((row, index) => {
  for (const form of row) givenForms.set(form, (givenForms.get(form) ?? new Set()).add(index));
});

/** Numbers of the rows of forms that a given name (folded) stands in: two that share one are forms of one name. */
export function givenNameRows(name: string): readonly number[] {
  return [...(givenForms.get(name) ?? [])];
}

/** How two given names (folded) can be one person's: the same, an initial, a short or other form, one letter apart. */
export function sameGiven(a: string, b: string): 'same' | 'initial' | 'form' | 'spelling' | undefined {
  if (a === b) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/^\p{L}\.?$/u.test(short)) return long.startsWith(short[0] ?? '') ? 'initial' : undefined;
  if (/^\p{L}\.?\p{L}\.?$/u.test(short) && short.includes('.'))
    return long[0] === short[0] ? 'initial' : undefined;
  const rows = givenForms.get(b);
  for (const row of givenForms.get(a) ?? []) if (rows?.has(row) === true) return 'form';
  return isSpellingVariant(a, b) && skeleton(a) === skeleton(b) ? 'spelling' : undefined;
}

/** True for two words that differ by one letter, long enough for that to be a slip or another transliteration. */
export function isSpellingVariant(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5 || Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  return distance(a, b) <= (length >= 9 ? 2 : 1);
}

/** What different transliterations and slips of one name have in common: its consonants, doubled ones once. */
export function skeleton(word: string): string {
  const letters = /^[a-z]+$/.test(word)
    ? word
    : word
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[^\p{L}]/gu, '');
  const bare = letters.replaceAll(/ph|ck|q|kh|sch|w|z/g, (spelt) => SOUNDS[spelt] ?? spelt);
  const first = bare.charAt(0);
  const kept = (first === 'y' || first === 'j' ? 'i' : first) + bare.slice(1).replaceAll(/[aeiouyjh]/g, '');
  return kept.replaceAll(/(.)\1+/gu, '$1');
}

const SOUNDS: Readonly<Record<string, string>> = {
  ph: 'f',
  ck: 'k',
  q: 'k',
  kh: 'k',
  sch: 'sh',
  w: 'v',
  z: 's',
};

const aliasRows = new Map<string, number>();
ALIASES.forEach((row, index) => {
  for (const name of row.names) {
    const key = aliasKey(row.type, name);
    if (!aliasRows.has(key)) aliasRows.set(key, index);
  }
});

function aliasKey(type: EntityType, name: string): string {
  // Acronyms that are also words ("IS", "WHO", "US") count only as printed.
  const printed = name.replaceAll('.', '');
  const isWordLike = printed.length <= 3 && printed === printed.toUpperCase();
  return `${type}|${isWordLike ? printed : foldName(name)}`;
}

/** The row of the alias table that holds a name of this type; undefined when there is none. */
export function aliasRow(type: EntityType, name: string): (typeof ALIASES)[number] | undefined {
  const index = aliasRows.get(aliasKey(type, name));
  return index === undefined ? undefined : ALIASES[index];
}

const demonyms = new Map<string, string>();
for (const country of COUNTRIES)
  for (const demonym of country.demonyms)
    if (!demonyms.has(foldName(demonym))) demonyms.set(foldName(demonym), country.names[0] ?? '');

/** The key of a group: singular, and one for all demonyms of a country. */
export function groupKey(key: string): string {
  const singular = key.endsWith('s') && !key.endsWith('ss') && !demonyms.has(key) ? key.slice(0, -1) : key;
  const country = demonyms.get(singular) ?? demonyms.get(key);
  return country === undefined ? singular : `demonym of ${foldName(country)}`;
}

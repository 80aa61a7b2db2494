// Whether two names are two spellings of one name: a letter more, less or other in one word, or another
// transliteration of a first name. Knows letters, no people.
import { distance } from 'fastest-levenshtein';

/** Shorter words that differ in a letter are other words. */
const SHORTEST = 5;
/** Words from this length may differ in two letters. */
const LONG = 9;

/** What transliterations and habits of spelling leave alike; applied in order. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/[ıíìîïy]|ij|ii/gu, 'i'],
  [/e?i+(?!\p{L})/gu, 'i'],
  [/ei|ie/gu, 'i'],
  [/kh|ch|h/gu, 'h'],
  [/[ckq]/gu, 'k'],
  [/ph|v|w|ff/gu, 'f'],
  [/z|ts|tz/gu, 's'],
  [/(\p{L})\1/gu, '$1'],
];

/** True for two printed forms that are spellings of one name; false for equal ones and for a shorter form. */
export function isSpellingOf(one: string, other: string): boolean {
  const a = words(one);
  const b = words(other);
  if (a.length !== b.length || a.join(' ') === b.join(' ')) return false;
  const differing = a.flatMap((word, at) => (word === b[at] ? [] : [at]));
  const at = differing[0];
  if (differing.length !== 1 || at === undefined) return false;
  const mine = a[at] ?? '';
  const theirs = b[at] ?? '';
  if (mine[0] !== theirs[0] && habit(mine) !== habit(theirs)) return false;
  if (a.length === 1) return isNear(mine, theirs, SHORTEST + 1) && !isPlural(mine, theirs);
  // A first name is told from another by a letter (Anna, Anne): only habits of spelling make it the same.
  if (at === 0) return habit(mine) === habit(theirs);
  return isNear(mine, theirs, SHORTEST);
}

function words(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFC')
    .split(/[\s-]+/u);
}

function isNear(a: string, b: string, shortest: number): boolean {
  const length = Math.min(a.length, b.length);
  if (length < shortest) return false;
  return distance(a, b) <= (length >= LONG ? 2 : 1) || habit(a) === habit(b);
}

function isPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

function habit(word: string): string {
  let plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ł', 'l');
  for (const [pattern, letters] of HABITS) plain = plain.replaceAll(pattern, letters);
  return plain;
}

// Whether two names are two spellings of one name: a letter more, less or other in one word, or another
// transliteration of a first name. Knows letters, no people.
import { distance } from 'fastest-levenshtein';
import { hashWord } from '../../language/hash';

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

/** A name's words in lower case, and what is left of each when habits of spelling are taken out. */
interface Spelling {
  readonly words: readonly string[];
  readonly plain: readonly string[];
  /** What a spelling of the same name has one of, too. */
  readonly keys: readonly number[];
}

/** Whether names are spellings of one name; what was worked out of a name is kept for the next question. */
export interface Spellings {
  /** True for two printed forms that are spellings of one name; false for equal ones and for a shorter form. */
  isSpellingOf(one: string, other: string): boolean;
  /** Hashes of a name's letters, of which two spellings of one name share at least one; most other names share none. */
  keysOf(name: string): readonly number[];
}

/** Names that are remembered; beyond them all are forgotten and learned anew. */
const MOST_KNOWN = 50_000;

export function createSpellings(): Spellings {
  const known = new Map<string, Spelling>();
  const spellingOf = (name: string) => {
    let spelling = known.get(name);
    if (spelling === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      spelling = readSpelling(name);
      known.set(name, spelling);
    }
    return spelling;
  };
  return {
    isSpellingOf: (one, other) =>
      differInOneWord(one.toLowerCase(), other.toLowerCase()) &&
      areOneName(spellingOf(one), spellingOf(other)),
    keysOf: (name) => spellingOf(name).keys,
  };
}

function areOneName(a: Spelling, b: Spelling): boolean {
  if (a.words.length !== b.words.length) return false;
  const differing = a.words.findIndex((word, at) => word !== b.words[at]);
  if (differing < 0 || a.words.some((word, at) => at > differing && word !== b.words[at])) return false;
  const mine = a.words[differing] ?? '';
  const theirs = b.words[differing] ?? '';
  const isSamePlain = a.plain[differing] === b.plain[differing];
  if (mine[0] !== theirs[0] && !isSamePlain) return false;
  if (a.words.length === 1) return isNear(mine, theirs, SHORTEST + 1, isSamePlain) && !isPlural(mine, theirs);
  // A first name is told from another by a letter (Anna, Anne): only habits of spelling make it the same.
  return differing === 0 ? isSamePlain : isNear(mine, theirs, SHORTEST, isSamePlain);
}

/** What is left of two names without the letters that both begin and end with stands in one word: a quick look. */
function differInOneWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && isSameLetter(a.charCodeAt(first), b.charCodeAt(first))) first++;
  let last = 1;
  while (
    last <= shorter - first &&
    isSameLetter(a.charCodeAt(a.length - last), b.charCodeAt(b.length - last))
  )
    last++;
  const hasBreak = (name: string) => {
    for (let at = first; at <= name.length - last; at++) if (isBreak(name.charCodeAt(at))) return true;
    return false;
  };
  return !hasBreak(a) && !hasBreak(b);
}

function isSameLetter(a: number, b: number): boolean {
  return a === b || (isBreak(a) && isBreak(b));
}

/** A blank of any kind, or a hyphen: names of other languages hold no-break spaces. */
function isBreak(code: number): boolean {
  return code === 0x20 || code === 0x2d || code === 0xa0 || code === 0x202f;
}

function readSpelling(name: string): Spelling {
  const words = name
    .toLowerCase()
    .normalize('NFC')
    .split(/[\s-]+/u);
  const plain = words.map(plainly);
  return { words, plain, keys: keysOf(words, plain) };
}

/** A hash of 31 bits: larger numbers are kept as objects. */
const keyOf = (letters: string): number => hashWord(letters) >>> 1;

/** For each word: all others as they are, and its own first letter, or what is left of it (see `areOneName`). */
function keysOf(words: readonly string[], plain: readonly string[]): readonly number[] {
  const keys: number[] = [];
  words.forEach((word, at) => {
    const others = words.with(at, '*').join(' ');
    keys.push(keyOf(`${others}=${plain[at]}`));
    // A first name is told from another by a letter: its own letters are not enough.
    if (at > 0 || words.length === 1) keys.push(keyOf(`${others}^${word[0]}`));
  });
  return keys;
}

function isNear(a: string, b: string, shortest: number, isSamePlain: boolean): boolean {
  const length = Math.min(a.length, b.length);
  if (length < shortest) return false;
  return isSamePlain || distance(a, b) <= (length >= LONG ? 2 : 1);
}

function isPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

/** The word without what transliterations and habits of spelling make of it. */
function plainly(word: string): string {
  let plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ł', 'l');
  for (const [pattern, letters] of HABITS) plain = plain.replaceAll(pattern, letters);
  return plain;
}

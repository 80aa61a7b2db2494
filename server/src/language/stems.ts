// Stems of English words, good enough to see that two sentences say the same: "inspected" and "inspection",
// "vessels" and "vessel". Not for showing to anybody.
import { apostropheAt } from './grammar/apostrophes';
import { ALIKE, EMPTY_WORDS, IRREGULAR } from './same-words';

/** Words with their apostrophe, and figures; what counts as a letter, as a letter further in, and as a digit. */
const wordPattern = (letter: string, further: string, digit: string): string =>
  `${letter}${further}*(?:['’]${letter}+)?|${digit}+(?:(?:st|nd|rd|th)(?!${letter})|(?:[.,]${digit}+)*)`;
const WORD = new RegExp(wordPattern('\\p{L}', '[\\p{L}\\p{M}]', '\\p{N}'), 'gu');
/** The same words, found sooner, in a lower-case text of ASCII, dashes and quotation marks. */
const PLAIN_WORD = new RegExp(wordPattern('[a-z]', '[a-z]', '[0-9]'), 'g');
const PLAIN_TEXT = /^[ -~\s\u2010-\u2027]*$/;

/**
 * The stem of a word: inflection and the commonest derivations off, irregular forms and near-synonyms mapped to one.
 *
 * @param lower a lower-case word or a number
 */
export function stem(lower: string): string {
  const known = IRREGULAR.get(lower) ?? lower;
  const cut = strip(known);
  return ALIKE.get(known) ?? ALIKE.get(cut) ?? cut;
}

/** True for words that carry no matter of their own (articles, pronouns, auxiliaries, verbs of saying …). */
export function isEmptyWord(lower: string): boolean {
  return EMPTY_WORDS.has(lower);
}

/** The stems of a text's words that carry matter, in order, repetitions included; none for an empty text. */
export function contentStems(text: string): string[] {
  const found: string[] = [];
  const lower = text.toLowerCase();
  const pattern = PLAIN_TEXT.test(lower) ? PLAIN_WORD : WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
    const [word] = match;
    const sign = apostropheAt(word);
    const bare = sign < 0 ? word : word.slice(0, sign);
    if (!isEmptyWord(bare) && (sign < 0 || !isEmptyWord(word))) found.push(stem(bare));
  }
  return found;
}

/** The stems of several texts, of each once. */
export function stemsOfSpans(texts: readonly string[]): readonly ReadonlySet<string>[] {
  return texts.map((text) => new Set(contentStems(text)));
}

/** The share of `stems` that occur in one of `others`, 0…1; 0 for no stems. */
export function coverage(stems: readonly string[], others: readonly ReadonlySet<string>[]): number {
  if (stems.length === 0) return 0;
  let held = 0;
  for (const stem of stems) if (others.some((known) => known.has(stem))) held++;
  return held / stems.length;
}

const VOWEL = /[aeiouy]/u;

function strip(word: string): string {
  if (word.length < 4) return word;
  let cut = word;
  if (cut.endsWith('ies')) cut = `${cut.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh|zz)es$/u.test(cut)) cut = cut.slice(0, -2);
  else if (/[^su]s$/u.test(cut)) cut = cut.slice(0, -1);
  const base = shorter(cut);
  return base.length >= 4 ? base.replace(/(?:e|y|i)$/u, '') : base;
}

const ENDINGS: readonly string[] = [
  'ational',
  'ization',
  'isation',
  'fulness',
  'ousness',
  'iveness',
  'ability',
  'ibility',
  'ations',
  'ation',
  'ition',
  'ments',
  'ment',
  'ness',
  'ance',
  'ence',
  'able',
  'ible',
  'ingly',
  'edly',
  'tion',
  'sion',
  'ing',
  'ied',
  'ed',
  'ly',
  'ive',
  'al',
];

/** By their last letter, in their order: no word is held against others. */
const ENDINGS_BY_LETTER = new Map<string, readonly string[]>();
for (const ending of ENDINGS) {
  const letter = ending.charAt(ending.length - 1);
  ENDINGS_BY_LETTER.set(letter, [...(ENDINGS_BY_LETTER.get(letter) ?? []), ending]);
}

function shorter(word: string): string {
  for (const ending of ENDINGS_BY_LETTER.get(word.charAt(word.length - 1)) ?? []) {
    if (!word.endsWith(ending)) continue;
    const cut = word.slice(0, -ending.length);
    if (cut.length < 3 || !VOWEL.test(cut)) return word;
    if (ending === 'ied') return `${cut}y`;
    // "planned" -> "plan", but "called" -> "call"
    if (/([bdgkmnprt])\1$/u.test(cut) && (ending === 'ed' || ending === 'ing')) return cut.slice(0, -1);
    return cut;
  }
  return word;
}

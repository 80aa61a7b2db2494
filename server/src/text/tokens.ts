// Tokens and sentences of one line of text. Knows scripts and punctuation, no language: what is an abbreviation
// is told by the caller.
import type { Span } from './span';

/**
 * `mark`: a character that can be a quotation mark (apostrophes that stand alone among them);
 * `address`: URL, e-mail address, @handle; `number`: digits with their separators.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation' | 'address' | 'symbol';

/** A token; offsets are UTF-16 and relative to the text it was cut from. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
}

/** A sentence as a range of token indices `[first, last)`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

/** What a language tells the tokeniser. */
export interface TokenRules {
  /** Lower-case words that keep their full stop ("mr", "inc", "p.m"), without the last full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that are so only before a figure ("no", "vol"): "No. 10", but "Roe said no. He left". */
  readonly numbered?: ReadonlySet<string>;
  /** Those of them that a sentence may end with ("inc", "p.m"). */
  readonly closing?: ReadonlySet<string>;
  /** Lower-case words that open sentences and no surnames ("the", "she"): behind "Plan B." they begin a new one. */
  readonly openers?: ReadonlySet<string>;
}

const TOKEN =
  /((?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’']|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+)|((?:\p{L}\.){2,}|[\p{L}\p{M}\u00ad\u200d]+(?:[’'](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*)|(\p{N}+(?:[.,:]\p{N}+)*)|([’'][sS](?![\p{L}\p{M}]))|(''|``|["“”„‟«»‹›‘’‚‛'`´])|(\.{2,}|\p{P})|(\S)/gu;

/** What each group of the pattern finds. They have no names: an object of them costs more than the search. */
const FOUND: readonly TokenKind[] = ['address', 'word', 'number', 'word', 'mark', 'punctuation', 'symbol'];

/**
 * Cuts a line into tokens. Hyphens stand alone ("Paris" "-" "based"), a possessive is cut off ("Roe" "’s"),
 * other apostrophes stay inside ("O’Brien", "don’t"), abbreviations keep their full stop.
 *
 * @param text one line, without its line break; any text is accepted
 * @returns tokens in order, which do not overlap and leave out nothing but white space
 */
export function tokenise(text: string, rules: TokenRules): Token[] {
  const tokens: Token[] = [];
  const mayHoldAddress = ADDRESS_SIGN.test(text);
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      at++;
      continue;
    }
    const token = (mayHoldAddress ? undefined : plainToken(text, at, code)) ?? matchedToken(text, at);
    if (token === undefined) break;
    at = token.end;
    if (
      token.kind === 'word' &&
      text.charCodeAt(at) === 0x2e &&
      isAbbreviation(token.lower, text, at, rules)
    ) {
      at++;
      // Written out: tokens of one shape are read faster, and a copy by spreading has a shape of its own.
      const { start, text: word, lower, kind } = token;
      tokens.push({ start, end: at, text: `${word}.`, lower: `${lower}.`, kind });
    } else tokens.push(token);
  }
  return tokens;
}

/** @param stop where the full stop behind the word stands */
function isAbbreviation(word: string, text: string, stop: number, rules: TokenRules): boolean {
  if (!rules.abbreviations.has(word)) return false;
  if (rules.numbered?.has(word) !== true) return true;
  const next = text.charCodeAt(stop + 1);
  return isDigit(next === 0x20 ? text.charCodeAt(stop + 2) : next);
}

/** The next token at or behind `at`, by the pattern for all scripts; undefined when nothing is left. */
function matchedToken(text: string, at: number): Token | undefined {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) return undefined;
  const [word] = match;
  const kind = FOUND.find((_, index) => match[index + 1] !== undefined) ?? 'symbol';
  const start = match.index;
  return { start, end: start + word.length, text: word, lower: word.toLowerCase(), kind };
}

/** No line without one of these holds an address. */
const ADDRESS_SIGN = /@|https?:|www\./u;

/**
 * The token at `at` where plain letters, digits or common punctuation leave no doubt: what `matchedToken` finds, sooner.
 *
 * @param code the UTF-16 unit at `at`, no space
 * @returns undefined where the pattern has to tell
 */
function plainToken(text: string, at: number, code: number): Token | undefined {
  let end = at + 1;
  if (isLetter(code)) {
    let hasCapital = code < 0x61;
    let next = text.charCodeAt(end);
    for (; isLetter(next); next = text.charCodeAt(++end)) if (next < 0x61) hasCapital = true;
    if (!endsPlain(next) && !(next === 0x2e && end > at + 1)) return undefined;
    const word = text.slice(at, end);
    return { start: at, end, text: word, lower: hasCapital ? word.toLowerCase() : word, kind: 'word' };
  }
  if (isDigit(code)) {
    let next = text.charCodeAt(end);
    while (isDigit(next)) next = text.charCodeAt(++end);
    if (!endsPlain(next) || ((next === 0x2c || next === 0x3a) && !isSpaceOrEnd(text.charCodeAt(end + 1))))
      return undefined;
    const word = text.slice(at, end);
    return { start: at, end, text: word, lower: word, kind: 'number' };
  }
  const kind = SINGLE.get(code);
  if (kind === undefined || (code === 0x2e && text.charCodeAt(end) === 0x2e)) return undefined;
  const word = text.charAt(at);
  return { start: at, end, text: word, lower: word, kind };
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpaceOrEnd = (code: number): boolean => code === 0x20 || Number.isNaN(code);

/** True for a unit behind which a word or number surely ends: space, the line's end, sure punctuation. */
function endsPlain(code: number): boolean {
  return isSpaceOrEnd(code) || (code !== 0x2e && SINGLE.has(code));
}

/** Characters that are tokens by themselves whatever stands around them (two full stops are told apart). */
const SINGLE: ReadonlyMap<number, TokenKind> = new Map<number, TokenKind>([
  ...[...',.;:!?()[]-—–…'].map((char) => [char.charCodeAt(0), 'punctuation'] as const),
  ...[...'"“”'].map((char) => [char.charCodeAt(0), 'mark'] as const),
]);

const ENDS = new Set(['.', '!', '?', '…', '...', '..', '....', '。', '！', '？']);
const CLOSES = new Set(['"', '”', '’', "'", '»', '›', ')', ']', "''"]);
const OPENS = new Set(['"', '“', '‘', "'", '«', '„', '(', '[', '``', "''"]);

/**
 * Groups tokens into sentences. A sentence ends after a full stop, question or exclamation mark and the closing
 * marks behind it, when what follows begins like a sentence (capital, digit, opening mark) or is not there.
 * The full stop of an initial ("George W. Bush", "J. K. Rowling") ends none; that of an abbreviation does when a word
 * that opens sentences follows ("at 7 p.m. The road").
 *
 * @returns ranges that cover every token once; none for no tokens
 */
export function sentences(
  tokens: readonly Token[],
  { openers, closing }: Pick<TokenRules, 'openers' | 'closing'>,
): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const behind = tokens[i + 1];
    if (isClosing(token, closing) && behind !== undefined && opens(behind, openers)) {
      found.push({ first, last: i + 1 });
      first = i + 1;
      continue;
    }
    if (token.kind !== 'punctuation' || !ENDS.has(token.text)) continue;
    let last = i + 1;
    let end = token.end;
    for (let next = tokens[last]; next !== undefined; next = tokens[last]) {
      if (!(CLOSES.has(next.text) && next.start === end) && !ENDS.has(next.text)) break;
      end = next.end;
      last++;
    }
    const next = tokens[last];
    if (next !== undefined && (next.start === end || !beginsSentence(next))) continue;
    if (next !== undefined && last === i + 1 && isInitial(tokens, i - 1, first) && goesOn(next, openers))
      continue;
    found.push({ first, last });
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) found.push({ first, last: tokens.length });
  return found;
}

/** An abbreviation with its full stop that may end a sentence. */
function isClosing({ kind, lower }: Token, closing: ReadonlySet<string> | undefined): boolean {
  return kind === 'word' && lower.endsWith('.') && closing?.has(lower.slice(0, -1)) === true;
}

/** A word that opens sentences, with a capital. */
function opens({ text, lower }: Token, openers: ReadonlySet<string> | undefined): boolean {
  return text !== lower && openers?.has(lower) === true;
}

/** True for a single capital before a full stop that stands in a name: at the start, or behind a capitalised word. */
function isInitial(tokens: readonly Token[], at: number, first: number): boolean {
  const letter = tokens[at];
  const stop = tokens[at + 1];
  if (
    letter === undefined ||
    stop?.text !== '.' ||
    letter.end !== stop.start ||
    !/^\p{Lu}$/u.test(letter.text)
  )
    return false;
  if (at === first) return true;
  const before = tokens[at - 1];
  // "Justices A. Iyer and S. Beevi": another name behind one that has an initial or a capital, too.
  if (before?.lower === 'and')
    return tokens[at - 2] !== undefined && /^\p{Lu}\p{Ll}/u.test(tokens[at - 2]?.text ?? '');
  return before !== undefined && (/^\p{Lu}\p{Ll}/u.test(before.text) || isInitial(tokens, at - 2, first));
}

/** True for what may follow an initial: another one, or a word that may be a surname. */
function goesOn({ text, lower }: Token, openers: ReadonlySet<string> | undefined): boolean {
  return /^\p{Lu}(?:$|[\p{L}’'])/u.test(text) && openers?.has(lower) !== true;
}

function beginsSentence(token: Token): boolean {
  if (OPENS.has(token.text) || token.kind === 'number' || token.kind === 'symbol') return true;
  if (token.kind === 'punctuation') return token.text !== ',' && token.text !== ';';
  return token.text !== token.lower || !/\p{Ll}/u.test(token.text);
}

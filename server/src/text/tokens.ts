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
}

const TOKEN =
  /(?<address>(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’']|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+)|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}\u00ad\u200d]+(?:[’'](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*)|(?<possessive>[’'][sS](?![\p{L}\p{M}]))|(?<mark>''|``|["“”„‟«»‹›‘’‚‛'`´])|(?<punctuation>\.{2,}|\p{P})|(?<symbol>\S)/gu;

/**
 * Cuts a line into tokens. Hyphens stand alone ("Paris" "-" "based"), a possessive is cut off ("Roe" "’s"),
 * other apostrophes stay inside ("O’Brien", "don’t"), abbreviations keep their full stop.
 *
 * @param text one line, without its line break; any text is accepted
 * @returns tokens in order, which do not overlap and leave out nothing but white space
 */
export function tokenise(text: string, rules: TokenRules): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const groups = match.groups ?? {};
    const start = match.index;
    let end = start + match[0].length;
    let kind: TokenKind = 'symbol';
    if (groups.word !== undefined || groups.possessive !== undefined) kind = 'word';
    else if (groups.number !== undefined) kind = 'number';
    else if (groups.punctuation !== undefined) kind = 'punctuation';
    else if (groups.mark !== undefined) kind = 'mark';
    else if (groups.address !== undefined) kind = 'address';
    if (kind === 'word' && text.charCodeAt(end) === 46 && rules.abbreviations.has(match[0].toLowerCase())) {
      end++;
      TOKEN.lastIndex = end;
    }
    const word = text.slice(start, end);
    tokens.push({ start, end, text: word, lower: word.toLowerCase(), kind });
  }
  return tokens;
}

const ENDS = new Set(['.', '!', '?', '…', '...', '..', '....', '。', '！', '？']);
const CLOSES = new Set(['"', '”', '’', "'", '»', '›', ')', ']', "''"]);
const OPENS = new Set(['"', '“', '‘', "'", '«', '„', '(', '[', '``', "''"]);

/**
 * Groups tokens into sentences. A sentence ends after a full stop, question or exclamation mark and the closing
 * marks behind it, when what follows begins like a sentence (capital, digit, opening mark) or is not there.
 *
 * @returns ranges that cover every token once; none for no tokens
 */
export function sentences(tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !ENDS.has(token.text)) continue;
    let last = i + 1;
    let end = token.end;
    for (let next = tokens[last]; next !== undefined; next = tokens[last]) {
      if (!(CLOSES.has(next.text) && next.start === end) && !ENDS.has(next.text)) break;
      end = next.end;
      last++;
    }
    const next = tokens[last];
    if (next !== undefined && (next.start === end || !beginsSentence(next))) continue;
    found.push({ first, last });
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) found.push({ first, last: tokens.length });
  return found;
}

function beginsSentence(token: Token): boolean {
  if (OPENS.has(token.text) || token.kind === 'number' || token.kind === 'symbol') return true;
  if (token.kind === 'punctuation') return token.text !== ',' && token.text !== ';';
  return token.text !== token.lower || !/\p{Ll}/u.test(token.text);
}

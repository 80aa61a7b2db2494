// The source of a quote as a noun phrase: its determiner, head and what follows. Knows words, not entities.
import { DOCUMENTS, ROLES, STAFF, VOICES } from '../../language/tables/titles';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { BODY_NOUNS } from './around';
import { singular } from './words';

export type HeadKind = 'role' | 'voice' | 'staff' | 'document' | 'body' | 'other';

export interface NounPhrase extends Span {
  /** Tokens of the whole source; offsets relative to `base`. */
  readonly tokens: readonly Token[];
  readonly base: number;
  /** `bare`: no determiner ("officials", and headlines' "mayor"). */
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'bare';
  /** The possessive pronoun that opens it ("its website"), lower case. */
  readonly pronoun: string | undefined;
  /** Index of the first token behind the head noun phrase: a comma, preposition, relative or the end. */
  readonly headEnd: number;
  /** Head noun as printed, lower case, and in the singular. */
  readonly head: string;
  readonly singular: string;
  readonly isPlural: boolean;
  readonly kind: HeadKind;
  /** Lower-case words between determiner and head. */
  readonly modifiers: readonly string[];
  /** Index of the `’s` in the head noun phrase; -1 for none. */
  readonly genitive: number;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
const INDEFINITE = new Set(
  (
    'a an one two three four five six seven eight nine ten some several many other others another various most few ' +
    'certain dozens hundreds thousands any no'
  ).split(' '),
);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);
const BREAK = new Set(
  (
    'of at in for from with on by to about against near under over within behind among across outside inside ' +
    'including who whom whose which that when where as , ( ; : — – according familiar close based briefed involved'
  ).split(' '),
);
const GENITIVE = new Set(['’', "'", '’s', "'s"]);

/**
 * Parses the words of a source.
 *
 * @param tokens the source's own; their offsets are relative to `base`
 */
export function parseNounPhrase(tokens: readonly Token[], span: Span, base: number): NounPhrase {
  const first = tokens[0]?.lower ?? '';
  let determiner: NounPhrase['determiner'] = 'bare';
  if (DEFINITE.has(first)) determiner = 'definite';
  else if (INDEFINITE.has(first) || /^\d+$/u.test(first)) determiner = 'indefinite';
  else if (POSSESSIVE.has(first)) determiner = 'possessive';
  const headEnd = headEndOf(tokens);
  let genitive = -1;
  for (let i = 1; i < headEnd; i++) if (GENITIVE.has(tokens[i]?.text ?? '')) genitive = i;
  const start = genitive >= 0 ? genitive + 1 : determiner === 'bare' ? 0 : 1;
  const { head, index, kind } = findHead(tokens.slice(start, headEnd));
  return {
    start: span.start,
    end: span.end,
    tokens,
    base,
    determiner,
    pronoun: determiner === 'possessive' ? first : undefined,
    headEnd,
    head,
    singular: singular(head),
    isPlural: singular(head) !== head || head === 'people' || head === 'police' || head === 'staff',
    kind,
    modifiers: tokens
      .slice(start, start + Math.max(index, 0))
      .filter((token) => token.kind === 'word')
      .map((token) => token.lower),
    genitive,
  };
}

/** Index of the comma, preposition or relative behind the head; brackets inside it ("Port Club (PC) head") are part of it. */
function headEndOf(tokens: readonly Token[]): number {
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || !BREAK.has(token.lower) || tokens[index - 1]?.text === '-') continue;
    const close = token.text === '(' ? tokens.findIndex(({ text }, at) => at > index && text === ')') : -1;
    const behind = tokens[close + 1];
    if (close < 0 || behind?.kind !== 'word' || BREAK.has(behind.lower)) return index;
    index = close;
  }
  return tokens.length;
}

/** The last word that the tables know; else the last word. */
function findHead(tokens: readonly Token[]): { head: string; index: number; kind: HeadKind } {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const word = tokens[i]?.lower ?? '';
    const kind = kindOf(word);
    if (kind !== 'other') return { head: word, index: i, kind };
  }
  const last = tokens.findLastIndex((token) => token.kind === 'word');
  return { head: tokens[last]?.lower ?? '', index: last, kind: 'other' };
}

function kindOf(word: string): HeadKind {
  const one = singular(word);
  if (VOICES.has(word)) return 'voice';
  if (DOCUMENTS.has(word) || DOCUMENTS.has(one)) return 'document';
  if (ROLES.has(word)) return 'role';
  if (STAFF.has(word)) return 'staff';
  if (ROLES.has(one)) return 'staff';
  return BODY_NOUNS.has(word) || BODY_NOUNS.has(one) ? 'body' : 'other';
}

/** The span of tokens `[from, to)` of a noun phrase in the document. */
export function spanOf(phrase: NounPhrase, from: number, to: number): Span {
  const first = phrase.tokens[from];
  const last = phrase.tokens[to - 1];
  return {
    start: phrase.base + (first?.start ?? 0),
    end: phrase.base + (last?.end ?? 0),
  };
}

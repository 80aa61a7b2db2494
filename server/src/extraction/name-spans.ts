// The span policy for names (docs/guidelines.md, section 2): what belongs to a name and what stands around it. Works on
// tokens of one line; knows no document.
import { CALLINGS, COMPANY_CALLINGS, OFFICES, ORGANIZATION_HEADS, TITLES } from '../language/name-words';
import type { Token } from '../text/tokens';
import type { EntityType } from './analysis';

/** Token range of a name, `last` included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A name as the tagger gave it. */
export interface TypedRange extends TokenRange {
  readonly type: EntityType;
  readonly confidence: number;
}

const DIRECTIONS = new Set([
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'nearby',
  'downtown',
  'northeastern',
  'northwestern',
  'southeastern',
  'southwestern',
  'mainland',
  'rural',
]);
const LOOSE_ENDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'at',
  'to',
  'a',
  'an',
  'with',
  'or',
  'de',
  'from',
  'by',
]);

/** Titles that are given names, too. */
export const GIVEN_TITLES = new Set(['Earl', 'Dean', 'Duke']);

/** Letters behind a person's name: honours, offices, degrees. */
const HONOURS = new Set(
  'KC QC SC MP MEP MSP MS TD MLA MPP MHA OBE MBE CBE KBE DBE GBE CH PhD MD DPhil BSc MSc RN'.split(' '),
);

/**
 * Takes from a name's edges what is no part of it: titles and callings before a person, articles, directions in lower
 * case before a place, possessives, punctuation.
 *
 * @returns undefined when nothing is left
 */
export function trimName(
  tokens: readonly Token[],
  range: TokenRange,
  type: EntityType,
): TokenRange | undefined {
  let { first, last } = range;
  if (type === 'person')
    for (let i = first; i < last; i++) if (isCalling(tokens[i]) || isOwner(tokens, i)) first = i + 1;
  while (first <= last && isLooseAtStart(tokens, first, last, type)) first++;
  while (last >= first && isLooseAtEnd(tokens[last])) last--;
  if (type === 'person') while (last > first && HONOURS.has(tokens[last]?.text ?? '')) last--;
  return first <= last ? { first, last } : undefined;
}

/** "Jeffers’ Ann Roe": the sign behind the house that a person works for, with a space behind it. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  return sign !== undefined && /^[’']s?$/u.test(sign.text) && next !== undefined && next.start > sign.end;
}

function isCalling(token: Token | undefined): boolean {
  const word = token?.lower.replace(/\.$/, '') ?? '';
  return OFFICES.has(word) || CALLINGS.has(word);
}

function isLooseAtStart(tokens: readonly Token[], first: number, last: number, type: EntityType): boolean {
  const token = tokens[first];
  if (token === undefined || token.kind === 'punctuation' || token.kind === 'mark') return true;
  if (token.kind === 'symbol' || token.kind === 'address') return true;
  if (first === last) return false;
  if (token.text === 'the' || token.text === 'a') return true;
  if (token.kind === 'number')
    return type === 'person' || /^(?:(?:19|20)\d\d|\d{1,2}:\d\d)$/u.test(token.text);
  if (type === 'person') {
    // Earl Hill, Dean Roe: what is left would be a surname alone
    if (GIVEN_TITLES.has(token.text) && first + 1 === last) return false;
    return TITLES.has(token.lower.replace(/\.$/, ''));
  }
  if (type === 'place') return DIRECTIONS.has(token.text);
  // "Retailer Acme Stores said"
  if (type === 'organization') return COMPANY_CALLINGS.has(token.lower) && opensSentence(tokens, first);
  return false;
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || /^[.!?“"‘*•]$/u.test(before.text);
}

function isLooseAtEnd(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark' || token.kind === 'symbol' || token.kind === 'address')
    return true;
  // An exclamation mark can end a name ("Yahoo!"); a full stop that does is part of its token ("Inc.").
  if (token.kind === 'punctuation') return token.text !== '!';
  return token.lower === '’s' || token.lower === "'s" || LOOSE_ENDS.has(token.text);
}

/**
 * Parts a name that is a list: persons and places at "and", commas and strokes; organizations at "and" where both
 * sides end in a word that heads organizations ("Dock Bank and Quay Bank"); everything at colons and semicolons.
 *
 * @param isPhrase true for token ranges that a gazetteer knows as one name ("Bosnia and Herzegovina")
 */
export function partName(
  tokens: readonly Token[],
  range: TokenRange,
  type: EntityType,
  isPhrase: (range: TokenRange) => boolean,
): readonly TokenRange[] {
  if (range.first === range.last || isPhrase(range)) return [range];
  const parts: TokenRange[] = [];
  let { first } = range;
  for (let i = range.first; i <= range.last; i++) {
    if (!partsAt(tokens, first, i, range.last, type)) continue;
    if (i > first) parts.push({ first, last: i - 1 });
    first = i + 1;
  }
  if (first <= range.last) parts.push({ first, last: range.last });
  return parts;
}

function partsAt(
  tokens: readonly Token[],
  first: number,
  i: number,
  last: number,
  type: EntityType,
): boolean {
  const word = tokens[i]?.text ?? '';
  if (word === ':' || word === ';' || word === '|' || isInScore(tokens, i)) return true;
  // A full stop that belongs to a name is part of its token ("St.") or stands behind an initial.
  if (word === '.' && (tokens[i - 1]?.text.length ?? 0) > 1) return true;
  if (isFreeDash(tokens, i) || (type === 'person' && tokens[i]?.kind === 'number')) return true;
  if (type === 'person' || type === 'place') return word === 'and' || word === ',' || word === '/';
  if (word !== 'and' || i - first < 2) return false;
  const heads = (k: number): boolean => ORGANIZATION_HEADS.has(tokens[k]?.lower ?? '');
  return heads(i - 1) && heads(last) && last - i >= 2;
}

/** A dash between spaces. */
function isFreeDash(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !/^[-–—]$/u.test(token.text)) return false;
  return tokens[i - 1]?.end !== token.start && tokens[i + 1]?.start !== token.end;
}

/** "Harrow Town 1-1 Kilmore Athletic": figures and dash of a score. */
function isInScore(tokens: readonly Token[], i: number): boolean {
  const isFigure = (k: number): boolean => tokens[k]?.kind === 'number';
  const isDash = (k: number): boolean => /^[-–]$/u.test(tokens[k]?.text ?? '');
  return (
    (isDash(i) && isFigure(i - 1) && isFigure(i + 1)) ||
    (isFigure(i) && ((isDash(i + 1) && isFigure(i + 2)) || (isDash(i - 1) && isFigure(i - 2))))
  );
}

/** Offices that "of" or "for" follows: "Head of Public Service", "Secretary for Justice". */
const OFFICE_OPENERS = new Set([
  'head',
  'chief',
  'general',
  'justice',
  'ruler',
  'king',
  'queen',
  'master',
  'dean',
  'vice',
]);

/** True for words that read as an office and not as the body that has it ("Commerce Minister", "Inspector General of Police"). */
export function isOffice(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (first === last || ORGANIZATION_HEADS.has(tokens[first]?.lower ?? '')) return false;
  if (OFFICES.has(tokens[last]?.lower ?? '')) return true;
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.lower ?? '';
    if (i > first && (word === 'of' || word === 'for')) return true;
    if (!OFFICES.has(word) && !OFFICE_OPENERS.has(word)) return false;
  }
  return false;
}

// Words of several tokens ("37-kilometre", "Michael C."), and tokens of two words ("I’d"). Knows tokens, no sentence.

import { apostropheAt } from '../../language/grammar/apostrophes';
import { Can, Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import type { Token } from '../../text/tokens';

interface Contraction {
  readonly word: string;
  readonly auxiliary: string;
  readonly tag: Tag;
}

const AUXILIARIES: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['d', Tag.Modal],
  ['ll', Tag.Modal],
  ['ve', Tag.Have],
  ['re', Tag.Be],
  ['m', Tag.Be],
]);

/** I’d, they’ve, we’re: a pronoun and its auxiliary are two items. */
export function contractionOf(token: Token): Contraction | undefined {
  const { lower } = token;
  const sign = apostropheAt(lower);
  if (sign < 1 || lower.length - sign > 3) return undefined;
  const rest = lower.slice(sign + 1);
  const tag = AUXILIARIES.get(rest);
  return tag === undefined ? undefined : { word: lower.slice(0, sign), auxiliary: `’${rest}`, tag };
}

export function joined(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let index = first; index < last; index++) text += tokens[index]?.lower ?? '';
  return text;
}

/** One past a run of hyphens, which is one dash: "Roe -- the mayor -- said". */
export function hyphensEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first + 1;
  while (last < limit && tokens[last]?.text === '-' && tokens[last]?.start === tokens[last - 1]?.end) last++;
  return last;
}

const HYPHENS = new Set(['-', '‐', '‑', '/']);

/** One past the last token of a word with tight hyphens ("37-kilometre", "pro-Russian"). */
export function compoundEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  ends: Uint8Array,
): number {
  let last = first + 1;
  const stop = tokens[last];
  // The full stop of an initial: Michael C. Roe
  if (
    stop?.text === '.' &&
    last < limit &&
    stop.start === tokens[first]?.end &&
    ends[last] !== 1 &&
    /^\p{Lu}$/u.test(tokens[first]?.text ?? '')
  )
    return last + 1;
  while (last + 1 < limit) {
    const hyphen = tokens[last];
    const word = tokens[last + 1];
    if (hyphen === undefined || word === undefined) break;
    // the Hull–Grimsby road; but: it broke–everything stopped
    const joins = hyphen.text === '–' && isName(tokens[last - 1]) && isName(word);
    if (!HYPHENS.has(hyphen.text) && !joins) break;
    if (hyphen.start !== tokens[last - 1]?.end || word.start !== hyphen.end) break;
    if (!isWordLike(tokens[last - 1]) || !isWordLike(word)) break;
    last += 2;
  }
  return last;
}

export function isClock(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:[01]?\d|2[0-3]):[0-5]\d$/u.test(token.text);
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower;
}

function isWordLike(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}

export function compoundTag(language: Language, first: Token, head: Token, capitals: boolean): Tag {
  if (first.kind === 'number') return Tag.Adjective;
  if (head.text !== head.lower && !capitals) return Tag.Name;
  const can = language.classes.can(head.lower);
  if (can === Can.Adverb) return Tag.Adverb;
  return can === 1 || can === 9 ? Tag.Noun : Tag.Adjective;
}

// A stretch of text as items: words with their class, hyphenated words as one, each quotation as one. The clause
// rules see items only, so that what stands inside quotation marks never disturbs them.

import { tagWord } from '../../language/grammar/tagger';
import { Can, Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import type { SegmentContent } from '../../text/document';
import type { Token } from '../../text/tokens';
import type { Quotation } from './marks';

/** One word, sign or quotation. Offsets are relative to the segment's content. */
export interface Item {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
  /** In lower case, apostrophes as ’; empty for a quotation. */
  readonly lower: string;
  /** First letter is a capital. */
  readonly capital: boolean;
  readonly quotation: Quotation | undefined;
  /** A short quotation without punctuation of its own, used like a word: the “sleeping giant” bog. */
  readonly label: boolean;
  /** The item ends a sentence. */
  readonly ends: boolean;
}

/** Tokens `[first, last)` at a depth of quotation. */
export interface Range {
  readonly first: number;
  readonly last: number;
  readonly depth: number;
}

/**
 * The items of a stretch of a line.
 *
 * @param quotations all quotations of the line, in order; those at the range's depth become one item each
 */
export function readItems(
  language: Language,
  content: SegmentContent,
  quotations: readonly Quotation[],
  range: Range,
): Item[] {
  const { tokens } = content;
  const ends = sentenceEnds(content);
  const capitals = isTitleCase(tokens, range);
  const items: Item[] = [];
  let next = 0;
  let previous: Tag = Tag.Stop;
  let previousWord = '';
  let adjacent: Tag = Tag.Stop;
  for (let index = range.first; index < range.last; ) {
    const token = tokens[index];
    if (token === undefined) break;
    while (next < quotations.length && before(quotations[next], index, range.depth)) next++;
    const quotation = quotations[next];
    if (quotation !== undefined && quotation.first === index && quotation.depth === range.depth) {
      const last = Math.min(quotation.last, range.last);
      const end = tokens[last - 1]?.end ?? token.end;
      const item = { tag: Tag.Quotation, start: token.start, end, lower: '', capital: false, quotation };
      const label = isLabel(tokens, quotation);
      items.push({ ...item, label, ends: ends.has(last - 1) });
      index = last;
      previous = adjacent = ends.has(last - 1) ? Tag.Stop : Tag.Quotation;
      previousWord = '';
      continue;
    }
    const last = compoundEnd(tokens, index, range.last, ends);
    const contraction = last - index === 1 ? CONTRACTION.exec(token.lower) : null;
    if (contraction !== null) {
      const middle = token.start + (contraction[1]?.length ?? 0);
      const capital = token.text !== token.lower;
      const word = { capital, quotation: undefined, label: false };
      items.push({
        ...word,
        tag: Tag.Pronoun,
        start: token.start,
        end: middle,
        lower: contraction[1] ?? '',
        ends: false,
      });
      const tag =
        contraction[2] === 've' ? Tag.Have : /^(?:re|m)$/.test(contraction[2] ?? '') ? Tag.Be : Tag.Modal;
      const lower = `’${contraction[2]}`;
      items.push({ ...word, tag, start: middle, end: token.end, lower, ends: ends.has(index) });
      previous = adjacent = tag;
      previousWord = lower;
      index = last;
      continue;
    }
    const head = tokens[last - 1] ?? token;
    const lower = normalise(last - index > 1 ? joined(tokens, index, last) : token.lower);
    const following = tokens[last];
    let tag: Tag;
    if (head.text === '.' && last - index > 1) tag = Tag.Name;
    else if (last - index > 1) tag = compoundTag(language, token, head, capitals);
    else if (token.kind === 'word')
      tag = tagWord(language.classes, token, {
        previous,
        previousWord,
        adjacent,
        next: following === undefined || last >= range.last ? '' : following.text,
        capitals,
      });
    else tag = signTag(token, tokens[index - 1]);
    const finishes = ends.has(last - 1);
    items.push({
      tag,
      start: token.start,
      end: head.end,
      lower,
      capital: token.text.charCodeAt(0) !== token.lower.charCodeAt(0),
      quotation: undefined,
      label: false,
      ends: finishes,
    });
    adjacent = tag;
    if (finishes) {
      previous = adjacent = Tag.Stop;
      previousWord = '';
    } else if (tag !== Tag.Adverb || previous === Tag.Stop) {
      previous = tag;
      previousWord = lower;
    }
    index = last;
  }
  return items;
}

/** I’d, they’ve, we’re: a pronoun and its auxiliary are two items. */
const CONTRACTION = /^(\p{L}+)['’](d|ll|ve|re|m)$/u;

/** The longest label, in tokens with its marks. */
const LONGEST_LABEL = 7;

function isLabel(tokens: readonly Token[], quotation: Quotation): boolean {
  if (quotation.last - quotation.first > LONGEST_LABEL || !quotation.closed) return false;
  return !/^[,.?!…]/.test(tokens[quotation.last - 2]?.text ?? '');
}

function before(quotation: Quotation | undefined, index: number, depth: number): boolean {
  return (
    quotation !== undefined &&
    (quotation.first < index || (quotation.first === index && quotation.depth < depth))
  );
}

function sentenceEnds(content: SegmentContent): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const sentence of content.sentences) ends.add(sentence.last - 1);
  return ends;
}

function normalise(lower: string): string {
  return lower.includes("'") ? lower.replaceAll("'", '’') : lower;
}

function joined(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let index = first; index < last; index++) text += tokens[index]?.lower ?? '';
  return text;
}

/** One past the last token of a word with tight hyphens ("37-kilometre", "pro-Russian"). */
function compoundEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  ends: ReadonlySet<number>,
): number {
  let last = first + 1;
  const stop = tokens[last];
  // The full stop of an initial: Michael C. Roe
  if (
    stop?.text === '.' &&
    last < limit &&
    stop.start === tokens[first]?.end &&
    !ends.has(last) &&
    /^\p{Lu}$/u.test(tokens[first]?.text ?? '')
  )
    return last + 1;
  while (last + 1 < limit) {
    const hyphen = tokens[last];
    const word = tokens[last + 1];
    if (hyphen === undefined || word === undefined || !/^[-‐‑/]$/.test(hyphen.text)) break;
    if (hyphen.start !== tokens[last - 1]?.end || word.start !== hyphen.end) break;
    if (!isWordLike(tokens[last - 1]) || !isWordLike(word)) break;
    last += 2;
  }
  return last;
}

function isWordLike(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}

function compoundTag(language: Language, first: Token, head: Token, capitals: boolean): Tag {
  if (first.kind === 'number') return Tag.Adjective;
  if (head.text !== head.lower && !capitals) return Tag.Name;
  const can = language.classes.can(head.lower);
  if (can === Can.Adverb) return Tag.Adverb;
  return can === 1 || can === 9 ? Tag.Noun : Tag.Adjective;
}

function signTag(token: Token, previous: Token | undefined): Tag {
  if (token.kind === 'number') return Tag.Number;
  switch (token.text) {
    case ',':
      return Tag.Comma;
    case ':':
      return Tag.Colon;
    case ';':
      return Tag.Semicolon;
    case '—':
    case '–':
    case '-':
    case '--':
      return Tag.Dash;
    case '(':
    case '[':
      return Tag.Open;
    case ')':
    case ']':
      return Tag.Close;
    case '.':
    case '!':
    case '?':
    case '…':
    case '...':
      return Tag.Stop;
    case '&':
      return Tag.Coordinator;
    case '’':
    case "'":
      return previous?.end === token.start ? Tag.Possessive : Tag.Other;
    default:
      if (token.kind === 'symbol' && /^[$€£¥%]$/.test(token.text)) return Tag.Number;
      return token.kind === 'address' ? Tag.Name : Tag.Other;
  }
}

/** A line in which nearly every longer word has a capital: a headline in title case or in capitals. */
function isTitleCase(tokens: readonly Token[], range: Range): boolean {
  let long = 0;
  let capital = 0;
  const limit = Math.min(range.last, range.first + 60);
  for (let index = range.first; index < limit; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.text !== token.lower) capital++;
  }
  return long >= 3 && capital >= long * 0.8;
}

// A stretch of text as items: words with their class, hyphenated words as one, each quotation as one. The clause
// rules see items only, so that what stands inside quotation marks never disturbs them.

import { curly } from '../../language/grammar/apostrophes';
import { tagWord } from '../../language/grammar/tagger';
import { Can, Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import type { SegmentContent } from '../../text/document';
import type { Token } from '../../text/tokens';
import { compoundEnd, compoundTag, contractionOf, hyphensEnd, isClock, joined } from './compounds';
import type { Quotation } from './marks';

/** One word, sign or quotation. Offsets are relative to the segment's content. */
export interface Item {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
  /** In lower case, apostrophes as ’; empty for a quotation. */
  readonly lower: string;
  /** First letter is a capital; of a quotation, its first word’s. */
  readonly capital: boolean;
  readonly quotation: Quotation | undefined;
  /** A quotation that ends with a sign of its own: “Leave!” */
  readonly punctuated: boolean;
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

/** A line prepared for reading items from it. */
export interface LineTokens {
  readonly content: SegmentContent;
  /** The quotation that opens at a token. */
  readonly openings: ReadonlyMap<number, Quotation>;
  /** 1 for a token that ends a sentence. */
  readonly ends: Uint8Array;
  /** Nearly every longer word has a capital: a headline in title case or in capitals. */
  readonly capitals: boolean;
}

/** Prepares a line; `quotations` are all quotations of it. */
export function prepareLine(content: SegmentContent, quotations: readonly Quotation[]): LineTokens {
  const ends = new Uint8Array(content.tokens.length);
  for (const { last } of content.sentences) ends[last - 1] = 1;
  const openings = new Map(quotations.map((quotation) => [quotation.first, quotation]));
  return { content, openings, ends, capitals: isTitleCase(content.tokens) };
}

/** The items of a stretch of a line; the quotations at the stretch's depth become one item each. */
export function readItems(language: Language, line: LineTokens, range: Range): Item[] {
  const { ends, openings, capitals } = line;
  const { tokens } = line.content;
  const items: Item[] = [];
  let previous: Tag = Tag.Stop;
  let previousWord = '';
  let adjacent: Tag = Tag.Stop;
  const push = (
    tag: Tag,
    start: number,
    end: number,
    lower: string,
    capital: boolean,
    finishes: boolean,
    quotation?: Quotation,
    label = false,
  ): void => {
    const punctuated = quotation !== undefined && isPunctuated(tokens, quotation);
    items.push({ tag, start, end, lower, capital, quotation, punctuated, label, ends: finishes });
    adjacent = tag;
    if (finishes) {
      previous = adjacent = Tag.Stop;
      previousWord = '';
    } else if (tag !== Tag.Adverb || previous === Tag.Stop) {
      previous = tag;
      previousWord = lower;
    }
  };
  // A live blog's time stamp before the words of its entry: "16:40 Union says …".
  const first = range.first === 0 && isClock(tokens[0]) ? 1 : range.first;
  for (let index = first; index < range.last; ) {
    const token = tokens[index];
    if (token === undefined) break;
    const capital = isCapital(token);
    const quotation = token.kind === 'mark' ? openings.get(index) : undefined;
    if (quotation !== undefined && quotation.depth === range.depth) {
      const last = Math.min(quotation.last, range.last);
      const end = tokens[last - 1]?.end ?? token.end;
      push(
        Tag.Quotation,
        token.start,
        end,
        '',
        isCapital(tokens[index + 1]),
        ends[last - 1] === 1,
        quotation,
        isLabel(tokens, quotation),
      );
      index = last;
      continue;
    }
    const contraction = token.kind === 'word' ? contractionOf(token) : undefined;
    if (contraction !== undefined) {
      const middle = token.start + contraction.word.length;
      push(Tag.Pronoun, token.start, middle, contraction.word, capital, false);
      push(contraction.tag, middle, token.end, contraction.auxiliary, false, ends[index] === 1);
      index++;
      continue;
    }
    const last =
      token.text === '-'
        ? hyphensEnd(tokens, index, range.last)
        : compoundEnd(tokens, index, range.last, ends);
    const head = tokens[last - 1] ?? token;
    const lower = curly(last - index > 1 ? joined(tokens, index, last) : token.lower);
    const following = tokens[last];
    let tag: Tag;
    if (token.text === '-') tag = Tag.Dash;
    else if (head.text === '.' && last - index > 1) tag = Tag.Name;
    else if (last - index > 1) tag = compoundTag(language, token, head, capitals);
    else if (token.kind === 'word')
      tag = tagWord(language.classes, token, {
        previous,
        previousWord,
        adjacent,
        next: following === undefined || last >= range.last ? '' : following.text,
        afterNext: last + 1 >= range.last ? '' : (tokens[last + 1]?.lower ?? ''),
        capitals,
      });
    else tag = signTag(token, tokens[index - 1]);
    // according to exit polls: no infinitive follows
    if (tag === Tag.To && ADJOINING.has(items.at(-1)?.lower ?? '')) tag = Tag.Preposition;
    // one billion, one minister: no pronoun
    if (lower === 'one' && following?.kind === 'word' && isCounted(language, following)) tag = Tag.Number;
    // they both share, we all know: no determiner
    if ((adjacent as Tag) === Tag.Pronoun && (lower === 'both' || lower === 'all' || lower === 'each'))
      tag = Tag.Adverb;
    push(tag, token.start, head.end, lower, capital, ends[last - 1] === 1);
    index = last;
  }
  return items;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
}

/** Words whose “to” takes a noun phrase. */
const ADJOINING = new Set('according due owing thanks prior contrary'.split(' '));

function isCounted(language: Language, token: Token): boolean {
  return (
    /^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(token.lower) ||
    (language.classes.can(token.lower) & ~(Can.Base | Can.Adjective)) === Can.Noun
  );
}

/** The longest label, in tokens with its marks. */
const LONGEST_LABEL = 7;

function isLabel(tokens: readonly Token[], quotation: Quotation): boolean {
  if (quotation.last - quotation.first > LONGEST_LABEL || !quotation.closed) return false;
  return !isPunctuated(tokens, quotation);
}

function isPunctuated(tokens: readonly Token[], quotation: Quotation): boolean {
  return !quotation.closed || /^[,.?!…]/.test(tokens[quotation.last - 2]?.text ?? '');
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
    case '―':
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

function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  const limit = Math.min(tokens.length, 60);
  for (let index = 0; index < limit; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.text !== token.lower) capital++;
  }
  return long >= 3 && capital >= long * 0.8;
}

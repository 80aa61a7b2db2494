// The figures of a sentence: what is counted and how many. Dates, times, ages and rounded figures are left out, for
// they are no conflict.
import type { BodySentence } from '../../extraction/findings/sight';
import { EMPTY_WORDS, NUMBER_WORDS } from '../../language/same-words';
import { stem } from '../../language/stems';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';

/** A figure; `start` and `end` are offsets in the article: number and noun when they are adjacent. */
export interface Figure extends Span {
  readonly value: number;
  /** The stem of what is counted, a currency sign, or "%". */
  readonly counted: string;
}

const ROUNDED = new Set(
  'about around some nearly almost roughly approximately over under least than estimated up to circa or'.split(
    ' ',
  ),
);
const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/u;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['m', 1e6],
  ['bn', 1e9],
]);
/** Behind a number these count nothing: clock times, and the like. */
const NOTHING_COUNTED = /^(?:a\.m\.?|p\.m\.?|am|pm|o['’]clock|bst|gmt|edt|est|st|nd|rd|th)$/u;

/** In the order of the text. */
export function readFigures({ content, offset, first, last }: BodySentence): Figure[] {
  const { tokens } = content;
  const found: Figure[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    let value = numberIn(token);
    if (value === undefined) continue;
    const before = tokens[at - 1];
    let next = at + 1;
    const scale = SCALES.get(tokens[next]?.lower ?? '');
    if (scale !== undefined) {
      value *= scale;
      next++;
    }
    const number = { start: token.start + offset, end: (tokens[next - 1]?.end ?? token.end) + offset };
    at = next - 1;
    if (isRounded(tokens, at - (scale === undefined ? 0 : 1)) || MONTHS.test(before?.lower ?? '')) continue;
    const counted = tokens[next];
    if (counted?.text === '%' || counted?.lower === 'percent') {
      found.push({ ...number, end: counted.end + offset, value, counted: '%' });
      continue;
    }
    if (before !== undefined && /^[$£€¥]$/u.test(before.text)) {
      found.push({ start: before.start + offset, end: number.end, value, counted: before.text });
      continue;
    }
    if (counted === undefined || MONTHS.test(counted.lower) || NOTHING_COUNTED.test(counted.lower)) continue;
    const noun = nounAfter(tokens, next, last);
    if (noun === undefined) continue;
    const end = noun.adjacent ? noun.token.end + offset : number.end;
    // The whole of "four of seven" is no count of its own.
    if (!noun.adjacent) at = next + 1;
    found.push({ start: number.start, end, value, counted: stem(noun.token.lower) });
  }
  return found;
}

function numberIn(token: Token): number | undefined {
  if (token.kind === 'word') {
    const value = NUMBER_WORDS.get(token.lower);
    // "One" is as often a pronoun.
    return value === undefined || token.lower === 'one' ? undefined : value;
  }
  if (token.kind !== 'number' || token.text.includes(':')) return undefined;
  const value = Number(token.text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}

function isRounded(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some(
    (back) => ROUNDED.has(tokens[at - back]?.lower ?? '') && tokens[at - back]?.lower !== 'to',
  );
}

/** The noun that a number counts: right behind it, behind one adjective, or behind "of" and another number. */
function nounAfter(
  tokens: readonly Token[],
  from: number,
  last: number,
): { readonly token: Token; readonly adjacent: boolean } | undefined {
  let at = from;
  // "four of seven bidders"
  if (
    tokens[at]?.lower === 'of' &&
    tokens[at + 1] !== undefined &&
    numberIn(tokens[at + 1] as Token) !== undefined
  )
    at += 2;
  const token = tokens[at];
  if (at >= last || token === undefined || token.kind !== 'word' || EMPTY_WORDS.has(token.lower))
    return undefined;
  return { token, adjacent: at === from };
}

/** What tells whether the figures of a sentence may have moved since, or are another day's. */
export interface Circumstances {
  /** The first day or month that it names, in lower case; absent where it names none. */
  readonly day?: string;
  /** True when it says that a figure has moved, or is of a moment. */
  readonly isUpdate: boolean;
  /** True when it counts what is counted anew every day while a disaster, a crackdown or an epidemic goes on. */
  readonly isToll: boolean;
}

const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|febr)uary\b|\b(?:september|october|november|december)\b/u;
const UPDATED =
  /\b(?:risen to|rose to|now|so far|revised|updated?|earlier|previously|initially|at first|later)\b/u;
const TOLL =
  /\b(?:killed|dead|died|deaths?|drowned|bodies|injured|wounded|hurt|missing|homeless|displaced|evacuated|rescued|arrest(?:s|ed)|detained|infected|infections|destroyed|flooded|collapsed|burn(?:ed|t)|without (?:power|electricity|water))\b/iu;

/** @param text the words of a sentence */
export function circumstancesIn(text: string): Circumstances {
  const lower = text.toLowerCase();
  const day = DAY.exec(lower)?.[0];
  return { ...(day !== undefined && { day }), isUpdate: UPDATED.test(lower), isToll: TOLL.test(text) };
}

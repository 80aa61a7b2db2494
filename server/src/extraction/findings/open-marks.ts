// Which quotation marks of a line open and which close, told by their form and their neighbours, and which one is left
// open. Stricter than the reading of quotations: here a mark in doubt counts as closed. Knows no rule.
import type { Token } from '../../text/tokens';

/** Marks are matched within a family: what opens “ is closed by ” or, in mixed typing, by ". */
type Family = 'double' | 'single' | 'guillemet';

export interface Mark {
  /** As printed. */
  readonly text: string;
  /** Where it stands in its line, in UTF-16 units. */
  readonly start: number;
  readonly family: Family;
  /** `either`: it closes when something is open, else it opens. */
  readonly side: 'open' | 'close' | 'either';
}

const FAMILIES: Readonly<Record<string, Family>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '"': 'double',
  "''": 'double',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '«': 'guillemet',
  '»': 'guillemet',
};

/** The marks of a line that can be quotation marks; apostrophes, inches and marks of markup are left out. */
export function marksOf(text: string, tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end, text: mark, kind } of tokens) {
    const family = kind === 'mark' ? FAMILIES[mark] : undefined;
    if (family === undefined) continue;
    const side = sideOf(mark, text[start - 1] ?? ' ', text[end] ?? ' ', end === text.length);
    if (side !== undefined) marks.push({ text: mark, start, family, side });
  }
  return marks;
}

/** What may stand before a mark that opens, and what begins a quotation. */
const FREE = /[\s([{—–\-/:“‘"'«]/u;
const BEGINS = /[\p{L}\p{N}‘“"'«[($£€#@*.…—–-]/u;

function sideOf(mark: string, before: string, after: string, atEnd: boolean): Mark['side'] | undefined {
  // <a title="Roe">
  if (before === '=' || after === '>' || after === '<') return undefined;
  const opensWord = FREE.test(before) && BEGINS.test(after);
  const free = /\s/u.test(before);
  switch (mark) {
    case '“':
    case '„':
    case '«':
      // “It is late.“ and »It is late.«: turned the other way.
      if (atEnd || (!free && !opensWord)) return 'close';
      return 'open';
    case '‘':
      return opensWord ? 'open' : 'close';
    case '”':
    case '»':
      return opensWord ? 'either' : 'close';
    case '’':
      return opensWord || /\p{L}/u.test(after) ? undefined : 'close';
    case "'":
      if (opensWord) return 'open';
      return /\p{L}/u.test(after) ? undefined : 'close';
    default:
      return opensWord ? 'open' : 'close';
  }
}

/** A single mark may be an apostrophe that lost its way: it counts where so many words follow it. */
const WORDS_BEHIND_SINGLE = 5;
/** Words that are written with an apostrophe for what they lost: ’til, ’em, the ’90s, van ’t Hoff, ’s-Hertogenbosch. */
const CUT_SHORT =
  /^.(?:\d|s-\p{Lu}|t |(?:til|till|em|im|er|un|cause|cos|cuz|bout|n|tis|twas|twill|round|neath|ere|ello)\b)/iu;

/** The outermost mark that is still open at the end of the line; undefined when all are closed. */
export function unclosedMark(text: string, tokens: readonly Token[]): Mark | undefined {
  const open: Mark[] = [];
  for (const mark of marksOf(text, tokens)) {
    let last = open.findLastIndex(({ family }) => family === mark.family);
    // 'He called it 'a long road'' ends two quotations in single marks.
    if (last < 0 && mark.text === "''" && open.at(-1)?.family === 'single')
      last = Math.max(open.length - 2, 0);
    if (mark.side !== 'open' && last >= 0) open.length = last;
    else if (mark.side !== 'close') open.push(mark);
  }
  return open.find(({ family, start }) => family !== 'single' || isSpeech(text.slice(start)));
}

function isSpeech(words: string): boolean {
  return !CUT_SHORT.test(words) && words.split(/\s+/u).length >= WORDS_BEHIND_SINGLE;
}

// An opening quotation mark that its paragraph never closes.
import type { SegmentContent } from '../../text/document';
import type { Rule } from './rule';
import { learn } from './sight';
import { named } from './wording';

export const unclosedQuote: Rule = {
  code: 'unclosed-quote',
  title: 'Quotation that is never closed',
  description: 'An opening mark that its paragraph does not close and the next paragraph does not take up.',
  severity: 'warning',
  help: 'docs/rules/unclosed-quote.md',
  fixes: ['not-a-quote', 'dismiss'],
  *check(sight) {
    const { document, paragraphs } = sight;
    for (const paragraph of paragraphs) {
      const open = learn(paragraph, openMark);
      if (open === 'none') continue;
      const start = paragraph.offset + open.at;
      if (start < paragraph.start || start >= paragraph.end) continue;
      const following = paragraphs[paragraph.index + 1];
      if (following !== undefined && opens(document.text, following.start, open.mark)) continue;
      const words = named(document.text.slice(start, paragraph.end));
      const message = `Close the quotation ${words}, or open the next paragraph with a mark if it goes on.`;
      yield { start, end: paragraph.end, message };
    }
  },
};

/** Pairs of marks; a mark that closes itself is told open from closed by its neighbours. */
const CLOSING: Readonly<Record<string, string>> = {
  // “ closes, too: some house styles and many scrapers turn the wrong way.
  '“': '”"“',
  '«': '»',
  '‘': "’'",
  '"': '"”',
  '„': '“”"',
};
const LIKE_OPENING: Readonly<Record<string, string>> = {
  '“': '“"„',
  '"': '"“',
  '‘': "‘'",
  '«': '«',
  '„': '„“',
};

function opens(text: string, at: number, mark: string): boolean {
  return (LIKE_OPENING[mark] ?? mark).includes(text[at] ?? ' ');
}

/** The outermost mark that is open at the end of the line; `none` when all are closed. */
function openMark(content: SegmentContent): { readonly at: number; readonly mark: string } | 'none' {
  const { text, tokens } = content;
  const open: { at: number; mark: string }[] = [];
  for (const { start, text: mark, kind } of tokens) {
    if (kind !== 'mark') continue;
    const before = text[start - 1] ?? ' ';
    const after = text[start + 1] ?? ' ';
    const closable = open.findLastIndex((one) => CLOSING[one.mark]?.includes(mark));
    const beginsWord = /[\s([—–-]/u.test(before) && /[\p{L}\p{N}‘“"'«[$£€#.…]/u.test(after);
    if (closable >= 0 && !(mark === '"' && beginsWord) && !(mark === '’' && beginsWord))
      open.length = closable;
    else if (mark === '"' ? beginsWord || start === 0 : mark in CLOSING) open.push({ at: start, mark });
  }
  const outermost = open[0];
  if (outermost === undefined) return 'none';
  // A lone single mark is more often an apostrophe that lost its way than a quotation of several words.
  if (outermost.mark === '‘' && !/^‘\p{Lu}[^’]*(?:\s[^’]*){3}$/u.test(text.slice(outermost.at)))
    return 'none';
  // A mark behind a digit is an inch or a second.
  return /\d/u.test(text[outermost.at - 1] ?? '') ? 'none' : outermost;
}

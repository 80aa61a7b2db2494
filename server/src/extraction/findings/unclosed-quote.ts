// An opening quotation mark that its paragraph never closes.
import type { SegmentContent } from '../../text/document';
import { type Mark, marksOf, unclosedMark } from './open-marks';
import type { Remark, Rule } from './rule';
import { type BodyParagraph, learn, type Sight } from './sight';
import { named } from './wording';

export const unclosedQuote: Rule = {
  code: 'unclosed-quote',
  title: 'Quotation that is never closed',
  description: 'An opening mark that its paragraph does not close and the next paragraph does not take up.',
  severity: 'warning',
  help: 'docs/rules/unclosed-quote.md',
  fixes: ['not-a-quote', 'dismiss'],
  *check(sight) {
    for (const paragraph of sight.paragraphsWith(openMarks)) {
      const remark = sight.kept(paragraph, remarkOn);
      if (remark === undefined) continue;
      const { end, offset } = paragraph;
      yield { ...remark, start: remark.start + offset, end };
    }
  },
};

/** Offsets are relative to the line. */
function remarkOn(paragraph: BodyParagraph, sight: Sight): Remark | undefined {
  const [open] = learn(paragraph, openMarks);
  if (open === undefined) return undefined;
  const { start } = open;
  const end = paragraph.end - paragraph.offset;
  const isOutside = start < paragraph.start - paragraph.offset || start >= end;
  if (isOutside || goesOn(sight, paragraph, open)) return undefined;
  const words = named(paragraph.content.text.slice(start, end));
  const message = `Close the quotation ${words}, or open the next paragraph with a mark if it goes on.`;
  return { start, end, message };
}

/** The outermost mark that is open at the end of the line; none where all are closed. */
function openMarks({ text, tokens }: SegmentContent): readonly Mark[] {
  const open = unclosedMark(text, tokens);
  return open === undefined ? [] : [open];
}

/** How many lines a quotation may run over without an empty one between. */
const LONGEST_VERSE = 12;

/**
 * True when the next paragraph takes the quotation up, or when it is closed on one of the lines that follow without an
 * empty one between: verse, an address, a text that is broken at a column.
 */
function goesOn(sight: Sight, paragraph: BodyParagraph, open: Mark): boolean {
  let before = paragraph;
  for (let run = 1; run <= LONGEST_VERSE; run++) {
    const next = sight.paragraphFrom(paragraph, run);
    if (next === undefined) return false;
    const first = learn(next, marksOfLine).find(({ family }) => family === open.family);
    if (run === 1 && first?.start === 0 && first.side !== 'close') return true;
    if (/\n.*\n/su.test(sight.textOf({ start: before.end, end: next.start }))) return false;
    if (first !== undefined) return first.side === 'close';
    before = next;
  }
  return false;
}

function marksOfLine({ text, tokens }: SegmentContent): readonly Mark[] {
  return marksOf(text, tokens);
}

// A quotation that nobody is said to have said.
import { segmentAt } from '../../text/document';
import type { Span } from '../../text/span';
import type { Rule } from './rule';
import type { Sight } from './sight';
import { named } from './wording';

export const unattributedQuote: Rule = {
  code: 'unattributed-quote',
  title: 'Quotation without a speaker',
  description: 'A quotation that neither its own sentence nor the one before gives to anybody.',
  severity: 'warning',
  help: 'docs/rules/unattributed-quote.md',
  fixes: ['set-speaker', 'not-a-quote', 'dismiss'],
  *check(sight) {
    for (const { quote, first } of sight.bodyQuotes) {
      if (quote.kind !== 'direct' || quote.status !== 'none') continue;
      if (quote.cue.length > 0 || quote.source.length > 0) continue;
      if (isSigned(sight, quote.content.at(-1) ?? first) || isIntroduced(sight, first)) continue;
      yield { ...first, message: `Say who said ${named(sight.textOf(first))}: no speaker is in sight.` };
    }
  },
};

/** A name behind a dash, on the quotation's own line or on the next: “…” — Ann Roe */
const SIGNATURE = /^[^\S\n]*(?:\n\s*)?[-–—―]{1,2}\s*\p{Lu}/u;

function isSigned({ document: { text } }: Sight, last: Span): boolean {
  return SIGNATURE.test(text.slice(last.end, last.end + 40));
}

/** How many quoted paragraphs one introduction may bring. */
const LONGEST_RUN = 12;

/** True when the lines of quotation that this one belongs to follow a line that names somebody and ends in a colon. */
function isIntroduced(sight: Sight, first: Span): boolean {
  const { document } = sight;
  let at = segmentAt(document, first.start);
  if (document.segments[at]?.start !== first.start) return false;
  for (let run = 0; run < LONGEST_RUN; run++) {
    const before = document.segments[--at];
    if (before === undefined) return false;
    const { text } = before.content;
    if (text.endsWith(':'))
      return (
        sight.mentionsIn(before).some(({ type }) => type !== 'group' && type !== 'event') ||
        STANDS_FOR.test(text)
      );
    if (!/^[“"„«‘]/u.test(text)) return false;
  }
  return false;
}

/** Words of an introduction that stand for a name. */
const STANDS_FOR = /\b(?:he|she|they|it|transcript|exchange|as follows)\b/iu;

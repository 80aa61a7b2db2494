// Words that a headline quotes and nobody says in the story, or somebody else says.

import { contentStems, coverage } from '../../language/stems';
import { type Span, trim } from '../../text/span';
import type { Quote } from '../analysis';
import type { Rule } from './rule';
import type { Sight } from './sight';
import { named } from './wording';

/** The share of a headline's quoted words that must be found in one quote of the body. */
const SAID = 0.75;

export const headlineMismatch: Rule = {
  code: 'headline-mismatch',
  title: 'Headline quotes words the story does not hold',
  description: 'A headline quotes words that nobody says in the story, or gives them to somebody else.',
  severity: 'warning',
  help: 'docs/rules/headline-mismatch.md',
  fixes: ['not-a-quote', 'set-speaker', 'dismiss'],
  *check(sight) {
    const inHeadlines = sight.quotes.filter((quote) => !quote.nested && isHeadline(sight, quote));
    if (inHeadlines.length === 0) return;
    const said = sight.quotes.filter((quote) => !isHeadline(sight, quote));
    for (const quote of inHeadlines)
      for (const marked of markedSpans(sight, quote)) {
        const words = contentStems(sight.textOf(marked));
        if (words.length === 0) continue;
        const matches = said.filter(({ content }) => coverage(words, content.map(sight.stemsOf)) >= SAID);
        if (matches.length === 0) {
          const message = `Check ${named(sight.textOf(marked))} in the headline: nobody in the story says these words.`;
          yield { ...marked, message };
          continue;
        }
        const speaker = sight.entityOf(quote.speaker);
        const speakers = matches.map((match) => sight.entityOf(match.speaker));
        if (
          speaker?.type !== 'person' ||
          speakers.some((other) => other === undefined || other.id === speaker.id)
        )
          continue;
        const other = speakers.find((one) => one?.type === 'person');
        if (other === undefined) continue;
        const spans = [...quote.content, ...quote.cue, ...quote.source];
        const start = Math.min(...spans.map((span) => span.start));
        const end = Math.max(...spans.map((span) => span.end));
        const message = `Check who says ${named(sight.textOf(marked))}: in the story it is ${other.name}, not ${speaker.name}.`;
        const related = matches
          .flatMap((match) => match.content.slice(0, 1))
          .map((span) => ({ ...span, message: `${other.name} says it here.` }));
        yield { start, end, message, related };
      }
  },
};

function isHeadline(sight: Sight, quote: Quote): boolean {
  const role = sight.blockAt(quote.content[0]?.start ?? -1)?.role;
  return role === 'headline' || role === 'subhead';
}

const MARKED = /“[^“”]+”?|«[^«»]+»?|"[^"]+"|(?<![\p{L}\p{N}])[‘'](?:[^‘’']|[’'](?=\p{L}))+[’'](?!\p{L})/gu;

/** The stretches in quotation marks within the content of a headline's quote. */
function markedSpans(sight: Sight, quote: Quote): Span[] {
  return quote.content.flatMap((span) =>
    [...sight.textOf(span).matchAll(MARKED)].map((match) => {
      const start = span.start + match.index;
      return trim(sight.document.text, { start, end: start + match[0].length });
    }),
  );
}

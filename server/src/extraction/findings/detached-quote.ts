// A quotation that only the sentence before ties to a speaker.
import { freeQuotations } from './free-quotations';
import type { Rule } from './rule';
import { named } from './wording';

export const detachedQuote: Rule = {
  code: 'detached-quote',
  title: 'Quotation whose speaker stands in the sentence before',
  description:
    'A free-standing quotation without “said”; only the sentence before tells whose words it holds.',
  severity: 'hint',
  help: 'docs/rules/detached-quote.md',
  fixes: ['set-speaker', 'not-a-quote', 'dismiss'],
  *check(sight) {
    for (const { quote, first } of freeQuotations(sight)) {
      if (quote.status !== 'resolved') continue;
      const speaker = sight.entityOf(quote.speaker)?.name;
      const said = speaker === undefined ? 'the speaker' : `“${speaker} said”`;
      yield {
        ...first,
        message: `Add ${said} to ${named(sight.textOf(first))}: readers must guess the speaker.`,
      };
    }
  },
};

// A quotation that nobody is said to have said.
import { freeQuotations } from './free-quotations';
import type { Rule } from './rule';
import { named } from './wording';

export const unattributedQuote: Rule = {
  code: 'unattributed-quote',
  title: 'Quotation without a speaker',
  description: 'A quotation that neither its own sentence nor the one before gives to anybody.',
  severity: 'warning',
  help: 'docs/rules/unattributed-quote.md',
  fixes: ['set-speaker', 'not-a-quote', 'dismiss'],
  *check(sight) {
    for (const { quote, first } of freeQuotations(sight)) {
      if (quote.status !== 'none') continue;
      yield { ...first, message: `Say who said ${named(sight.textOf(first))}: no speaker is in sight.` };
    }
  },
};

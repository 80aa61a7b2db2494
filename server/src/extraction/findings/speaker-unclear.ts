// A quotation whose source fits two or more people of the article.
import type { Quote } from '../analysis';
import { namesakesOf, staysOpen } from './open-sources';
import type { Rule } from './rule';
import type { Sight } from './sight';
import { either, named } from './wording';

export const speakerUnclear: Rule = {
  code: 'speaker-unclear',
  title: 'Two people could be the speaker',
  description:
    'The source of a quotation fits two or more people of the article and the text does not decide.',
  severity: 'hint',
  help: 'docs/rules/speaker-unclear.md',
  fixes: ['set-speaker', 'not-a-quote', 'dismiss'],
  *check(sight) {
    let before: Quote | undefined;
    for (const { quote, first } of sight.bodyQuotes) {
      const source = quote.source[0];
      const isOpen =
        quote.status === 'unclear' && source !== undefined && staysOpen(sight, quote, source, before);
      before = quote;
      if (!isOpen) continue;
      const words = named(sight.textOf(first));
      const fitting = candidates(sight, quote);
      const message =
        fitting.length > 1
          ? `Say whether ${either(fitting)} said ${words}.`
          : `Say who is meant by ${named(sight.textOf(source))}, which fits more than one person here.`;
      yield { ...first, message };
    }
  },
};

/** Names of the people who may be meant; none for a pronoun of which nobody told. */
function candidates(sight: Sight, quote: Quote): string[] {
  const { rivals = [] } = quote;
  const ids = rivals.length > 1 ? rivals : namesakesOf(sight, quote);
  return ids.flatMap((id) => sight.entityOf(id)?.name ?? []);
}

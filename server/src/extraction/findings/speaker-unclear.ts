// A quotation whose source fits two or more people of the article.
import type { Quote } from '../analysis';
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
    for (const { quote, first } of sight.bodyQuotes) {
      const source = quote.source[0];
      // A quotation that stands alone pretends to no speaker, and a doubt of the machine's own is none of the text's.
      if (quote.status !== 'unclear' || (source === undefined && quote.cue.length === 0)) continue;
      if (quote.rivals?.length === 0) continue;
      const words = named(sight.textOf(first));
      const fitting = candidates(sight, quote);
      let message = `Give the full name of whoever said ${words}: more than one person fits.`;
      if (fitting.length > 1) message = `Say whether ${either(fitting)} said ${words}.`;
      else if (source !== undefined)
        message = `Say who is meant by ${named(sight.textOf(source))}, which fits more than one person here.`;
      yield { ...first, message };
    }
  },
};

/** Names of the people who may be meant; none for a pronoun of which nobody told. */
function candidates(sight: Sight, { rivals = [], source }: Quote): string[] {
  if (rivals.length > 1) return rivals.flatMap((id) => sight.entityOf(id)?.name ?? []);
  const surname = source[0] && sight.textOf(source[0]).split(/\s+/u).at(-1);
  if (surname === undefined || !/^\p{Lu}/u.test(surname)) return [];
  return sight.entities
    .filter((entity) => entity.type === 'person' && entity.name.split(/\s+/u).at(-1) === surname)
    .map((entity) => entity.name);
}

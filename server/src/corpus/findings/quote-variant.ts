// The same quotation with other words inside the marks.
import type { Related } from '../../extraction/analysis';
import { named } from '../../extraction/findings/wording';
import type { Span } from '../../text/span';
import { alignedQuotations } from './aligned-quotations';
import { speakersConflict } from './conflicting-attribution';
import type { CorpusRule } from './corpus-rule';

export const quoteVariant: CorpusRule = {
  code: 'quote-variant',
  title: 'Quotation that reads otherwise elsewhere',
  description: 'Another article has the same quotation with other words inside the marks.',
  severity: 'information',
  help: 'docs/rules/quote-variant.md',
  fixes: ['open-source', 'dismiss'],
  *check(sight) {
    const found = new Map<Span, Related[]>();
    for (const aligned of yield* alignedQuotations(sight)) {
      const { here, there, article, agreement } = aligned;
      yield;
      if (agreement !== 'variant' || !sight.tied.has(article) || speakersConflict(sight, aligned)) continue;
      const related = { ...there.content, article, message: 'The quotation reads otherwise here.' };
      found.set(here.content, [...(found.get(here.content) ?? []), related]);
    }
    for (const [span, related] of found) {
      const message = `Check the wording of ${named(sight.sight.textOf(span))}: another article quotes it in other words.`;
      yield { ...span, message, related };
    }
  },
};

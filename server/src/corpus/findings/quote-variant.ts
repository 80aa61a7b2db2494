// The same quotation with other words inside the marks.
import type { Related } from '../../extraction/analysis';
import { named } from '../../extraction/findings/wording';
import type { Span } from '../../text/span';
import { alignedQuotations } from './aligned-quotations';
import { type CorpusRule, piecesOfPairs } from './corpus-rule';

export const quoteVariant: CorpusRule = {
  code: 'quote-variant',
  title: 'Quotation that reads otherwise elsewhere',
  description: 'Another article has the same quotation with other words inside the marks.',
  severity: 'information',
  help: 'docs/rules/quote-variant.md',
  fixes: ['open-source', 'dismiss'],
  *check(sight) {
    const isPieceDone = piecesOfPairs();
    const found = new Map<Span, Related[]>();
    for (const { here, there, article, agreement, conflict } of yield* alignedQuotations(sight)) {
      if (isPieceDone()) yield;
      if (agreement !== 'variant' || !sight.tied.has(article) || conflict !== undefined) continue;
      const related = { ...there.content, article, message: 'The quotation reads otherwise here.' };
      found.set(here.content, [...(found.get(here.content) ?? []), related]);
    }
    for (const [span, related] of found) {
      const message = `Check the wording of ${named(sight.sight.textOf(span))}: another article quotes it in other words.`;
      yield { ...span, message, related };
    }
  },
};

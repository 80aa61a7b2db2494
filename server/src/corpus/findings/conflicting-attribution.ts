// The same quotation with another speaker.
import type { Related } from '../../extraction/analysis';
import { named } from '../../extraction/findings/wording';
import type { Span } from '../../text/span';
import { alignedQuotations } from './aligned-quotations';
import { type CorpusRule, piecesOfPairs } from './corpus-rule';

export const conflictingAttribution: CorpusRule = {
  code: 'conflicting-attribution',
  title: 'Quotation with another speaker elsewhere',
  description: 'Another article gives the same quotation to somebody else.',
  severity: 'warning',
  help: 'docs/rules/conflicting-attribution.md',
  fixes: ['set-speaker', 'same-entity', 'open-source', 'dismiss'],
  *check(sight) {
    const isPieceDone = piecesOfPairs();
    const found = new Map<Span, { related: Related[]; here: string; there: string }>();
    for (const { here, there, article, conflict } of yield* alignedQuotations(sight)) {
      if (isPieceDone()) yield;
      if (conflict === undefined) continue;
      const related = { ...there.content, article, message: `${conflict.there} says it here.` };
      const known = found.get(here.content);
      if (known === undefined) found.set(here.content, { related: [related], ...conflict });
      else known.related.push(related);
    }
    for (const [span, { related, here, there }] of found) {
      const words = named(sight.sight.textOf(span));
      yield {
        ...span,
        message: `Check who said ${words}: here it is ${here}, in another article ${there}.`,
        related,
      };
    }
  },
};

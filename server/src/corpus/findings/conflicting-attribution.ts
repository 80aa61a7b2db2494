// The same quotation with another speaker.
import type { Related } from '../../extraction/analysis';
import { named } from '../../extraction/findings/wording';
import type { Span } from '../../text/span';
import { type AlignedQuotations, alignedQuotations } from './aligned-quotations';
import type { CorpusRule } from './corpus-rule';
import type { CorpusSight } from './corpus-sight';
import { isSame } from './identity';

export const conflictingAttribution: CorpusRule = {
  code: 'conflicting-attribution',
  title: 'Quotation with another speaker elsewhere',
  description: 'Another article gives the same quotation to somebody else.',
  severity: 'warning',
  help: 'docs/rules/conflicting-attribution.md',
  fixes: ['set-speaker', 'same-entity', 'open-source', 'dismiss'],
  *check(sight) {
    const found = new Map<Span, { related: Related[]; here: string; there: string }>();
    for (const aligned of yield* alignedQuotations(sight)) {
      yield;
      const conflict = speakersConflict(sight, aligned);
      if (conflict === undefined) continue;
      const { here, there, article } = aligned;
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

/** The two speakers of an aligned quotation when they are different people; undefined when they can be one. */
export function speakersConflict(
  { id, sight, view }: CorpusSight,
  { here, there, article }: AlignedQuotations,
): { readonly here: string; readonly there: string } | undefined {
  const mine = sight.entityOf(here.quote.speaker);
  const theirs = there.speaker;
  // A body and a person can be one voice ("the union said", its secretary said).
  if (mine?.type !== 'person' || theirs?.type !== 'person') return undefined;
  if (isSame(view, { article: id, entity: mine }, { article, entity: theirs })) return undefined;
  return { here: mine.name, there: theirs.name };
}

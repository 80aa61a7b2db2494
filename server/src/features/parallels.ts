// Paragraphs that stand, nearly alike, in other articles: which, where, and their words side by side. Knows pairs of
// sentences as the index gives them, no index.
import { isParallel, type PassagePair } from '../corpus/passages';
import type { Span } from '../text/span';

/** A paragraph here and the stretch of another article that says nearly the same. */
export interface ParallelParagraph {
  /** The paragraph: a body block of the article. */
  readonly here: Span;
  /** One stretch an article, from the first sentence that is alike to the last; most alike first. */
  readonly there: readonly (Span & { readonly article: string })[];
}

/**
 * The paragraphs of an article that have a sentence which stands, nearly alike, elsewhere; in the order of the text.
 *
 * @param blocks the article's blocks
 * @param pairs its sentences' pairs with others
 */
export function parallelParagraphs(
  blocks: readonly (Span & { readonly role: string })[],
  pairs: readonly PassagePair[],
): readonly ParallelParagraph[] {
  const alike = pairs.filter(isParallel);
  return blocks.flatMap((block) => {
    const within = alike.filter(({ here }) => block.start <= here.start && here.end <= block.end);
    if (block.role !== 'body' || within.length === 0) return [];
    const stretches = new Map<string, { start: number; end: number; alike: number }>();
    for (const { there, shared } of within) {
      const known = stretches.get(there.article);
      stretches.set(there.article, {
        start: Math.min(there.start, known?.start ?? there.start),
        end: Math.max(there.end, known?.end ?? there.end),
        alike: shared + (known?.alike ?? 0),
      });
    }
    const there = [...stretches]
      .sort(([a, one], [b, other]) => other.alike - one.alike || (a < b ? -1 : 1))
      .map(([article, { start, end }]) => ({ article, start, end }));
    return [{ here: { start: block.start, end: block.end }, there }];
  });
}

/** "Stands in one other article", "Stands in 3 other articles". */
export function standsIn(count: number): string {
  return count === 1 ? 'Stands in one other article' : `Stands in ${count} other articles`;
}

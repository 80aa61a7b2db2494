// Next and previous mention of the entity under the cursor, in this article or through the whole corpus.
import { type MentionPlace, mentionsIn, mentionsOf } from '../corpus/postings';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import { entityAt } from './at';

export interface Step {
  readonly direction: 'next' | 'previous';
  /** `article` stays in this article and goes round at its end; `corpus` goes on in the next article. */
  readonly within: 'article' | 'corpus';
}

/** The mention one step on, round at the end; undefined when no mention stands at `offset` (UTF-16). */
export function stepFrom(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  offset: number,
  step: Step,
): MentionPlace | undefined {
  const found = entityAt(snapshot, article, offset);
  if (found === undefined) return undefined;
  const places =
    step.within === 'article'
      ? mentionsIn(article, found.mention.entity).map((mention) => ({ article, mention }))
      : [...mentionsOf(snapshot, found.entity)];
  const here = places.findIndex(
    (p) => p.article.id === article.id && p.mention.start === found.mention.start,
  );
  const by = step.direction === 'next' ? 1 : -1;
  return places[(here + by + places.length) % places.length];
}

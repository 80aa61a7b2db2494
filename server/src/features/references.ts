// References, highlights and implementations: everywhere an entity is mentioned, here or in the corpus, and
// everything it is quoted with.
import { type ArticleSpans, mentionsIn, type QuotePlace, quotesOf, spansByArticle } from '../corpus/postings';
import type { CorpusEntity } from '../corpus/register';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { Span } from '../text/span';
import { entityAt, mentionAt, partsOf, quotesAt } from './at';

/** The entity at `offset` (UTF-16), and where the corpus mentions it; undefined when no mention stands there. */
export function references(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  offset: number,
): { readonly entity: CorpusEntity; readonly places: Generator<ArticleSpans> } | undefined {
  const found = entityAt(snapshot, article, offset);
  return found && { entity: found.entity, places: spansByArticle(snapshot, found.entity) };
}

/** All quotes, in the whole corpus, of the entity at `offset` (UTF-16); none when no mention stands there. */
export function* quotesOfEntityAt(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  offset: number,
): Generator<QuotePlace> {
  const found = entityAt(snapshot, article, offset);
  if (found !== undefined) yield* quotesOf(snapshot, found.entity);
}

/** The entity's mentions in this article; without a mention at `offset`, the parts of the quote there. */
export function highlights(article: IndexedArticle, offset: number): readonly Span[] {
  const mention = mentionAt(article, offset);
  if (mention !== undefined) return mentionsIn(article, mention.entity);
  const quote = quotesAt(article, offset)[0];
  return quote === undefined ? [] : partsOf(quote);
}

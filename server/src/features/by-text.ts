// What to look for by text alone, in articles that are still to be read, when somebody asks about a mention.
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import { entityAt } from './at';

/** The name as it is printed at `offset` (UTF-16), else the entity's; undefined when no mention stands there. */
export function nameAt(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  offset: number,
): string | undefined {
  const found = entityAt(snapshot, article, offset);
  if (found === undefined) return undefined;
  const { mention, entity } = found;
  const isName = mention.form === 'name' || mention.form === 'alias';
  return isName ? article.text.slice(mention.start, mention.end) : entity.name;
}

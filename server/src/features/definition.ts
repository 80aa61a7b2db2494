// Definition: from any mention to the one that says most fully who is meant.
import { type MentionPlace, mentionsOf } from '../corpus/postings';
import type { CorpusEntity } from '../corpus/register';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import { entityAt } from './at';

/** The fullest mention of the entity at `offset` (UTF-16); undefined when no mention stands there. */
export function definition(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  offset: number,
): MentionPlace | undefined {
  const found = entityAt(snapshot, article, offset);
  return found && fullestMention(snapshot, found.entity, article.id);
}

/**
 * The mention that says most fully who an entity is: one that prints its whole name if there is one, else the
 * longest name. Of equals, the one in `preferred` wins, then the first by article id and place.
 *
 * @param preferred the id of the article that the reader is in, if any
 */
export function fullestMention(
  snapshot: CorpusSnapshot,
  entity: CorpusEntity,
  preferred?: string,
): MentionPlace | undefined {
  const name = entity.name.toLowerCase();
  let best: MentionPlace | undefined;
  let bestRank: readonly number[] = [];
  for (const place of mentionsOf(snapshot, entity)) {
    const { article, mention } = place;
    const words = article.text.slice(mention.start, mention.end);
    const rank = [
      words.toLowerCase() === name ? 1 : 0,
      mention.form === 'name' ? 2 : mention.form === 'alias' ? 1 : 0,
      mention.form === 'pronoun' ? 0 : words.length,
      article.id === preferred ? 1 : 0,
    ];
    if (best === undefined || isGreater(rank, bestRank)) {
      best = place;
      bestRank = rank;
    }
  }
  return best;
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value > other;
  }
  return false;
}

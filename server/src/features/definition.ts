// Definition: from any mention to the one that says most fully who is meant.
import { eachMember, type MentionPlace, mentionsIn } from '../corpus/postings';
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

/** So many articles that seem to print the whole name are looked through; when none does, so many others. */
const MOST_TITLED = 8;
const MOST_ARTICLES = 40;

/**
 * The mention that says most fully who an entity is: one that prints its whole name if there is one, else the
 * longest name in the first articles by id. Of equals, the one in `preferred` wins, then the first article's.
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
  let bestRank: readonly number[] = [0];
  for (const [article, locals] of candidates(snapshot, entity, preferred)) {
    for (const mention of locals.flatMap((local) => mentionsIn(article, local))) {
      const words = article.text.slice(mention.start, mention.end);
      const rank = [
        words.toLowerCase() === name ? 1 : 0,
        mention.form === 'name' ? 2 : mention.form === 'alias' ? 1 : 0,
        mention.form === 'pronoun' ? 0 : words.length,
        article.id === preferred ? 1 : 0,
      ];
      if (best !== undefined && !isGreater(rank, bestRank)) continue;
      best = { article, mention };
      bestRank = rank;
    }
    if (bestRank[0] === 1) break;
  }
  return best;
}

/** The articles where the whole name may stand, the likeliest first, each with the entity's ids there. */
function* candidates(
  snapshot: CorpusSnapshot,
  entity: CorpusEntity,
  preferred: string | undefined,
): Generator<readonly [IndexedArticle, readonly string[]]> {
  const idsIn = (article: IndexedArticle) =>
    article.analysis.entities.flatMap(({ id }) =>
      snapshot.entityOf(article.id, id)?.id === entity.id ? id : [],
    );
  const near = preferred === undefined ? undefined : snapshot.article(preferred);
  if (near !== undefined) yield [near, idsIn(near)];
  let titled = 0;
  for (const id of entity.titled()) {
    const article = id === preferred ? undefined : snapshot.article(id);
    if (article === undefined) continue;
    yield [article, idsIn(article)];
    if (++titled === MOST_TITLED) break;
  }
  let looked = 0;
  for (const member of eachMember(snapshot, entity)) {
    if (looked++ === MOST_ARTICLES) break;
    yield member;
  }
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value > other;
  }
  return false;
}

// Next and previous mention of the entity under the cursor, in this article or through the whole corpus.
import { type MentionPlace, membersByArticle, mentionsOfAll } from '../corpus/postings';
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
  const members = membersByArticle(snapshot, found.entity);
  const here = members.findIndex(([{ id }]) => id === article.id);
  const [, locals = []] = members[here] ?? [];
  const mentions = mentionsOfAll(article, locals);
  const at = mentions.findIndex(({ start }) => start === found.mention.start);
  const by = step.direction === 'next' ? 1 : -1;
  const beside = mentions[at + by];
  if (beside !== undefined) return { article, mention: beside };
  // Only the article that is gone to is read, however many there are.
  const next = step.within === 'article' ? undefined : members[(here + by + members.length) % members.length];
  const [there, others] = next ?? [article, locals];
  const mention = mentionsOfAll(there, others).at(by === 1 ? 0 : -1);
  return mention && { article: there, mention };
}

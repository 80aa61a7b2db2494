// Answers about the articles of a corpus as a list: by how far the annotator at work is, by day, by outlet.
import type { Connection } from 'vscode-languageserver/node';
import type { Decision } from '../annotation/decision';
import { onShelf, shelves } from '../corpus/publication';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import { compare, cut } from '../features/entity-tree';
import { titleOf } from '../features/headline';
import type { CorpusSession } from '../session/corpus-session';
import type { DecisionBook } from '../session/decision-book';
import { inSlices, slicer } from '../session/turns';
import type { Workspace } from '../session/workspace';
import { answering } from './answering';
import { sessionOf } from './corpora';
import type { ArticleNode, ArticleStatusName, Requests } from './messages';
import { toUri } from './to-protocol';

type Asked = Requests['newsmark/articles']['params'];
type Group = ArticleNode & { readonly kind: 'group' };
type Annotators = (ArticleNode & { readonly kind: 'article' })['annotators'];

/** In the order of the work. */
const STATUSES: readonly ArticleStatusName[] = ['not started', 'in progress', 'done', 'reviewed'];

export function handleArticles(connection: Connection, workspace: Workspace): void {
  const answer = answering(connection);
  answer('newsmark/articles', async (asked) => {
    const session = sessionOf(workspace, asked.corpus);
    const book = session?.decisions;
    if (session === undefined || book === undefined)
      return { items: [], total: 0, annotator: '', isBlind: false };
    const { who: annotator, isBlind } = book.reader;
    return { annotator, isBlind, ...(await rows(session, book, asked)) };
  });
  answer('newsmark/begun', async ({ corpus, ...page }) => {
    const session = sessionOf(workspace, corpus);
    const book = session?.decisions;
    if (session === undefined || book === undefined) return { items: [], total: 0 };
    const begun = [...(await begunIn(session.snapshot(), book))].sort(([a], [b]) => compare(a, b));
    const { items, total } = cut(begun, page);
    return { items: items.map(([id, status]) => ({ uri: toUri(session, id), status })), total };
  });
}

async function rows(
  session: CorpusSession,
  book: DecisionBook,
  { by, parent, ...page }: Asked,
): Promise<{ readonly items: readonly ArticleNode[]; readonly total: number }> {
  const snapshot = session.snapshot();
  if (parent?.kind === 'article') return { items: [], total: 0 };
  if (parent === undefined) return cut(await groups(snapshot, book, by), page);
  if (parent.by === 'month' && parent.name !== '') {
    const month = onShelf(snapshot.articles(), 'month', parent.name);
    const days = await inSlices(shelves(month, 'day'), slicer());
    return cut(
      days.map((day) => ({ kind: 'group' as const, by: 'day' as const, ...day })),
      page,
    );
  }
  const found = cut(await articlesIn(snapshot, book, parent), page);
  const items: ArticleNode[] = [];
  const pause = slicer();
  for (const article of found.items) {
    items.push(toRow(session, book, article));
    await pause();
  }
  return { items, total: found.total };
}

async function groups(snapshot: CorpusSnapshot, book: DecisionBook, by: Asked['by']): Promise<Group[]> {
  if (by !== 'status') {
    const shelving = by === 'day' ? 'month' : by;
    const found = await inSlices(shelves(snapshot.articles(), shelving), slicer());
    return found.map((shelf) => ({ kind: 'group', by: shelving, ...shelf }));
  }
  const begun = await begunIn(snapshot, book);
  const counts = new Map<string, number>([['not started', snapshot.articleCount - begun.size]]);
  for (const status of begun.values()) counts.set(status, (counts.get(status) ?? 0) + 1);
  return STATUSES.flatMap((name) => {
    const articles = counts.get(name) ?? 0;
    return articles === 0 ? [] : [{ kind: 'group', by, name, articles }];
  });
}

/** The articles of a group: an outlet's with the newest first, others by id. */
async function articlesIn(
  snapshot: CorpusSnapshot,
  book: DecisionBook,
  { by, name }: Group,
): Promise<IndexedArticle[]> {
  if (by !== 'status') {
    const found = [...onShelf(snapshot.articles(), by, name)];
    const dayOf = ({ published }: IndexedArticle) => (by === 'outlet' ? (published.day ?? '') : '');
    return found.sort((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.id, b.id));
  }
  const begun = await begunIn(snapshot, book);
  const found: IndexedArticle[] = [];
  for (const article of snapshot.articles())
    if ((begun.get(article.id) ?? 'not started') === name) found.push(article);
  return found.sort((a, b) => compare(a.id, b.id));
}

/** What the annotator at work says of the articles that he or she has begun. */
async function begunIn(
  snapshot: CorpusSnapshot,
  book: DecisionBook,
): Promise<ReadonlyMap<string, ArticleStatusName>> {
  const begun = new Map<string, ArticleStatusName>();
  const pause = slicer();
  for (const { article } of book.all()) {
    if (article === null || snapshot.article(article) === undefined) continue;
    const own = annotatorsOf(book.inForce(article)).find(({ who }) => who === book.reader.who);
    if (own !== undefined && own.status !== 'not started') begun.set(article, own.status);
    await pause();
  }
  return begun;
}

function toRow(session: CorpusSession, book: DecisionBook, article: IndexedArticle): ArticleNode {
  return {
    kind: 'article',
    uri: toUri(session, article.id),
    article: article.id,
    title: titleOf(article),
    ...article.published,
    annotators: annotatorsOf(book.inForce(article.id)),
  };
}

/** Each annotator's status of an article, by name; who decided anything and set none is in progress. */
function annotatorsOf(inForce: readonly Decision[]): Annotators {
  const said = new Map<string, { status: ArticleStatusName; decisions: number }>();
  for (const decision of inForce) {
    if (decision.op === 'withdraw' || decision.op === 'anchor.set') continue;
    const before = said.get(decision.who) ?? { status: 'in progress' as const, decisions: 0 };
    said.set(
      decision.who,
      decision.op === 'article.status'
        ? { ...before, status: decision.status }
        : { ...before, decisions: before.decisions + 1 },
    );
  }
  return [...said].map(([who, one]) => ({ who, ...one })).sort((a, b) => (a.who < b.who ? -1 : 1));
}

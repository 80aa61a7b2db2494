// When and where an article was published, as far as it is known, and the articles of a corpus by day and by outlet.
import type { Analysis } from '../extraction/analysis';
import { dayIn } from '../language/days';
import type { Article } from './article';

export interface Publication {
  /** `YYYY-MM-DD`, as it is written where the article was published. */
  readonly day?: string;
  readonly outlet?: string;
}

/** What is read of an article to know it. */
type Source = Pick<Article, 'meta' | 'text'> & { readonly analysis: Pick<Analysis, 'blocks'> };

/** When and where an article was published: what came with it, else what its text tells, else its path. */
export function publicationOf(article: Source & Pick<Article, 'id'>): Publication {
  return withPath(article.id, statedPublication(article));
}

/** The same without the path: the first line that tells a whole date gives the day where nothing came with the text. */
export function statedPublication({ meta, text, analysis }: Source): Publication {
  const outlet = typeof meta.outlet === 'string' ? meta.outlet.trim() : '';
  let day = meta.date === undefined ? undefined : dayIn(String(meta.date));
  for (const { role, start, end } of analysis.blocks) {
    if (day !== undefined) break;
    if (role === 'dateline') day = dayIn(text.slice(start, end));
  }
  return { ...(day !== undefined && { day }), ...(outlet !== '' && { outlet }) };
}

/** Adds the day that a path tells (2021-10-20-talks.txt, 2021/10/20/talks.txt), where nothing else does. */
export function withPath(id: string, publication: Publication): Publication {
  if (publication.day !== undefined) return publication;
  const day = dayIn(id);
  return day === undefined ? publication : { ...publication, day };
}

/** What of an article each shelf is named after; '' where it is not known. */
const NAMES = {
  month: ({ day = '' }: Publication) => day.slice(0, 7),
  day: ({ day = '' }: Publication) => day,
  outlet: ({ outlet = '' }: Publication) => outlet,
};

interface Published {
  readonly published: Publication;
}

/** What articles are put together by. */
export type Shelving = keyof typeof NAMES;

/** Articles of one month (`YYYY-MM`), day (`YYYY-MM-DD`) or outlet, or those of which it is not known (''). */
export function* onShelf<A extends Published>(
  articles: Iterable<A>,
  by: Shelving,
  name: string,
): Generator<A> {
  for (const article of articles) if (NAMES[by](article.published) === name) yield article;
}

/**
 * How many articles there are of each month, day or outlet, in pieces of work.
 *
 * @returns months and days with the newest first, outlets by name; '' for those of which it is not known comes last
 */
export function* shelves(
  articles: Iterable<Published>,
  by: Shelving,
): Generator<void, readonly { readonly name: string; readonly articles: number }[]> {
  const counts = new Map<string, number>();
  for (const { published } of articles) {
    const name = NAMES[by](published);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    yield;
  }
  const newestFirst = by === 'outlet' ? 1 : -1;
  return [...counts]
    .map(([name, count]) => ({ name, articles: count }))
    .sort(
      (a, b) => Number(a.name === '') - Number(b.name === '') || newestFirst * (a.name < b.name ? -1 : 1),
    );
}

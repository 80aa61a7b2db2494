// Small corpora for the tests of findings across articles: marked articles by name (see newsdesk.ts).
import {
  type CorpusArticle,
  type CorpusView,
  corpusFindings,
} from '../../../server/src/corpus/findings/judge-corpus';
import { createPassageIndex } from '../../../server/src/corpus/passages';
import type { Finding } from '../../../server/src/extraction/analysis';
import { DEFAULT_OPTIONS } from '../../../server/src/extraction/options';
import { readMarked, type Speakers } from '../../extraction/findings/newsdesk';

export interface Story {
  readonly text: string;
  readonly speakers?: Speakers;
}

export function read(id: string, { text, speakers }: Story): CorpusArticle {
  const { document, blocks, entities, mentions, quotes } = readMarked(text, speakers);
  return { id, meta: {}, text: document.text, analysis: { blocks, entities, mentions, quotes } };
}

/** A view of articles whose passages are indexed and whose entities nobody has linked. */
export function viewOf(
  articles: ReadonlyMap<string, CorpusArticle>,
  passages: CorpusView['passages'],
): CorpusView {
  return {
    articleIds: () => articles.keys(),
    article: (id) => articles.get(id),
    passages,
    entityOf: () => undefined,
    options: () => DEFAULT_OPTIONS,
  };
}

/** "article · code: words" of every finding across these articles. */
export function across(stories: Readonly<Record<string, Story | string>>): string[] {
  const articles = new Map<string, CorpusArticle>();
  const passages = createPassageIndex();
  for (const [id, story] of Object.entries(stories)) {
    const article = read(id, typeof story === 'string' ? { text: story } : story);
    articles.set(id, article);
    passages.put(article);
  }
  return listed(articles, corpusFindings(viewOf(articles, passages)));
}

export function listed(
  articles: ReadonlyMap<string, CorpusArticle>,
  findings: ReadonlyMap<string, readonly Finding[]>,
): string[] {
  return [...findings].flatMap(([id, found]) =>
    found.map(({ code, start, end }) => `${id} · ${code}: ${articles.get(id)?.text.slice(start, end)}`),
  );
}

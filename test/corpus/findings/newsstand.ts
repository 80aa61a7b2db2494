// Small corpora for the tests of findings across articles: marked articles by name (see newsdesk.ts).

import {
  type CorpusArticle,
  type CorpusView,
  corpusFindings,
} from '../../../server/src/corpus/findings/judge-corpus';
import { createSpellings } from '../../../server/src/corpus/findings/spellings';
import { createPassageIndex } from '../../../server/src/corpus/passages';
import { createSketcher, type PassageSketch } from '../../../server/src/corpus/passages/sketch';
import { publicationOf } from '../../../server/src/corpus/publication';
import type { Finding } from '../../../server/src/extraction/analysis';
import { DEFAULT_OPTIONS } from '../../../server/src/extraction/options';
import { TOKEN_RULES } from '../../../server/src/language/abbreviations';
import { readDocument } from '../../../server/src/text/document';
import { readMarked, type Speakers } from '../../extraction/findings/newsdesk';

export interface Story {
  readonly text: string;
  readonly speakers?: Speakers;
}

export function read(id: string, { text, speakers }: Story): CorpusArticle {
  const { document, blocks, entities, mentions, quotes } = readMarked(text, speakers);
  const article = { id, text: document.text, meta: {}, analysis: { blocks, entities, mentions, quotes } };
  return { ...article, published: publicationOf(article) };
}

const sketcher = createSketcher();

export function sketchOf({ text, analysis }: CorpusArticle): PassageSketch {
  return sketcher(readDocument(text, TOKEN_RULES), analysis.blocks);
}

/** A view of articles whose passages are indexed and whose entities nobody has linked. */
export function viewOf(
  articles: ReadonlyMap<string, CorpusArticle>,
  passages: CorpusView['passages'],
): CorpusView {
  return {
    articleIds: () => articles.keys(),
    spellings: createSpellings(),
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
    passages.put(id, sketchOf(article), new Set());
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

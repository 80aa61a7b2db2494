// What a rule across articles sees: one article, the pairs of its sentences with others, and the others when asked.
import type { Analysis } from '../../extraction/analysis';
import { type BodySentence, createSight, type Sight } from '../../extraction/findings/sight';
import type { AnalysisOptions } from '../../extraction/options';
import { TOKEN_RULES } from '../../language/abbreviations';
import { readDocument } from '../../text/document';
import type { Span } from '../../text/span';
import type { PassageIndex, PassagePair } from '../passages';
import type { CorpusEntity, LocalEntity } from '../register';

/** An article as the rules read it; `text` and `analysis` are asked for once an article. */
export interface CorpusArticle {
  readonly id: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly analysis: Omit<Analysis, 'findings'>;
}

/** The corpus as the rules need it. */
export interface CorpusView {
  readonly articleIds: () => Iterable<string>;
  readonly article: (id: string) => CorpusArticle | undefined;
  readonly passages: Pick<PassageIndex, 'pairs'>;
  readonly entityOf: (local: LocalEntity) => CorpusEntity | undefined;
  readonly options: (articleId: string) => AnalysisOptions;
}

/** One article, opened. */
export interface OpenArticle {
  readonly id: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly sight: Sight;
}

export interface CorpusSight extends OpenArticle {
  readonly view: CorpusView;
  /** Pairs of a sentence here and one elsewhere that share matter. */
  readonly pairs: readonly PassagePair[];
  /** Articles on the same event. */
  readonly tied: ReadonlySet<string>;
  readonly open: (articleId: string) => OpenArticle | undefined;
}

/** Opens articles, each once. */
export function createOpener(view: CorpusView): (articleId: string) => OpenArticle | undefined {
  const opened = new Map<string, OpenArticle>();
  return (articleId) => {
    const known = opened.get(articleId);
    if (known !== undefined) return known;
    const article = view.article(articleId);
    if (article === undefined) return undefined;
    const { text, analysis, meta } = article;
    const { blocks, entities, mentions, quotes } = analysis;
    const document = readDocument(text, TOKEN_RULES);
    const sight = createSight({ document, blocks, entities, mentions, quotes }, new WeakMap());
    const fresh = { id: articleId, meta, sight };
    opened.set(articleId, fresh);
    return fresh;
  };
}

export function corpusSight(view: CorpusView, article: OpenArticle, open: CorpusSight['open']): CorpusSight {
  const pairs = view.passages.pairs(article.id);
  return { ...article, view, pairs, tied: tiedArticles(pairs), open };
}

/** One sentence that is nearly the same ties two articles, and so do two that share most of their matter. */
const STRONG = { shared: 4.5, contained: 0.65, alike: 0.4 };
const WEAK = { shared: 2.5, contained: 0.6 };

function tiedArticles(pairs: readonly PassagePair[]): ReadonlySet<string> {
  const weak = new Map<string, Set<number>>();
  const tied = new Set<string>();
  for (const { here, there, shared, contained, alike } of pairs) {
    if (shared >= STRONG.shared && contained >= STRONG.contained && alike >= STRONG.alike)
      tied.add(there.article);
    if (shared < WEAK.shared || contained < WEAK.contained) continue;
    const sentences = weak.get(there.article) ?? new Set();
    weak.set(there.article, sentences.add(here.start));
    if (sentences.size > 1) tied.add(there.article);
  }
  return tied;
}

/** The body sentence that stands at a place; undefined where none does. */
export function sentenceAt(sight: Sight, place: Span): BodySentence | undefined {
  let low = 0;
  let high = sight.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sight.sentences[middle]?.end ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  const found = sight.sentences[low];
  return found !== undefined && found.start < place.end ? found : undefined;
}

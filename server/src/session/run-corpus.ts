// Many articles through the engine at once, for the command line: analysed one by one, settled by what people decided,
// then linked and compared.
import type { Decision } from '../annotation/decision';
import { foldArticle } from '../annotation/fold';
import { type EntitiesState, foldEntities } from '../annotation/fold-entities';
import { placeAll } from '../annotation/places';
import type { Article } from '../corpus/article';
import { corpusFindings } from '../corpus/findings/judge-corpus';
import { inCorpus, type LinkedAnalysis } from '../corpus/in-corpus';
import { createPassageIndex } from '../corpus/passages';
import { createSketcher } from '../corpus/passages/sketch';
import { createRegister, type EntityRegister } from '../corpus/register';
import { settle } from '../corpus/settle';
import type { Finding } from '../extraction/analysis';
import { inTextOrder } from '../extraction/findings/judge';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../extraction/options';
import type { Engine } from './engine';

/** Nobody waits for what changes while articles come: they are compared when all are there. */
const NOBODY: ReadonlySet<string> = new Set();

/** An article to be analysed. */
export interface RunInput {
  /** Unlike all others of the run; where the run is one corpus, the article's id in it. */
  readonly id: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly options?: AnalysisOptions;
  /** What people decided about it, as `standing` gives them. */
  readonly decisions?: readonly Decision[];
}

export type RunArticle = Article;

/** A corpus that was analysed as a whole. */
export interface CorpusRun {
  /** In the order they came. */
  readonly articles: readonly RunArticle[];
  readonly register: EntityRegister;
  /** One article with corpus-wide entity ids and all its findings, those across articles included. */
  linked(article: RunArticle): LinkedAnalysis;
}

/**
 * Analyses all articles and links them.
 *
 * @param entities what people decided about entities of the corpus
 */
export async function runCorpus(
  engine: Engine,
  inputs: AsyncIterable<RunInput> | Iterable<RunInput>,
  entities: EntitiesState = foldEntities([]),
): Promise<CorpusRun> {
  const register = createRegister(entities);
  const passages = createPassageIndex();
  const sketch = createSketcher();
  const articles = new Map<string, RunArticle>();
  const optionsOf = new Map<string, AnalysisOptions>();
  for await (const { id, text, meta, options = DEFAULT_OPTIONS, decisions = [] } of inputs) {
    const { document, analysis: suggested } = engine.analyser(options).analyse(text);
    const state = foldArticle(decisions, placeAll(decisions, text), (key) => entities.survivor(key));
    const analysis = settle({ article: id, text, analysis: suggested, state, entities });
    const article = { id, text, meta, analysis };
    articles.set(id, article);
    optionsOf.set(id, options);
    register.put(article);
    passages.put(id, sketch(document, analysis.blocks), NOBODY);
  }
  const across: ReadonlyMap<string, readonly Finding[]> = corpusFindings({
    articleIds: () => articles.keys(),
    article: (id) => articles.get(id),
    passages,
    entityOf: (local) => register.entityOf(local),
    options: (id) => optionsOf.get(id) ?? DEFAULT_OPTIONS,
  });
  return {
    articles: [...articles.values()],
    register,
    linked(article) {
      const findings = [...article.analysis.findings, ...(across.get(article.id) ?? [])].sort(inTextOrder);
      return inCorpus(article, register, findings);
    },
  };
}

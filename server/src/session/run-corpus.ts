// Many articles through the engine at once, for the command line: analysed one by one, then linked and compared.
import type { Article } from '../corpus/article';
import { inCorpus, type LinkedAnalysis } from '../corpus/in-corpus';
import { createRegister, type EntityRegister } from '../corpus/register';
import type { AnalysisOptions } from '../extraction/options';
import type { Engine } from './engine';

/** An article to be analysed. */
export interface RunInput {
  /** Unlike all others of the run. */
  readonly id: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly options?: AnalysisOptions;
}

export interface RunArticle extends Article {
  readonly text: string;
}

/** A corpus that was analysed as a whole. */
export interface CorpusRun {
  /** In the order they came. */
  readonly articles: readonly RunArticle[];
  readonly register: EntityRegister;
  /** One article with corpus-wide entity ids and all its findings. */
  linked(article: RunArticle): LinkedAnalysis;
}

/** Analyses all articles and links them. */
export async function runCorpus(
  engine: Engine,
  inputs: AsyncIterable<RunInput> | Iterable<RunInput>,
): Promise<CorpusRun> {
  const register = createRegister();
  const articles: RunArticle[] = [];
  for await (const { id, text, meta, options } of inputs) {
    const article = { id, text, meta, ...engine.analyser(options).analyse(text) };
    articles.push(article);
    register.put(article);
  }
  return { articles, register, linked: (article) => inCorpus(article, register) };
}

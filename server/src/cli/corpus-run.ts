// The articles behind a command's paths as one corpus: read, analysed, settled by what people decided, and linked.

import { readArticleDecisions, readEntityDecisions } from '../session/decisions';
import { createEngine } from '../session/engine';
import type { InputFile } from '../session/inputs';
import { type CorpusRun, type RunInput, runCorpus } from '../session/run-corpus';
import { openArticles } from './articles';
import type { Terminal } from './terminal';

export interface PathRun {
  readonly run: CorpusRun;
  /** The absolute path of an article by its id. */
  readonly fileOf: ReadonlyMap<string, string>;
  /** True when something could not be read. */
  readonly failed: boolean;
}

/**
 * Runs the articles of the paths. Decisions about entities hold where all articles belong to one corpus.
 *
 * @param paths as given on the command line
 */
export async function runPaths(terminal: Terminal, paths: readonly string[]): Promise<PathRun> {
  const source = await openArticles(terminal, paths);
  const fileOf = new Map<string, string>();
  const [corpus, ...others] = source.inputs.corpora;
  const decided = corpus && others.length === 0 ? await readEntityDecisions(corpus.folder) : undefined;
  decided?.problems.forEach(source.tell);
  async function* articles(): AsyncGenerator<RunInput> {
    for await (const article of source.read()) {
      fileOf.set(article.id, article.path);
      yield await withDecisions(article);
    }
  }
  async function withDecisions(article: InputFile): Promise<RunInput> {
    const { inForce, problems } = await readArticleDecisions(article.path);
    problems.forEach(source.tell);
    return { ...article, decisions: inForce };
  }
  const run = await runCorpus(createEngine(), articles(), decided?.entities);
  return { run, fileOf, failed: source.failed() };
}

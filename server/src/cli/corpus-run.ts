// The articles behind a command's paths as one corpus: analysed, settled by what people decided, and linked.
import path from 'node:path';
import { type Command, Option } from 'commander';
import { readEntityDecisions } from '../session/decisions';
import type { Input } from '../session/inputs';
import {
  type CorpusRun,
  type JudgedArticle,
  type LinkedArticle,
  type RunInput,
  runCorpus,
} from '../session/run-corpus';
import { openArticles } from './articles';
import { createProgress } from './progress';
import type { Terminal } from './terminal';

/** What the commands over a corpus have in common. */
export interface CorpusOptions {
  readonly cache?: string;
}

export interface PathRun {
  readonly run: CorpusRun;
  /** The articles with their links, in order; with progress. */
  linked(): AsyncGenerator<LinkedArticle>;
  /** The articles with their findings, in order; with progress. */
  judged(): AsyncGenerator<JudgedArticle>;
  /** The absolute path of an article by its id. */
  pathOf(id: string): string | undefined;
  /** True when something could not be read. */
  readonly failed: boolean;
}

/** Gives a command the option `--cache`. */
export function withCache(command: Command): Command {
  return command.addOption(
    new Option('--cache <folder>', 'keep analyses in this folder, so that the next run is quick'),
  );
}

/**
 * Runs the articles of the paths. Decisions about entities hold where all articles belong to one corpus.
 *
 * @param paths as given on the command line
 * @param use what is done with the run; it is over when this returns
 */
export async function runPaths<T>(
  terminal: Terminal,
  paths: readonly string[],
  { cache }: CorpusOptions,
  use: (run: PathRun) => Promise<T>,
): Promise<T> {
  const source = await openArticles(terminal, paths);
  const inputs = new Map<string, Input>();
  const [corpus, ...others] = source.inputs.corpora;
  const decided = corpus && others.length === 0 ? await readEntityDecisions(corpus.folder) : undefined;
  decided?.problems.forEach(source.tell);
  async function* articles(): AsyncGenerator<RunInput> {
    for await (const { input, ...analysed } of source.analysed({ cache, withDecisions: true })) {
      inputs.set(input.id, input);
      yield { id: input.id, options: input.corpus.settings.options(input.corpusId), ...analysed };
    }
  }
  using run = await runCorpus(articles(), { entities: decided?.entities, signal: terminal.signal });
  async function* withProgress<T>(answers: AsyncIterable<T>): AsyncGenerator<T> {
    const progress = createProgress(terminal, 'articles written', run.articleCount);
    try {
      for await (const article of answers) {
        // The line that counts must not stand in what is written to the same terminal.
        progress.clear();
        yield article;
        progress.step();
      }
    } finally {
      progress.clear();
    }
  }
  return await use({
    run,
    linked: () => withProgress(run.linked()),
    judged: () => withProgress(run.judged()),
    pathOf(id) {
      const input = inputs.get(id);
      return input && path.join(input.corpus.folder, input.corpusId);
    },
    failed: source.failed(),
  });
}

// The articles of a command, one after the other, as texts or analysed; what cannot be read is told on standard error.
import path from 'node:path';
import type { PackedArticle } from '../corpus/columns';
import { CONFIG_FILE } from '../corpus/config';
import { type AnalysedFile, analysedFiles } from '../session/analysed-files';
import { type Corpus, type FileProblem, isProblem } from '../session/corpus-files';
import { findInputs, type InputFile, type Inputs, readInput } from '../session/inputs';
import { lineAt } from '../text/lines';
import { createProgress } from './progress';
import { complain, type Terminal } from './terminal';

export interface ArticleSource {
  readonly inputs: Inputs;
  /** Reads the articles in order. */
  read(): AsyncGenerator<InputFile>;
  /** Analyses the articles, in order; several at once. */
  analysed(options: AnalysedOptions): AsyncGenerator<AnalysedArticle>;
  /** Names a problem on standard error; from then on `failed` is true. */
  tell(problem: FileProblem): void;
  /** True when something could not be read, so far. */
  failed(): boolean;
}

export interface AnalysedOptions {
  /** As given on the command line: where analyses are kept from one run to the next. */
  readonly cache?: string | undefined;
  /** Whether to read what people decided. */
  readonly withDecisions: boolean;
}

/** An article that could be analysed. */
export type AnalysedArticle = AnalysedFile & { readonly packed: PackedArticle };

/** @param paths as given on the command line */
export async function openArticles(terminal: Terminal, paths: readonly string[]): Promise<ArticleSource> {
  let failed = false;
  const warn = ({ path: file, reason }: FileProblem) =>
    complain(terminal, `${shown(terminal, file)} ${reason}.`);
  const tell = (problem: FileProblem) => {
    failed = true;
    warn(problem);
  };
  const inputs = await findInputs(paths.map((named) => path.resolve(terminal.folder, named)));
  for (const corpus of inputs.corpora) if (tellSettings(terminal, corpus)) failed = true;
  inputs.problems.forEach(tell);
  if (inputs.articles.length === 0 && !failed)
    complain(
      terminal,
      `${paths.join(', ')}: no articles here; “include” in ${CONFIG_FILE} says what is one.`,
    );
  return {
    inputs,
    tell,
    failed: () => failed,
    async *analysed({ cache, withDecisions }) {
      const progress = createProgress(terminal, 'articles analysed', inputs.articles.length);
      const files = analysedFiles(inputs.articles, {
        cacheFolder: cache && path.resolve(terminal.folder, cache),
        onCacheProblem(corpus, reason) {
          progress.clear();
          const name = shown(terminal, corpus.folder);
          complain(terminal, `the analyses of ${name} are not kept for the next run: ${reason}.`);
        },
        withDecisions,
        signal: terminal.signal,
      });
      try {
        for await (const file of files) {
          progress.step();
          const { packed, problems } = file;
          if (problems.length > 0) progress.clear();
          for (const problem of problems) {
            if (problem.code === 'front-matter') warn(problem);
            else tell(problem);
          }
          if (packed !== undefined) yield { ...file, packed };
        }
      } finally {
        progress.clear();
      }
    },
    async *read() {
      const progress = createProgress(terminal, 'articles read', inputs.articles.length);
      try {
        for (const input of inputs.articles) {
          terminal.signal?.throwIfAborted();
          const read = await readInput(input);
          progress.step();
          if (isProblem(read)) {
            progress.clear();
            tell(read);
            continue;
          }
          if (read.problem) warn(read.problem);
          yield read;
        }
      } finally {
        progress.clear();
      }
    },
  };
}

/** Tells what is wrong in a newsmark.json. @returns true when a part of it does not hold */
function tellSettings(terminal: Terminal, corpus: Corpus): boolean {
  const file = shown(terminal, path.join(corpus.folder, CONFIG_FILE));
  for (const { start, message } of corpus.problems) {
    const { line, column } = lineAt(corpus.configText ?? '', start);
    complain(terminal, corpus.configText === undefined ? message : `${file}:${line}:${column}: ${message}`);
  }
  return corpus.problems.some(({ severity }) => severity === 'error');
}

/** A path as the user would write it. */
export function shown(terminal: Terminal, file: string): string {
  const relative = path.relative(terminal.folder, file);
  return relative === '' ? '.' : relative.startsWith(`..${path.sep}..${path.sep}..`) ? file : relative;
}

// The articles of a command, read one after the other; what cannot be read is told on standard error.
import path from 'node:path';
import { CONFIG_FILE } from '../corpus/config';
import { type Corpus, type FileProblem, isProblem } from '../session/corpus-files';
import { findInputs, type InputFile, type Inputs, readInput } from '../session/inputs';
import { lineAt } from '../text/lines';
import { createProgress } from './progress';
import { complain, type Terminal } from './terminal';

export interface ArticleSource {
  readonly inputs: Inputs;
  /** Reads the articles in order. */
  read(): AsyncGenerator<InputFile>;
  /** Names a problem on standard error; from then on `failed` is true. */
  tell(problem: FileProblem): void;
  /** True when something could not be read, so far. */
  failed(): boolean;
}

/** @param paths as given on the command line */
export async function openArticles(terminal: Terminal, paths: readonly string[]): Promise<ArticleSource> {
  let failed = false;
  const tell = ({ path: file, reason }: FileProblem) => {
    failed = true;
    complain(terminal, `${shown(terminal, file)} ${reason}.`);
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
    async *read() {
      const progress = createProgress(terminal, inputs.articles.length);
      try {
        for (const input of inputs.articles) {
          const read = await readInput(input);
          progress.step();
          if (isProblem(read)) {
            progress.clear();
            tell(read);
            continue;
          }
          if (read.problem)
            complain(terminal, `${shown(terminal, read.problem.path)} ${read.problem.reason}.`);
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

// newsmark corpus: the same lines as extract, with entities that are one over all the articles.
import type { Command } from 'commander';
import { analysisLine, type LineId } from '../../interchange/analysis-line';
import { createAnalysts } from '../../session/analysts';
import { inOrder } from '../../session/in-order';
import { type CorpusRun, type LinkedArticle, type RunInput, runCorpus } from '../../session/run-corpus';
import { type CorpusOptions, runPaths, withCache } from '../corpus-run';
import { type Destination, withDestination } from '../destination';
import { type ErrorLine, errorLine, MAX_LINE, NOT_ANALYSED, parseLine } from '../filter';
import { readLines } from '../json-lines';
import { offsetsIn, offsetsOf, withoutMark } from '../offsets';
import { createProgress } from '../progress';
import { Stop } from '../stop';
import type { Terminal } from '../terminal';

interface Options extends CorpusOptions {
  readonly jsonl?: boolean;
  readonly out?: string;
}

/** Lines of the input under way at once. */
const WIDTH = 16;

export function corpusCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const command = program
    .command('corpus')
    .summary('print the analysis of articles together, entities linked')
    .description(
      'Analyses articles together: one entity has one id in all of them, and findings across articles are told. ' +
        'A PATH is a file or a folder. With --jsonl it reads one JSON object with “id” and “text” a line on standard input.',
    )
    .argument('[path...]', 'files and folders')
    .option('--jsonl', 'read articles from standard input, one JSON object a line')
    .option('--out <file>', 'write to this file, whole or not at all');
  withCache(command).action(async (paths: string[], options: Options) => {
    if (options.jsonl === true && paths.length > 0)
      throw new Stop('--jsonl reads standard input; leave the paths out, or --jsonl.', 2);
    if (options.jsonl !== true && paths.length === 0)
      throw new Stop('Name the files or folders of the corpus, or use --jsonl with standard input.', 2);
    let failed = false;
    await withDestination(terminal, options.out, async (destination) => {
      failed = options.jsonl
        ? await corpusOfLines(terminal, destination)
        : await runPaths(terminal, paths, options, async ({ run, linked, failed }) => {
            const line = createLines(run, (id) => id);
            for await (const article of linked()) await destination.write(line(article));
            return failed;
          });
    });
    finish(failed ? 1 : 0);
  });
}

/** Answers come in the order of the lines; ids that are missing or used twice are told apart inside by the line. */
async function corpusOfLines(terminal: Terminal, destination: Destination): Promise<boolean> {
  /** For each line the answer to a wrong one, or the id that the article has in this run. */
  const order: (ErrorLine | string)[] = [];
  const given = new Map<string, LineId>();
  const analysts = createAnalysts({ corpus: undefined });
  const { signal } = terminal;
  const progress = createProgress(terminal, 'articles analysed');
  async function* articles(): AsyncGenerator<RunInput> {
    const lines = readLines(terminal.input, MAX_LINE);
    const analysed = inOrder(lines, WIDTH, async (line) => {
      const article = parseLine(line);
      if ('error' in article) return article;
      const { text, hasMark } = withoutMark(article.text);
      const packed = await analysts.analyseText(text, article.meta);
      if ('reason' in packed) return errorLine(article.id, line.number, 'analysis-failed', NOT_ANALYSED);
      const kept = /\p{Surrogate}/u.test(text) ? { text } : {};
      return { packed, hasMark, ...kept, given: article.id, line: line.number };
    });
    for await (const one of analysed) {
      progress.step();
      if ('error' in one) {
        order.push(one);
        continue;
      }
      const isNew = typeof one.given === 'string' && !given.has(one.given);
      const id = isNew ? String(one.given) : `line ${one.line}: ${String(one.given)}`;
      given.set(id, one.given);
      order.push(id);
      yield { ...one, id };
    }
  }
  try {
    using run = await runCorpus(articles(), { signal });
    progress.clear();
    const line = createLines(run, (id) => given.get(id) ?? null);
    const linked = run.linked();
    for (const entry of order) {
      if (typeof entry !== 'string') await destination.write(`${JSON.stringify(entry)}\n`);
      else {
        const { value } = await linked.next();
        if (value !== undefined) await destination.write(line(value));
      }
    }
    return order.some((entry) => typeof entry !== 'string');
  } finally {
    progress.clear();
    await analysts.close();
  }
}

/** Makes output lines. @param shownId the id that the user knows an article by */
function createLines(run: CorpusRun, shownId: (id: string) => LineId): (article: LinkedArticle) => string {
  const offsetsOfOther = offsetsIn(run);
  const other = (id: string) => {
    const offsets = offsetsOfOther(id);
    return offsets && { id: shownId(id), offsets };
  };
  return (article) =>
    `${JSON.stringify(analysisLine({ ...article, id: shownId(article.id) }, offsetsOf(article), other))}\n`;
}

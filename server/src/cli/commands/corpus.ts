// newsmark corpus: the same lines as extract, with entities that are one over all the articles.
import type { Command } from 'commander';
import { analysisLine, type LineId } from '../../interchange/analysis-line';
import { createEngine } from '../../session/engine';
import { type CorpusRun, type RunInput, runCorpus } from '../../session/run-corpus';
import { type OffsetMap, offsetMap } from '../../text/offsets';
import { runPaths } from '../corpus-run';
import { type Destination, withDestination } from '../destination';
import { type ErrorLine, MAX_LINE, parseLine } from '../filter';
import { readLines } from '../json-lines';
import { Stop } from '../stop';
import type { Terminal } from '../terminal';

interface CorpusOptions {
  readonly jsonl?: boolean;
  readonly out?: string;
}

export function corpusCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program
    .command('corpus')
    .summary('print the analysis of articles together, entities linked')
    .description(
      'Analyses articles together: one entity has one id in all of them, and findings across articles are told. ' +
        'A PATH is a file or a folder. With --jsonl it reads one JSON object with “id” and “text” a line on standard input.',
    )
    .argument('[path...]', 'files and folders')
    .option('--jsonl', 'read articles from standard input, one JSON object a line')
    .option('--out <file>', 'write to this file, whole or not at all')
    .action(async (paths: string[], options: CorpusOptions) => {
      if (options.jsonl === true && paths.length > 0)
        throw new Stop('--jsonl reads standard input; leave the paths out, or --jsonl.', 2);
      if (options.jsonl !== true && paths.length === 0)
        throw new Stop('Name the files or folders of the corpus, or use --jsonl with standard input.', 2);
      let failed = false;
      await withDestination(terminal, options.out, async (destination) => {
        failed = options.jsonl
          ? await corpusOfLines(terminal, destination)
          : await corpusOfPaths(terminal, paths, destination);
      });
      finish(failed ? 1 : 0);
    });
}

async function corpusOfPaths(
  terminal: Terminal,
  paths: readonly string[],
  destination: Destination,
): Promise<boolean> {
  const { run, failed } = await runPaths(terminal, paths);
  const lines = createLines(run, (id) => id);
  for (const { id } of run.articles) await destination.write(lines(id));
  return failed;
}

/** Answers come in the order of the lines; ids that are missing or used twice are told apart inside by the line. */
async function corpusOfLines(terminal: Terminal, destination: Destination): Promise<boolean> {
  const order: (ErrorLine | string)[] = [];
  const given = new Map<string, LineId>();
  async function* articles(): AsyncGenerator<RunInput> {
    for await (const line of readLines(terminal.input, MAX_LINE)) {
      const article = parseLine(line);
      if ('error' in article) {
        order.push(article);
        continue;
      }
      const isNew = typeof article.id === 'string' && !given.has(article.id);
      const id = isNew ? String(article.id) : `line ${line.number}: ${String(article.id)}`;
      given.set(id, article.id);
      order.push(id);
      yield { id, text: article.text, meta: article.meta };
    }
  }
  const run = await runCorpus(createEngine(), articles());
  const lines = createLines(run, (id) => given.get(id) ?? null);
  for (const entry of order)
    await destination.write(typeof entry === 'string' ? lines(entry) : `${JSON.stringify(entry)}\n`);
  return order.some((entry) => typeof entry !== 'string');
}

/** Makes the output line of an article by its id in the run. */
function createLines(run: CorpusRun, shownId: (id: string) => LineId): (id: string) => string {
  const byId = new Map(run.articles.map((article) => [article.id, article]));
  const maps = new Map<string, OffsetMap>();
  const offsetsOf = (id: string, text: string): OffsetMap => {
    const map = maps.get(id) ?? offsetMap(text);
    maps.set(id, map);
    return map;
  };
  const other = (id: string) => {
    const article = byId.get(id);
    return article && { id: shownId(id), offsets: offsetsOf(id, article.text) };
  };
  return (id) => {
    const article = byId.get(id);
    if (article === undefined) return '';
    const analysis = run.linked(article);
    const line = analysisLine(
      { id: shownId(id), text: article.text, meta: article.meta, analysis },
      offsetsOf(id, article.text),
      other,
    );
    return `${JSON.stringify(line)}\n`;
  };
}

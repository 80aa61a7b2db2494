// newsmark extract: each article analysed on its own; without a path, a filter from line to line.
import { type Command, Option } from 'commander';
import { analysisLine, type LineInput } from '../../interchange/analysis-line';
import { createEngine } from '../../session/engine';
import { offsetMap } from '../../text/offsets';
import { openArticles } from '../articles';
import { type Destination, withDestination } from '../destination';
import { errorLine, MAX_LINE, parseLine } from '../filter';
import { readLines } from '../json-lines';
import type { Terminal } from '../terminal';

interface ExtractOptions {
  readonly format: 'jsonl' | 'json';
  readonly out?: string;
}

export function extractCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program
    .command('extract')
    .summary('print the analysis of articles, each on its own')
    .description(
      'Analyses each article on its own. A PATH is a file, or a folder whose articles are taken. Without a PATH it is a ' +
        'filter: one JSON object with “id” and “text” a line on standard input, one answer a line on standard output.',
    )
    .argument('[path...]', 'files and folders')
    .addOption(
      new Option('--format <format>', 'one JSON object a line, or one JSON list')
        .choices(['jsonl', 'json'])
        .default('jsonl'),
    )
    .option('--out <file>', 'write to this file, whole or not at all')
    .action(async (paths: string[], options: ExtractOptions) => {
      let failed = false;
      await withDestination(terminal, options.out, async (destination) => {
        const list = options.format === 'json' ? jsonList(destination) : jsonLines(destination);
        failed = paths.length > 0 ? await extractPaths(terminal, paths, list) : await filter(terminal, list);
        await list.end();
      });
      finish(failed ? 1 : 0);
    });
}

/** @returns true when an article could not be read */
async function extractPaths(
  terminal: Terminal,
  paths: readonly string[],
  list: ValueWriter,
): Promise<boolean> {
  const engine = createEngine();
  const source = await openArticles(terminal, paths);
  for await (const { id, text, meta, options } of source.read()) {
    const { analysis } = engine.analyser(options).analyse(text);
    await list.write(JSON.stringify(lineOf({ id, text, meta, analysis })));
  }
  return source.failed();
}

/** @returns true when a line could not be answered with an analysis */
async function filter(terminal: Terminal, list: ValueWriter): Promise<boolean> {
  let failed = false;
  if (terminal.input.isTTY)
    terminal.errors.write('Reading one JSON object a line from the terminal; end with Ctrl+D.\n');
  const analyser = createEngine().analyser();
  for await (const line of readLines(terminal.input, MAX_LINE)) {
    const article = parseLine(line);
    let answer: string;
    if ('error' in article) {
      failed = true;
      answer = JSON.stringify(article);
    } else {
      try {
        answer = JSON.stringify(lineOf({ ...article, ...analyser.analyse(article.text) }));
      } catch {
        failed = true;
        const message = 'The article could not be analysed; leave it out, and report it with its text.';
        answer = JSON.stringify(errorLine(article.id, line.number, 'analysis-failed', message));
      }
    }
    await list.write(answer);
  }
  return failed;
}

function lineOf(input: LineInput): Record<string, unknown> {
  return analysisLine(input, offsetMap(input.text));
}

/** Writes JSON values one by one. */
export interface ValueWriter {
  write(json: string): Promise<void>;
  end(): Promise<void>;
}

export function jsonLines(destination: Destination): ValueWriter {
  return { write: (json) => destination.write(`${json}\n`), end: async () => undefined };
}

function jsonList(destination: Destination): ValueWriter {
  let separator = '[\n';
  return {
    async write(json) {
      await destination.write(separator + json);
      separator = ',\n';
    },
    end: () => destination.write(separator === '[\n' ? '[]\n' : '\n]\n'),
  };
}

// newsmark extract: each article analysed on its own; without a path, a filter from line to line.
import { type Command, Option } from 'commander';
import { unpackArticle } from '../../corpus/columns';
import { analysisLine, type LineId } from '../../interchange/analysis-line';
import { createAnalysts } from '../../session/analysts';
import { inOrder } from '../../session/in-order';
import { openArticles } from '../articles';
import { type CorpusOptions, withCache } from '../corpus-run';
import { withDestination } from '../destination';
import { errorLine, MAX_LINE, NOT_ANALYSED, parseLine } from '../filter';
import { readLines } from '../json-lines';
import { jsonLines, jsonList, type ValueWriter } from '../json-values';
import { offsetsOf, withoutMark } from '../offsets';
import type { Terminal } from '../terminal';

interface Options extends CorpusOptions {
  readonly format: 'jsonl' | 'json';
  readonly out?: string;
}

/** Lines of the input under way at once. */
const WIDTH = 16;

export function extractCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const command = program
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
    .option('--out <file>', 'write to this file, whole or not at all');
  withCache(command).action(async (paths: string[], options: Options) => {
    let failed = false;
    await withDestination(terminal, options.out, async (destination) => {
      const list = options.format === 'json' ? jsonList(destination) : jsonLines(destination);
      failed =
        paths.length > 0 ? await extractPaths(terminal, paths, options, list) : await filter(terminal, list);
      await list.end();
    });
    finish(failed ? 1 : 0);
  });
}

/** @returns true when an article could not be read */
async function extractPaths(
  terminal: Terminal,
  paths: readonly string[],
  { cache }: CorpusOptions,
  list: ValueWriter,
): Promise<boolean> {
  const source = await openArticles(terminal, paths);
  for await (const { input, packed, hasMark } of source.analysed({ cache, withDecisions: false }))
    await list.write(answer(input.id, { ...unpackArticle(packed), hasMark }));
  return source.failed();
}

/** @returns true when a line could not be answered with an analysis */
async function filter(terminal: Terminal, list: ValueWriter): Promise<boolean> {
  let failed = false;
  if (terminal.input.isTTY)
    terminal.errors.write('Reading one JSON object a line from the terminal; end with Ctrl+D.\n');
  const analysts = createAnalysts({ corpus: undefined });
  try {
    const answers = inOrder(readLines(terminal.input, MAX_LINE), WIDTH, async (line) => {
      const article = parseLine(line);
      if ('error' in article) return article;
      const { id, meta } = article;
      const { text, hasMark } = withoutMark(article.text);
      const packed = await analysts.analyseText(text, {});
      if ('reason' in packed) return errorLine(id, line.number, 'analysis-failed', NOT_ANALYSED);
      try {
        return answer(id, { analysis: unpackArticle(packed).analysis, text, meta, hasMark });
      } catch {
        // Metadata that is nested too deeply to be written again.
        return errorLine(id, line.number, 'analysis-failed', NOT_ANALYSED);
      }
    });
    for await (const one of answers) {
      terminal.signal?.throwIfAborted();
      if (typeof one !== 'string') failed = true;
      await list.write(typeof one === 'string' ? one : JSON.stringify(one));
    }
  } finally {
    await analysts.close();
  }
  return failed;
}

type Analysed = Omit<Parameters<typeof analysisLine>[0], 'id'> & { readonly hasMark: boolean };

function answer(id: LineId, article: Analysed): string {
  return JSON.stringify(analysisLine({ ...article, id }, offsetsOf(article)));
}

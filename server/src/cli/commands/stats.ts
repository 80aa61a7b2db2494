// newsmark stats: a corpus in numbers.
import { type Command, Option } from 'commander';
import { type CorpusOptions, runPaths, withCache } from '../corpus-run';
import { type Overview, overviewOf, tally } from '../overview';
import { type Terminal, write } from '../terminal';

type Table = Record<string, number>;

export function statsCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const command = program
    .command('stats')
    .summary('print a corpus in numbers')
    .description('Counts articles, words, blocks, entities, mentions, quotes and findings.')
    .argument('<path...>', 'files and folders')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'));
  withCache(command).action(
    async (paths: string[], { format, ...options }: CorpusOptions & { readonly format: 'text' | 'json' }) => {
      const { numbers, failed } = await runPaths(terminal, paths, options, async ({ linked, failed }) => ({
        numbers: count(await overviewOf(linked())),
        failed,
      }));
      await write(
        terminal.output,
        format === 'json' ? `${JSON.stringify(numbers, undefined, 2)}\n` : asText(numbers),
      );
      finish(failed ? 1 : 0);
    },
  );
}

function count({ articles, words, blocks, entities, mentions, quotes, findings }: Overview) {
  const table = (entries: Iterable<[string, number]>): Table => Object.fromEntries(entries);
  return {
    articles,
    words,
    blocks: table(blocks),
    entities: { total: entities.length, ...table(tally(entities, ({ type }) => type)) },
    mentions,
    quotes: {
      total: quotes.length,
      withSpeaker: quotes.filter(({ speaker }) => speaker !== undefined).length,
      kind: table(tally(quotes, ({ kind }) => kind)),
      status: table(tally(quotes, ({ status }) => status)),
    },
    findings: { total: findings.length, ...table(tally(findings, ({ code }) => code)) },
  };
}

/** Nested tables as indented lines with right-aligned numbers. */
function asText(numbers: object, indent = ''): string {
  const width = 28;
  return Object.entries(numbers)
    .map(([key, value]: [string, unknown]) => {
      const label = `${indent}${key === 'withSpeaker' ? 'with a speaker' : key}`;
      if (typeof value !== 'number') return `${label}\n${asText(value as object, `${indent}  `)}`;
      return `${label.padEnd(width)}${value.toLocaleString('en').padStart(10)}\n`;
    })
    .join('');
}

// newsmark report: who is named, who said what, and what is to be checked in a folder, for a person to read.
import type { Command } from 'commander';
import type { EntityType } from '../../extraction/analysis';
import { createPaint, type Paint } from '../caret';
import { type CorpusOptions, runPaths, withCache } from '../corpus-run';
import {
  count,
  type EntityOverview,
  type Overview,
  overviewOf,
  type QuoteOverview,
  SEVERITIES,
  tally,
} from '../overview';
import { hasColours, type Terminal, write } from '../terminal';

const HEADINGS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  group: 'Groups',
  event: 'Events',
};
/** Entities of a type and quotes of a speaker that are listed before “and so many more”. */
const MANY = 12;

export function reportCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const command = program
    .command('report')
    .summary('print an overview of a corpus to read')
    .description('Prints who is named in how many articles, who said what, and what is to be checked.')
    .argument('<path...>', 'files and folders')
    .option('--all', 'list everything, however long');
  withCache(command).action(
    async (paths: string[], { all = false, ...options }: CorpusOptions & { readonly all?: boolean }) => {
      const { overview, failed } = await runPaths(terminal, paths, options, async ({ linked, failed }) => ({
        overview: await overviewOf(linked()),
        failed,
      }));
      const paint = createPaint(hasColours(terminal));
      const most = all ? Number.POSITIVE_INFINITY : MANY;
      const parts = [
        `${paint.strong(`${count(overview.articles, 'article')}, ${count(overview.words, 'word')}`)}\n`,
        ...entitiesOf(overview, paint, most),
        ...quotesOf(overview, paint, most),
        ...findingsOf(overview, paint, most),
      ];
      await write(terminal.output, parts.join('\n'));
      finish(failed ? 1 : 0);
    },
  );
}

function entitiesOf({ entities }: Overview, paint: Paint, most: number): string[] {
  return Object.entries(HEADINGS).flatMap(([type, heading]) => {
    const ofType = entities.filter((entity) => entity.type === type);
    if (ofType.length === 0) return [];
    const lines = ofType.slice(0, most).map((entity) => entityLine(entity, paint));
    return [
      `${paint.strong(`${heading} (${ofType.length})`)}\n${lines.join('')}${more(ofType.length, most)}`,
    ];
  });
}

function entityLine({ name, aliases, mentions, articles, quotes }: EntityOverview, paint: Paint): string {
  const also = aliases.length === 0 ? '' : paint.faint(`, also ${aliases.join(', ')}`);
  const said = quotes === 0 ? '' : `, ${count(quotes, 'quote')}`;
  return `  ${name}${also}: ${count(mentions, 'mention')} in ${count(articles, 'article')}${said}\n`;
}

function quotesOf({ quotes }: Overview, paint: Paint, most: number): string[] {
  if (quotes.length === 0) return [];
  const bySpeaker = new Map<string, QuoteOverview[]>();
  for (const quote of quotes) {
    const said = bySpeaker.get(speakerOf(quote));
    if (said === undefined) bySpeaker.set(speakerOf(quote), [quote]);
    else said.push(quote);
  }
  const lines = tally(quotes, speakerOf).map(([speaker, number]) => {
    const said = bySpeaker.get(speaker) ?? [];
    const shown = said.slice(0, most).map((quote) => `    ${quoteLine(quote, paint)}\n`);
    return `  ${speaker} (${number})\n${shown.join('')}${more(number, most, '  ')}`;
  });
  return [`${paint.strong(`Quotes (${quotes.length})`)}\n${lines.join('')}`];
}

function speakerOf({ status, speaker }: QuoteOverview): string {
  if (speaker !== undefined) return speaker;
  if (status === 'anonymous') return '(not named)';
  return status === 'unclear' ? '(unclear)' : '(nobody)';
}

function quoteLine({ article, line, words, kind }: QuoteOverview, paint: Paint): string {
  return `${words} ${paint.faint(`${kind}, ${article}:${line}`)}`;
}

function findingsOf({ findings }: Overview, paint: Paint, most: number): string[] {
  if (findings.length === 0) return [`${paint.strong('No findings')}\n`];
  const gravest = findings.toSorted(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
  const lines = gravest.slice(0, most).map(({ article, line, column, code, message, ...finding }) => {
    const severity = paint.severity(finding.severity, finding.severity);
    return `  ${severity} ${message} ${paint.faint(`${code}, ${article}:${line}:${column}`)}\n`;
  });
  return [
    `${paint.strong(`Findings (${findings.length})`)}\n${lines.join('')}${more(findings.length, most)}`,
  ];
}

function more(number: number, most: number, indent = ''): string {
  return number > most ? `${indent}  … and ${number - most} more (--all)\n` : '';
}

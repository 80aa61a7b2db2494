// newsmark report: who is named, who said what, and what is to be checked in a folder, for a person to read.
import type { Command } from 'commander';
import type { EntityType } from '../../extraction/analysis';
import { lineAt } from '../../text/lines';
import { createPaint, type Paint } from '../caret';
import { runPaths } from '../corpus-run';
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
const WORDS_SHOWN = 90;

export function reportCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program
    .command('report')
    .summary('print an overview of a corpus to read')
    .description('Prints who is named in how many articles, who said what, and what is to be checked.')
    .argument('<path...>', 'files and folders')
    .option('--all', 'list everything, however long')
    .action(async (paths: string[], { all = false }: { readonly all?: boolean }) => {
      const { run, failed } = await runPaths(terminal, paths);
      const overview = overviewOf(run);
      const paint = createPaint(hasColours(terminal));
      const most = all ? Number.POSITIVE_INFINITY : MANY;
      const parts = [
        `${paint.strong(`${count(overview.articles.length, 'article')}, ${count(overview.words, 'word')}`)}\n`,
        ...entitiesOf(overview, paint, most),
        ...quotesOf(overview, paint, most),
        ...findingsOf(overview, paint, most),
      ];
      await write(terminal.output, parts.join('\n'));
      finish(failed ? 1 : 0);
    });
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
  return `  ${name}${also}: ${count(mentions, 'mention')} in ${count(articles.length, 'article')}${said}\n`;
}

function quotesOf({ quotes }: Overview, paint: Paint, most: number): string[] {
  if (quotes.length === 0) return [];
  const speakers = tally(quotes, speakerOf);
  const lines = speakers.map(([speaker, number]) => {
    const said = quotes.filter((quote) => speakerOf(quote) === speaker);
    const shown = said.slice(0, most).map((quote) => `    ${quoteLine(quote, paint)}\n`);
    return `  ${speaker} (${number})\n${shown.join('')}${more(number, most, '  ')}`;
  });
  return [`${paint.strong(`Quotes (${quotes.length})`)}\n${lines.join('')}`];
}

function speakerOf({ quote, speaker }: QuoteOverview): string {
  if (speaker !== undefined) return speaker;
  if (quote.status === 'anonymous') return '(not named)';
  return quote.status === 'unclear' ? '(unclear)' : '(nobody)';
}

function quoteLine({ article, quote }: QuoteOverview, paint: Paint): string {
  const words = quote.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  const { line } = lineAt(article.text, quote.content[0]?.start ?? 0);
  return `${shortened(words)} ${paint.faint(`${quote.kind}, ${article.id}:${line}`)}`;
}

function findingsOf({ findings }: Overview, paint: Paint, most: number): string[] {
  if (findings.length === 0) return [`${paint.strong('No findings')}\n`];
  const gravest = findings.toSorted(
    (a, b) => SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity),
  );
  const lines = gravest.slice(0, most).map(({ article, finding }) => {
    const { line, column } = lineAt(article.text, finding.start);
    const severity = paint.severity(finding.severity, finding.severity);
    return `  ${severity} ${finding.message} ${paint.faint(`${finding.code}, ${article.id}:${line}:${column}`)}\n`;
  });
  return [
    `${paint.strong(`Findings (${findings.length})`)}\n${lines.join('')}${more(findings.length, most)}`,
  ];
}

/** One line of words, cut at a word's end. */
function shortened(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ');
  if (line.length <= WORDS_SHOWN) return line;
  return `${line.slice(0, line.lastIndexOf(' ', WORDS_SHOWN) + 1 || WORDS_SHOWN)}…`;
}

function more(number: number, most: number, indent = ''): string {
  return number > most ? `${indent}  … and ${number - most} more (--all)\n` : '';
}

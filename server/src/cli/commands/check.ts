// newsmark check: the findings of a corpus, for people, scripts and code scanning.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CATALOGUE } from '../../corpus/findings/catalogue';
import { createRecent } from '../../corpus/recent';
import type { Finding, Severity } from '../../extraction/analysis';
import { createSarif } from '../../interchange/sarif';
import type { Span } from '../../text/span';
import { shown } from '../articles';
import { createPaint, type Paint, showFinding } from '../caret';
import { type CorpusOptions, runPaths, withCache } from '../corpus-run';
import { type Destination, withDestination } from '../destination';
import { indentedMembers } from '../json-values';
import { type Places, placesIn, placesOf } from '../offsets';
import { count, SEVERITIES } from '../overview';
import { checkByEdits } from '../paranoid';
import { hasColours, type Terminal } from '../terminal';
import { version } from '../version';

const NARROW = 100;
/** Other articles whose path and lines are at hand. */
const MOST_SHOWN = 4000;

interface CheckOptions extends CorpusOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: Severity | 'never';
  readonly out?: string;
  readonly paranoid?: number;
}

/** How many edits `--paranoid` tries on an article when it is not told. */
const EDITS = 20;

/** An article as it is shown. */
interface Shown extends Places {
  readonly id: string;
  /** As the user would write it. */
  readonly path: string;
}

/** An article with all its findings. */
interface Checked extends Shown {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What the writing of findings needs beside them. */
interface Surroundings {
  /** Another article by its id. */
  readonly other: (id: string) => Shown | undefined;
  readonly textOf: (id: string) => string;
  /** Of all articles, findings or not. */
  readonly paths: readonly string[];
}

/** Writes articles with their findings as they come. */
interface FindingsWriter {
  begin(): Promise<void>;
  article(article: Checked): Promise<void>;
  end(tally: Tally): Promise<void>;
}

export function checkCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const command = program
    .command('check')
    .summary('print what is wrong in articles, for people, scripts or CI')
    .description(
      'Prints the findings of a corpus. The exit status is 1 when one reaches --fail-on, 0 otherwise.',
    )
    .argument('<path...>', 'files and folders')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json', 'sarif']).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails')
        .choices([...SEVERITIES, 'never'])
        .default('warning'),
    )
    .option('--out <file>', 'write to this file, whole or not at all')
    .addOption(
      new Option('--paranoid [edits]', 'check the program instead: edit each article in memory and compare')
        .preset(EDITS)
        .argParser(edits),
    );
  withCache(command).action(async (paths: string[], options: CheckOptions) => {
    if (options.paranoid !== undefined) {
      finish((await checkByEdits(terminal, paths, options.paranoid)) ? 0 : 1);
      return;
    }
    const tally = createTally();
    let failed = false;
    // First of all the place to write to: what is wrong with it is not found out after hours of work.
    await withDestination(terminal, options.out, async (destination) => {
      failed = await runPaths(terminal, paths, options, async ({ run, judged, pathOf, failed }) => {
        const shownPath = (id: string) =>
          shown(terminal, pathOf(id) ?? id)
            .split(path.sep)
            .join('/');
        const placesOfOther = placesIn(run);
        // Findings point at the same articles again and again.
        const others = createRecent<string, Shown>(MOST_SHOWN);
        const other = (id: string) =>
          others.get(id, () => {
            const places = placesOfOther(id);
            return places && { ...places, id, path: shownPath(id) };
          });
        const textOf = (id: string) => run.text(id)?.text ?? '';
        const paths = run.ids.map(shownPath);
        const writer = createWriter(terminal, destination, options, { other, textOf, paths });
        await writer.begin();
        for await (const article of judged()) {
          const { id, text, findings } = article;
          tally.add(findings);
          await writer.article({ ...placesOf(article), id, path: shownPath(id), text, findings });
        }
        await writer.end(tally);
        return failed;
      });
    });
    const fails = options.failOn !== 'never' && tally.worst() >= SEVERITIES.indexOf(options.failOn);
    finish(fails || failed ? 1 : 0);
  });
}

function edits(given: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(given)) throw new InvalidArgumentError('Give a number of edits from 1 on.');
  return Number(given);
}

function createWriter(
  terminal: Terminal,
  destination: Destination,
  { format, out }: CheckOptions,
  surroundings: Surroundings,
): FindingsWriter {
  if (format === 'json') return asJson(destination, surroundings);
  if (format === 'sarif') return asSarif(destination, surroundings);
  return asText(destination, surroundings, {
    paint: createPaint(out === undefined && hasColours(terminal)),
    width: terminal.output.columns ?? NARROW,
  });
}

function asText(
  { write }: Destination,
  { other }: Surroundings,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): FindingsWriter {
  return {
    begin: async () => undefined,
    async article(article) {
      for (const finding of article.findings) {
        const related = finding.related.map(({ article: id, message, start }) => {
          const where = id === undefined ? article : other(id);
          if (where === undefined) return '';
          const { line, column } = where.lineAt(start);
          return `\n  ${paint.faint(`${where.path}:${line}:${column}: ${message}`)}`;
        });
        await write(`${showFinding(finding, article, paint, width)}${related.join('')}\n\n`);
      }
    },
    end: (tally) => write(tally.summary()),
  };
}

/** The findings as plain values (server/schema/check.schema.json); offsets in code points, columns in UTF-16 units. */
function asJson(destination: Destination, { other }: Surroundings): FindingsWriter {
  const place = (article: Shown, span: Span) => {
    const from = article.lineAt(span.start);
    const to = article.lineAt(span.end);
    return {
      path: article.path,
      start: article.toCodePoint(span.start),
      end: article.toCodePoint(span.end),
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  };
  const members = indentedMembers(destination, 0);
  return {
    begin: () => destination.write('['),
    async article(article) {
      for (const finding of article.findings)
        await members.write({
          id: article.id,
          code: finding.code,
          severity: finding.severity,
          message: finding.message,
          ...place(article, finding),
          related: finding.related.flatMap(({ article: id, message, ...span }) => {
            const where = id === undefined ? article : other(id);
            return where === undefined ? [] : [{ id: where.id, message, ...place(where, span) }];
          }),
        });
    },
    async end() {
      await members.end();
      await destination.write('\n');
    },
  };
}

function asSarif(destination: Destination, { other: shownOf, textOf, paths }: Surroundings): FindingsWriter {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
  const other = (id: string) => {
    const shown = shownOf(id);
    return shown && { ...shown, text: textOf(id) };
  };
  const sarif = createSarif({ version: version(), rules: CATALOGUE, other, digest });
  const [before = '', after = ''] = JSON.stringify(sarif.log(paths), undefined, 2).split('"results": []');
  const members = indentedMembers(destination, 3);
  return {
    begin: () => destination.write(`${before}"results": [`),
    async article(article) {
      for (const result of sarif.results(article)) await members.write(result);
    },
    async end() {
      await members.end();
      await destination.write(`${after}\n`);
    },
  };
}

interface Tally {
  add(findings: readonly Finding[]): void;
  /** The gravest severity so far, by its place in `SEVERITIES`; -1 without a finding. */
  worst(): number;
  /** "3 findings in 2 of 5 articles: 1 warning, 2 hints." */
  summary(): string;
}

function createTally(): Tally {
  const bySeverity = SEVERITIES.map(() => 0);
  let articles = 0;
  let touched = 0;
  return {
    add(findings) {
      articles++;
      if (findings.length > 0) touched++;
      for (const { severity } of findings) {
        const at = SEVERITIES.indexOf(severity);
        bySeverity[at] = (bySeverity[at] ?? 0) + 1;
      }
    },
    worst: () => bySeverity.findLastIndex((number) => number > 0),
    summary() {
      const all = bySeverity.reduce((sum, number) => sum + number, 0);
      if (all === 0) return `No findings in ${count(articles, 'article')}.\n`;
      const counts = SEVERITIES.map((severity, at) => [severity, bySeverity[at] ?? 0] as const)
        .filter(([, number]) => number > 0)
        .map(([severity, number]) =>
          severity === 'information' ? `${number} information` : count(number, severity),
        );
      return `${count(all, 'finding')} in ${touched} of ${count(articles, 'article')}: ${counts.reverse().join(', ')}.\n`;
    },
  };
}

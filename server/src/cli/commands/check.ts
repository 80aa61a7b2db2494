// newsmark check: the findings of a corpus, for people, scripts and code scanning.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { CATALOGUE } from '../../corpus/findings/catalogue';
import type { Finding, Severity } from '../../extraction/analysis';
import { sarifLog } from '../../interchange/sarif';
import { lineAt } from '../../text/lines';
import { offsetMap } from '../../text/offsets';
import type { Span } from '../../text/span';
import { shown } from '../articles';
import { createPaint, showFinding } from '../caret';
import { runPaths } from '../corpus-run';
import { withDestination } from '../destination';
import { count, SEVERITIES } from '../overview';
import { hasColours, type Terminal } from '../terminal';
import { version } from '../version';

const NARROW = 100;

interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: Severity | 'never';
  readonly out?: string;
}

/** An article with all its findings. */
interface Checked {
  readonly id: string;
  /** As the user would write it. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export function checkCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program
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
    .action(async (paths: string[], options: CheckOptions) => {
      const { run, fileOf, failed } = await runPaths(terminal, paths);
      const articles = run.articles.map((article) => ({
        id: article.id,
        path: shown(terminal, fileOf.get(article.id) ?? article.id)
          .split(path.sep)
          .join('/'),
        text: article.text,
        findings: run.linked(article).findings,
      }));
      await withDestination(terminal, options.out, ({ write }) =>
        write(present(terminal, articles, options)),
      );
      const worst = Math.max(
        -1,
        ...articles.flatMap(({ findings }) => findings.map((f) => SEVERITIES.indexOf(f.severity))),
      );
      const fails = options.failOn !== 'never' && worst >= SEVERITIES.indexOf(options.failOn);
      finish(fails || failed ? 1 : 0);
    });
}

function present(terminal: Terminal, articles: readonly Checked[], { format, out }: CheckOptions): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  if (format === 'json') return `${JSON.stringify(asJson(articles, byId), undefined, 2)}\n`;
  if (format === 'sarif') {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
    const log = sarifLog({
      version: version(),
      rules: CATALOGUE,
      articles,
      other: (id) => byId.get(id),
      digest,
    });
    return `${JSON.stringify(log, undefined, 2)}\n`;
  }
  const paint = createPaint(out === undefined && hasColours(terminal));
  const width = terminal.output.columns ?? NARROW;
  const parts = articles.flatMap((article) =>
    article.findings.map((finding) => {
      const related = finding.related.map(({ article: id, message, start }) => {
        const where = id === undefined ? article : byId.get(id);
        if (where === undefined) return '';
        const { line, column } = lineAt(where.text, start);
        return `\n  ${paint.faint(`${where.path}:${line}:${column}: ${message}`)}`;
      });
      return `${showFinding(finding, article, paint, width)}${related.join('')}\n\n`;
    }),
  );
  return parts.join('') + summary(articles);
}

/** "3 findings in 2 of 5 articles: 1 warning, 2 hints." */
function summary(articles: readonly Checked[]): string {
  const findings = articles.flatMap((article) => article.findings);
  if (findings.length === 0) return `No findings in ${count(articles.length, 'article')}.\n`;
  const counts = SEVERITIES.toReversed()
    .map((severity) => [severity, findings.filter((f) => f.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) =>
      severity === 'information' ? `${number} information` : count(number, severity),
    );
  const touched = articles.filter((article) => article.findings.length > 0).length;
  return `${count(findings.length, 'finding')} in ${touched} of ${count(articles.length, 'article')}: ${counts.join(', ')}.\n`;
}

/** The findings as plain values (server/schema/check.schema.json); offsets in code points, columns in UTF-16 units. */
function asJson(articles: readonly Checked[], byId: ReadonlyMap<string, Checked>) {
  const place = ({ path, text }: Checked, span: Span) => {
    const map = offsetMap(text);
    const from = lineAt(text, span.start);
    const to = lineAt(text, span.end);
    return {
      path,
      start: map.toCodePoint(span.start),
      end: map.toCodePoint(span.end),
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  };
  return articles.flatMap((article) =>
    article.findings.map((finding) => ({
      id: article.id,
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      ...place(article, finding),
      related: finding.related.flatMap(({ article: id, message, ...span }) => {
        const where = id === undefined ? article : byId.get(id);
        return where === undefined ? [] : [{ id: where.id, message, ...place(where, span) }];
      }),
    })),
  );
}

// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): findings for code scanning and CI.
// Lines and columns count from 1, columns in UTF-16 units; offsets in code points have no place in it.
import type { Log, PhysicalLocation, ReportingConfiguration, Result } from 'sarif';
import type { Finding, Severity } from '../extraction/analysis';
import type { RuleInfo } from '../extraction/findings/rule';
import type { LinePosition } from '../text/lines';
import type { Span } from '../text/span';
import { iriPart } from './export';

/** An article and its findings. */
export interface SarifArticle {
  /** The path below the folder that the run was started in, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lineAt: (offset: number) => LinePosition;
  readonly findings: readonly Finding[];
}

export interface SarifRun {
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  /** Where a related span in another article lies; undefined when it is not known. */
  readonly other: (article: string) => Omit<SarifArticle, 'findings'> | undefined;
  /** A short digest of a text, the same in every run. */
  readonly digest: (text: string) => string;
}

export interface Sarif {
  /** The log without its results. @param paths of all articles, as `SarifArticle.path` */
  log(paths: readonly string[]): Log;
  /** What stands in the log's `results` for one article. */
  results(article: SarifArticle): readonly Result[];
}

const LEVELS: Readonly<Record<Severity, NonNullable<ReportingConfiguration['level']>>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** One run as a SARIF log, ready for JSON; its results come article by article. */
export function createSarif({ version, rules, other, digest }: SarifRun): Sarif {
  const index = new Map(rules.map((rule, i) => [rule.code, i]));
  return {
    log: (paths) => ({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Newsmark',
              semanticVersion: version,
              rules: rules.map((rule) => ({
                id: rule.code,
                shortDescription: { text: rule.title },
                fullDescription: { text: rule.description },
                help: { text: `${rule.description} See ${rule.help}.` },
                defaultConfiguration:
                  rule.severity === 'off' ? { enabled: false } : { level: LEVELS[rule.severity] },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          artifacts: paths.map((path) => ({ location: { uri: uriOf(path) } })),
          results: [],
        },
      ],
    }),
    results(article) {
      const seen = new Map<string, number>();
      return article.findings.map((finding) => {
        const words = article.text.slice(finding.start, finding.end);
        const key = `${finding.code}\n${article.path}\n${words}`;
        const count = seen.get(key) ?? 0;
        seen.set(key, count + 1);
        const ruleIndex = index.get(finding.code);
        return {
          ruleId: finding.code,
          ...(ruleIndex !== undefined && { ruleIndex }),
          level: LEVELS[finding.severity],
          message: { text: finding.message },
          locations: [{ physicalLocation: place(article, finding) }],
          partialFingerprints: { 'words/v1': `${digest(key)}:${count}` },
          ...relatedLocations(article, finding),
        };
      });
    },
  };

  function relatedLocations(article: SarifArticle, finding: Finding) {
    const locations = finding.related.flatMap(({ article: id, message, ...span }) => {
      const found = id === undefined ? article : other(id);
      return found === undefined
        ? []
        : [{ physicalLocation: place(found, span), message: { text: message } }];
    });
    return locations.length === 0 ? {} : { relatedLocations: locations.map((at, id) => ({ id, ...at })) };
  }
}

function place(
  { path, text, lineAt }: Omit<SarifArticle, 'findings'>,
  { start, end }: Span,
): PhysicalLocation {
  const from = lineAt(start);
  const to = lineAt(end);
  return {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      snippet: { text: text.slice(start, end) },
    },
  };
}

/** A relative path as a URI reference: every part escaped, slashes kept. */
function uriOf(path: string): string {
  return path.split('/').map(iriPart).join('/');
}

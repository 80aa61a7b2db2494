// The agreement of two annotators as text, CSV and JSON. Only form: the figures come ready.
import type { Comparison, MentionAgreement, QuoteAgreement } from '../annotation/compare';

export interface AgreementReport extends Comparison {
  /** How the two sides were named on the command line. */
  readonly a: string;
  readonly b: string;
  /** Articles that only one of them annotated. */
  readonly onlyA: number;
  readonly onlyB: number;
}

type Row = Readonly<Record<string, string | number | null>>;

const MENTIONS: readonly (keyof MentionAgreement)[] = [
  'a',
  'b',
  'both',
  'f1',
  'kappa',
  'alpha',
  'unitizing',
  'linked',
  'sameEntity',
  'entityKappa',
];
const QUOTES: readonly (keyof QuoteAgreement)[] = [
  'a',
  'b',
  'both',
  'f1',
  'near',
  'nearF1',
  'sameKind',
  'sameCue',
  'sameSource',
  'speakers',
  'sameSpeaker',
];
const HEADS: Readonly<Record<string, string>> = {
  f1: 'F1',
  kappa: 'κ',
  alpha: 'α',
  unitizing: 'α unit.',
  sameEntity: 'same',
  entityKappa: 'κ link',
  nearF1: 'F1 near',
  sameKind: 'kind',
  sameCue: 'cue',
  sameSource: 'source',
  sameSpeaker: 'same',
};

export function agreementJson(report: AgreementReport): string {
  const { mentions, quotes, ...rest } = report;
  const plain = {
    schema: 1,
    ...rest,
    mentions: Object.fromEntries(mentions),
    quotes: Object.fromEntries(quotes),
  };
  return `${JSON.stringify(plain, undefined, 2)}\n`;
}

/** One row a kind of thing and type; a figure that does not apply is empty. */
export function agreementCsv({ mentions, quotes }: AgreementReport): string {
  const measures = [...new Set([...MENTIONS, ...QUOTES])];
  const rows: Row[] = [
    ...[...mentions].map(([type, row]): Row => ({ what: 'mention', type, ...row })),
    ...[...quotes].map(([type, row]): Row => ({ what: 'quote', type, ...row })),
  ];
  const lines = rows.map((row) => ['what', 'type', ...measures].map((key) => cell(row[key])).join(','));
  return `what,type,${measures.join(',')}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** A cell; types are people's words, and a spreadsheet must not take one for a formula. */
function cell(value: string | number | null | undefined): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value ?? ''}`;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What the heads of the tables mean, for those who have no documentation at hand. */
const LEGEND = `both     the same words with the same type (quotes: the same content and kind), by A and by B; F1 of these
κ, α     Cohen’s kappa and Krippendorff’s alpha, word by word
α unit.  Krippendorff’s alpha for unitizing: edges that differ a little count a little
linked   mentions that both tied to an entity; same: to the same one; κ link: kappa of that
near     quotes with nearly the same content; kind, cue, source: alike in these
speakers near quotes of which both say who spoke, or that nobody did; same: alike
`;

export function agreementText(report: AgreementReport): string {
  const { a, b, articles, onlyA, onlyB, mentions, quotes } = report;
  const left = [onlyA > 0 ? `${onlyA} only A` : '', onlyB > 0 ? `${onlyB} only B` : ''].filter(Boolean);
  const tables = [table('Mentions', MENTIONS, mentions), table('Quotes', QUOTES, quotes), LEGEND];
  return [
    `A ${a}\nB ${b}\n`,
    `${articles} ${articles === 1 ? 'article' : 'articles'} annotated by both${left.length > 0 ? `, ${left.join(', ')}` : ''}\n`,
    ...(articles === 0 ? [] : tables),
  ].join('\n');
}

function table<T extends object>(
  title: string,
  keys: readonly (keyof T & string)[],
  rows: ReadonlyMap<string, T>,
): string {
  const shown = (value: unknown): string =>
    typeof value !== 'number' ? '–' : Number.isInteger(value) ? `${value}` : value.toFixed(3);
  const figure = (key: string, value: unknown): string =>
    /^(?:f1|kappa|alpha|unitizing|entityKappa|nearF1)$/.test(key) && typeof value === 'number'
      ? value.toFixed(3)
      : shown(value);
  const head = [title, ...keys.map((key) => HEADS[key] ?? key)];
  const body = [...rows].map(([type, row]) => [type, ...keys.map((key) => figure(key, row[key]))]);
  const widths = head.map((cell, i) =>
    Math.max(...[head, ...body].map((line) => (line[i] ?? '').length), cell.length),
  );
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()}\n`;
  return [head, ...body].map(line).join('');
}

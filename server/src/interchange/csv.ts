// Comma-separated tables of quotes and of entities, for spreadsheets and statistics (RFC 4180, UTF-8 with a
// byte-order mark, without which Excel misreads it). A cell that a spreadsheet would run as a formula is disarmed.
import { lineAt } from '../text/lines';
import { offsetMap } from '../text/offsets';
import type { Span } from '../text/span';
import type { Export, ExportArticle, Exporter } from './export';

type Cell = string | number | boolean | null | undefined;

/** One row a quote; offsets in code points. */
export const quoteTable: Exporter = {
  open: () => table('quotes.csv', QUOTE_COLUMNS, quoteRows),
  losses: ({ mentions, blocks, findings }) => ({
    mentions: mentions.length,
    blocks: blocks.length,
    findings: findings.length,
  }),
};

/** One row an entity and article. */
export const entityTable: Exporter = {
  open: () => table('entities.csv', ENTITY_COLUMNS, entityRows),
  losses: ({ mentions, quotes, blocks, findings }) => ({
    'places of mentions': mentions.length,
    quotes: quotes.length,
    blocks: blocks.length,
    findings: findings.length,
  }),
};

const QUOTE_COLUMNS = [
  'article',
  'outlet',
  'date',
  'line',
  'start',
  'end',
  'kind',
  'nested',
  'status',
  'speaker',
  'speaker_id',
  'source',
  'cue',
  'content',
  'rule',
  'confidence',
];

function quoteRows({ id, text, meta, analysis }: ExportArticle): Cell[][] {
  const map = offsetMap(text);
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return analysis.quotes.map((quote) => {
    const start = quote.content[0]?.start ?? 0;
    const end = quote.content.at(-1)?.end ?? start;
    return [
      id,
      plain(meta.outlet),
      plain(meta.date),
      lineAt(text, start).line,
      map.toCodePoint(start),
      map.toCodePoint(end),
      quote.kind,
      quote.nested,
      quote.status,
      quote.speaker === null ? null : names.get(quote.speaker),
      quote.speaker,
      words(quote.source),
      words(quote.cue),
      words(quote.content),
      quote.rule,
      Math.round(quote.confidence * 1000) / 1000,
    ];
  });
}

const ENTITY_COLUMNS = [
  'entity_id',
  'name',
  'type',
  'aliases',
  'article',
  'outlet',
  'date',
  'mentions',
  'quotes',
];

function entityRows({ id, meta, analysis }: ExportArticle): Cell[][] {
  return analysis.entities.map((entity) => [
    entity.id,
    entity.name,
    entity.type,
    entity.aliases.join('; '),
    id,
    plain(meta.outlet),
    plain(meta.date),
    analysis.mentions.filter((mention) => mention.entity === entity.id).length,
    analysis.quotes.filter((quote) => quote.speaker === entity.id).length,
  ]);
}

function plain(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function table(
  path: string,
  columns: readonly string[],
  rowsOf: (article: ExportArticle) => readonly Cell[][],
): Export {
  const lines = (rows: readonly (readonly Cell[])[]) =>
    rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  return {
    begin: () => [{ path, content: `\ufeff${lines([columns])}` }],
    article: (article) => [{ path, content: lines(rowsOf(article)) }],
    end: () => [],
  };
}

/** A cell; texts that begin like a formula get an apostrophe in front (OWASP, "CSV Injection"). */
function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

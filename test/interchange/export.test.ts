import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { brat } from '../../server/src/interchange/brat';
import { entityTable, quoteTable } from '../../server/src/interchange/csv';
import type { ExportArticle, Exporter } from '../../server/src/interchange/export';
import { webAnnotation } from '../../server/src/interchange/web-annotation';
import { createEngine, type Engine } from '../../server/src/session/engine';
import { runWhole } from '../support/run-whole';

let engine: Engine;
beforeAll(() => {
  engine = createEngine();
});

async function articlesOf(texts: Readonly<Record<string, string>>): Promise<ExportArticle[]> {
  const inputs = Object.entries(texts).map(([id, text]) => ({
    id,
    text,
    meta: { outlet: '=cmd()', date: '2024-05-01' },
  }));
  const run = await runWhole(engine, inputs);
  return run.articles.map((article) => ({ ...article, analysis: run.linked(article) }));
}

/** The whole export: its files put together from their pieces, and what it does not carry. */
function exportOf(exporter: Exporter, articles: readonly ExportArticle[]) {
  const written = exporter.open();
  const content = new Map<string, string>();
  for (const piece of [
    ...written.begin(),
    ...articles.flatMap((one) => written.article(one)),
    ...written.end(),
  ]) {
    expect(exporter !== brat || !content.has(piece.path)).toBe(true);
    content.set(piece.path, (content.get(piece.path) ?? '') + piece.content);
  }
  return {
    files: [...content].map(([path, content]) => ({ path, content })),
    losses: exporter.losses(articles[0]!.analysis),
  };
}

const STORY =
  '\ufeff👩‍🚒 Pool shut\r\n\r\nAnna Roe, the manager, said on Monday that the pool in Havnda was shut.\r\n\r\n' +
  '“We will not move,” Roe said. “It is a long road.\r\n\r\n“And the roof, 👩‍🚒, is open.”\r\n';

/** Texts with everything that makes offsets go wrong. */
const texts = fc
  .array(
    fc.constantFrom(
      'Anna Roe',
      ' said ',
      '“',
      '”',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '👩‍🚒',
      'e\u0301',
      '\ud83d',
      '\ufeff',
      'Mr Hill',
      ', ',
      '.',
      'told the BBC that ',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('brat', () => {
  /** Checks an .ann file against its text after brat's own rules. @returns its lines by kind */
  function expectStandoff(text: string, standoff: string): Map<string, string[]> {
    expect(text).not.toMatch(/^\ufeff|\r/u);
    const points = Array.from(text);
    const known = new Set<string>();
    const kinds = new Map<string, string[]>();
    for (const line of standoff.split('\n').filter((row) => row !== '')) {
      const [key = '', body = '', words = ''] = line.split('\t');
      const kind = key.charAt(0);
      kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
      if (kind !== '*') {
        expect(known).not.toContain(key);
        known.add(key);
      }
      if (kind === 'T') {
        const fragments = body
          .slice(body.indexOf(' ') + 1)
          .split(';')
          .map((f) => f.split(' ').map(Number));
        const pieces = fragments.map(([start, end]) => points.slice(start, end).join(''));
        for (const piece of pieces) expect(piece).toMatch(/^[^\n]+$/u);
        expect(pieces.join(' ')).toBe(words);
        const flat = fragments.flat();
        expect(flat).toEqual(flat.toSorted((a, b) => a - b));
      } else if (kind === 'E') {
        const [trigger = '', ...roles] = body.split(' ');
        for (const role of [trigger, ...roles]) expect(known).toContain(role.split(':')[1]);
        expect(roles.some((role) => role.startsWith('Content:'))).toBe(true);
      } else {
        for (const argument of body.split(' ').slice(1, kind === '*' ? undefined : 2))
          expect(known).toContain(argument);
      }
    }
    return kinds;
  }

  it('counts code points of a text without byte-order mark and carriage returns', async () => {
    const { files, losses } = exportOf(brat, await articlesOf({ 'a/pool.txt': STORY }));
    const content = (path: string) => files.find((file) => file.path === path)?.content ?? '';
    const kinds = expectStandoff(content('a/pool.txt'), content('a/pool.ann'));
    expect(kinds.get('T')?.map((line) => line.split('\t')[2])).toContain('Anna Roe');
    expect(kinds.get('E')?.length).toBeGreaterThan(0);
    expect(losses.blocks).toBeGreaterThan(0);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['annotation.conf', 'visual.conf']));
  });

  it('holds for any text', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const [, , plain, standoff] = exportOf(brat, await articlesOf({ 'x.txt': text })).files;
        expectStandoff(plain?.content ?? '', standoff?.content ?? '');
      }),
      { numRuns: 40 },
    );
  });

  it('keeps two articles apart whose names differ in their ending only', async () => {
    const { files } = exportOf(brat, await articlesOf({ 'a.txt': 'One.', 'a.md': 'Two.' }));
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });
});

describe('Web Annotation', () => {
  interface Item {
    readonly id: string;
    readonly target: readonly {
      readonly source: string;
      readonly selector: readonly [
        { start: number; end: number },
        { exact: string; prefix: string; suffix: string },
      ];
    }[];
  }
  const itemsOf = (articles: ExportArticle[]) =>
    (
      JSON.parse(exportOf(webAnnotation, articles).files[0]?.content ?? '') as {
        first: { items: Item[] };
        total: number;
      }
    ).first.items;

  it('finds every fragment by position and by its words', async () => {
    const named = fc.tuple(texts, fc.constantFrom('a.txt', 'b ü/c.txt'));
    await fc.assert(
      fc.asyncProperty(named, async ([text, id]) => {
        const points = Array.from(text);
        const items = itemsOf(await articlesOf({ [id]: text }));
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
        for (const { source, selector } of items.flatMap((item) => item.target)) {
          expect(decodeURIComponent(source)).toBe(id);
          const [{ start, end }, { exact, prefix, suffix }] = selector;
          expect(points.slice(start, end).join('')).toBe(exact);
          expect(text).toContain(prefix + exact + suffix);
        }
      }),
      { numRuns: 40 },
    );
    expect(itemsOf(await articlesOf({ 'a.txt': STORY })).length).toBeGreaterThan(3);
  });
});

describe('CSV', () => {
  /** A small reader after RFC 4180. */
  function rowsOf(csv: string): string[][] {
    expect(csv.startsWith('\ufeff')).toBe(true);
    const rows: string[][] = [[]];
    for (const [, quoted, plain, end] of csv
      .slice(1)
      .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
      rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  }

  it('has a row a quote, with its words and its speaker', async () => {
    const rows = rowsOf(exportOf(quoteTable, await articlesOf({ 'a.txt': STORY })).files[0]?.content ?? '');
    const [head = [], ...quotes] = rows;
    for (const row of quotes) expect(row).toHaveLength(head.length);
    const first = Object.fromEntries(head.map((name, i) => [name, quotes[0]?.[i]]));
    expect(first).toMatchObject({ article: 'a.txt', date: '2024-05-01', speaker: 'Anna Roe', line: '3' });
  });

  it('never holds a cell that a spreadsheet would run', async () => {
    const articles = await articlesOf({ '=a.txt': STORY, '@b.txt': '“-1 +2,” said Anna Roe.' });
    for (const exporter of [quoteTable, entityTable])
      for (const row of rowsOf(exportOf(exporter, articles).files[0]?.content ?? ''))
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    expect(exportOf(quoteTable, articles).files[0]?.content).toContain("'=cmd()");
  });
});

// The protocol over many places and many files: answers in parts, pages and ranges, and bursts of changes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Location, SemanticTokens, SymbolInformation } from 'vscode-languageserver-protocol';
import { builtFile } from '../support/program';
import { positionOf, TestClient } from './client';

let client: TestClient;
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
});

const ask = <R>(method: string, params: object): Promise<R> => client.connection.sendRequest(method, params);
const line = 'Mara Lindqvist spoke to the council on Monday.\n';
const story = (index: number) => `Harbour plan ${index}\n\n${line}`;

describe('long answers', () => {
  it('come in parts where the client takes them so, and whole where it does not', async () => {
    await using folder = await client.corpus({ 'newsmark.json': '{}', 'long.txt': line.repeat(1200) });
    await client.read(1);
    const params = {
      textDocument: { uri: folder.uri('long.txt') },
      position: { line: 0, character: 2 },
      context: { includeDeclaration: true },
    };
    const parts: number[] = [];
    const watched = client.connection.onNotification('$/progress', ({ token, value }) => {
      if (token === 'parts') parts.push((value as Location[]).length);
    });
    const last = await ask<Location[]>('textDocument/references', { ...params, partialResultToken: 'parts' });
    watched.dispose();
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts)).toBeLessThanOrEqual(500);
    const whole = await ask<Location[]>('textDocument/references', params);
    expect(parts.reduce((sum, part) => sum + part, 0) + last.length).toBe(whole.length);
    expect(whole).toHaveLength(1200);
    // Asked again, it is what was collected before; after a change, what is there by then.
    expect(await ask<Location[]>('textDocument/references', params)).toEqual(whole);
    await client.open(params.textDocument.uri, line.repeat(3));
    expect(await ask<Location[]>('textDocument/references', params)).toHaveLength(3);
  });

  it('about colours are limited to the lines that are seen', async () => {
    await using folder = await client.corpus({ 'newsmark.json': '{}' });
    const textDocument = { uri: folder.uri('long.txt') };
    await client.open(textDocument.uri, line.repeat(300));
    const range = { start: { line: 10, character: 0 }, end: { line: 20, character: 0 } };
    const seen = await ask<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    const all = await ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(seen.data.length).toBeGreaterThan(0);
    expect(seen.data[0]).toBe(10);
    expect(seen.data.length * 20).toBeLessThan(all.data.length);
  });

  it('of a view come page by page', async () => {
    const names = ['Anna Roe', 'Mara Lindqvist', 'Tom Hill'];
    const text = names.map((name) => `${name} spoke to the council on Monday.\n`).join('\n');
    await using _folder = await client.corpus({ 'newsmark.json': '{}', 'a.txt': text });
    await client.read(1);
    const page = { filter: '', offset: 0, limit: 10 };
    const { items } = await client.ask('newsmark/entities', page);
    const people = items.find((node) => node.kind === 'type' && node.type === 'person')!;
    const labels: string[] = [];
    for (let offset = 0; offset < 3; offset++) {
      const one = await client.ask('newsmark/entities', { ...page, parent: people, offset, limit: 1 });
      expect(one.total).toBe(3);
      for (const node of one.items) if (node.kind === 'entity') labels.push(node.label);
    }
    expect(labels.sort()).toEqual(names);
  });

  it('about names are ranked: the name itself, its beginning, letters in their order', async () => {
    const text = ['Tom Lind', 'Anna Lindholm', 'Lasse Indal']
      .map((name) => `${name} spoke to the council on Monday.\n`)
      .join('\n');
    await using _folder = await client.corpus({ 'newsmark.json': '{}', 'a.txt': text });
    await client.read(1);
    const found = await ask<SymbolInformation[]>('workspace/symbol', { query: 'lind' });
    expect(
      found
        .map(({ name }) => name)
        .slice(0, 2)
        .sort(),
    ).toEqual(['Anna Lindholm', 'Tom Lind']);
    expect(found.at(-1)?.name).toBe('Lasse Indal');
  });
});

describe('many files at once', () => {
  it('are read as one piece of work when a branch is switched', async () => {
    const MANY = 2000;
    const before = Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`old/${i}.txt`, story(i)]));
    await using folder = await client.corpus({ 'newsmark.json': '{}', ...before });
    await client.read(MANY);
    const changes: { uri: string; type: 1 | 2 | 3 }[] = [];
    for (let i = 0; i < MANY; i++) {
      folder.remove(`old/${i}.txt`);
      folder.write(`new/${i}.txt`, story(i));
      changes.push(
        { uri: folder.uri(`old/${i}.txt`), type: 3 },
        { uri: folder.uri(`new/${i}.txt`), type: 1 },
      );
    }
    folder.write('new/1999.txt', 'Nobody is named here.\n');
    await client.tellFiles(changes);
    const seen = async () => {
      const found = await client.references(folder.uri('new/0.txt'), positionOf(story(0), 'Mara'));
      const isWhole = found.length === MANY - 1 && found.every(({ uri }) => uri.includes('/new/'));
      return isWhole ? true : null;
    };
    expect(await client.eventually(seen)).toBe(true);
    await client.read(MANY);
  });

  it('come and go with their folder, of which alone the client tells', async () => {
    await using folder = await client.corpus({
      'newsmark.json': '{}',
      'a.txt': story(0),
      'wire/b.txt': story(1),
      'wire/late/c.txt': story(2),
      'wired/d.txt': story(3),
      'sub/newsmark.json': '{}',
      'sub/e.txt': story(4),
    });
    await client.until((status) => status?.corpora === 2 && status.articles === 5 && status.waiting === 0);
    for (const name of ['wire/b.txt', 'wire/late/c.txt']) folder.remove(name);
    await client.tellFiles([{ uri: folder.uri('wire'), type: 3 }]);
    await client.read(3);
    for (const name of ['sub/newsmark.json', 'sub/e.txt']) folder.remove(name);
    await client.tellFiles([{ uri: folder.uri('sub'), type: 3 }]);
    await client.until((status) => status?.corpora === 1 && status.articles === 2);
    folder.write('archive/old/f.txt', story(5));
    folder.write('archive/paper/newsmark.json', '{}');
    folder.write('archive/paper/g.txt', story(6));
    folder.write('picture.png', '');
    await client.tellFiles([
      { uri: folder.uri('archive'), type: 1 },
      { uri: folder.uri('picture.png'), type: 1 },
    ]);
    await client.until((status) => status?.corpora === 2 && status.articles === 4 && status.waiting === 0);
  });

  it('belong to the corpus of their folder when there are several', async () => {
    const one = { 'one/newsmark.json': '{}', 'one/a.txt': story(1) };
    const two = { 'two/newsmark.json': '{}', 'two/a.txt': story(2), 'two/b.txt': story(3) };
    await using both = await client.corpus({ ...one, ...two });
    await client.until((status) => status?.corpora === 2 && status.articles === 3 && status.waiting === 0);
    const places = async (name: string, text: string) =>
      (await client.references(both.uri(name), positionOf(text, 'Mara'))).length;
    expect(await places('one/a.txt', story(1))).toBe(1);
    expect(await places('two/b.txt', story(3))).toBe(2);
  });
});

describe('the files that the client is asked to watch', () => {
  const patterns = () =>
    client.watched.map(({ globPattern, kind }) => {
      if (typeof globPattern === 'string') return kind === undefined ? globPattern : [globPattern, kind];
      return [globPattern.baseUri, globPattern.pattern];
    });

  it('are those that a newsmark.json names, beside it, and others when it changes', async () => {
    await client.until(() => client.watched.length === 1);
    expect(patterns()).toEqual(['**/newsmark.json']);
    {
      await using folder = await client.corpus({ 'newsmark.json': '{"include": ["texts", "wire/*.md"]}' });
      const base = folder.uri('').replace(/\/$/, '');
      const expected = (...include: string[]) => [
        '**/newsmark.json',
        ...include.map((one) => [base, one]),
        [base, '**/*.newsmark.jsonl'],
        ['**/*', 5],
      ];
      await client.until(() => client.watched.length === 6);
      expect(patterns()).toEqual(expected('texts', 'texts/**', 'wire/*.md'));
      folder.write('newsmark.json', '{"include": ["new/+(a|b)/*.txt"]}');
      await client.tellFiles([{ uri: folder.uri('newsmark.json'), type: 2 }]);
      await client.until(() => client.watched.length === 4);
      expect(patterns()).toEqual(expected('new/**'));
    }
    await client.until(() => client.watched.length === 1);
    expect(patterns()).toEqual(['**/newsmark.json']);
  });
});

// The server as any editor meets it: a process, its standard streams, the protocol.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer, folderOf, positionOf, TestClient } from './client';

let server = '';
beforeAll(() => {
  server = buildServer();
});
afterAll(() => rmSync(path.dirname(server), { recursive: true, force: true }));

const HARBOUR = [
  'Harbour plan is put off',
  '',
  'Mara Lindqvist spoke to the council on Monday. By noon Mara Lindqvist had left.',
  '',
  '“Nobody asked us.”',
  '',
].join('\n');
const FERRY = ['Ferry plan', '', 'Critics of Mara Lindqvist met in Solheim Hall on Tuesday.', ''].join('\n');
const CORPUS = { 'newsmark.json': '{}', 'harbour.txt': HARBOUR, 'wire/ferry.txt': FERRY };

describe('a corpus in a folder', () => {
  it('answers hover with a card for who is named, in this article and in the corpus', async () => {
    using folder = folderOf(CORPUS);
    await using client = await new TestClient(server).start(folder);
    await client.read(2);
    const hover = await client.hover(folder.uri('harbour.txt'), positionOf(HARBOUR, 'Lindqvist'));
    expect(JSON.stringify(hover?.contents)).toContain('**Mara Lindqvist** (person)');
    expect(JSON.stringify(hover?.contents)).toContain('2 mentions here, 3 in 2 articles');
  });

  it('finds mentions in articles that are open and in those that are not', async () => {
    using folder = folderOf(CORPUS);
    await using client = await new TestClient(server).start(folder);
    await client.read(2);
    await client.open(folder.uri('harbour.txt'), HARBOUR);
    const found = await client.references(folder.uri('harbour.txt'), positionOf(HARBOUR, 'Lindqvist'));
    expect(found.map(({ uri, range }) => [uri, range.start])).toEqual([
      [folder.uri('harbour.txt'), positionOf(HARBOUR, 'Mara')],
      [folder.uri('harbour.txt'), positionOf(HARBOUR, 'Mara', 1)],
      [folder.uri('wire/ferry.txt'), positionOf(FERRY, 'Mara')],
    ]);
  });

  it('says in pulled diagnostics that a quotation has no source, and says it once', async () => {
    using folder = folderOf(CORPUS);
    await using client = await new TestClient(server).start(folder);
    const uri = folder.uri('harbour.txt');
    await client.open(uri, HARBOUR);
    const report = await client.diagnostics(uri);
    if (report.kind !== 'full') throw new Error('expected a full report');
    const found = report.items.find(({ code }) => code === 'unattributed-quote');
    expect(found?.range.start).toEqual(positionOf(HARBOUR, '“Nobody'));
    const again = await client.diagnostics(uri, report.resultId);
    expect(again.kind).toBe('unchanged');
  });
});

// Checking the whole corpus over the protocol: findings of articles that nobody has open.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { builtFile } from '../support/program';
import { TestClient } from './client';

let client: TestClient;
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
});

const unsourced = 'Harbour plan\n\n“The harbour plan is a waste of public money.”\n';
const quiet = 'Harbour plan\n\nThe council met on Monday.\n';
const codes = (diagnostics: readonly Diagnostic[] | undefined) => diagnostics?.map(({ code }) => code) ?? [];

describe('a check of the whole corpus', () => {
  it('lists what is found in closed articles until it is cleared', async () => {
    await using folder = await client.corpus({
      'newsmark.json': '{}',
      'a.txt': unsourced,
      'b.txt': quiet,
      'c.txt': unsourced,
    });
    await client.read(3);
    expect([...client.pushed.keys()]).toEqual([]);
    const result = await client.ask('newsmark/checkCorpus', {});
    expect(result).toMatchObject({ articles: 3, listed: 2, isWhole: true });
    await client.until(() => client.pushed.has(folder.uri('c.txt')));
    expect(codes(client.pushed.get(folder.uri('a.txt')))).toEqual(['unattributed-quote']);
    expect(codes(client.pushed.get(folder.uri('b.txt')))).toEqual([]);
    await client.ask('newsmark/clearCheck', {});
    await client.until(() => [...client.pushed.values()].every((one) => one.length === 0));
  });

  it('takes the place of the one before, file by file', async () => {
    await using folder = await client.corpus({
      'newsmark.json': '{}',
      'a.txt': unsourced,
      'b.txt': unsourced,
    });
    await client.read(2);
    await client.ask('newsmark/checkCorpus', {});
    await client.until(() => client.pushed.get(folder.uri('b.txt'))?.length === 1);
    folder.write('b.txt', quiet);
    await client.tellFiles([{ uri: folder.uri('b.txt'), type: 2 }]);
    await client.until(() => client.pushed.get(folder.uri('b.txt'))?.length === 0);
    expect(await client.ask('newsmark/checkCorpus', {})).toMatchObject({ articles: 2, listed: 1 });
    await client.ask('newsmark/clearCheck', {});
    await client.until(() => client.pushed.get(folder.uri('a.txt'))?.length === 0);
    expect(await client.ask('newsmark/checkCorpus', {})).toMatchObject({ articles: 2, listed: 1 });
    await client.until(() => client.pushed.get(folder.uri('a.txt'))?.length === 1);
    await client.ask('newsmark/clearCheck', {});
    await client.until(() => [...client.pushed.values()].every((one) => one.length === 0));
  });

  it('leaves an open article to its editor, and lists it when that is closed', async () => {
    await using folder = await client.corpus({ 'newsmark.json': '{}', 'a.txt': unsourced });
    await client.read(1);
    await client.ask('newsmark/checkCorpus', {});
    const uri = folder.uri('a.txt');
    await client.until(() => client.pushed.get(uri)?.length === 1);
    await client.open(uri, unsourced);
    await client.until(() => client.pushed.get(uri)?.length === 0);
    expect(await client.ask('newsmark/checkCorpus', {})).toMatchObject({ articles: 1, listed: 0 });
    await client.close(uri);
    await client.until(() => client.pushed.get(uri)?.length === 1);
    await client.ask('newsmark/clearCheck', {});
  });

  it('looks again at an article that changes on disk, and forgets one that goes', async () => {
    await using folder = await client.corpus({ 'newsmark.json': '{}', 'a.txt': unsourced, 'b.txt': quiet });
    await client.read(2);
    await client.ask('newsmark/checkCorpus', {});
    await client.until(() => client.pushed.get(folder.uri('a.txt'))?.length === 1);
    folder.write('b.txt', unsourced);
    folder.remove('a.txt');
    await client.tellFiles([
      { uri: folder.uri('b.txt'), type: 2 },
      { uri: folder.uri('a.txt'), type: 3 },
    ]);
    await client.until(() => client.pushed.get(folder.uri('b.txt'))?.length === 1);
    await client.until(() => client.pushed.get(folder.uri('a.txt'))?.length === 0);
    await client.ask('newsmark/clearCheck', {});
  });

  it('tells of an article what it says otherwise than another', async () => {
    const claim = 'The ferry company dumped forty tonnes of waste oil in the sound last year';
    await using folder = await client.corpus({
      'newsmark.json': '{}',
      'a.txt': `Waste oil\n\n${claim}, Anna Roe said.\n`,
      'b.txt': `Oil in the sound\n\n${claim}.\n`,
    });
    await client.read(2);
    await client.ask('newsmark/checkCorpus', {});
    await client.until(() => client.pushed.has(folder.uri('b.txt')));
    const found = client.pushed.get(folder.uri('b.txt'))?.find(({ code }) => code === 'lost-attribution');
    expect(found?.relatedInformation?.map(({ location }) => location.uri)).toEqual([folder.uri('a.txt')]);
    await client.ask('newsmark/clearCheck', {});
  });

  it('is given up when it is cancelled, and lists nothing', async () => {
    await using _folder = await client.corpus({ 'newsmark.json': '{}', 'a.txt': unsourced });
    await client.read(1);
    const cancelling = new CancellationTokenSource();
    // The server asks for a bar first, and is answered after it was told that nobody waits any more.
    const answered = client.connection.onRequest('window/workDoneProgress/create', () => {
      cancelling.cancel();
      return null;
    });
    const check = client.connection.sendRequest('newsmark/checkCorpus', {}, cancelling.token);
    await expect(check).rejects.toThrow('cancelled');
    answered.dispose();
    client.connection.onRequest('window/workDoneProgress/create', () => null);
    expect([...client.pushed.values()].flat()).toEqual([]);
    // And the next one lists everything.
    expect(await client.ask('newsmark/checkCorpus', {})).toMatchObject({ articles: 1, listed: 1 });
    await client.ask('newsmark/clearCheck', {});
  });
});

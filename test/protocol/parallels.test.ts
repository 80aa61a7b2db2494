// Paragraphs that stand in several articles, as any editor asks for them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import type { Requests } from '../../server/src/lsp/messages';
import { builtFile } from '../support/program';
import { type Folder, positionOf, TestClient } from './client';

type Parallels = Requests['newsmark/parallels']['result'];

const TOWED = 'Two tugs towed the burning ferry Ionian Lark back to the outer mole at dawn. Nobody was hurt.';
const WIRE = `Ferry burns\n\n${TOWED}\n\nSkaters met on the frozen reservoir above the village.\n`;
const PAPER = `Lark in flames\n\nRain fell all night.\n\nAt dawn the burning ferry Ionian Lark was towed back to the outer mole by two tugs. The crew had gone ashore.\n`;

let client: TestClient;
let folder: Folder;
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
  folder = await client.corpus({ 'newsmark.json': '{}', 'wire.txt': WIRE, 'paper.txt': PAPER });
  await client.read(2);
  await client.open(folder.uri('wire.txt'), WIRE);
});
afterAll(() => client[Symbol.asyncDispose]());

const parallels = (words: string): Promise<Parallels> =>
  client.connection.sendRequest('newsmark/parallels', {
    uri: folder.uri('wire.txt'),
    position: positionOf(WIRE, words),
  });

describe('a paragraph that stands in another article', () => {
  it('is told with both places and their words, a sentence a line', async () => {
    const found = await client.eventually(() => parallels('tugs'));
    expect(found.here).toMatchObject({ article: 'wire.txt', text: TOWED.replace('. ', '.\n') });
    expect(found.there).toHaveLength(1);
    expect(found.there[0]).toMatchObject({
      article: 'paper.txt',
      uri: folder.uri('paper.txt'),
      range: { start: positionOf(PAPER, 'At dawn') },
    });
    expect(await parallels('Skaters')).toBeNull();
  });

  it('has a code lens for those who set it', async () => {
    const textDocument = { uri: folder.uri('wire.txt') };
    const lenses = (): Promise<CodeLens[]> =>
      client.connection.sendRequest('textDocument/codeLens', { textDocument });
    expect(await lenses()).toEqual([]);
    const settings = { newsmark: { codeLens: { parallels: true } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    const [lens] = await lenses();
    expect(lens?.command?.title).toBe('Stands in one other article');
    expect(lens?.range.start).toEqual(positionOf(WIRE, 'Two tugs'));
  });

  it('stands nowhere else when the other article goes', async () => {
    folder.remove('paper.txt');
    await client.tellFiles([{ uri: folder.uri('paper.txt'), type: 3 }]);
    await client.read(1);
    expect(await parallels('tugs')).toBeNull();
  });
});

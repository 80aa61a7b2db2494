// How a corpus is read in the background: what comes first, how it is paused, cancelled and resumed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFile } from '../support/program';
import { type Folder, positionOf, TestClient } from './client';

let client: TestClient;
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
});

/** A corpus in which every article names Mara Lindqvist. */
const text = (index: number) =>
  `Harbour plan ${index}\n\nMara Lindqvist spoke to the council on Monday. The plan number ${index} will wait.\n`;
const name = (index: number) => `article-${String(index).padStart(4, '0')}.txt`;
function corpusOf(count: number): Record<string, string> {
  const articles = Array.from({ length: count }, (_, index) => [name(index), text(index)] as const);
  return { 'newsmark.json': '{}', ...Object.fromEntries(articles) };
}

/** A corpus of which no article is read before `resume`. */
async function waitingCorpus(count: number): Promise<Folder> {
  await client.ask('newsmark/setPaused', { isPaused: true });
  const folder = await client.corpus(corpusOf(count));
  await client.until((status) => status?.waiting === count);
  return folder;
}
const resume = () => client.ask('newsmark/setPaused', { isPaused: false });

/** So many that the reading takes longer than a busy machine keeps a test waiting; none of them waits for its end. */
const MANY = 3000;

describe('reading in the background', () => {
  it('is paused and resumed by request, and says so', async () => {
    await using _folder = await waitingCorpus(60);
    const status = await client.ask('newsmark/status', {});
    expect(status).toMatchObject({ isPaused: true, waiting: 60, articles: 0 });
    await resume();
    await client.read(60);
    expect(await client.ask('newsmark/status', {})).toMatchObject({ isPaused: false, waiting: 0 });
  });

  it('answers for an open article while it is paused', async () => {
    await using folder = await waitingCorpus(60);
    await client.open(folder.uri(name(59)), text(59));
    const hover = await client.hover(folder.uri(name(59)), positionOf(text(59), 'Lindqvist'));
    expect(JSON.stringify(hover)).toContain('Mara Lindqvist');
    await resume();
    await client.read(60);
  });

  it('is paused when the reader cancels its progress, and goes on when asked', async () => {
    const bars: (string | number)[] = [];
    const watched = client.connection.onNotification('$/progress', ({ token, value }) => {
      if (value.kind === 'begin') bars.push(token);
    });
    await using _folder = await waitingCorpus(MANY);
    await resume();
    await client.until((status) => bars.length > 0 && status?.isPaused === false);
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token: bars[0] });
    await client.until((status) => status?.isPaused === true);
    const paused = await client.ask('newsmark/status', {});
    expect(paused.waiting).toBeGreaterThan(0);
    expect(paused.waiting + paused.articles).toBeLessThanOrEqual(MANY);
    await resume();
    await client.until((status) => status?.isPaused === false && status.waiting < paused.waiting);
    watched.dispose();
  });

  it('goes on behind what was read before it was cancelled, and reads everything once', async () => {
    await using folder = await waitingCorpus(120);
    const last = folder.uri(name(119));
    for (let round = 0; round < 3; round++) {
      await resume();
      await client.ask('newsmark/setPaused', { isPaused: true });
    }
    await resume();
    await client.read(120);
    const found = await client.references(last, positionOf(text(119), 'Mara'));
    expect(new Set(found.map(({ uri }) => uri)).size).toBe(120);
    expect(found).toHaveLength(120);
  });

  it('answers by the mere text of articles that are still to be read, and says so', async () => {
    await using folder = await waitingCorpus(60);
    const first = folder.uri(name(0));
    const at = positionOf(text(0), 'Mara');
    await client.open(first, text(0));
    const found = await client.references(first, at);
    expect(new Set(found.map(({ uri }) => uri)).size).toBe(60);
    expect(found.find(({ uri }) => uri === folder.uri(name(59)))?.range).toEqual({
      start: positionOf(text(59), 'Mara'),
      end: positionOf(text(59), ' spoke'),
    });
    expect(JSON.stringify((await client.hover(first, at))?.contents)).toContain(
      'By text only so far: it stands in 59 more articles that are still to be read',
    );
    expect((await client.definition(first, at))?.uri).not.toBe(first);
    await resume();
    await client.read(60);
    expect(JSON.stringify(await client.hover(first, at))).not.toContain('By text only');
    expect(await client.references(first, at)).toHaveLength(60);
  });

  it('knows articles by their text that come while others wait', async () => {
    await using folder = await waitingCorpus(3);
    const first = folder.uri(name(0));
    const at = positionOf(text(0), 'Mara');
    await client.open(first, text(0));
    expect(await client.references(first, at)).toHaveLength(3);
    folder.write(name(3), text(3));
    await client.tellFiles([{ uri: folder.uri(name(3)), type: 1 }]);
    await client.until((status) => status?.waiting === 4);
    const found = await client.references(first, at);
    expect(found.map(({ uri }) => uri)).toContain(folder.uri(name(3)));
    await resume();
    await client.read(4);
    expect(await client.references(first, at)).toHaveLength(4);
  });

  it('takes the article in view before the others', async () => {
    await using folder = await waitingCorpus(MANY);
    const last = folder.uri(name(MANY - 1));
    await client.connection.sendNotification('newsmark/inView', { uris: [last] });
    await resume();
    while ((await client.hover(last, positionOf(text(MANY - 1), 'Lindqvist'))) === null);
    expect((await client.ask('newsmark/status', {})).waiting).toBeGreaterThan(0);
  });
});

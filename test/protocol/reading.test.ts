// How a corpus is read in the background: what comes first, how it is paused, cancelled and resumed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer, positionOf, TestClient } from './client';

let client: TestClient;
beforeAll(async () => {
  client = await new TestClient(buildServer()).start();
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

describe('reading in the background', () => {
  it('is paused and resumed by request, and says so', async () => {
    await using _folder = await client.corpus(corpusOf(60));
    await client.ask('newsmark/setPaused', { isPaused: true });
    await client.until((status) => status?.isPaused === true && status.waiting + status.articles === 60);
    const status = await client.ask('newsmark/status', {});
    expect(status.waiting).toBeGreaterThan(0);
    expect(await client.ask('newsmark/status', {})).toEqual(status);
    await client.ask('newsmark/setPaused', { isPaused: false });
    await client.read(60);
  });

  it('answers for an open article while it is paused', async () => {
    await using folder = await client.corpus(corpusOf(60));
    await client.ask('newsmark/setPaused', { isPaused: true });
    await client.open(folder.uri(name(59)), text(59));
    const hover = await client.hover(folder.uri(name(59)), positionOf(text(59), 'Lindqvist'));
    expect(JSON.stringify(hover)).toContain('Mara Lindqvist');
    await client.ask('newsmark/setPaused', { isPaused: false });
    await client.read(60);
  });

  it('is paused when the reader cancels its progress, and goes on when asked', async () => {
    const begun = new Promise<string | number>((resolve) => {
      client.connection.onNotification('$/progress', ({ token, value }) => {
        if (value.kind === 'begin') resolve(token);
      });
    });
    await using _folder = await client.corpus(corpusOf(400));
    const token = await begun;
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    await client.until((status) => status?.isPaused === true && status.waiting > 0);
    await client.ask('newsmark/setPaused', { isPaused: false });
    await client.read(400);
  });

  it('answers by the mere text of articles that are still to be read, and says so', async () => {
    await using folder = await client.corpus(corpusOf(60));
    await client.ask('newsmark/setPaused', { isPaused: true });
    await client.until((status) => status?.isPaused === true && status.waiting + status.articles === 60);
    const first = folder.uri(name(0));
    const at = positionOf(text(0), 'Mara');
    await client.open(first, text(0));
    const found = await client.references(first, at);
    expect(new Set(found.map(({ uri }) => uri)).size).toBe(60);
    expect(found.find(({ uri }) => uri === folder.uri(name(59)))?.range).toEqual({
      start: positionOf(text(59), 'Mara'),
      end: positionOf(text(59), ' spoke'),
    });
    const { waiting } = await client.ask('newsmark/status', {});
    expect(JSON.stringify((await client.hover(first, at))?.contents)).toMatch(
      /By text only so far: it stands in \d+ more articles that are still to be read/u,
    );
    expect(waiting).toBeGreaterThan(0);
    expect((await client.definition(first, at))?.uri).not.toBe(first);
    await client.ask('newsmark/setPaused', { isPaused: false });
    await client.read(60);
    expect(JSON.stringify(await client.hover(first, at))).not.toContain('By text only');
    expect(await client.references(first, at)).toHaveLength(60);
  });

  it('takes the article in view before the others', async () => {
    await using folder = await client.corpus(corpusOf(400));
    const last = folder.uri(name(399));
    await client.connection.sendNotification('newsmark/inView', { uris: [last] });
    while ((await client.hover(last, positionOf(text(399), 'Lindqvist'))) === null);
    expect((await client.ask('newsmark/status', {})).waiting).toBeGreaterThan(0);
    await client.read(400);
  });
});

// What the client is told to draw: in a long article what is near the lines on the screen, and all that a ruler shows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '../../server/src/lsp/messages';
import { builtFile } from '../support/program';
import { positionOf, TestClient } from './client';

const PARAGRAPHS = 40;
const STORY = `The long meeting\n\n${Array.from(
  { length: PARAGRAPHS },
  (_, i) => `Mayor Mara Lindqvist spoke about item ${i + 1}. “We wait for item ${i + 1},” she said.\n`,
).join('\n')}\nThe hall was full by seven. “Nobody was told of it.”\n`;

let client: TestClient;
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
});

describe('decorations of a long article', () => {
  it('are those near the lines that are seen, and every quote that nobody is known to have said', async () => {
    await using folder = await client.corpus({ 'newsmark.json': '{}', 'story.txt': STORY });
    const uri = folder.uri('story.txt');
    await client.read(1);
    await client.open(uri, STORY);
    const names = Array.from({ length: PARAGRAPHS }, (_, i): Action => {
      const start = positionOf(STORY, 'Mara Lindqvist', i);
      const ranges = [{ start, end: { ...start, character: start.character + 14 } }];
      return { do: 'confirm', at: { uri, kind: 'mention', ranges } };
    });
    await client.ask('newsmark/decide', { corpus: folder.uri('').replace(/\/$/, ''), actions: names });

    const all = await client.ask('newsmark/decorations', { uri });
    expect(all?.settled).toHaveLength(PARAGRAPHS);
    const unknown = all?.quotes.filter((one) => one.isUnknown) ?? [];
    expect(unknown.map(({ range }) => range.start.line)).toEqual([positionOf(STORY, '“Nobody').line]);

    const lines = { first: 10, last: 20 };
    const isNear = ({ start }: { start: { line: number } }) => start.line >= 10 && start.line <= 20;
    const near = await client.ask('newsmark/decorations', { uri, lines });
    expect(near?.settled).toEqual(all?.settled.filter(isNear));
    expect(near?.settled.length).toBeGreaterThan(0);
    expect(near?.quotes).toEqual(all?.quotes.filter((one) => one.isUnknown || isNear(one.range)));
  });
});

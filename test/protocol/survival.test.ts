// What decisions outlive, as an editor would see it: the end of the server, another window, a save after rewriting,
// articles that come and go, files that were damaged.
import { mkdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Choice, decide } from '../../server/src/annotation/decision';
import { formatDecision } from '../../server/src/annotation/sidecar';
import type { Action } from '../../server/src/lsp/messages';
import { builtFile } from '../support/program';
import { type Folder, folderOf, positionOf, TestClient } from './client';

const STORY = 'The plan\n\nMayor Mara Lindqvist spoke in Oslo on Monday about ferries and the fog.\n';
const SIDECAR = 'story.txt.newsmark.jsonl';

const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one[Symbol.asyncDispose]();
});

function folderWith(files: Record<string, string> = {}): Folder {
  const folder = folderOf({ 'newsmark.json': '{}', 'story.txt': STORY, ...files });
  open.push(folder);
  return folder;
}

/** A window on a folder, with the story open in it. */
async function windowOn(folder: Folder, articles = 1) {
  const client = await new TestClient(builtFile('server')).start({ folder: folder.path });
  open.push(client);
  const [uri, corpus] = [folder.uri('story.txt'), folder.uri('').replace(/\/$/, '')];
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { newsmark: { annotator: 'ann' } },
  });
  await client.read(articles);
  await client.open(uri, STORY);
  const start = positionOf(STORY, 'Oslo');
  const at = {
    uri,
    kind: 'mention' as const,
    ranges: [{ start, end: { ...start, character: start.character + 4 } }],
  };
  return {
    client,
    uri,
    at,
    decide: (...actions: Action[]) => client.ask('newsmark/decide', { corpus, actions }),
    undo: () => client.ask('newsmark/turnBack', { direction: 'undo' }),
    problems: () => client.ask('newsmark/problems', { corpus }),
    entity: async (query: string) =>
      (await client.ask('newsmark/entityChoices', { corpus, query, limit: 1 }))[0],
    card: async (words: string, text = STORY) =>
      JSON.stringify((await client.hover(uri, positionOf(text, words)))?.contents),
    seen: () => client.tellFiles([{ uri: folder.uri(SIDECAR), type: 2 }]),
  };
}
const linesOf = (folder: Folder) => folder.read(SIDECAR).trimEnd().split('\n');

describe('a decision', () => {
  it('can be undone after the server ended, behind a change of mind too', async () => {
    const folder = folderWith();
    const first = await windowOn(folder);
    await first.decide({ do: 'mention.retype', at: first.at, type: 'organization' });
    await first.decide({ do: 'mention.retype', at: first.at, type: 'event' });
    await first.client[Symbol.asyncDispose]();
    const later = await windowOn(folder);
    expect(await later.card('Oslo')).toContain('(event)');
    expect(await later.undo()).toEqual({ label: '“Oslo” is event', problem: null });
    expect(await later.card('Oslo')).toContain('(organization)');
    await later.undo();
    expect(await later.card('Oslo')).toContain('(place)');
    expect((await later.undo()).label).toBeNull();
    expect(linesOf(folder)).toHaveLength(4);
  });

  it('on many articles that nobody has open is one step, taken back and brought again after the server ended', async () => {
    const others = ['b.txt', 'c.txt', 'd.txt'];
    const folder = folderWith(Object.fromEntries(others.map((name) => [name, STORY])));
    const first = await windowOn(folder, 4);
    const everywhere = others.map(
      (name): Action => ({
        do: 'mention.retype',
        at: { ...first.at, uri: folder.uri(name) },
        type: 'organization',
      }),
    );
    await first.decide(...everywhere);
    await first.client[Symbol.asyncDispose]();
    const later = await windowOn(folder, 4);
    const types = async () => {
      const cards = await Promise.all(
        others.map((name) => later.client.hover(folder.uri(name), positionOf(STORY, 'Oslo'))),
      );
      return cards.map((one) => JSON.stringify(one?.contents).match(/\((place|organization)\)/)?.[1]);
    };
    expect(await types()).toEqual(['organization', 'organization', 'organization']);
    await later.undo();
    expect(await types()).toEqual(['place', 'place', 'place']);
    await later.client.ask('newsmark/turnBack', { direction: 'redo' });
    expect(await types()).toEqual(['organization', 'organization', 'organization']);
    for (const name of others)
      expect(folder.read(`${name}.newsmark.jsonl`).trimEnd().split('\n')).toHaveLength(3);
  });

  it('of one window is seen in the other, and neither window’s is lost', async () => {
    const folder = folderWith();
    const [one, other] = [await windowOn(folder), await windowOn(folder)];
    await one.decide({ do: 'mention.retype', at: one.at, type: 'organization' });
    await other.seen();
    await other.client.eventually(async () =>
      (await other.card('Oslo')).includes('(organization)') ? true : null,
    );
    // Nobody says what the other says: the same words of one annotator in one millisecond are one decision.
    const both = [
      ...(['in progress', 'done'] as const).map((status) =>
        one.decide({ do: 'article.status', uri: one.uri, status }),
      ),
      ...(['event', 'group'] as const).map((type) =>
        other.decide({ do: 'mention.retype', at: other.at, type }),
      ),
    ];
    expect((await Promise.all(both)).map(({ problem }) => problem)).toEqual([null, null, null, null]);
    expect(linesOf(folder)).toHaveLength(5);
    await one.undo();
    await other.seen();
    expect(await other.card('Oslo')).toContain('(group)');
  });

  it('is found again after all around it was rewritten and saved', async () => {
    const folder = folderWith();
    const before = await windowOn(folder);
    await before.decide({ do: 'mention.retype', at: before.at, type: 'organization' });
    const line = { line: 2, character: 0 };
    const oslo = positionOf(STORY, 'Oslo');
    const end = positionOf(STORY, '.');
    const behind = { start: { ...oslo, character: oslo.character + 4 }, end };
    await before.client.edit(before.uri, [{ range: behind, text: ' is where she is said to have gone' }]);
    // Each is an edit of its own: the server has seen the text in between.
    await before.card('plan');
    await before.client.edit(before.uri, [
      { range: { start: line, end: oslo }, text: 'Nobody knows for certain, but ' },
    ]);
    const now = 'The plan\n\nNobody knows for certain, but Oslo is where she is said to have gone.\n';
    expect(await before.card('Oslo', now)).toContain('(organization)');
    folder.write('story.txt', now);
    await before.client.connection.sendNotification('textDocument/didSave', {
      textDocument: { uri: before.uri },
    });
    await vi.waitFor(
      () =>
        expect(
          linesOf(folder)
            .map((one) => JSON.parse(one).op)
            .sort(),
        ).toEqual(['anchor.set', 'mention.retype']),
      { timeout: 60_000 },
    );
    await before.client[Symbol.asyncDispose]();
    const client = await new TestClient(builtFile('server')).start({ folder: folder.path });
    open.push(client);
    await client.read(1);
    const hover = await client.hover(folder.uri('story.txt'), positionOf(now, 'Oslo'));
    expect(JSON.stringify(hover?.contents)).toContain('(organization)');
  });

  it('about an entity holds when articles come, change their names and go', async () => {
    const folder = folderWith({ 'other.txt': 'Fog\n\nCritics of Mara Lindqvist met in Oslo on Tuesday.\n' });
    const { client, decide: say, entity } = await windowOn(folder, 2);
    const { id } = (await entity('Mara Lindqvist'))!;
    await say({ do: 'entity.rename', entity: id, name: 'The mayor of Oslo' });
    const as = { name: 'Oslo (the ship)', type: 'place' };
    const oslo = (await entity('Oslo'))!;
    await say({ do: 'entity.split', entity: oslo.id, as, articles: [folder.uri('other.txt')], mentions: [] });
    const name = async (words: string) => (await entity(words))?.name;
    const cardIn = async (file: string, words: string, nth = 0) =>
      JSON.stringify(
        (await client.hover(folder.uri(file), positionOf(folder.read(file), words, nth)))?.contents ?? '',
      );

    folder.write('fuller.txt', 'Third\n\nMayor Mara Anna Lindqvist spoke in Oslo on Monday about ferries.\n');
    await client.tellFiles([{ uri: folder.uri('fuller.txt'), type: 1 }]);
    await client.read(3);
    expect(await cardIn('story.txt', 'Mara')).toContain('The mayor of Oslo');

    folder.write('renamed.txt', folder.read('other.txt'));
    folder.remove('other.txt');
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: folder.uri('other.txt'), newUri: folder.uri('renamed.txt') }],
    });
    await client.tellFiles([{ uri: folder.uri('renamed.txt'), type: 1 }]);
    await client.eventually(async () =>
      (await cardIn('renamed.txt', 'Oslo')).includes('the ship') ? true : null,
    );
    expect(await cardIn('story.txt', 'Oslo')).not.toContain('the ship');

    folder.remove('fuller.txt');
    await client.tellFiles([{ uri: folder.uri('fuller.txt'), type: 3 }]);
    await client.read(2);
    expect(await name('The mayor of Oslo')).toBe('The mayor of Oslo');
  });
});

describe('a file of decisions that cannot be written', () => {
  it('is told of once, keeps nobody from the article, and takes the decision when it can', async () => {
    const folder = folderWith();
    const place = path.join(folder.path, SIDECAR);
    mkdirSync(place);
    const { client, card, decide: say, at, uri, problems, seen } = await windowOn(folder);
    expect(await card('Oslo')).toContain('(place)');
    const { problem } = await say({ do: 'mention.retype', at, type: 'organization' });
    expect(problem).toBe(
      `${SIDECAR}: A folder stands in the place of this file; move it away. Until then no decision is written here. The decision is kept meanwhile.`,
    );
    expect(await card('Oslo')).toContain('(organization)');
    expect((await problems()).map((one) => one.kind === 'file' && one.code)).toEqual(['unreadable-file']);
    rmdirSync(place);
    expect((await say({ do: 'article.status', uri, status: 'done' })).problem).toBeNull();
    expect(linesOf(folder).map((line) => JSON.parse(line).op)).toEqual(['article.status', 'mention.retype']);
    await seen();
    await client.eventually(async () => ((await problems()).length === 0 ? true : null));
  });
});

describe('a damaged file of decisions', () => {
  const at = anchorAt(STORY, [{ start: STORY.indexOf('Oslo'), end: STORY.indexOf('Oslo') + 4 }]);
  const line = (choice: Choice, second = 1) =>
    formatDecision(
      decide(choice, { who: 'ann', when: `2026-01-01T12:00:0${second}.000Z`, tool: 'newsmark' }),
    );
  const good = line({ op: 'mention.retype', at, type: 'organization' });
  const far = [{ start: 90_000, exact: 'Brekke', before: 'the late Ida ', after: ' had never been there' }];

  it.each([
    {
      what: 'half written',
      content: `${good}\n${good.slice(0, 70)}`,
      codes: ['half-written'],
      isWritten: false,
    },
    {
      what: 'of a future version',
      content: `${good}\n${good.replace('"v":1', '"v":9')}\n`,
      codes: ['future-version'],
      isWritten: false,
    },
    {
      what: 'with one id twice',
      content: `${good}\n${good.replace('organization', 'event')}\n`,
      codes: ['duplicate-id', 'orphan', 'orphan'],
      isWritten: true,
    },
    {
      what: 'with fields of other tools',
      content: `${good.replace('"who"', '"mood":"calm","who"')}\n{"mine":1}\n`,
      codes: ['foreign-line'],
      isWritten: true,
    },
    {
      what: 'with CRLF and a byte-order mark',
      content: `\ufeff${good}\r\n`,
      codes: ['byte-order-mark', 'carriage-returns'],
      isWritten: true,
    },
    {
      what: 'with anchors outside the text',
      content: `${good}\n${line({ op: 'mention.reject', at: far }, 2)}\n`,
      codes: ['orphan'],
      isWritten: true,
    },
  ])('$what is shown with a way out, and nothing in it is lost', async ({ content, codes, isWritten }) => {
    const folder = folderWith({ [SIDECAR]: content });
    const { problems, decide: say, uri } = await windowOn(folder);
    const found = await problems();
    expect(found.map((one) => (one.kind === 'file' ? one.code : one.kind))).toEqual(codes);
    for (const one of found) if (one.kind === 'file') expect(one.message).toMatch(/[.;]/);
    const { problem } = await say({ do: 'article.status', uri, status: 'done' });
    expect(problem === null).toBe(isWritten);
    const after = folder.read(SIDECAR);
    if (!isWritten) expect(after).toBe(content);
    const rows = (text: string) => text.replace('\ufeff', '').split('\n');
    for (const row of rows(content)) expect(rows(after)).toContain(row);
    expect(after.includes('"article.status"')).toBe(isWritten);
  });
});

// What becomes of decisions when the world outside changes: articles that are cut, replaced, deleted or renamed by other
// programs, articles that come later, a folder that cannot be written to.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Action } from '../../server/src/lsp/messages';
import { builtFile } from '../support/program';
import { type Folder, folderOf, positionOf, TestClient } from './client';

const STORY = 'The plan\n\nMayor Mara Lindqvist spoke in Oslo on Monday about ferries and the fog.\n';
const OTHER = 'Skaters\n\nForty skaters met on the frozen reservoir above the village of Brekke.\n';
const SIDECAR = 'story.txt.newsmark.jsonl';

const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one[Symbol.asyncDispose]();
});

/** A window on a folder with the story, which nobody has open. */
async function windowOn(files: Record<string, string> = {}, preload?: string) {
  const folder = folderOf({ 'newsmark.json': '{}', 'story.txt': STORY, ...files });
  open.push(folder);
  const client = await new TestClient(builtFile('server'), preload).start({ folder: folder.path });
  open.push(client);
  const corpus = folder.uri('').replace(/\/$/, '');
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { newsmark: { annotator: 'ann' } },
  });
  await client.read(1 + Object.keys(files).length);
  const card = async (file: string, words: string) =>
    JSON.stringify(
      (await client.hover(folder.uri(file), positionOf(folder.read(file), words)))?.contents ?? '',
    );
  return {
    folder,
    client,
    card,
    decide: (...actions: Action[]) => client.ask('newsmark/decide', { corpus, actions }),
    problems: async () =>
      (await client.ask('newsmark/problems', { corpus })).map((one) =>
        one.kind === 'file' ? one.code : one.kind,
      ),
    /** Another program writes an article, or deletes it. */
    outside: async (file: string, content: string | undefined, type: 1 | 2 | 3) => {
      if (content === undefined) folder.remove(file);
      else folder.write(file, content);
      await client.tellFiles([{ uri: folder.uri(file), type }]);
    },
  };
}

function place(folder: Folder, words: string, text = STORY, file = 'story.txt') {
  const start = positionOf(text, words);
  const end = { ...start, character: start.character + words.length };
  return { uri: folder.uri(file), kind: 'mention', ranges: [{ start, end }] } as const;
}

describe('an article that another program', () => {
  it.each([
    ['cuts off', STORY.slice(0, 30)],
    ['empties', ''],
    ['replaces by another story', OTHER],
  ])(
    '%s leaves its decisions as orphans, in a file that nobody touched, and back in force with the text',
    async (_, now) => {
      const { folder, client, card, decide, problems, outside } = await windowOn();
      await decide({ do: 'mention.retype', at: place(folder, 'Oslo'), type: 'organization' });
      const written = folder.read(SIDECAR);
      await outside('story.txt', now, 2);
      await client.eventually(async () => ((await problems()).length === 1 ? true : null));
      expect(await problems()).toEqual(['orphan']);
      expect(folder.read(SIDECAR)).toBe(written);
      await outside('story.txt', STORY, 2);
      await client.eventually(async () => ((await problems()).length === 0 ? true : null));
      expect(await card('story.txt', 'Oslo')).toContain('(organization)');
      expect(folder.read(SIDECAR)).toBe(written);
    },
  );

  it('deletes keeps its decisions on disk, is told of, and they hold when it comes back', async () => {
    const { folder, client, card, decide, outside, problems } = await windowOn();
    await decide({ do: 'mention.retype', at: place(folder, 'Oslo'), type: 'organization' });
    const written = folder.read(SIDECAR);
    await outside('story.txt', undefined, 3);
    await client.read(0);
    expect(await problems()).toEqual(['no-article']);
    expect(folder.read(SIDECAR)).toBe(written);
    await outside('story.txt', STORY, 1);
    await client.read(1);
    expect(await problems()).toEqual([]);
    expect(await card('story.txt', 'Oslo')).toContain('(organization)');
    expect(folder.read(SIDECAR)).toBe(written);
  });
});

describe('a file of decisions', () => {
  it('whose article got another name while nobody looked is told of, and counts under the new name', async () => {
    const away = 'draft.txt.newsmark.jsonl';
    const { folder, client, decide } = await windowOn({ 'draft.txt': STORY });
    await decide({
      do: 'mention.retype',
      at: place(folder, 'Oslo', STORY, 'draft.txt'),
      type: 'organization',
    });
    await client[Symbol.asyncDispose]();
    folder.remove('draft.txt');

    const later = await new TestClient(builtFile('server')).start({ folder: folder.path });
    open.push(later);
    await later.read(1);
    const corpus = folder.uri('').replace(/\/$/, '');
    const [found] = await later.ask('newsmark/problems', { corpus });
    expect(found).toMatchObject({ kind: 'file', uri: folder.uri(away), code: 'no-article' });
    folder.write(SIDECAR, folder.read(away));
    folder.remove(away);
    await later.tellFiles([
      { uri: folder.uri(SIDECAR), type: 1 },
      { uri: folder.uri(away), type: 3 },
    ]);
    await later.eventually(async () =>
      (await later.ask('newsmark/problems', { corpus })).length === 0 ? true : null,
    );
    const hover = await later.hover(folder.uri('story.txt'), positionOf(STORY, 'Oslo'));
    expect(JSON.stringify(hover?.contents)).toContain('(organization)');
  });
});

describe('an article that comes later', () => {
  it('follows what was said of words before: never an entity, or always one', async () => {
    const { folder, client, card, decide, outside } = await windowOn();
    const killed = await decide({ do: 'words.kill', words: 'Oslo' });
    const named = await decide({ do: 'words.name', words: 'fog', type: 'organization' });
    expect([killed.problem, named.problem]).toEqual([null, null]);
    const later = 'Later\n\nBen Hill came to Oslo on Friday, and the fog was gone.\n';
    await outside('later.txt', later, 1);
    await client.read(2);
    expect(await card('later.txt', 'Hill')).toContain('(person)');
    expect(await card('later.txt', 'Oslo')).toBe('""');
    expect(await card('later.txt', 'fog')).toContain('(organization)');
    await client.ask('newsmark/turnBack', { direction: 'undo' });
    await client.eventually(async () => ((await card('later.txt', 'fog')) === '""' ? true : null));
    await client.ask('newsmark/turnBack', { direction: 'undo' });
    await client.eventually(async () =>
      (await card('later.txt', 'Oslo')).includes('(place)') ? true : null,
    );
    expect(folder.read('later.txt')).toBe(later);
  });
});

describe('a folder that cannot be written to', () => {
  it('is told of; the decision holds meanwhile, and is written with the next one when it can', async () => {
    const preload = path.join(import.meta.dirname, 'refusing-disk.cjs');
    const { folder, client, card, decide } = await windowOn({}, preload);
    const refuse = (closed: string | null) =>
      new Promise((resolve) => {
        client.process.once('message', resolve);
        client.process.send({ folder: closed });
      });
    await refuse(folder.path);
    const before = readdirSync(folder.path).sort();
    const at = place(folder, 'Oslo');
    const { label, problem } = await decide({ do: 'mention.retype', at, type: 'organization' });
    expect(label).toBe('“Oslo” is organization');
    expect(problem).toBe(
      `${SIDECAR}: The folder cannot be written to; make it writable. The decision is kept meanwhile and written with the next one.`,
    );
    expect(await card('story.txt', 'Oslo')).toContain('(organization)');
    expect(readdirSync(folder.path).sort()).toEqual(before);
    await refuse(null);
    expect(await decide({ do: 'confirm', at: place(folder, 'Mara Lindqvist') })).toMatchObject({
      problem: null,
    });
    const written = folder.read(SIDECAR).trimEnd().split('\n');
    expect(written.map((line) => JSON.parse(line).op).sort()).toEqual(['mention.confirm', 'mention.retype']);
  });
});

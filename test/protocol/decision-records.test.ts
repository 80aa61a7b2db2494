// What became of decisions, as the client asks for it: history, problems with a way out, how far each annotator is.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Choice, decide } from '../../server/src/annotation/decision';
import { formatDecision } from '../../server/src/annotation/sidecar';
import type { Action } from '../../server/src/lsp/messages';
import { builtFile } from '../support/program';
import { type Folder, positionOf, TestClient } from './client';

let client: TestClient;
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
});

const STORY = 'The plan\n\nMayor Mara Lindqvist spoke in Oslo on Monday about ferries and the fog.\n';
const at = (words: string) => {
  const start = STORY.indexOf(words);
  return anchorAt(STORY, [{ start, end: start + words.length }]);
};
const line = (who: string, second: number, choice: Choice) =>
  formatDecision(decide(choice, { who, when: `2026-01-01T12:00:0${second}.000Z`, tool: 'newsmark test' }));
const ANN = line('ann', 1, { op: 'mention.retype', at: at('Oslo'), type: 'organization' });
const BEN = line('ben', 2, { op: 'mention.retype', at: at('Oslo'), type: 'event' });

describe('what became of decisions', () => {
  let folder: Folder;
  let uri = '';
  let corpus = '';
  const open = async (files: Record<string, string>) => {
    folder = await client.corpus({ 'newsmark.json': '{}', 'story.txt': STORY, ...files });
    uri = folder.uri('story.txt');
    corpus = folder.uri('').replace(/\/$/, '');
    await client.read(1);
    await client.open(uri, STORY);
    await configure({ annotator: 'ann' });
  };
  const configure = (newsmark: object) =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { newsmark } });
  const decideOn = (...actions: Action[]) => client.ask('newsmark/decide', { corpus, actions });
  const problems = () => client.ask('newsmark/problems', { corpus });
  const card = async (words: string) =>
    JSON.stringify((await client.hover(uri, positionOf(STORY, words)))?.contents);
  const fixes = (words: string): Promise<CodeAction[]> => {
    const start = positionOf(STORY, words);
    const range = { start, end: start };
    const context = { diagnostics: [] };
    return client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context,
    });
  };
  const take = ({ command }: CodeAction) =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: command!.command,
      arguments: command!.arguments,
    });
  beforeEach(() => async () => {
    await configure({ annotator: '' });
    await folder[Symbol.asyncDispose]();
  });

  it('is told in the history, and each step can be taken back from there', async () => {
    await open({});
    await decideOn({
      do: 'mention.add',
      uri,
      ranges: [{ start: positionOf(STORY, 'ferries'), end: positionOf(STORY, ' and') }],
      type: 'event',
    });
    await decideOn({ do: 'article.status', uri, status: 'done' });
    const { items } = await client.ask('newsmark/history', { corpus, offset: 0, limit: 10 });
    expect(items.map(({ label, who, state }) => [label, who, state])).toEqual([
      ['The article is done', 'ann', 'in force'],
      ['Mark “ferries” as event', 'ann', 'in force'],
    ]);
    expect(items[1]?.place?.range.start).toEqual(positionOf(STORY, 'ferries'));
    const [file] = items[1]!.files;
    await decideOn({ do: 'withdraw', uri: file!.uri, decisions: file!.decisions });
    const later = await client.ask('newsmark/history', { corpus, offset: 0, limit: 10 });
    expect(later.items.map(({ state }) => state)).toEqual(['in force', 'withdrawn']);
    expect(later.items[1]?.place).toBeNull();
  });

  it('two people who say different things are a finding with a way out for either side', async () => {
    await open({ 'story.txt.newsmark.jsonl': `${ANN}\n${BEN}\n` });
    expect(await problems()).toMatchObject([
      {
        kind: 'contradiction',
        aspect: 'type',
        sides: [
          { who: 'ann', says: 'organization' },
          { who: 'ben', says: 'event' },
        ],
      },
    ]);
    const report = await client.diagnostics(uri);
    expect(JSON.stringify(report)).toContain(
      'people disagree about its type (ann: organization; ben: event)',
    );
    const offered = (await fixes('Oslo')).filter(
      ({ diagnostics }) => diagnostics?.[0]?.code === 'decision-contradiction',
    );
    expect(offered.map(({ title }) => title)).toEqual([
      'Decide for ann: organization',
      'Decide for ben: event',
      'Decide for neither',
    ]);
    await take(offered[1]!);
    expect(await problems()).toEqual([]);
    expect(await card('Oslo')).toContain('(event)');
  });

  it('an article is begun by those who decided in it; of the others as many are told as are asked for', async () => {
    await open({ 'story.txt.newsmark.jsonl': `${BEN}\n` });
    for (const name of ['b.txt', 'c.txt']) {
      folder.write(name, STORY);
      await client.tellFiles([{ uri: folder.uri(name), type: 1 }]);
    }
    await client.read(3);
    const groups = async () =>
      (await client.ask('newsmark/articles', { corpus, by: 'status', offset: 0, limit: 5 })).items;
    const group = (name: string, articles: number) => ({
      kind: 'group' as const,
      by: 'status' as const,
      name,
      articles,
    });
    const begun = () => client.ask('newsmark/begun', { corpus, offset: 0, limit: 5 });
    expect(await groups()).toEqual([group('not started', 3)]);
    const parent = group('not started', 3);
    const others = await client.ask('newsmark/articles', {
      corpus,
      by: 'status',
      parent,
      offset: 0,
      limit: 2,
    });
    expect(others).toMatchObject({ total: 3, items: [{ article: 'b.txt' }, { article: 'c.txt' }] });
    expect(await begun()).toEqual({ items: [], total: 0 });
    await decideOn({ do: 'article.status', uri, status: 'done' });
    expect(await groups()).toEqual([group('not started', 2), group('done', 1)]);
    expect(await begun()).toEqual({ items: [{ uri, status: 'done' }], total: 1 });
    const done = { corpus, by: 'status' as const, parent: group('done', 1), offset: 0, limit: 5 };
    expect((await client.ask('newsmark/articles', done)).items).toMatchObject([
      {
        article: 'story.txt',
        annotators: [
          { who: 'ann', status: 'done', decisions: 0 },
          { who: 'ben', status: 'in progress', decisions: 1 },
        ],
      },
    ]);
    await decideOn({ do: 'article.status', uri, status: 'not started' });
    expect(await groups()).toEqual([group('not started', 3)]);
  });

  it('in blind mode nobody else’s decisions are seen, and all of them are afterwards', async () => {
    await open({ 'story.txt.newsmark.jsonl': `${ANN}\n${BEN}\n` });
    await configure({ annotator: 'ann', blindMode: true });
    const asked = { corpus, by: 'status' as const, offset: 0, limit: 5 };
    const top = await client.ask('newsmark/articles', asked);
    expect(top).toMatchObject({
      annotator: 'ann',
      isBlind: true,
      items: [{ name: 'in progress', articles: 1 }],
    });
    expect((await client.ask('newsmark/articles', { ...asked, parent: top.items[0]! })).items).toMatchObject([
      { annotators: [{ who: 'ann', status: 'in progress', decisions: 1 }] },
    ]);
    expect(await problems()).toEqual([]);
    expect(await card('Oslo')).toContain('(organization)');
    await configure({ annotator: 'ann', blindMode: false });
    expect(await problems()).toHaveLength(1);
  });

  it('words that are gone leave an orphan with what stood around them, which can be tied to other words', async () => {
    await open({ 'story.txt.newsmark.jsonl': `${ANN}\n` });
    const start = positionOf(STORY, 'spoke');
    const end = positionOf(STORY, ' about');
    await client.edit(uri, [
      { range: { start, end }, text: 'was heard at the port of Bergen, as it happens,' },
    ]);
    expect(await client.eventually(async () => (await problems())[0] ?? null)).toMatchObject({
      kind: 'orphan',
      field: 'at',
      exact: 'Oslo',
      who: 'ann',
      before: expect.stringMatching(/spoke in $/),
    });
    const [orphan] = await problems();
    if (orphan?.kind !== 'orphan') throw new Error('expected an orphan');
    const bergen = { start: { line: 2, character: 46 }, end: { line: 2, character: 52 } };
    await decideOn({ do: 'reattach', uri, decision: orphan.decision, field: 'at', ranges: [bergen] });
    expect(await problems()).toEqual([]);
    const found = await client.hover(uri, bergen.start);
    expect(JSON.stringify(found?.contents)).toContain('(organization)');
  });

  it('a file with conflict markers is shown where it is wrong, and not written until it is put right', async () => {
    const torn = `<<<<<<< ours\n${ANN}\n=======\n${BEN}\n>>>>>>> theirs\n`;
    await open({ 'story.txt.newsmark.jsonl': torn });
    const sidecar = folder.uri('story.txt.newsmark.jsonl');
    await client.until(() => (client.pushed.get(sidecar)?.length ?? 0) > 0);
    expect(client.pushed.get(sidecar)?.map(({ code, range }) => [code, range.start.line])).toEqual([
      ['conflict-marker', 0],
      ['conflict-marker', 2],
      ['conflict-marker', 4],
    ]);
    const { problem } = await decideOn({ do: 'article.status', uri, status: 'done' });
    expect(problem).toContain('git conflict');
    expect(folder.read('story.txt.newsmark.jsonl')).toBe(torn);
    folder.write('story.txt.newsmark.jsonl', `${ANN}\n${BEN}\n`);
    await client.tellFiles([{ uri: sidecar, type: 2 }]);
    await client.until(() => client.pushed.get(sidecar)?.length === 0);
    expect((await decideOn({ do: 'article.status', uri, status: 'reviewed' })).problem).toBeNull();
    expect(folder.read('story.txt.newsmark.jsonl').trim().split('\n')).toHaveLength(4);
  });

  it('an article that is renamed keeps what was decided about it', async () => {
    await open({ 'story.txt.newsmark.jsonl': `${ANN}\n` });
    await client.close(uri);
    folder.remove('story.txt');
    folder.write('renamed.txt', STORY);
    const now = folder.uri('renamed.txt');
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: uri, newUri: now }],
    });
    await client.tellFiles([{ uri: now, type: 1 }]);
    await client.eventually(async () => {
      const found = await client.hover(now, positionOf(STORY, 'Oslo'));
      return JSON.stringify(found ?? '').includes('(organization)') ? found : null;
    });
    expect(folder.read('renamed.txt.newsmark.jsonl')).toContain(ANN);
  });
});

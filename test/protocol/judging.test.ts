// Judging between two annotators, as any editor asks for it: a process, its standard streams, the protocol.
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Choice, decide } from '../../server/src/annotation/decision';
import { formatDecision, parseSidecar } from '../../server/src/annotation/sidecar';
import { standing } from '../../server/src/annotation/standing';
import type { DisagreementItem, SideName } from '../../server/src/lsp/messages';
import { builtFile } from '../support/program';
import { type Folder, folderOf, TestClient } from './client';

let client: TestClient;
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
});
afterAll(() => client[Symbol.asyncDispose]());

const HARBOUR = 'Harbour plan is put off\n\nMayor Mara Lindqvist spoke in Solheim on Monday.\n';
const at = (words: string) => {
  const start = HARBOUR.indexOf(words);
  return anchorAt(HARBOUR, [{ start, end: start + words.length }]);
};
const mark = (words: string, type: string): Choice => ({ op: 'mention.add', at: at(words), type });

/** What one person decided, as the file beside the article has it. */
const lines = (who: string, ...choices: Choice[]) =>
  choices
    .map((choice, i) => decide(choice, { who, when: `2026-01-01T00:00:0${i}.000Z`, tool: 'newsmark 0.1.0' }))
    .map((decision) => `${formatDecision(decision)}\n`)
    .join('');

const ANNA = lines(
  'anna',
  mark('Mara Lindqvist', 'person'),
  mark('Solheim', 'place'),
  mark('Monday', 'event'),
);
const BEN = lines('ben', mark('Mayor Mara Lindqvist', 'person'), mark('Solheim', 'organization'));
const SIDECAR = 'harbour.txt.newsmark.jsonl';
/** A corpus of one article. @param sidecar what was decided of it */
const filesWith = (sidecar: string) => ({
  'newsmark.json': '{}',
  'harbour.txt': HARBOUR,
  [SIDECAR]: sidecar,
});

async function asked(folder: Folder, a: SideName, b: SideName) {
  const corpus = pathToFileURL(folder.path).href;
  const params = { corpus, a, b };
  const list = () => client.ask('newsmark/disagreements', { ...params, limit: 100 });
  const judge = (item: DisagreementItem | undefined, verdict: 'a' | 'b' | 'neither') =>
    client.ask('newsmark/judge', { ...params, uri: item?.uri ?? '', id: item?.id ?? '', verdict });
  return { corpus, list, judge };
}
const said = (items: readonly DisagreementItem[]) => items.map(({ a, b }) => [a.says, b.says]);

describe('two annotators of one corpus', () => {
  it('are listed, and what they see differently, in the order of the text', async () => {
    await using folder = await client.corpus(filesWith(ANNA + BEN));
    await client.read(1);
    const { corpus, list } = await asked(folder, { who: 'anna' }, { who: 'ben' });
    expect(await client.ask('newsmark/annotators', { corpus })).toEqual([
      { who: 'anna', articles: 1 },
      { who: 'ben', articles: 1 },
    ]);
    const { items, articles, problem } = await list();
    expect([said(items), articles, problem]).toEqual([
      [
        ['“Mara Lindqvist”: person', '“Mayor Mara Lindqvist”: person'],
        ['place', 'organization'],
        ['“Monday”: event', 'nothing marked'],
      ],
      1,
      null,
    ]);
  });

  it('are judged once: what a third person decides is theirs, and can be undone', async () => {
    await using folder = await client.corpus(filesWith(ANNA + BEN));
    await client.read(1);
    const { list, judge } = await asked(folder, { who: 'anna' }, { who: 'ben' });
    const [, solheim] = (await list()).items;
    expect(await judge(solheim, 'b')).toEqual({ label: 'Judge “Solheim”: ben', problem: null });
    expect((await list()).items).toHaveLength(2);
    const written = folder
      .read(SIDECAR)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const own = written.filter(({ who }) => who !== 'anna' && who !== 'ben');
    expect(own.map(({ op }) => op).sort()).toEqual(['mention.add', 'withdraw']);
    expect(written).toHaveLength(7);

    await client.ask('newsmark/turnBack', { direction: 'undo' });
    expect((await list()).items).toHaveLength(3);
  });

  it('both lose where neither is right, and the words are undecided again', async () => {
    await using folder = await client.corpus(filesWith(ANNA + BEN));
    await client.read(1);
    const { list, judge } = await asked(folder, { who: 'anna' }, { who: 'ben' });
    for (const item of (await list()).items) expect((await judge(item, 'neither')).problem).toBeNull();
    expect((await list()).items).toEqual([]);
  });

  it('who never met in an article have nothing to be judged', async () => {
    await using folder = await client.corpus(filesWith(ANNA));
    await client.read(1);
    const { list } = await asked(folder, { who: 'anna' }, { who: 'ben' });
    expect(await list()).toMatchObject({ items: [], problem: expect.stringContaining('anna and ben') });
  });
});

describe('two folders with the same articles', () => {
  it('are compared, and a side that is taken is written here', async () => {
    await using other = folderOf(filesWith(BEN));
    await using folder = await client.corpus(filesWith(ANNA));
    await client.read(1);
    const here = { folder: pathToFileURL(folder.path).href };
    const { list, judge } = await asked(folder, here, { folder: pathToFileURL(other.path).href });
    const before = (await list()).items;
    expect(before).toHaveLength(3);
    for (const item of before) await judge(item, 'b');
    expect((await list()).items).toEqual([]);
    expect(other.read(SIDECAR)).toBe(BEN);
    expect(folder.read('harbour.txt')).toBe(HARBOUR);
  });

  it.each(['a', 'neither'] as const)(
    'are judged once too where the verdict is “%s”, until it is undone',
    async (verdict) => {
      await using other = folderOf(filesWith(BEN));
      await using folder = await client.corpus(filesWith(ANNA));
      await client.read(1);
      const here = { folder: pathToFileURL(folder.path).href };
      const { list, judge } = await asked(folder, here, { folder: pathToFileURL(other.path).href });
      for (const item of (await list()).items) expect((await judge(item, verdict)).problem).toBeNull();
      expect((await list()).items).toEqual([]);
      // Who merges the other's file later finds the verdict in force.
      const both = standing(parseSidecar(folder.read(SIDECAR) + BEN, 'article').decisions).inForce;
      expect(both.filter(({ who }) => who === 'ben')).toEqual([]);
      await client.ask('newsmark/turnBack', { direction: 'undo' });
      expect((await list()).items).toHaveLength(1);
    },
  );
});

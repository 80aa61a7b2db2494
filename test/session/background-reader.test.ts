import { readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PackedArticle, unpackArticle } from '../../server/src/corpus/columns';
import { createAnalyser } from '../../server/src/extraction/analyse';
import { createAnalysisPool } from '../../server/src/session/analysis-pool';
import { BackgroundReader } from '../../server/src/session/background-reader';
import { loadCorpus } from '../../server/src/session/corpus-files';
import { readNewsroom } from '../eval/newsroom';
import { type Folder, folderOf } from '../protocol/client';
import { english } from '../support/english';
import { builtFile } from '../support/program';

const articles = readNewsroom();
const names = articles.map(({ id }) => `${id}.txt`);
let script: string;
let folder: Folder;

beforeAll(() => {
  script = builtFile('worker');
  folder = folderOf({
    'newsmark.json': '{}',
    'binary.txt': new Uint8Array([80, 75, 0, 1]),
    ...Object.fromEntries(articles.map(({ id, text }) => [`${id}.txt`, text])),
  });
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

async function readAll(cacheFolder?: string): Promise<(PackedArticle | undefined)[]> {
  const reader = new BackgroundReader(await loadCorpus(folder.path), { script, cacheFolder });
  const read = await Promise.all(names.map((name) => reader.read(name)));
  await reader.close();
  return read.map(({ packed }) => packed);
}

describe('articles that nobody has open', () => {
  it('are analysed in worker threads as they would be in this one', async () => {
    const analyser = createAnalyser(await english());
    for (const [index, packed] of (await readAll()).entries()) {
      const text = articles[index]!.text.replace(/^\ufeff/, '');
      expect(unpackArticle(packed!)).toEqual({
        ...analyser.analyse(text),
        document: undefined,
        text,
        meta: {},
      });
    }
  });

  it('come out of the cache when nothing changed, and not when something did', async () => {
    const cache = path.join(folder.path, 'cache');
    const old = new Date(Date.now() - 60_000);
    for (const name of names) utimesSync(path.join(folder.path, name), old, old);
    const first = await readAll(cache);
    expect(readdirSync(cache)).toHaveLength(1);
    // The same size and time, other words: what comes back shows where it came from.
    const file = path.join(folder.path, names[1]!);
    const { size } = statSync(file);
    folder.write(names[1]!, 'x'.repeat(size));
    utimesSync(file, old, old);
    expect(await readAll(cache)).toEqual(first);
    folder.write(names[1]!, `${articles[1]!.text}\nAnna Lund said no.`);
    const third = await readAll(cache);
    expect(third[0]).toEqual(first[0]);
    expect(unpackArticle(third[1]!).text).toMatch(/Anna Lund said no\.$/);
    folder.write(names[1]!, articles[1]!.text);
  });

  it('come back as a problem when they are no text, or gone', async () => {
    const reader = new BackgroundReader(await loadCorpus(folder.path), { script });
    expect((await reader.read('binary.txt')).problem?.code).toBe('binary');
    expect((await reader.read('gone.txt')).problem?.code).toBe('missing');
    expect((await reader.read(names[0]!)).packed).toBeDefined();
    await reader.close();
  });

  it('come back as a problem when a worker hangs or dies over one, and the rest goes on', async () => {
    const workerpool = createRequire(import.meta.url).resolve('workerpool');
    folder.write(
      'odd-worker.js',
      `const { worker, workerEmit } = require(${JSON.stringify(workerpool)});
       worker({ analyse(id) {
         workerEmit(0);
         if (id === 'hangs') for (;;);
         if (id === 'dies') process.exit(1);
         return { packed: id };
       } });`,
    );
    const script = path.join(folder.path, 'odd-worker.js');
    const pool = createAnalysisPool({ script, corpusFolder: folder.path, patience: 500, threads: 1 });
    const answers = await Promise.all(['one', 'hangs', 'two', 'dies', 'three'].map((id) => pool.analyse(id)));
    const said = answers.map((answer) => ('packed' in answer ? answer.packed : answer.problem.reason));
    expect(said).toEqual([
      'one',
      expect.stringMatching(/took too long to analyse/),
      'two',
      expect.stringMatching(/the worker at it stopped/),
      'three',
    ]);
    await pool.close();
  });

  it('come back as a problem when the worker cannot start', async () => {
    const pool = createAnalysisPool({
      script: path.join(folder.path, 'no-worker.js'),
      corpusFolder: folder.path,
    });
    const answer = await pool.analyse(names[0]!);
    expect('packed' in answer ? undefined : answer.problem.code).toBe('not-analysed');
    await pool.close();
  });
});

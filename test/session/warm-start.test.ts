import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../server/src/session/corpus-files';
import { CorpusReading } from '../../server/src/session/corpus-reading';
import { CorpusSession } from '../../server/src/session/corpus-session';
import { createEngine } from '../../server/src/session/engine';
import { nextTurn } from '../../server/src/session/turns';
import { type Folder, folderOf } from '../protocol/client';
import { builtFile } from '../support/program';

const PEOPLE = ['Mara Lind', 'Odd Lind', 'Lind', 'Tomas Brekke', 'T. Brekke'];
const BODIES = ['Orrin Port Authority', 'Fishers’ Alliance', 'Orrin Rovers'];
const textOf = (at: number) =>
  `Harbour talks ${at}\n\n${PEOPLE[at % PEOPLE.length]} met the ${BODIES[at % BODIES.length]} in Orrin. “No,” said ${PEOPLE[(at + 1) % PEOPLE.length]}.\n`;
const ids = Array.from({ length: 60 }, (_, at) => `a${String(at).padStart(2, '0')}.txt`);

let script: string;
let folder: Folder;
let cacheFolder: string;

beforeAll(() => {
  script = builtFile('worker');
  folder = folderOf({
    'newsmark.json': '{}',
    ...Object.fromEntries(ids.map((id, at) => [id, textOf(at)])),
  });
  cacheFolder = path.join(folder.path, '.cache');
  age();
});

/** Makes all files older than the cache: what was written in its own moment is not trusted. */
function age(): void {
  const old = new Date(Date.now() - 60_000);
  for (const id of ids) utimesSync(path.join(folder.path, id), old, old);
}

afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

/** Reads the corpus as a start of the editor does. @returns what is known of it, and how many articles were kept */
async function start() {
  const session = new CorpusSession(await loadCorpus(folder.path), createEngine());
  const first: number[] = [];
  const reading = new CorpusReading(
    session,
    { script, cacheFolder },
    {
      owns: () => true,
      isOpen: () => false,
      renewOpen: async () => undefined,
      changed: () => undefined,
      problem: () => undefined,
      progress: (done) => void first.push(done),
      cacheProblem: () => undefined,
      turn: nextTurn,
    },
  );
  reading.want(ids, 2);
  await reading.idle();
  await reading.compare();
  await reading.close();
  const snapshot = session.snapshot();
  const told = [...snapshot.entities()]
    .map((entity) => [JSON.stringify(entity), entity.members.map((m) => snapshot.why(m.article, m.entity))])
    .sort();
  const pairs = ids.map((id) => session.pairs(id));
  return { told, kept: first[0], pairs, text: snapshot.article('a07.txt')?.text };
}

describe('a corpus that was read at an earlier start', () => {
  it('is not linked again, and tells the same', async () => {
    const cold = await start();
    expect(cold.kept).toBe(0);
    const warm = await start();
    expect(warm.kept).toBe(ids.length);
    expect(warm.told).toEqual(cold.told);
    expect(warm.pairs).toEqual(cold.pairs);
    expect(warm.pairs.flat().length).toBeGreaterThan(0);
    expect(warm.text).toBe(textOf(7));
  });

  it('is linked anew where articles changed', async () => {
    folder.write('a07.txt', textOf(8));
    const some = await start();
    expect(some.kept).toBe(ids.length - 1);
    rmSync(cacheFolder, { recursive: true });
    const again = await start();
    expect(some.told).toEqual(again.told);
    expect(some.pairs).toEqual(again.pairs);
    folder.write('a07.txt', textOf(7));
  });

  it.each([
    ['register.image', 0],
    ['passages.image', ids.length],
  ])('is linked, or compared, anew when %s is damaged, cut or gone', async (name, kept) => {
    rmSync(cacheFolder, { recursive: true, force: true });
    age();
    const cold = await start();
    const [corpus = ''] = readdirSync(cacheFolder);
    const [generation = ''] = readdirSync(path.join(cacheFolder, corpus));
    const file = path.join(cacheFolder, corpus, generation, name);
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole);
    damaged[damaged.length >> 1]! ^= 1;
    for (const content of [damaged, whole.subarray(0, whole.length >> 1), undefined]) {
      if (content === undefined) rmSync(file);
      else writeFileSync(file, content);
      const warm = await start();
      expect(warm.kept).toBe(kept);
      expect(warm.told).toEqual(cold.told);
      expect(warm.pairs).toEqual(cold.pairs);
    }
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../server/src/annotation/decision';
import { formatDecision, parseSidecar } from '../../server/src/annotation/sidecar';
import { type Disk, disk } from '../../server/src/session/disk';
import { problemOf } from '../../server/src/session/sidecar-failures';
import { sidecarOf } from '../../server/src/session/sidecar-files';
import { openSidecars } from '../../server/src/session/sidecars';
import { stamp } from '../annotation/arbitrary';

/** How often the writing process is killed; many times more with `npm run test:long`. */
const KILLS = process.env.NEWSMARK_LONG ? 60 : 4;

let folder = '';
let program = '';
const inFolder = (name: string) => path.join(folder, name);
const story = () => sidecarOf(inFolder('story.txt'));
const other = () => sidecarOf(inFolder('other.txt'));
const open = (options: { disk?: Disk } = {}) =>
  openSidecars({ stateFolder: inFolder('.newsmark'), ...options });
const decisionAt = (start: number, who = 'anna'): Decision =>
  decide(
    { op: 'mention.add', at: [{ start, exact: 'Roe', before: '', after: '' }], type: 'person' },
    stamp(who, start),
  );
const idsIn = async (file: string) =>
  parseSidecar(await readFile(file, 'utf8').catch(() => ''), 'article').decisions.map((d) => d.id);

beforeAll(async () => {
  const place = await mkdtemp(path.join(tmpdir(), 'newsmark-decider-'));
  await chmod(place, 0o755);
  program = path.join(place, 'decider.cjs');
  const entry = path.join(import.meta.dirname, 'decider.ts');
  await build({ entryPoints: [entry], outfile: program, bundle: true, platform: 'node', format: 'cjs' });
});
afterAll(() => rm(path.dirname(program), { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsmark-sidecars-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the sidecar store', () => {
  it('makes nothing before the first decision, and keeps its own folder out of git', async () => {
    const store = open();
    expect((await store.read(story())).decisions).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
    expect(await store.commit([{ file: story(), decisions: [decisionAt(1)] }])).toEqual({
      written: [story()],
      refused: [],
    });
    expect(await readFile(story(), 'utf8')).toBe(`${formatDecision(decisionAt(1))}\n`);
    expect(await readFile(inFolder('.newsmark/.gitignore'), 'utf8')).toBe('*\n');
    expect(await readdir(inFolder('.newsmark/journal'))).toEqual([]);
  });

  it('writes the same file decision by decision as all at once, letters of two bytes included', async () => {
    const decisions = [4, 9, 1, 7, 1, 30, 2].map((start, i) =>
      decisionAt(start, ['anna', 'Zoë', 'Łukasz'][i % 3]),
    );
    const store = open();
    for (const decision of decisions) await store.commit([{ file: story(), decisions: [decision] }]);
    await open().commit([{ file: other(), decisions }]);
    expect(await readFile(story(), 'utf8')).toBe(await readFile(other(), 'utf8'));
    expect((await store.read(story())).text).toBe(await readFile(story(), 'utf8'));
  });

  it('takes in what another window or git wrote meanwhile', async () => {
    const [mine, yours] = [open(), open()];
    await mine.read(story());
    await yours.commit([{ file: story(), decisions: [decisionAt(1)] }]);
    await mine.commit([{ file: story(), decisions: [decisionAt(2)] }]);
    expect(await idsIn(story())).toEqual([decisionAt(1).id, decisionAt(2).id]);
  });

  it('loses nothing of twenty decisions made at the same moment in two windows', async () => {
    const stores = [open(), open()];
    const made = Array.from({ length: 20 }, (_, i) => decisionAt(i));
    const committed = await Promise.all(
      made.map((d, i) => stores[i % 2]!.commit([{ file: story(), decisions: [d] }])),
    );
    expect(committed.every((c) => c.written.length === 1 && c.refused.length === 0)).toBe(true);
    expect(await idsIn(story())).toEqual(made.map((d) => d.id));
  });

  it('gives the same object until the content changes', async () => {
    const store = open();
    await store.commit([{ file: story(), decisions: [decisionAt(1)] }]);
    const first = await store.read(story());
    expect(await store.read(story())).toBe(first);
    await writeFile(story(), '');
    expect((await store.read(story())).decisions).toEqual([]);
  });

  it.each([
    ['cut off', '{"v":1,"id":"x'],
    ['in conflict', `<<<<<<< HEAD\n${formatDecision(decisionAt(9))}\n=======\n`],
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0x41])],
  ])('leaves a file alone that is %s, and writes when it was put right', async (_, content) => {
    await writeFile(story(), content);
    const store = open();
    const { refused } = await store.commit([{ file: story(), decisions: [decisionAt(1)] }]);
    expect(refused).toMatchObject([{ file: story(), reason: 'unreadable' }]);
    expect(refused[0]?.message).toMatch(/^[A-Z].*\.$/);
    // Of many files a person is told which.
    expect(problemOf(refused)).toBe(`${path.basename(story())}: ${refused[0]?.message}`);
    expect(problemOf([])).toBeNull();
    expect(await readFile(story())).toEqual(Buffer.from(content));
    expect(store.pending()).toEqual([{ file: story(), decisions: [decisionAt(1)] }]);
    await writeFile(story(), '');
    expect((await store.retry()).written).toEqual([story()]);
    expect(await idsIn(story())).toEqual([decisionAt(1).id]);
    expect(store.pending()).toEqual([]);
  });

  it('keeps what could not be written for the next session too', async () => {
    await writeFile(story(), 'Roe is a person\n');
    const store = open();
    await store.commit([{ file: story(), decisions: [decisionAt(1)] }]);
    store.close();
    await rm(story());
    expect((await open().recover()).written).toEqual([story()]);
    expect(await idsIn(story())).toEqual([decisionAt(1).id]);
  });

  it('says that the disk is full, keeps the decision and the file, and writes it later', async () => {
    await open().commit([{ file: story(), decisions: [decisionAt(1)] }]);
    let isFull = true;
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const store = open({
      disk: { ...disk, replace: (...to) => (isFull ? Promise.reject(full) : disk.replace(...to)) },
    });
    const { refused } = await store.commit([{ file: story(), decisions: [decisionAt(2)] }]);
    expect(refused).toMatchObject([{ reason: 'disk-full' }]);
    expect(await idsIn(story())).toEqual([decisionAt(1).id]);
    isFull = false;
    await store.retry();
    expect(await idsIn(story())).toEqual([decisionAt(1).id, decisionAt(2).id]);
  });

  it('says that a folder is read-only, and changes nothing', async () => {
    await chmod(folder, 0o555);
    // The administrator may write anywhere; so another user decides.
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const [answer] = await lines(spawn(process.execPath, [program, folder, 'anna', '1', 'a'], asNobody));
    await chmod(folder, 0o755);
    expect(JSON.parse(answer ?? '')).toMatchObject({ reason: 'read-only' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('follows a renamed article, and joins two sidecars that meet', async () => {
    const store = open();
    await store.commit([
      { file: story(), decisions: [decisionAt(1)] },
      { file: other(), decisions: [decisionAt(2)] },
    ]);
    await store.move(inFolder('story.txt'), inFolder('renamed.txt'));
    expect(await idsIn(sidecarOf(inFolder('renamed.txt')))).toEqual([decisionAt(1).id]);
    await store.move(inFolder('renamed.txt'), inFolder('other.txt'));
    expect(await idsIn(other())).toEqual([decisionAt(1).id, decisionAt(2).id]);
    expect((await readdir(folder)).sort()).toEqual(['.newsmark', 'other.txt.newsmark.jsonl']);
  });

  it('keeps mode and links of a file', async () => {
    await mkdir(inFolder('kept'));
    await writeFile(inFolder('kept/real.jsonl'), '');
    await chmod(inFolder('kept/real.jsonl'), 0o640);
    await symlink(inFolder('kept/real.jsonl'), story());
    await open().commit([{ file: story(), decisions: [decisionAt(1)] }]);
    expect((await lstat(story())).isSymbolicLink()).toBe(true);
    expect((await stat(inFolder('kept/real.jsonl'))).mode & 0o777).toBe(0o640);
    expect(await idsIn(story())).toEqual([decisionAt(1).id]);
  });
});

describe('a crash', () => {
  it('at any single step of a commit loses nothing acknowledged, and leaves a commit whole or not begun', async () => {
    let steps = 0;
    for (let last = 1, done = false; !done; last++) {
      for (const manner of ['before', 'half', 'after'] as const) {
        await rm(folder, { recursive: true });
        await mkdir(folder);
        await writeFile(other(), `${formatDecision(decisionAt(5, 'ben'))}\n`);
        const crashing = crashAfter(last, manner);
        const store = open({ disk: crashing.disk });
        const first = await store.commit([{ file: story(), decisions: [decisionAt(1)] }]);
        const second = await store.commit([
          { file: story(), decisions: [decisionAt(2)] },
          { file: other(), decisions: [decisionAt(3)] },
        ]);
        store.close();
        done = !crashing.crashed();
        await open().recover();
        const [inStory, inOther] = [await idsIn(story()), await idsIn(other())];
        expect(inOther).toContain(decisionAt(5, 'ben').id);
        if (first.refused.length === 0) expect(inStory).toContain(decisionAt(1).id);
        if (second.refused.length === 0) expect(inStory).toContain(decisionAt(2).id);
        expect(inStory.includes(decisionAt(2).id)).toBe(inOther.includes(decisionAt(3).id));
        const litter = [...(await readdir(inFolder('.newsmark')).catch(() => []))].filter(
          (n) => !/^(?:journal|\.gitignore|lock)$/.test(n),
        );
        expect(litter).toEqual([]);
        steps++;
      }
    }
    expect(steps).toBeGreaterThan(30);
  });

  it(`by kill -9 at ${KILLS} moments loses nothing acknowledged`, async () => {
    const files = ['a.newsmark.jsonl', 'b.newsmark.jsonl', 'c.newsmark.jsonl'];
    const acknowledged = new Set<string>();
    for (let round = 0; round < KILLS; round++) {
      const child = spawn(process.execPath, [program, folder, `round${round}`, '500', ...files]);
      for (const line of await lines(child, 1 + ((round * 7) % 11))) acknowledged.add(line);
    }
    await open().recover();
    const texts = await Promise.all(files.map((name) => readFile(inFolder(name), 'utf8')));
    for (const text of texts) {
      const sidecar = parseSidecar(text, 'article');
      expect(sidecar.problems).toEqual([]);
      const words = new Set(sidecar.decisions.map((d) => 'at' in d && d.at[0]?.exact));
      expect([...acknowledged].filter((a) => !words.has(a))).toEqual([]);
      expect(text).toBe(texts[0]);
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS);
  });

  it('of nobody: two processes that write at once both keep everything', async () => {
    const run = (who: string) =>
      lines(spawn(process.execPath, [program, folder, who, '8', 'a.newsmark.jsonl']));
    const said = (await Promise.all([run('anna'), run('ben')])).flat();
    expect(said).toHaveLength(16);
    expect(await idsIn(inFolder('a.newsmark.jsonl'))).toHaveLength(16);
  });
});

/** The lines a process prints; kills it when it has printed `count`. */
async function lines(child: ChildProcess, count = Number.POSITIVE_INFINITY): Promise<string[]> {
  const printed: string[] = [];
  const ended = new Promise((resolve) => child.once('close', resolve));
  for await (const line of createInterface({ input: child.stdout! })) {
    printed.push(line);
    if (printed.length === count) child.kill('SIGKILL');
  }
  await ended;
  return printed;
}

/** A disk of which nothing works any more after the n-th change: that one is not made, made by half, or made. */
function crashAfter(
  last: number,
  manner: 'before' | 'half' | 'after',
): { disk: Disk; crashed: () => boolean } {
  let steps = 0;
  const crash = () => Object.assign(new Error('the power is gone'), { code: 'EIO' });
  const step = async <T>(change: () => Promise<T>, half: () => Promise<unknown>): Promise<T> => {
    steps++;
    if (steps < last) return change();
    if (steps > last) throw crash();
    if (manner === 'half') await half();
    if (manner === 'after') await change();
    throw crash();
  };
  const nothing = async () => undefined;
  return {
    crashed: () => steps >= last,
    disk: {
      ...disk,
      makeFolder: (to) => step(() => disk.makeFolder(to), nothing),
      append: (file, text) =>
        step(
          () => disk.append(file, text),
          () => disk.append(file, text.slice(0, text.length / 2)),
        ),
      create: (file, text, part) =>
        step(
          () => disk.create(file, text, part),
          () => writeFile(part, text.slice(0, text.length / 2)),
        ),
      replace: (file, text, part) =>
        step(
          () => disk.replace(file, text, part),
          () => writeFile(part, text.slice(0, text.length / 2)),
        ),
      rename: (from, to) => step(() => disk.rename(from, to), nothing),
      remove: (file) => step(() => disk.remove(file), nothing),
    },
  };
}

// Many articles: worker threads, the cache, and what may go wrong with either. The built program as a process.
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFile } from '../support/program';
import { cli, expectAnswer, folderWith, jsonLines } from './cli';

let program: string;
beforeAll(() => {
  program = builtFile('cli');
});

const newsmark = (folder: string, ...words: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', cwd: folder, input: '' });

const MARK = '\ufeff';
const NAMES = ['Anna Roe', 'Tom Hill', 'Mara Lindqvist'];
/** So many that worker threads are started for them; the last begins with a byte-order mark. */
const MANY = 60;
function texts(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: MANY }, (_, i) => {
      const name = NAMES[i % NAMES.length] ?? '';
      const text = `Pool ${i} shut\n\n${name}, the manager, said on Monday that pool ${i} was shut. “We will not move.”\n`;
      return [`a${String(i).padStart(2, '0')}.txt`, i === MANY - 1 ? MARK + text : text];
    }),
  );
}
const corpus = () => folderWith({ 'newsmark.json': '{}', ...texts() });
/** Files as they are when nobody wrote them a moment ago. */
function grownOld(folder: string): void {
  const old = new Date(Date.now() - 3_600_000);
  for (const name of Object.keys(texts())) utimesSync(path.join(folder, name), old, old);
}
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

describe('a run over many articles', () => {
  it('says in threads what it says without, in the order of the names', async () => {
    const folder = await corpus();
    for (const command of ['extract', 'corpus']) {
      const { stdout, status } = newsmark(folder, command, '.');
      expect(status).toBe(0);
      expect(stdout).toBe((await cli([command, '.'], { folder })).output);
      const given = texts();
      expect(jsonLines(stdout).map(({ id }) => id)).toEqual(Object.keys(given));
      for (const answer of jsonLines(stdout)) expectAnswer(answer, given[String(answer.id)]);
    }
  });

  it('answers a filter in order, too, when threads take over half-way', async () => {
    const given = Object.entries(texts()).map(([id, text]) => ({ id, text: `${text}\n`.repeat(20) }));
    const input = given.map((article) => `${JSON.stringify(article)}\n`).join('');
    for (const command of [['extract'], ['corpus', '--jsonl']]) {
      const ran = spawnSync(process.execPath, [program, ...command], {
        encoding: 'utf8',
        input,
        maxBuffer: 1e8,
      });
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      expect(jsonLines(ran.stdout).map(({ id }) => id)).toEqual(given.map(({ id }) => id));
      for (const [at, answer] of jsonLines(ran.stdout).entries()) expectAnswer(answer, given[at]?.text);
    }
  });

  it('is ended by Ctrl+C without leaving anything', async () => {
    const folder = await folderWith({});
    const child = spawn(process.execPath, [program, 'extract', '--out', 'out.jsonl'], { cwd: folder });
    child.stdin.write(`${JSON.stringify({ id: 'a', text: texts()['a00.txt'] })}\n`);
    while (!readdirSync(folder).some((name) => name.endsWith('.part')))
      await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of thousands of files is ended by Ctrl+C, too, and leaves the place of the output as it was', async () => {
    const story = 'Anna Roe said on Monday that the pool was shut.\n';
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`in/a${i}.txt`, story]));
    const folder = await folderWith({ 'in/newsmark.json': '{}', 'out.txt': 'Earlier.', ...many });
    for (const command of ['extract', 'corpus', 'check']) {
      const child = spawn(process.execPath, [program, command, 'in', '--out', 'out.txt'], { cwd: folder });
      const closed = once(child, 'close');
      while (child.exitCode === null && !readdirSync(folder).some((name) => name.endsWith('.part')))
        await new Promise((resolve) => setImmediate(resolve));
      child.kill('SIGINT');
      expect(await closed, command).toEqual([130, null]);
      expect(readdirSync(folder).sort(), command).toEqual(['in', 'out.txt']);
      expect(readFileSync(path.join(folder, 'out.txt'), 'utf8'), command).toBe('Earlier.');
    }
  });
});

describe('--cache', () => {
  it('keeps analyses, and the next run says the same', async () => {
    const folder = await corpus();
    grownOld(folder);
    const plain = newsmark(folder, 'corpus', '.').stdout;
    const first = newsmark(folder, 'corpus', '.', '--cache', 'kept');
    expect([first.status, first.stderr, first.stdout]).toEqual([0, '', plain]);
    expect(filesBelow(path.join(folder, 'kept'))).not.toEqual([]);
    // The same size and time, other words: what comes back shows where it came from.
    const file = path.join(folder, 'a00.txt');
    const { size, mtime } = statSync(file);
    writeFileSync(file, 'x'.repeat(size));
    utimesSync(file, mtime, mtime);
    expect(newsmark(folder, 'corpus', '.', '--cache', 'kept').stdout).toBe(plain);
    // An article that was changed is read anew.
    writeFileSync(file, 'Pool open\n\nNobody is named here.\n');
    const changed = jsonLines(newsmark(folder, 'corpus', '.', '--cache', 'kept').stdout);
    expect(changed[0]?.mentions).toEqual([]);
    expect(changed).toHaveLength(MANY);
  });

  it('that is cut anywhere, or cannot be written, is told at most in one line and changes no answer', async () => {
    const folder = await corpus();
    grownOld(folder);
    const { stdout } = newsmark(folder, 'extract', '.', '--cache', 'kept');
    const kept = filesBelow(path.join(folder, 'kept'));
    expect(kept.length).toBeGreaterThan(0);
    for (const file of kept) {
      // What could not be read was thrown away and written anew, at times under another name.
      if (!existsSync(file)) continue;
      const bytes = readFileSync(file);
      truncateSync(file, Math.floor(bytes.length / 2));
      expect(newsmark(folder, 'extract', '.', '--cache', 'kept')).toMatchObject({
        status: 0,
        stderr: '',
        stdout,
      });
    }
    writeFileSync(path.join(folder, 'file'), '');
    const refused = newsmark(folder, 'extract', '.', '--cache', 'file/kept');
    expect(refused).toMatchObject({ status: 0, stdout });
    expect(refused.stderr).toMatch(/^newsmark: the analyses of \. are not kept for the next run: .+\.\n$/u);
  });
});

describe('what is no article', () => {
  it('costs nothing: a text of 100 MB is refused unread, other files are passed over', async () => {
    const folder = await folderWith({
      'newsmark.json': '{}',
      'a.txt': 'Anna Roe spoke on Monday.\n',
      'huge.txt': '',
      ...Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`assets/${i % 40}/${i}.png`, 'x'])),
    });
    truncateSync(path.join(folder, 'huge.txt'), 100_000_000);
    const { stdout, stderr, status } = newsmark(folder, 'corpus', '.');
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['a.txt']);
    expect([status, stderr]).toEqual([
      1,
      'newsmark: huge.txt is larger than 10000000 bytes; raise “maxFileSize” in newsmark.json, or leave it out with “exclude”.\n',
    ]);
  });
});

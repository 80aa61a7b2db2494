// The built program as a process: what only a process can show.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFile } from '../support/program';
import { expectAnswer, folderWith, PROJECT } from './cli';

let program: string;
beforeAll(() => {
  program = builtFile('cli');
});

const newsmark = (...words: string[]) =>
  spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', cwd: PROJECT, input: '' });

describe('the program', () => {
  it('tells its version', async () => {
    const manifest = JSON.parse(await readFile(path.join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(newsmark('--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
  });

  it('meets a wrong command line with one line and status 2', () => {
    expect(newsmark('extract', '--formt', 'json')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: "newsmark: unknown option '--formt' (Did you mean --format?)\n",
    });
  });

  it('never shows a stack, even when something unforeseen happens', async () => {
    const folder = await folderWith({});
    // A working folder that is gone is nothing that any command expects.
    const { status, stderr } = spawnSync(
      '/bin/sh',
      ['-c', 'rmdir "$0" && exec "$1" "$2" extract x.txt', folder, process.execPath, program],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

describe.runIf(existsSync('/dev/full'))('standard output on a full disk', () => {
  it('is one line that says so, and status 1', async () => {
    const folder = await folderWith({ 'a.txt': 'Anna Roe spoke.' });
    const { status, stderr } = spawnSync(
      '/bin/sh',
      ['-c', 'exec "$0" "$1" extract a.txt >/dev/full', process.execPath, program],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([
      1,
      'newsmark: standard output could not be written (ENOSPC); what is there ends in the middle.\n',
    ]);
  });
});

describe('the filter as a process', () => {
  const start = (): ChildProcess =>
    spawn(process.execPath, [program, 'extract'], { stdio: ['pipe', 'pipe', 'inherit'] });

  it('answers a line before the input ends', async () => {
    const child = start();
    const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin!.write(`${JSON.stringify({ id, text: 'Anna Roe spoke.' })}\n`);
      const answer = JSON.parse(String((await lines.next()).value)) as Parameters<typeof expectAnswer>[0];
      expectAnswer(answer, 'Anna Roe spoke.');
      expect(answer.id).toBe(id);
    }
    child.stdin!.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [program, 'extract'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const told: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => told.push(chunk.toString()));
    child.stdin.on('error', () => undefined); // the program is gone before all is written
    const closed = once(child, 'close');
    const line = `${JSON.stringify({ id: 'a', text: 'Anna Roe spoke. '.repeat(200) })}\n`;
    child.stdin.write(line);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    for (let i = 0; i < 200 && child.stdin.writable; i++) child.stdin.write(line);
    child.stdin.end();
    const [status, signal] = await closed;
    expect([status, signal, told.join('')]).toEqual([0, null, '']);
  });

  it('keeps nothing of a long input', async () => {
    const script = `
      process.argv = [process.argv[0], ${JSON.stringify(program)}, 'extract'];
      process.on('exit', () => require('fs').writeSync(2, String(process.resourceUsage().maxRSS)));
      require(${JSON.stringify(program)});`;
    const ARTICLES = 900;
    const note = 'x'.repeat(250_000);
    const line = (id: number) => `${JSON.stringify({ id, text: 'Anna Roe spoke.', note })}\n`;
    // What lies on the heap is held small from outside; what lies beside it shows in the process.
    const child = spawn(process.execPath, ['--max-old-space-size=100', '-e', script], { stdio: 'pipe' });
    const closed = once(child, 'close');
    let answered = 0;
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++;
    });
    for (let id = 0; id < ARTICLES; id++) if (!child.stdin.write(line(id))) await once(child.stdin, 'drain');
    child.stdin.end();
    await closed;
    expect(answered).toBe(ARTICLES);
    const [peak, input] = [Number(told) / 1024, (ARTICLES * line(0).length) / 1024 / 1024];
    expect(peak).toBeLessThan(input);
  });
});

describe('lsp --stdio', () => {
  it('speaks the protocol', async () => {
    const child = spawn(process.execPath, [program, 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    let answer = '';
    for await (const chunk of child.stdout) {
      answer += String(chunk);
      if (answer.includes('"capabilities"')) break;
    }
    expect(answer).toMatch(/^Content-Length: \d+/u);
    expect(answer).toContain('"hoverProvider"');
    const closed = once(child, 'close');
    child.kill();
    await closed;
  });
});

// The built command line over whole corpora whose analyses are kept: linking, comparing, judging every article by all that
// share sentences with it, and writing that down. The generated articles share far more than news does: each has
// passages in common with more than a hundred others.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildProgram } from '../support/build-program';
import type { Benchmark } from './benchmark';
import { generateCorpus } from './generate';

/** What a run of the command line used. */
interface Usage {
  /** Of the processors, all threads together. */
  readonly seconds: number;
  /** Resident memory at its highest. */
  readonly megabytes: number;
}

export const benchmark: Benchmark = {
  name: 'A whole corpus on the command line',
  sizes: 'articles of 600 words',
  async run({ articles: sizes }) {
    const check = new Map<number, number>();
    const corpus = new Map<number, number>();
    const memory = new Map<number, number>();
    const cli = path.join(buildProgram(), 'cli.js');
    for (const size of sizes) {
      const home = mkdtempSync(path.join(os.tmpdir(), 'newsmark-check-'));
      try {
        const folder = path.join(home, 'articles');
        mkdirSync(folder);
        writeFileSync(path.join(folder, 'newsmark.json'), '{}');
        for (const { id, text } of generateCorpus(size, 600)) writeFileSync(path.join(folder, id), text);
        const out = path.join(home, 'out.json');
        const run = (command: string, ...more: string[]) =>
          use(cli, [command, folder, '--cache', path.join(home, 'cache'), '--out', out, ...more]);
        await run('corpus');
        const told = await run('check', '--format', 'json', '--fail-on', 'never');
        check.set(size, told.seconds);
        memory.set(size, told.megabytes);
        corpus.set(size, (await run('corpus')).seconds);
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    }
    return [
      { name: 'check, analyses kept', unit: 's', bySize: check, shape: 'linear', atMost: 180, goal: 60 },
      { name: 'corpus, analyses kept', unit: 's', bySize: corpus, shape: 'linear', atMost: 180, goal: 60 },
      { name: 'memory of a check at its highest', unit: 'MB', bySize: memory, shape: 'linear' },
    ];
  },
};

/** Runs the command line to its end. @throws when it fails */
async function use(cli: string, given: readonly string[]): Promise<Usage> {
  const probe = path.join(import.meta.dirname, 'usage.cjs');
  const child = fork(cli, given, {
    execArgv: ['--require', probe],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told = once(child, 'message');
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`newsmark ${given.join(' ')} ended with ${String(status)}.`);
  const [usage] = await told;
  return usage as Usage;
}

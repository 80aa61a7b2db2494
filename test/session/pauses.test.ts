import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnalysisPool } from '../../server/src/session/analysis-pool';
import { Pauses } from '../../server/src/session/pauses';
import { Standstill } from '../../server/src/session/standstill';
import { type Folder, folderOf } from '../protocol/client';
import { builtFile } from '../support/program';

/** How long something took, in ms. */
async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

describe('background work beside somebody who types', () => {
  it('steps aside for a second after the last key', async () => {
    const pauses = new Pauses();
    pauses.type();
    expect(await timed(pauses.aside)).toBeGreaterThan(900);
  });

  it('does not for somebody who asks', async () => {
    const pauses = new Pauses();
    pauses.stir();
    const turns: string[] = [];
    await Promise.race([
      pauses.aside().then(() => turns.push('aside')),
      pauses.turn().then(() => turns.push('pause')),
    ]);
    expect(turns).toEqual(['aside']);
  });

  it('goes on between keys that never end', async () => {
    const pauses = new Pauses();
    pauses.type();
    let typed = 0;
    const keys = setInterval(() => {
      pauses.type();
      typed++;
    }, 20);
    await pauses.aside();
    clearInterval(keys);
    expect(typed).toBeGreaterThan(0);
  });

  it('has worker threads stand still after a key, and not after a question alone', () => {
    const pauses = new Pauses();
    const calls: number[] = [];
    pauses.standstill.call = (ms) => calls.push(ms);
    pauses.stir();
    expect(calls).toEqual([]);
    pauses.type();
    expect(calls).toHaveLength(1);
  });
});

describe('a standstill', () => {
  it('is kept by another thread that shares its memory, as long as it was called for', async () => {
    const standstill = new Standstill();
    const other = new Standstill(standstill.memory);
    standstill.call(30);
    expect(await timed(() => other.keep())).toBeGreaterThan(25);
  });

  it('lets go of who has kept it for long, though it be called again and again', async () => {
    const standstill = new Standstill();
    standstill.call(3_600_000);
    expect(await timed(() => standstill.keep())).toBeLessThan(60_000);
  });

  describe('of a pool', () => {
    let folder: Folder;
    beforeAll(() => {
      folder = folderOf({ 'newsmark.json': '{}', 'a.txt': 'Mayor Ana Ruiz said the ferry would sail.\n' });
    });
    afterAll(() => folder[Symbol.asyncDispose]());

    it('stops its workers between the stages of an article', async () => {
      const standstill = new Standstill();
      const pool = createAnalysisPool({
        script: builtFile('worker'),
        corpusFolder: folder.path,
        standstill: standstill.memory,
        threads: 1,
      });
      // The first article finds nothing ready.
      await pool.analyse('a.txt');
      standstill.call(150);
      let answer: Awaited<ReturnType<typeof pool.analyse>> | undefined;
      const took = await timed(async () => {
        answer = await pool.analyse('a.txt');
      });
      await pool.close();
      expect(answer).toHaveProperty('packed');
      expect(took).toBeGreaterThan(120);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/corpus/config';
import { createSettings } from '../../server/src/corpus/settings';
import type { AnalysisPool } from '../../server/src/session/analysis-pool';
import { CorpusReading } from '../../server/src/session/corpus-reading';
import { CorpusSession } from '../../server/src/session/corpus-session';
import { createEngine } from '../../server/src/session/engine';
import { nextTurn } from '../../server/src/session/turns';

const IDS = Array.from({ length: 40 }, (_, at) => `a${at}.txt`);

/** Reads articles that are all missing. @returns how many were under way at the most, and how many were read */
async function read(): Promise<{ atOnce: number; articles: number }> {
  const settings = createSettings(DEFAULT_CONFIG);
  const corpus = { folder: '/nowhere', settings, problems: [], configText: undefined };
  let [underWay, atOnce, articles] = [0, 0, 0];
  const pool: AnalysisPool = {
    width: 2,
    async analyse(id) {
      articles++;
      atOnce = Math.max(atOnce, ++underWay);
      await nextTurn();
      underWay--;
      return { problem: { path: id, code: 'missing', reason: 'does not exist' } };
    },
    analyseText: async () => ({ reason: 'is not asked for' }),
    words: async () => [],
    close: async () => undefined,
  };
  const reading = new CorpusReading(
    new CorpusSession(corpus, createEngine()),
    { script: '', createPool: () => pool },
    {
      owns: () => true,
      isOpen: () => false,
      renewOpen: async () => undefined,
      changed: () => undefined,
      problem: () => undefined,
      progress: () => undefined,
      cacheProblem: () => undefined,
      turn: nextTurn,
    },
  );
  reading.want(IDS, 2);
  await reading.idle();
  await reading.close();
  return { atOnce, articles };
}

describe('articles that nobody has open', () => {
  it('are read many at once', async () => {
    expect(await read()).toEqual({ atOnce: 16, articles: IDS.length });
  });
});

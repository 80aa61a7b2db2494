// Who analyses for the command line: this thread while there is little to do, worker threads as soon as there is
// much. A short run does not pay for starting threads, a long one uses all cores.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { analyseFile, analyseText, wordsOfFile } from './analyse-article';
import { type AnalysisPool, createAnalysisPool } from './analysis-pool';
import type { Corpus } from './corpus-files';
import { createEngine, type Engine } from './engine';

export interface AnalystOptions {
  /** The corpus whose files are analysed; undefined where only texts are. */
  readonly corpus: Corpus | undefined;
  /** How many articles are to come; undefined when nobody knows. */
  readonly expected?: number | undefined;
  /** The built worker; where it is missing (a run from source), everything is done in this thread. */
  readonly script?: string;
  /** Characters analysed in this thread after which worker threads take over. */
  readonly little?: number;
}

/** With so many articles to come, worker threads begin at once. */
const MANY = 48;
/** About a second's work. */
const LITTLE = 200_000;

/** The worker beside the built program. */
export const WORKER_SCRIPT = path.join(__dirname, 'worker.js');

/** The engine of this thread, made when first needed. */
let engine: Engine | undefined;

export function createAnalysts(options: AnalystOptions): AnalysisPool {
  const { corpus, expected = 0, script = WORKER_SCRIPT, little = LITTLE } = options;
  const threads = availableParallelism();
  let done = expected >= MANY ? Number.POSITIVE_INFINITY : 0;
  let pool: AnalysisPool | undefined;
  const threaded = (): AnalysisPool | undefined => {
    if (pool === undefined && done >= little && existsSync(script))
      pool = createAnalysisPool({ script, corpusFolder: corpus?.folder, threads });
    return pool;
  };
  const count = (length: number) => {
    done += length;
  };
  /** Runs a piece of work in this thread. */
  const here = async <T>(work: (engine: Engine) => T | Promise<T>): Promise<T | { reason: string }> => {
    engine ??= createEngine();
    try {
      return await work(engine);
    } catch (error) {
      // The analysis never throws; should it, one article is lost and not the run.
      return { reason: `could not be analysed (${error instanceof Error ? error.message : String(error)})` };
    }
  };
  return {
    width: threads,
    async analyse(id) {
      if (corpus === undefined) throw new Error('These analysts have no corpus.');
      const others = threaded();
      if (others !== undefined) return others.analyse(id);
      const answer = await here((engine) => analyseFile(corpus, engine, id, count));
      if (!('reason' in answer)) return answer;
      return {
        problem: { path: path.join(corpus.folder, id), code: 'not-analysed', reason: answer.reason },
      };
    },
    async analyseText(text, meta) {
      const others = threaded();
      if (others !== undefined) return others.analyseText(text, meta);
      count(text.length);
      return here((engine) => analyseText(engine, text, meta));
    },
    words: (ids) => Promise.all(corpus === undefined ? [] : ids.map((id) => wordsOfFile(corpus, id))),
    async close() {
      await pool?.close();
    },
  };
}

// Analyses articles of one corpus in worker threads. One that hangs or dies is ended, its article is given up with a
// reason, and the rest goes on.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type Pool, pool } from 'workerpool';
import type { PackedArticle } from '../corpus/columns';
import type { FileAnalysis } from './analyse-article';
import type { WorkerSettings } from './analysis-worker';

/** Analyses articles somewhere: in threads, or here (session/analysts.ts). */
export interface AnalysisPool {
  /** How many articles are worth having under way at once. */
  readonly width: number;
  /**
   * Analyses an article as it stands on disk.
   *
   * @param id below the corpus folder, with forward slashes
   * @returns never rejects: an article that cannot be analysed comes back as a problem
   */
  analyse(id: string): Promise<FileAnalysis>;
  /**
   * Analyses a text by the default options.
   *
   * @returns never rejects: for a text that cannot be analysed, why, as the end of a sentence
   */
  analyseText(
    text: string,
    meta: Readonly<Record<string, unknown>>,
  ): Promise<PackedArticle | { readonly reason: string }>;
  /** The hashes of each article's capitalized words (`capitalizedWords`); none where they cannot be had. */
  words(ids: readonly string[]): Promise<readonly Uint32Array[]>;
  /** Ends the workers; articles under way are given up. */
  close(): Promise<void>;
}

export interface PoolOptions extends WorkerSettings {
  /** The built worker, dist/worker.js. */
  readonly script: string;
  /** At most this many threads; absent, as many as the machine can run beside this one without keeping it waiting. */
  readonly threads?: number;
  /** How long a short article may take, in ms, once its worker is ready and at it. */
  readonly patience?: number;
}

/** An article that takes longer than this, in ms, and than its length excuses, is left out. */
const PATIENCE = 2000;
/** More threads read faster than one can link, and each has a model of its own in memory. */
const MOST_THREADS = 6;
/** How slow the analysis of a long text may be; on a slow machine it does twice as many. */
const CHARACTERS_PER_MS = 80;

/** A thread that gives way (analysis-worker.ts) may have every core; otherwise one is left for the main thread. */
function usualThreads(): number {
  const cores = availableParallelism();
  return Math.min(MOST_THREADS, process.platform === 'linux' ? cores : Math.max(1, cores - 1));
}

/**
 * The room for young objects, in MB: what V8 takes by itself. The process may have been told to take less, which suits the
 * main thread; a thread that makes an article's garbage and nothing else spends a fourth of its time on it then
 * (machine.ts sees to it that this figure holds). Twice as much saves no more; half as much costs a sixth.
 */
const YOUNG_MB = 48;

/** A worker that has waited so many times its allowance does not work at all, however busy the machine is. */
const MOST_STARVED = 30;
const MOMENT = 20;

/** What this process has used of the processors since it began, in ms. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function createAnalysisPool(options: PoolOptions): AnalysisPool {
  const { script, corpusFolder, standstill, patience = PATIENCE } = options;
  const threads = options.threads ?? usualThreads();
  const workers: Pool = pool(script, {
    workerType: 'thread',
    maxWorkers: threads,
    workerThreadOpts: {
      workerData: { corpusFolder, standstill } satisfies WorkerSettings,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    },
  });
  /** Runs a method of the worker. @returns what it answers, or why it did not */
  const run = async <T>(method: string, given: unknown[]): Promise<{ answer: T } | { reason: string }> => {
    let watch: NodeJS.Timeout | undefined;
    let isLate = false;
    const work = workers.exec(method, given, {
      // The worker says when it is ready and begins; loading the model is not the article's fault.
      on: (length: number) => {
        const allowed = patience + length / CHARACTERS_PER_MS;
        const since = performance.now();
        let begun: number | undefined;
        const look = () => {
          // A thread that the machine does not let run is not late: what counts is its share of this process's time,
          // which is dear to ask and is asked of those alone that are slow.
          begun ??= processorTime();
          const spent = (processorTime() - begun) / Math.max(1, workers.stats().busyWorkers);
          if (spent < allowed && performance.now() - since < allowed * MOST_STARVED) {
            watch = setTimeout(look, Math.max(MOMENT, allowed - spent));
            return;
          }
          isLate = true;
          work.cancel();
        };
        watch = setTimeout(look, allowed);
      },
    });
    try {
      return { answer: (await work) as T };
    } catch {
      // The pool replaces a dead worker with the next task that comes in: let one come.
      void workers.exec('methods').catch(() => undefined);
      return {
        reason: isLate
          ? 'took too long to analyse and was left out; shorten it, or leave it out with “exclude”'
          : 'could not be analysed, as the worker at it stopped; save it again to try once more',
      };
    } finally {
      clearTimeout(watch);
    }
  };
  return {
    width: threads,
    async analyse(id) {
      const done = await run<FileAnalysis>('analyse', [id]);
      if ('answer' in done) return done.answer;
      const file = path.join(corpusFolder ?? '', id);
      return { problem: { path: file, code: 'not-analysed', reason: done.reason } };
    },
    async analyseText(text, meta) {
      const done = await run<PackedArticle>('analyseGiven', [text, meta]);
      return 'answer' in done ? done.answer : done;
    },
    async words(ids) {
      const done = await run<readonly Uint32Array[]>('words', [ids]);
      return 'answer' in done ? done.answer : [];
    },
    async close() {
      await workers.terminate(true);
    },
  };
}

// What runs in a worker thread: analyses articles and answers with packed bytes. Holds one corpus's settings; another
// corpus, or other settings, are another pool.
import { constants, getPriority, setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import { Transfer, worker, workerEmit } from 'workerpool';
import { analyseFile, analyseText, wordsOfFile } from './analyse-article';
import { type Corpus, loadCorpus } from './corpus-files';
import { createEngine, type Engine } from './engine';
import { Standstill } from './standstill';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  /** Absolute path of the corpus folder; undefined for a pool that analyses texts alone. */
  readonly corpusFolder: string | undefined;
  /** The memory of the standstill that it keeps; absent where it never stands still. */
  readonly standstill?: SharedArrayBuffer | undefined;
}

/** How far a worker gives way, in the operating system's steps: each takes about a fifth of what is left. */
const STEP_BACK = 2;

// The editor's questions go first. Where a priority is a process's and not a thread's it stays as it is.
if (process.platform === 'linux')
  setPriority(Math.min(getPriority() + STEP_BACK, constants.priority.PRIORITY_LOW));

const settings = workerData as WorkerSettings;
const standstill = settings.standstill && new Standstill(settings.standstill);
let engine: Engine | undefined;
let corpus: Promise<Corpus> | undefined;

async function analyse(id: string) {
  engine ??= createEngine();
  corpus ??= loadCorpus(settings.corpusFolder ?? '');
  const answer = await analyseFile(await corpus, engine, id, workerEmit, () => standstill?.keep());
  return 'packed' in answer ? new Transfer(answer, [answer.packed.buffer as ArrayBuffer]) : answer;
}

function analyseGiven(text: string, meta: Readonly<Record<string, unknown>>) {
  engine ??= createEngine();
  workerEmit(text.length);
  const packed = analyseText(engine, text, meta);
  return new Transfer(packed, [packed.buffer as ArrayBuffer]);
}

async function words(ids: readonly string[]) {
  corpus ??= loadCorpus(settings.corpusFolder ?? '');
  const known = await corpus;
  workerEmit(0);
  return Promise.all(ids.map((id) => wordsOfFile(known, id)));
}

worker({ analyse, analyseGiven, words });

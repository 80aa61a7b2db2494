// The built server over a corpus on disk, as an editor meets it: how long until all is read, what a warm start
// costs, what questions about the entity with the most mentions cost, how long anything is kept waiting meanwhile, and
// what memory it takes.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { positionOf } from '../protocol/client';
import { buildProgram } from '../support/build-program';
import { type Benchmark, type Figure, percentile } from './benchmark';
import { generateCorpus } from './generate';
import { ObservedClient } from './observed';

const QUESTIONS = 40;
/** Keys in a row while a corpus is read, and how long a person takes for one, in ms. */
const KEYS = 60;
const BETWEEN_KEYS = 120;
/** Keys after pauses of so many ms, in which the reading goes on. */
const LATE_KEYS = 20;
const PAUSE = 1500;
/** Workers leave after ten seconds without work; a little more, in ms. */
const WORKERS_LEFT = 11_500;

const FIGURES = {
  cold: { name: 'cold index', unit: 's', shape: 'linear', atMost: 90, goal: 45 },
  processor: { name: 'cold index, processor time of all threads, an article', unit: 'ms', shape: 'flat' },
  first: { name: 'first answer (hover) after a cold start', unit: 's', atMost: 10, goal: 3 },
  warm: { name: 'warm start', unit: 's', shape: 'linear', atMost: 1.5, goal: 0.7 },
  hover: { name: 'hover, p95, round trip', unit: 'ms', atMost: 5, goal: 2 },
  hoverBusy: { name: 'hover while a corpus is read, p95, round trip', unit: 'ms' },
  definition: { name: 'definition, p95, round trip', unit: 'ms', atMost: 5, goal: 2 },
  references: {
    name: 'references of the hottest entity, p95, round trip',
    unit: 'ms',
    shape: 'linear',
    atMost: 100,
    goal: 50,
  },
  places: { name: 'places in that answer', unit: 'places' },
  keystroke: {
    name: 'keystroke to diagnostics in 1,000 words, p95, round trip',
    unit: 'ms',
    shape: 'flat',
    atMost: 15,
    goal: 8,
  },
  keystrokeBusy: { name: 'the same while a corpus is read', unit: 'ms' },
  busyRatio: { name: 'that against idle', unit: '×', atMost: 2, goal: 1.3 },
  late: { name: `keystroke after ${PAUSE} ms without one`, unit: 'ms' },
  lateBusy: { name: 'the same while a corpus is read, which goes on in these pauses', unit: 'ms' },
  turnCold: { name: 'longest turn of the main loop, cold index', unit: 'ms', atMost: 50, goal: 20 },
  turnWarm: { name: 'longest turn after a warm start', unit: 'ms', atMost: 50, goal: 20 },
  turnTyping: { name: 'longest turn, typing and asking', unit: 'ms', atMost: 50, goal: 20 },
  memoryCold: { name: 'memory after a cold index, workers gone', unit: 'MB', atMost: 300, goal: 150 },
  memoryWorker: {
    name: 'memory of a worker at the most, heap and beside it',
    unit: 'MB',
    shape: 'flat',
    atMost: 150,
    goal: 100,
  },
  memoryWarm: { name: 'memory after a warm start and questions', unit: 'MB', atMost: 300, goal: 150 },
  held: { name: 'of that held in the heap and beside it', unit: 'MB' },
} as const satisfies Record<string, Omit<Figure, 'bySize'>>;

type Told = (figure: keyof typeof FIGURES, value: number) => void;

export const benchmark: Benchmark = {
  name: 'The server over a corpus',
  sizes: 'articles',
  async run({ articles: sizes }) {
    const found = new Map<string, Map<number, number>>();
    for (const size of sizes)
      await measure(size, (figure, value) => {
        const bySize = found.get(figure) ?? new Map<number, number>();
        found.set(figure, bySize.set(size, value));
      });
    return Object.entries(FIGURES).flatMap(([key, figure]) => {
      const bySize = found.get(key);
      return bySize === undefined ? [] : [{ ...figure, bySize }];
    });
  },
};

interface Article {
  readonly uri: string;
  readonly text: string;
}

async function measure(size: number, tell: Told): Promise<void> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'newsmark-bench-'));
  const folder = path.join(root, 'corpus');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'newsmark.json'), '{}');
  // Files older than the cache: what was written in its own moment is not trusted.
  const old = new Date(Date.now() - 3_600_000);
  let first: Article = { uri: '', text: '' };
  for (const { id, text } of generateCorpus(size, 600)) {
    const file = path.join(folder, id);
    writeFileSync(file, text);
    utimesSync(file, old, old);
    if (first.uri === '') first = { uri: pathToFileURL(file).href, text };
  }
  const cacheFolder = path.join(root, 'cache');
  try {
    await cold(folder, cacheFolder, { size, first }, tell);
    const busy = await typing(folder, path.join(root, 'other-cache'), { size, first }, tell);
    const idle = await warm(folder, cacheFolder, { size, first }, tell);
    if (busy !== undefined) tell('busyRatio', busy / idle);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

interface Corpus {
  readonly size: number;
  readonly first: Article;
}

async function cold(folder: string, cacheFolder: string, { size, first }: Corpus, tell: Told): Promise<void> {
  const { client, begun } = await started(folder, cacheFolder);
  const opened = performance.now();
  await client.open(first.uri, first.text);
  await client.hover(first.uri, { line: 0, character: 0 });
  tell('first', (performance.now() - opened) / 1000);
  await client.look({ begins: true });
  await client.read(size);
  tell('cold', (performance.now() - begun) / 1000);
  const seen = await client.look();
  tell('turnCold', seen.longestTurn);
  tell('processor', seen.processorTime / size);
  tell('memoryWorker', seen.worker);
  await client.quiet(WORKERS_LEFT);
  tell('memoryCold', (await client.look({ collects: true })).resident);
  await client[Symbol.asyncDispose]();
}

/** @returns the time of a keystroke while the corpus is read, in ms; undefined where it is read too soon to tell */
async function typing(
  folder: string,
  cacheFolder: string,
  { size, first }: Corpus,
  tell: Told,
): Promise<number | undefined> {
  const { client } = await started(folder, cacheFolder);
  await client.open(first.uri, first.text);
  let isRead = false;
  client.read(size).then(
    () => {
      isRead = true;
    },
    // The server is ended before all is read.
    () => undefined,
  );
  const keys: number[] = [];
  const hovers: number[] = [];
  for (let at = 0; at < KEYS; at++) {
    keys.push(await timed(() => type(client, first.uri, at)));
    hovers.push(await timed(() => client.hover(first.uri, { line: 0, character: 0 })));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_KEYS));
  }
  const isTold = !isRead;
  const late = await lateKeys(client, first);
  if (!isRead) tell('lateBusy', late);
  await client[Symbol.asyncDispose]();
  if (!isTold) return undefined;
  const busy = percentile(keys.slice(10), 0.95);
  tell('keystrokeBusy', busy);
  tell('hoverBusy', percentile(hovers.slice(10), 0.95));
  return busy;
}

/** @returns the time of a keystroke behind a pause, p95, in ms */
async function lateKeys(client: ObservedClient, first: Article): Promise<number> {
  const keys: number[] = [];
  for (let at = 0; at < LATE_KEYS; at++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    keys.push(await timed(() => type(client, first.uri, KEYS + at)));
  }
  return percentile(keys, 0.95);
}

/** @returns the time of a keystroke when nothing else is to do, in ms */
async function warm(
  folder: string,
  cacheFolder: string,
  { size, first }: Corpus,
  tell: Told,
): Promise<number> {
  const { client, begun } = await started(folder, cacheFolder);
  await client.look({ begins: true });
  await client.read(size);
  tell('warm', (performance.now() - begun) / 1000);
  await client.open(first.uri, first.text);
  const hottest = await hottestMention(client, first);
  await client.quiet();
  tell('turnWarm', (await client.look({ begins: true })).longestTurn);
  const time = async (work: (at: number) => Promise<unknown>) => {
    const samples: number[] = [];
    for (let at = 0; at < QUESTIONS; at++) samples.push(await timed(() => work(at)));
    return percentile(samples.slice(5), 0.95);
  };
  tell('hover', await time(() => client.hover(first.uri, hottest)));
  tell('definition', await time(() => client.definition(first.uri, hottest)));
  tell('references', await time(() => client.references(first.uri, hottest)));
  tell('places', (await client.references(first.uri, hottest)).length);
  await client.quiet();
  await client.look({ begins: true });
  const keystroke = await time((at) => type(client, first.uri, at));
  tell('keystroke', keystroke);
  await client.quiet();
  tell('turnTyping', (await client.look()).longestTurn);
  tell('late', await lateKeys(client, first));
  const { resident, held } = await client.look({ collects: true });
  tell('memoryWarm', resident);
  tell('held', held);
  await client[Symbol.asyncDispose]();
  return keystroke;
}

async function started(folder: string, cacheFolder: string) {
  const client = new ObservedClient(path.join(buildProgram(), 'server.js'));
  const begun = performance.now();
  await client.start({ folder, cacheFolder });
  return { client, begun };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Types one letter and waits for what is wrong with the text then. */
async function type(client: ObservedClient, uri: string, at: number): Promise<void> {
  const position = { line: 2, character: at };
  await client.edit(uri, [{ range: { start: position, end: position }, text: 'x' }]);
  await client.diagnostics(uri);
}

/** Where the article names the entity that the corpus names most often. */
async function hottestMention(client: ObservedClient, open: Article) {
  let most = { position: { line: 0, character: 0 }, places: -1 };
  for (const word of new Set(open.text.match(/\p{Lu}\p{Ll}{3,}/gu))) {
    const position = positionOf(open.text, word);
    const places = (await client.references(open.uri, position)).length;
    if (places > most.places) most = { position, places };
  }
  return most.position;
}

// The built server over a corpus on disk, as an editor meets it: how long until all is read, what a warm start
// costs, what questions about the entity with the most mentions cost, and what memory it takes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, positionOf, TestClient } from '../protocol/client';
import { type Benchmark, percentile } from './benchmark';
import { generateCorpus } from './generate';

const QUESTIONS = 40;

export const benchmark: Benchmark = {
  name: 'The server over a corpus',
  sizes: 'articles',
  async run({ articles: sizes }) {
    const figures = {
      cold: new Map<number, number>(),
      first: new Map<number, number>(),
      warm: new Map<number, number>(),
      hover: new Map<number, number>(),
      definition: new Map<number, number>(),
      references: new Map<number, number>(),
      locations: new Map<number, number>(),
      keystroke: new Map<number, number>(),
      memory: new Map<number, number>(),
    };
    for (const size of sizes) await measure(size, figures);
    const perArticle = new Map([...figures.cold].map(([size, s]) => [size, (s * 1000) / size]));
    return [
      { name: 'cold index', unit: 's', bySize: figures.cold, shape: 'linear', atMost: 90, goal: 45 },
      { name: 'cold index, an article', unit: 'ms', bySize: perArticle, shape: 'flat' },
      {
        name: 'first answer (hover) after a cold start',
        unit: 's',
        bySize: figures.first,
        atMost: 10,
        goal: 3,
      },
      { name: 'warm start', unit: 's', bySize: figures.warm, shape: 'linear', atMost: 1.5, goal: 0.7 },
      { name: 'hover, p95, round trip', unit: 'ms', bySize: figures.hover, atMost: 5, goal: 2 },
      { name: 'definition, p95, round trip', unit: 'ms', bySize: figures.definition, atMost: 5, goal: 2 },
      {
        name: 'references of the hottest entity, p95, round trip',
        unit: 'ms',
        bySize: figures.references,
        shape: 'linear',
        atMost: 100,
        goal: 50,
      },
      { name: 'places in that answer', unit: 'places', bySize: figures.locations },
      {
        name: 'keystroke to diagnostics in 1,000 words, p95, round trip',
        unit: 'ms',
        bySize: figures.keystroke,
        shape: 'flat',
        atMost: 15,
        goal: 8,
      },
      {
        name: 'memory of the server without workers',
        unit: 'MB',
        bySize: figures.memory,
        atMost: 300,
        goal: 150,
      },
    ];
  },
};

type Figures = Record<
  'cold' | 'first' | 'warm' | 'hover' | 'definition' | 'references' | 'locations' | 'keystroke' | 'memory',
  Map<number, number>
>;

async function measure(size: number, figures: Figures): Promise<void> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'newsmark-bench-'));
  const folder = path.join(root, 'corpus');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'newsmark.json'), '{}');
  // Files older than the cache: what was written in its own moment is not trusted.
  const old = new Date(Date.now() - 3_600_000);
  let first = { uri: '', text: '' };
  for (const { id, text } of generateCorpus(size, 600)) {
    const file = path.join(folder, id);
    writeFileSync(file, text);
    utimesSync(file, old, old);
    if (first.uri === '') first = { uri: pathToFileURL(file).href, text };
  }
  const cacheFolder = path.join(root, 'cache');
  try {
    const cold = await started(folder, cacheFolder);
    const begun = performance.now();
    await cold.client.open(first.uri, first.text);
    await cold.client.hover(first.uri, { line: 0, character: 0 });
    figures.first.set(size, (performance.now() - begun) / 1000);
    await cold.client.read(size);
    figures.cold.set(size, (performance.now() - cold.begun) / 1000);
    await cold.client[Symbol.asyncDispose]();

    const warm = await started(folder, cacheFolder);
    await warm.client.read(size);
    figures.warm.set(size, (performance.now() - warm.begun) / 1000);
    // Here no worker was ever needed: what is left is the server's own.
    await warm.client.open(first.uri, first.text);
    await ask(warm.client, first, size, figures);
    figures.memory.set(size, residentMegabytes(warm.client.process.pid ?? 0));
    await warm.client[Symbol.asyncDispose]();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function started(folder: string, cacheFolder: string) {
  const client = new TestClient(buildServer());
  const begun = performance.now();
  await client.start({ folder, cacheFolder });
  return { client, begun };
}

/** Asks about the entity with the most mentions, and types into the open article. */
async function ask(
  client: TestClient,
  open: { readonly uri: string; readonly text: string },
  size: number,
  figures: Figures,
): Promise<void> {
  const hottest = await hottestMention(client, open);
  const time = async (work: () => Promise<unknown>) => {
    const samples: number[] = [];
    for (let i = 0; i < QUESTIONS; i++) {
      const begun = performance.now();
      await work();
      samples.push(performance.now() - begun);
    }
    return percentile(samples.slice(5), 0.95);
  };
  figures.hover.set(size, await time(() => client.hover(open.uri, hottest)));
  figures.definition.set(size, await time(() => client.definition(open.uri, hottest)));
  figures.references.set(size, await time(() => client.references(open.uri, hottest)));
  figures.locations.set(size, (await client.references(open.uri, hottest)).length);
  let at = 0;
  figures.keystroke.set(
    size,
    await time(async () => {
      const position = { line: 2, character: at++ };
      await client.edit(open.uri, [{ range: { start: position, end: position }, text: 'x' }]);
      await client.diagnostics(open.uri);
    }),
  );
}

/** Where the article names the entity that the corpus names most often. */
async function hottestMention(client: TestClient, open: { readonly uri: string; readonly text: string }) {
  let most = { position: { line: 0, character: 0 }, places: -1 };
  for (const word of new Set(open.text.match(/\p{Lu}\p{Ll}{3,}/gu))) {
    const position = positionOf(open.text, word);
    const places = (await client.references(open.uri, position)).length;
    if (places > most.places) most = { position, places };
  }
  return most.position;
}

/** What the operating system says of a process's memory, in MB (Linux and macOS). */
function residentMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
  } catch {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  }
}

// Deciding in the built server, as an editor does it: how long until a decision is on disk and seen, with few and with
// thousands of decisions in one article, and what it costs to merge an entity that half the corpus names.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { anchorAt } from '../../server/src/annotation/anchor';
import { decide } from '../../server/src/annotation/decision';
import { formatDecision } from '../../server/src/annotation/sidecar';
import type { Action, UndecidedItem } from '../../server/src/lsp/messages';
import { TestClient } from '../protocol/client';
import { buildProgram } from '../support/build-program';
import { type Benchmark, percentile } from './benchmark';

/** So many that p95 is the tenth worst: the first few of them run in code that is not compiled yet. */
const DECISIONS = 200;
/** Decisions that lie in one article already. */
const CROWD = 5000;

export const benchmark: Benchmark = {
  name: 'Deciding',
  sizes: 'articles',
  async run({ articles: sizes }) {
    const one = new Map<number, number>();
    const crowded = new Map<number, number>();
    const typing = new Map<number, number>();
    const merge = new Map<number, number>();
    for (const size of sizes) {
      const found = await measure(size);
      one.set(size, found.one);
      crowded.set(size, found.crowded);
      typing.set(size, found.typing);
      merge.set(size, found.merge);
    }
    const perMention = new Map([...merge].map(([size, ms]) => [size, (ms * 1000) / size]));
    return [
      {
        name: 'a decision on disk and seen, p95',
        unit: 'ms',
        bySize: one,
        shape: 'flat',
        atMost: 50,
        goal: 25,
      },
      {
        name: `with ${CROWD} others in the article, p95`,
        unit: 'ms',
        bySize: crowded,
        shape: 'flat',
        atMost: 50,
        goal: 40,
      },
      {
        name: 'a key in that article, p95',
        unit: 'ms',
        bySize: typing,
        shape: 'flat',
        atMost: 50,
        goal: 40,
      },
      {
        name: 'merge of an entity with half as many mentions',
        unit: 'ms',
        bySize: merge,
        shape: 'linear',
        atMost: 1000,
        goal: 400,
      },
      { name: 'the same, a mention', unit: 'µs', bySize: perMention },
    ];
  },
};

const MATTERS =
  'harbour ferry bridge school budget road clinic market tunnel park library tram pier theatre railway quarry'.split(
    ' ',
  );

/** Three matters, in another order for each of 4,096 numbers: texts that are alike would all be parallel passages. */
function matters(n: number): string {
  const at = (place: number) => MATTERS[Math.floor(n / MATTERS.length ** place) % MATTERS.length];
  return `the ${at(0)}, the ${at(1)} and the ${at(2)}`;
}

/** Short, so that ten thousand are read in a minute: what decisions cost is measured here, not what reading does. */
const story = (name: string, i: number) =>
  `Report ${i}\n\nMayor ${name} spoke about ${matters(i * 7)} in Oslo on Monday. “We wait for ${matters(i * 11 + 5)},” ${name} said.\n`;

async function measure(size: number) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'newsmark-bench-'));
  const folder = path.join(root, 'corpus');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'newsmark.json'), '{}');
  for (let i = 0; i < size; i++) {
    const name = i % 2 === 0 ? 'Mara Lindqvist' : 'Ida Brekke';
    writeFileSync(path.join(folder, `a${i}.txt`), story(name, i));
  }
  const crowd = `The long one\n\n${Array.from({ length: CROWD / 2 }, (_, i) => `Mayor Mara Lindqvist spoke in Oslo about ${matters(i * 13 + 3)}.\n`).join('')}`;
  writeFileSync(path.join(folder, 'crowd.txt'), crowd);
  const lines: string[] = [];
  for (const found of crowd.matchAll(/Mara Lindqvist|Oslo/g)) {
    const at = anchorAt(crowd, [{ start: found.index, end: found.index + found[0].length }]);
    const type = found[0] === 'Oslo' ? 'place' : 'person';
    const when = new Date(Date.UTC(2026, 0, 1) + lines.length).toISOString();
    lines.push(
      formatDecision(decide({ op: 'mention.confirm', at, type }, { who: 'ann', when, tool: 'newsmark' })),
    );
  }
  writeFileSync(path.join(folder, 'crowd.txt.newsmark.jsonl'), `${lines.join('\n')}\n`);
  const client = await new TestClient(path.join(buildProgram(), 'server.js')).start({
    folder,
    cacheFolder: path.join(root, 'cache'),
  });
  try {
    await client.read(size + 1);
    const corpus = pathToFileURL(folder).href;
    const one = await deciding(client, corpus, path.join(folder, 'a0.txt'), story('Mara Lindqvist', 0));
    const merge = await merging(client, corpus);
    const crowded = await deciding(client, corpus, path.join(folder, 'crowd.txt'), crowd);
    const uri = pathToFileURL(path.join(folder, 'crowd.txt')).href;
    const keys: number[] = [];
    const rows = crowd.split('\n');
    for (let i = 0; i < DECISIONS; i++) {
      const begun = performance.now();
      // In the last word of a line: which words are names stays as it was.
      const line = 2 + i * 12;
      const start = { line, character: (rows[line]?.length ?? 0) - 2 };
      await client.edit(uri, [{ range: { start, end: start }, text: 'x' }]);
      await client.diagnostics(uri);
      keys.push(performance.now() - begun);
    }
    return { one, crowded, typing: percentile(keys, 0.95), merge };
  } finally {
    await client[Symbol.asyncDispose]();
    rmSync(root, { recursive: true, force: true });
  }
}

/** Retypes or confirms one mention after the other, until the file holds it and the answer shows it. */
async function deciding(client: TestClient, corpus: string, file: string, text: string): Promise<number> {
  const uri = pathToFileURL(file).href;
  await client.open(uri, text);
  await client.hover(uri, { line: 0, character: 0 });
  const samples: number[] = [];
  const sidecar = `${file}.newsmark.jsonl`;
  const sizeOf = () => (existsSync(sidecar) ? readFileSync(sidecar).length : 0);
  const lines = text.split('\n');
  const named = lines.flatMap((line, i) => (line.startsWith('Mayor Mara Lindqvist') ? [i] : []));
  for (let i = 0; i < DECISIONS; i++) {
    const line = named[i % named.length] ?? 0;
    const ranges = [{ start: { line, character: 6 }, end: { line, character: 20 } }];
    const at = { uri, kind: 'mention', ranges } as const;
    const action: Action =
      i % 2 === 0 ? { do: 'mention.retype', at, type: 'organization' } : { do: 'confirm', at };
    const before = sizeOf();
    const begun = performance.now();
    const { problem } = await client.ask('newsmark/decide', { corpus, actions: [action] });
    const seen: { items: readonly UndecidedItem[] } = await client.ask('newsmark/undecided', {
      corpus,
      uri,
      limit: 1,
    });
    samples.push(performance.now() - begun);
    if (problem !== null || sizeOf() <= before || seen === undefined)
      throw new Error(problem ?? 'Nothing was written.');
  }
  return percentile(samples, 0.95);
}

async function merging(client: TestClient, corpus: string): Promise<number> {
  const found = async (query: string) =>
    (await client.ask('newsmark/entityChoices', { corpus, query, limit: 1 }))[0]?.id ?? '';
  const [entity, into] = [await found('Ida Brekke'), await found('Mara Lindqvist')];
  const begun = performance.now();
  const { problem } = await client.ask('newsmark/decide', {
    corpus,
    actions: [{ do: 'entity.merge', entity, into }],
  });
  const taken = performance.now() - begun;
  if (problem !== null || (await found('Ida Brekke')) !== into)
    throw new Error(problem ?? 'Nothing was merged.');
  return taken;
}

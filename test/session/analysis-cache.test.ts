import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packArticle } from '../../server/src/corpus/columns';
import {
  type AnalysisCache,
  type CacheOptions,
  contentHash,
  openAnalysisCache,
} from '../../server/src/session/analysis-cache';
import { readNewsroom } from '../eval/newsroom';

const articles = readNewsroom().map(({ id, text, blocks, entities, mentions, quotes, findings }) => ({
  id,
  text,
  packed: packArticle({
    analysis: { blocks, entities, mentions, quotes, findings },
    text,
    meta: {},
  }),
}));
const state = { size: 1000, modified: 1_000_000 };
const now = () => 2_000_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-cache-'));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((cache) => cache.close()));
  await rm(folder, { recursive: true, force: true });
});

/** Caches that are closed when the test is over. */
const opened: AnalysisCache[] = [];
async function openCache(options: CacheOptions): Promise<AnalysisCache> {
  const cache = await openAnalysisCache(options);
  opened.push(cache);
  return cache;
}

async function filled(fingerprint = 'engine 1') {
  const cache = await openCache({ folder, fingerprint, now });
  for (const { id, text, packed } of articles) cache.put(id, state, contentHash(Buffer.from(text)), packed);
  expect(await cache.save()).toBeUndefined();
}

async function generation() {
  const [name] = await readdir(folder);
  return path.join(folder, name!);
}

describe('the cache of analyses', () => {
  it('gives back what was found in a file that stands as it stood', async () => {
    await filled();
    const cache = await openCache({ folder, fingerprint: 'engine 1', now });
    for (const { id, packed } of articles) {
      const source = cache.known(id, state)?.source;
      expect(source?.read()).toEqual(packed);
      expect(source?.lend()).toEqual(packed);
    }
  });

  it('does not trust a file of another size or time, but knows a touched one by its hash', async () => {
    await filled();
    const cache = await openCache({ folder, fingerprint: 'engine 1', now });
    const { id, text, packed } = articles[0]!;
    expect(cache.known(id, { ...state, size: 1001 })).toBeUndefined();
    expect(cache.known(id, { ...state, modified: 999_999 })).toBeUndefined();
    expect(cache.find(id, contentHash(Buffer.from(text)), state)?.read()).toEqual(packed);
    expect(cache.find('opinion/copy.txt', contentHash(Buffer.from(text)), state)).toBeUndefined();
    expect(cache.find(id, contentHash(Buffer.from('another text')), state)).toBeUndefined();
  });

  it('does not trust a file changed in the moment of writing, or later than now: the clock may have been set back', async () => {
    const cache = await openCache({ folder, fingerprint: 'engine 1', now });
    const { id, text, packed } = articles[0]!;
    cache.put(id, { size: 1, modified: 1_999_999 }, contentHash(Buffer.from(text)), packed);
    cache.put('later', { size: 1, modified: 3_000_000 }, contentHash(Buffer.from(text)), packed);
    await cache.save();
    const again = await openCache({ folder, fingerprint: 'engine 1', now });
    expect(again.known(id, { size: 1, modified: 1_999_999 })).toBeUndefined();
    expect(again.known('later', { size: 1, modified: 3_000_000 })).toBeUndefined();
  });

  it('serves what it has written as the next start will, also those who hold it already', async () => {
    const cache = await openCache({ folder, fingerprint: 'engine 1', now });
    const held = articles.map(({ id, text, packed }) =>
      cache.put(id, state, contentHash(Buffer.from(text)), packed),
    );
    for (const [at, { packed }] of articles.entries()) expect(held[at]!.lend()).toEqual(packed);
    const outlines = held.map(({ outline }) => Buffer.from(outline));
    expect(cache.known(articles[0]!.id, state)).toBeUndefined();
    await cache.save();
    for (const [at, { id, packed }] of articles.entries()) {
      expect(cache.known(id, state)?.source).toBe(held[at]);
      expect(held[at]!.read()).toEqual(packed);
      expect(Buffer.from(held[at]!.outline)).toEqual(outlines[at]);
    }
  });

  it('knows what was put, and not what was taken out, while it was being written', async () => {
    const cache = await openCache({ folder, fingerprint: 'engine 1', now });
    const [one, two] = [articles[0]!, articles[1]!];
    cache.put(one.id, state, 'first', one.packed);
    cache.put(two.id, state, 'first', two.packed);
    const old = cache.find(one.id, 'first', state);
    const saving = cache.save();
    cache.put(one.id, state, 'second', two.packed);
    cache.remove(two.id);
    await saving;
    expect(cache.hashOf(one.id)).toBe('second');
    expect(cache.find(one.id, 'second', state)?.read()).toEqual(two.packed);
    expect(old?.read()).toEqual(one.packed);
    expect(cache.hashOf(two.id)).toBeUndefined();
    await cache.save();
    const again = await openCache({ folder, fingerprint: 'engine 1', now });
    expect(again.hashOf(one.id)).toBe('second');
    expect(again.hashOf(two.id)).toBeUndefined();
  });

  it('is empty for another engine or configuration, and keeps three of them', async () => {
    for (const fingerprint of ['engine 1', 'engine 2', 'engine 3', 'engine 4', 'engine 5'])
      await filled(fingerprint);
    expect(await readdir(folder)).toHaveLength(3);
    const cache = await openCache({ folder, fingerprint: 'engine 6', now });
    expect(cache.known(articles[0]!.id, state)).toBeUndefined();
  });

  it('gives back what it was given or nothing when a file of it was cut or damaged', async () => {
    for (const damage of [
      async (file: string) => truncate(file, Math.floor((await stat(file)).size / 2)),
      async (file: string) => {
        const bytes = await readFile(file);
        bytes[bytes.length >> 1]! ^= 1;
        await writeFile(file, bytes);
      },
      (file: string) => rm(file),
    ]) {
      for (const part of ['index.json', '.columns', '.records']) {
        await filled();
        const home = await generation();
        const file = (await readdir(home)).find((name) => name.endsWith(part))!;
        await damage(path.join(home, file));
        const cache = await openCache({ folder, fingerprint: 'engine 1', now });
        const found = cache.known(articles[0]!.id, state)?.source.read();
        if (found !== undefined) expect(found).toEqual(articles[0]!.packed);
        await rm(folder, { recursive: true, force: true });
      }
    }
  });

  it('says why it cannot be written, and goes on', async () => {
    await writeFile(path.join(folder, 'file'), '');
    const cache = await openCache({
      folder: path.join(folder, 'file'),
      fingerprint: 'engine 1',
      now,
    });
    const { id, text, packed } = articles[0]!;
    cache.put(id, state, contentHash(Buffer.from(text)), packed);
    expect(await cache.save()).toMatch(/cannot be written/);
    expect(cache.find(id, contentHash(Buffer.from(text)), state)?.read()).toEqual(packed);
    expect(cache.find('opinion/copy.txt', contentHash(Buffer.from(text)), state)).toBeUndefined();
  });
});

// What is kept for the next start while the disk is full.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packArticle } from '../../server/src/corpus/columns';
import { type AnalysisCache, contentHash, openAnalysisCache } from '../../server/src/session/analysis-cache';
import { readImageFile, writeImageFile } from '../../server/src/session/image-file';
import { slicer } from '../../server/src/session/turns';

const disk = vi.hoisted(() => ({ room: 'enough' as 'enough' | 'none' | 'half' }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const open: typeof real.open = async (...given) => {
    const handle = await real.open(...given);
    const [write, writeFile] = [handle.write.bind(handle), handle.writeFile.bind(handle)];
    Object.assign(handle, {
      write(bytes: Uint8Array, from: number, length: number, at: number) {
        if (disk.room === 'none') throw full();
        return write(bytes, from, disk.room === 'half' ? length >> 1 : length, at);
      },
      writeFile(bytes: Uint8Array) {
        if (disk.room !== 'enough') throw full();
        return writeFile(bytes);
      },
    });
    return handle;
  };
  return { ...real, open };
});

const state = { size: 1000, modified: 1_000_000 };
const now = () => 2_000_000;
const analysis = { blocks: [], entities: [], mentions: [], quotes: [], findings: [] };
const packed = (text: string) => packArticle({ analysis, text, meta: {} });
const hash = (text: string) => contentHash(Buffer.from(text));

let folder: string;
beforeEach(async () => {
  disk.room = 'enough';
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-full-'));
});
afterEach(async () => {
  disk.room = 'enough';
  await Promise.all(caches.splice(0).map((cache) => cache.close()));
  await rm(folder, { recursive: true, force: true });
});

/** Caches that are closed when the test is over. */
const caches: AnalysisCache[] = [];
const opened = async () => {
  const cache = await openAnalysisCache({ folder, fingerprint: 'engine', now });
  caches.push(cache);
  return cache;
};

describe('on a full disk', () => {
  it.each(['none', 'half'] as const)(
    'the cache says so, loses nothing, and is written when there is room (%s)',
    async (room) => {
      const cache = await opened();
      cache.put('one.txt', state, hash('The ferry sailed.'), packed('The ferry sailed.'));
      expect(await cache.save()).toBeUndefined();
      disk.room = room;
      const source = cache.put('two.txt', state, hash('It came back.'), packed('It came back.'));
      expect(await cache.save()).toBe('the disk is full');
      expect(source.read()).toEqual(packed('It came back.'));
      const before = await opened();
      expect(before.known('one.txt', state)?.source.read()).toEqual(packed('The ferry sailed.'));
      expect(before.known('two.txt', state)).toBeUndefined();

      disk.room = 'enough';
      cache.put('three.txt', state, hash('Nobody was hurt.'), packed('Nobody was hurt.'));
      expect(await cache.save()).toBeUndefined();
      expect(source.read()).toEqual(packed('It came back.'));
      const after = await opened();
      expect(after.known('one.txt', state)?.source.read()).toEqual(packed('The ferry sailed.'));
      expect(after.known('two.txt', state)?.source.read()).toEqual(packed('It came back.'));
      expect(after.known('three.txt', state)?.source.read()).toEqual(packed('Nobody was hurt.'));
    },
  );

  it('an image that was kept stays as it was, with nothing beside it', async () => {
    const file = path.join(folder, 'register.image');
    const image = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const sum = await writeImageFile(file, ['ferries', '', 'Küste'], image, slicer());
    disk.room = 'none';
    await expect(writeImageFile(file, [], image.slice(4), slicer())).rejects.toThrow('no space');
    expect(await readdir(folder)).toEqual(['register.image']);
    const read = await readImageFile(file, slicer());
    expect(read?.sum).toBe(sum);
    expect([0, 1, 2, 3].map((place) => read?.said.at(place))).toEqual(['ferries', '', 'Küste', '']);
    expect(read?.said.count).toBe(3);
    expect([...read!.image]).toEqual([...image]);
  });
});

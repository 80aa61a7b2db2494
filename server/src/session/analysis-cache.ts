// The cache of analyses on disk: what was found in articles that nobody changed since. Any doubt about a file of it
// means that it is not there; nothing in it is ever the only copy of anything.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleSource } from '../corpus/article-source';
import { LAYOUT, outlineOf, type PackedArticle } from '../corpus/columns';
import { SKETCH_VERSION } from '../corpus/passages/sketch';
import { createShelf } from '../corpus/shelf';
import { alone, CachedSource, CacheEntries, type CacheEntry } from './cache-entries';
import {
  type IndexedRecord,
  indexFileIn,
  isColumnsFile,
  readCacheIndex,
  writeCacheIndex,
} from './cache-index';
import { openRecordFiles, type RecordFiles } from './record-file';
import { type Slicer, slicer } from './turns';

/** How a file stood when it was analysed. */
export interface FileState {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch, as the file system says. */
  readonly modified: number;
}

/** How a file stands; undefined when there is none. At once: through promises, ten thousand questions take seconds. */
export function stateOf(file: string): FileState | undefined {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true ? { size: found.size, modified: found.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

/** An article that need not be read again. */
export interface KnownArticle {
  readonly source: ArticleSource;
  /** Of the content that was analysed. */
  readonly hash: string;
}

export interface AnalysisCache {
  /** What was found in the article, when its file stands as it stood; undefined also where that is in doubt. */
  known(id: string, state: FileState): KnownArticle | undefined;
  /**
   * What was found in the article, when its content has this hash still although its file was touched. The same text
   * under another name is not taken: settings and metadata go by the name.
   */
  find(id: string, hash: string, state: FileState): ArticleSource | undefined;
  /** Keeps what was found. @returns where it is read from now on: it leaves the memory as soon as it is written */
  put(id: string, state: FileState, hash: string, packed: PackedArticle): ArticleSource;
  remove(id: string): void;
  /**
   * Writes the cache, whole or not at all. Does nothing when nothing changed since the last time.
   *
   * @returns why it could not be written (a full disk, no permission), as the end of a sentence; the old one stands
   */
  save(): Promise<string | undefined>;
  /** The hash of the content that was analysed; undefined for an unknown article. */
  hashOf(id: string): string | undefined;
  /** The folder in which may be kept what was made of these analyses. */
  readonly folder: string;
  /** Lets go of its files; what was read from them can still be read, as long as they are there. */
  close(): Promise<void>;
}

export interface CacheOptions {
  /** Where the cache lives; made when it is not there. */
  readonly folder: string;
  /** What an analysis depends on beside the text: the engine's version, the model, the configuration. */
  readonly fingerprint: string;
  /** Present time in milliseconds; for tests. */
  readonly now?: () => number;
}

/** How many fingerprints (versions, configurations) are kept; the ones used longest ago go. */
const GENERATIONS = 3;
/** A file changed this shortly before the cache was written may have changed again in the same tick: in doubt. */
const TICK_MS = 2000;
const RECORDS = '.records';
/** Records that nothing points at any more are swept out when they are this many bytes, and half of all. */
const LEAST_TO_SWEEP = 16 << 20;

/** The hash that names a file's content in the cache. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64url');
}

/** Opens a cache; one that is missing, cut or of another version is empty. Never fails. */
export async function openAnalysisCache(options: CacheOptions): Promise<AnalysisCache> {
  const now = options.now ?? Date.now;
  const generation = createHash('sha1')
    .update(`${LAYOUT}\n${SKETCH_VERSION}\n${options.fingerprint}`)
    .digest('hex')
    .slice(0, 16);
  const folder = path.join(options.folder, generation);
  const files = openRecordFiles(folder, RECORDS);
  const index = await readCacheIndex(folder, slicer());
  const sizes = await Promise.all((index?.files ?? []).map((file) => files.sizeOf(file)));
  const entries = new CacheEntries(files, index, sizes);
  const shelve = createShelf();
  let changed = false;
  return {
    known(id, state) {
      const entry = entries.get(id);
      if (entry === undefined || entry.size !== state.size || entry.modified !== state.modified)
        return undefined;
      return entry.modified < entries.saved - TICK_MS ? entry : undefined;
    },
    find(id, hash, state) {
      const entry = entries.get(id);
      if (entry?.hash !== hash) return undefined;
      entries.set(id, { ...entry, ...state });
      changed = true;
      return entry.source;
    },
    put(id, { size, modified }, hash, packed) {
      const source = new CachedSource(alone(shelve(outlineOf(packed)), files.add(packed)), 0);
      entries.set(id, { size, modified, hash, source });
      changed = true;
      return source;
    },
    remove(id) {
      if (entries.get(id) === undefined) return;
      entries.set(id, undefined);
      changed = true;
    },
    async save() {
      if (!changed) return undefined;
      changed = false;
      try {
        await mkdir(folder, { recursive: true });
        await files.flush();
        const pause = slicer();
        await sweep(entries, files, pause);
        await write(folder, files, entries, now(), pause);
        await prune(options.folder, generation);
        return undefined;
      } catch (error) {
        changed = true;
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        return code === 'ENOSPC'
          ? 'the disk is full'
          : `the cache folder ${options.folder} cannot be written (${code || String(error)})`;
      }
    },
    hashOf: (id) => entries.get(id)?.hash,
    folder,
    close: () => files.close(),
  };
}

/** Writes records together again where most of what the files hold is wanted no more. */
async function sweep(entries: CacheEntries, files: RecordFiles, pause: Slicer): Promise<void> {
  const names = new Set<string>();
  let wanted = 0;
  for (const [, { source }] of entries.all()) {
    const { place } = source.record;
    if (place !== undefined) names.add(place.file);
    wanted += place?.length ?? 0;
    if (!pause.hasTime()) await pause();
  }
  const sizes = await Promise.all(Array.from(names, (file) => files.sizeOf(file)));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (whole - wanted < Math.max(wanted, LEAST_TO_SWEEP)) return;
  for (const [id, entry] of [...entries.all()]) {
    const { source } = entry;
    const bytes = source.record.read();
    if (bytes === undefined) entries.set(id, undefined);
    else source.move(alone(source.outline, files.add(bytes)), 0);
    if (!pause.hasTime()) await pause();
  }
  await files.flush();
}

async function write(
  folder: string,
  files: RecordFiles,
  entries: CacheEntries,
  saved: number,
  pause: Slicer,
): Promise<void> {
  const before = await readdir(folder);
  const records: IndexedRecord[] = [];
  const made: CacheEntry[] = [];
  for (const [id, entry] of entries.all()) {
    const { size, modified, hash, source } = entry;
    const { place } = source.record;
    if (place !== undefined) {
      records.push({ id, size, modified, hash, outline: source.outline, place });
      made.push(entry);
    }
    if (!pause.hasTime()) await pause();
  }
  const { index, needed } = await writeCacheIndex(folder, records, saved, pause);
  entries.settle(index, made);
  // What came meanwhile belongs to the next time.
  for (const file of before)
    if (!needed.has(file) && file !== files.growing && (isColumnsFile(file) || file.endsWith(RECORDS)))
      await rm(path.join(folder, file), { force: true });
}

/** Keeps the newest generations, this one among them. */
async function prune(folder: string, current: string): Promise<void> {
  const ages: { name: string; age: number }[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || !/^[0-9a-f]{16}$/.test(entry.name) || entry.name === current) continue;
    const found = await stat(indexFileIn(path.join(folder, entry.name))).catch(() => undefined);
    ages.push({ name: entry.name, age: found?.mtimeMs ?? 0 });
  }
  ages.sort((a, b) => b.age - a.age);
  for (const { name } of ages.slice(GENERATIONS - 1))
    await rm(path.join(folder, name), { recursive: true, force: true });
}

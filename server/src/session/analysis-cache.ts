// The cache of analyses on disk: what was found in articles that nobody changed since. Any doubt about a file of it
// means that it is not there; nothing in it is ever the only copy of anything.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isPackedArticle, LAYOUT, type PackedArticle } from '../corpus/columns';

/** How a file stood when it was analysed. */
export interface FileState {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch, as the file system says. */
  readonly modified: number;
}

export interface AnalysisCache {
  /** What was found in the article, when its file stands as it stood; undefined also where that is in doubt. */
  get(id: string, state: FileState): PackedArticle | undefined;
  /**
   * What was found in the article, when its content has this hash still although its file was touched. The same text
   * under another name is not taken: settings and metadata go by the name.
   */
  find(id: string, hash: string): PackedArticle | undefined;
  put(id: string, state: FileState, hash: string, packed: PackedArticle): void;
  remove(id: string): void;
  /**
   * Writes the cache, whole or not at all. Does nothing when nothing changed since the last time.
   *
   * @returns why it could not be written (a full disk, no permission), as the end of a sentence; the old one stands
   */
  save(): Promise<string | undefined>;
}

export interface CacheOptions {
  /** Where the cache lives; made when it is not there. */
  readonly folder: string;
  /** What an analysis depends on beside the text: the engine's version, the model, the configuration. */
  readonly fingerprint: string;
  /** Present time in milliseconds; for tests. */
  readonly now?: () => number;
}

interface Entry extends FileState {
  readonly hash: string;
  readonly bytes: PackedArticle;
}

interface Manifest {
  readonly layout: number;
  readonly saved: number;
  readonly data: string;
  readonly checksum: string;
  readonly articles: readonly (readonly [
    id: string,
    size: number,
    modified: number,
    hash: string,
    length: number,
  ])[];
}

/** How many fingerprints (versions, configurations) are kept; the ones used longest ago go. */
const GENERATIONS = 3;
/** A file changed this shortly before the cache was written may have changed again in the same tick: in doubt. */
const TICK_MS = 2000;

/** The hash that names a file's content in the cache. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64url');
}

/** Opens a cache; one that is missing, cut or of another version is empty. Never fails. */
export async function openAnalysisCache(options: CacheOptions): Promise<AnalysisCache> {
  const now = options.now ?? Date.now;
  const generation = createHash('sha1')
    .update(`${LAYOUT}\n${options.fingerprint}`)
    .digest('hex')
    .slice(0, 16);
  const folder = path.join(options.folder, generation);
  const { entries, saved } = await load(folder);
  let changed = false;
  return {
    get(id, state) {
      const entry = entries.get(id);
      if (entry === undefined || entry.size !== state.size || entry.modified !== state.modified)
        return undefined;
      return entry.modified < saved - TICK_MS ? entry.bytes : undefined;
    },
    find(id, hash) {
      const entry = entries.get(id);
      return entry?.hash === hash ? entry.bytes : undefined;
    },
    put(id, { size, modified }, hash, bytes) {
      entries.set(id, { size, modified, hash, bytes });
      changed = true;
    },
    remove(id) {
      changed = entries.delete(id) || changed;
    },
    async save() {
      if (!changed) return undefined;
      changed = false;
      try {
        await write(folder, entries, now());
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
  };
}

async function load(folder: string): Promise<{ entries: Map<string, Entry>; saved: number }> {
  const nothing = { entries: new Map<string, Entry>(), saved: 0 };
  try {
    const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const data = await readFile(path.join(folder, path.basename(manifest.data)));
    if (manifest.layout !== LAYOUT || createHash('sha1').update(data).digest('hex') !== manifest.checksum)
      return nothing;
    // A copy, so that every record lies on a multiple of 8 bytes whatever the file system handed out.
    const whole = new Uint8Array(data.byteLength);
    whole.set(data);
    const entries = new Map<string, Entry>();
    let at = 0;
    for (const [id, size, modified, hash, length] of manifest.articles) {
      const bytes = whole.subarray(at, at + length);
      at += length;
      if (!isPackedArticle(bytes)) return nothing;
      entries.set(id, { size, modified, hash, bytes });
    }
    return { entries, saved: manifest.saved };
  } catch {
    return nothing;
  }
}

async function write(folder: string, entries: ReadonlyMap<string, Entry>, saved: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const data = Buffer.concat([...entries.values()].map((entry) => entry.bytes));
  const checksum = createHash('sha1').update(data).digest('hex');
  const name = `analyses-${checksum.slice(0, 12)}.bin`;
  const manifest: Manifest = {
    layout: LAYOUT,
    saved,
    data: name,
    checksum,
    articles: [...entries].map(([id, e]) => [id, e.size, e.modified, e.hash, e.bytes.length]),
  };
  await writeFileAtomic(path.join(folder, name), data);
  // From here on the new data counts; before, the old manifest still pointed at the old data.
  await writeFileAtomic(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const file of await readdir(folder))
    if (file.startsWith('analyses-') && file !== name) await rm(path.join(folder, file), { force: true });
}

/** Keeps the newest generations, this one among them. */
async function prune(folder: string, current: string): Promise<void> {
  const ages: { name: string; age: number }[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || !/^[0-9a-f]{16}$/.test(entry.name) || entry.name === current) continue;
    const found = await stat(path.join(folder, entry.name, 'manifest.json')).catch(() => undefined);
    ages.push({ name: entry.name, age: found?.mtimeMs ?? 0 });
  }
  ages.sort((a, b) => b.age - a.age);
  for (const { name } of ages.slice(GENERATIONS - 1))
    await rm(path.join(folder, name), { recursive: true, force: true });
}

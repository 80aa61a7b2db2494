// Reads the articles of one corpus that no editor has open: out of the cache where nothing changed, else through
// the worker threads, which leave when there is nothing more to do.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ArticleSource, inMemory } from '../corpus/article-source';
import type { PackedArticle } from '../corpus/columns';
import type { PassageImage } from '../corpus/passages/image';
import {
  type AnalysisCache,
  contentHash,
  type KnownArticle,
  openAnalysisCache,
  stateOf,
} from './analysis-cache';
import { type AnalysisPool, createAnalysisPool } from './analysis-pool';
import type { Corpus, FileProblem } from './corpus-files';
import { type KeptCorpus, type ReadCorpus, readKeptCorpus, writeKeptCorpus } from './kept-corpus';
import { SIDECAR_ENDING, sidecarOf } from './sidecar-files';
import type { Slicer } from './turns';

export interface ReadResult {
  /** What was found; undefined when the file could not be read. */
  readonly packed?: PackedArticle;
  /** Where it is read from later on. */
  readonly source?: ArticleSource;
  /** True when the file begins with a byte-order mark, which the packed article is without; undefined with `size`. */
  readonly hasMark?: boolean;
  /** Bytes of the file, where the article comes out of the cache. */
  readonly size?: number;
  readonly problem?: FileProblem;
}

/** What the readers of all corpora have in common. */
export interface ReaderMeans {
  /** The built worker; the model lies beside it. */
  readonly script: string;
  /** Where analyses are kept from one start to the next; absent, they are not kept. */
  readonly cacheFolder?: string | undefined;
  /** The memory of the standstill that worker threads keep. */
  readonly standstill?: SharedArrayBuffer;
}

export interface ReaderOptions extends ReaderMeans {
  /** Where articles are analysed; absent, in worker threads that run `script`. */
  readonly createPool?: (corpus: Corpus) => AnalysisPool;
  /** Called with why the cache could not be written, as the end of a sentence. */
  readonly onCacheProblem?: (reason: string) => void;
}

/** Worker threads that had nothing to do for this long end, in ms. */
const IDLE = 10_000;

export class BackgroundReader {
  readonly #corpus: Corpus;
  readonly #options: ReaderOptions;
  readonly #cache: Promise<AnalysisCache | undefined>;
  #pool: AnalysisPool | undefined;
  #leave: NodeJS.Timeout | undefined;

  constructor(corpus: Corpus, options: ReaderOptions) {
    this.#corpus = corpus;
    this.#options = options;
    this.#cache = open(corpus, options);
  }

  /**
   * Makes the question which of some articles are in the cache while their files stand as they stood.
   *
   * @param ids below the corpus folder, with forward slashes
   * @returns what is known of one of them; undefined for one that is to be read, or that people decided about
   */
  async lookUp(ids: readonly string[], pause: Slicer): Promise<(id: string) => KnownArticle | undefined> {
    const cache = await this.#cache;
    if (cache === undefined) return () => undefined;
    const { folder } = this.#corpus;
    const sidecars = await sidecarsBeside(folder, ids, pause);
    return (id) => {
      // What people decided is laid over an article when it is read.
      if (sidecars.has(sidecarOf(id))) return undefined;
      const state = stateOf(`${folder}${path.sep}${id}`);
      return state && cache.known(id, state);
    };
  }

  /** The hashes of the content of articles, by id; '' for one that is not in the cache. */
  async hashesOf(ids: readonly string[], pause: Slicer): Promise<ReadonlyMap<string, string>> {
    const cache = await this.#cache;
    const hashes = new Map<string, string>();
    for (const id of ids) {
      hashes.set(id, cache?.hashOf(id) ?? '');
      if (!pause.hasTime()) await pause();
    }
    return hashes;
  }

  /** What was kept at an earlier start; undefined when there is nothing. */
  async kept(pause: Slicer): Promise<ReadCorpus | undefined> {
    const cache = await this.#cache;
    return cache && readKeptCorpus(cache.folder, pause);
  }

  /** Keeps something for the next start; what cannot be written is not kept. */
  async keep(kept: KeptCorpus, passages: PassageImage | undefined, pause: Slicer): Promise<void> {
    const cache = await this.#cache;
    await (cache && writeKeptCorpus(cache.folder, kept, passages, pause).catch(() => undefined));
  }

  /** Never rejects. @param id below the corpus folder, with forward slashes */
  async read(id: string): Promise<ReadResult> {
    const cache = await this.#cache;
    const isKnown = cache?.hashOf(id) !== undefined;
    const file = path.join(this.#corpus.folder, id);
    const state = isKnown ? stateOf(file) : undefined;
    if (state !== undefined) {
      const known = readNow(cache?.known(id, state)?.source);
      if (known !== undefined) return { ...known, size: state.size };
      const hash = await hashOf(file);
      const touched = hash && readNow(cache?.find(id, hash, state));
      if (touched) return { ...touched, size: state.size };
    }
    clearTimeout(this.#leave);
    this.#pool ??= this.#newPool();
    const answer = await this.#pool.analyse(id);
    // Only an article without problems is kept: those of the others would be forgotten with a warm start.
    if (!('packed' in answer) || answer.problem !== undefined) cache?.remove(id);
    else if (cache !== undefined && answer.state !== undefined)
      return { ...answer, source: cache.put(id, answer.state, answer.hash, answer.packed) };
    return 'packed' in answer ? { ...answer, source: inMemory(answer.packed) } : answer;
  }

  /** The hashes of the capitalized words of articles, in the order of the ids. */
  async words(ids: readonly string[]): Promise<readonly Uint32Array[]> {
    clearTimeout(this.#leave);
    this.#pool ??= this.#newPool();
    const found = await this.#pool.words(ids);
    this.#dismissLater();
    return found;
  }

  /**
   * To be called when nothing waits to be read: the cache is written, and the workers leave after a while.
   *
   * @param open articles that were not read since editors hold them; where workers are there anyway, what is on disk is
   *   analysed for the next start, which would otherwise wait for workers because of these few
   */
  async rest(open: Iterable<string> = []): Promise<void> {
    if (this.#pool !== undefined) await Promise.all(Array.from(open, (id) => this.read(id)));
    this.#dismissLater();
    await this.#save();
  }

  /** Ends the workers and writes the cache. */
  async close(): Promise<void> {
    clearTimeout(this.#leave);
    await Promise.all([this.#dismiss(), this.#save()]);
    await (await this.#cache)?.close();
  }

  async #save(): Promise<void> {
    const reason = await (await this.#cache)?.save();
    if (reason !== undefined) this.#options.onCacheProblem?.(reason);
  }

  #newPool(): AnalysisPool {
    const { script, createPool, standstill } = this.#options;
    const { folder: corpusFolder } = this.#corpus;
    return createPool?.(this.#corpus) ?? createAnalysisPool({ script, corpusFolder, standstill });
  }

  #dismissLater(): void {
    clearTimeout(this.#leave);
    this.#leave = setTimeout(() => void this.#dismiss(), IDLE);
    this.#leave.unref();
  }

  async #dismiss(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    await pool?.close();
  }
}

async function open(corpus: Corpus, options: ReaderOptions): Promise<AnalysisCache | undefined> {
  const { cacheFolder: folder, script } = options;
  if (folder === undefined) return undefined;
  const home = path.join(folder, createHash('sha1').update(corpus.folder).digest('hex').slice(0, 16));
  // The engine is the worker's code (in newsmark.js) and its model: whatever changes them changes the fingerprint.
  const engine = createHash('sha1');
  for (const file of [script, 'newsmark.js', 'model/lexicon.bin', 'model/tagger.bin'].map((f) =>
    path.resolve(path.dirname(script), f),
  ))
    engine.update(await readFile(file).catch(() => ''));
  const fingerprint = `${engine.digest('hex')}\n${corpus.configText ?? ''}`;
  return openAnalysisCache({ folder: home, fingerprint });
}

/** The sidecars that lie in the folders of some articles, named as the articles are. */
async function sidecarsBeside(
  folder: string,
  ids: readonly string[],
  pause: Slicer,
): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  let last: string | undefined;
  for (const id of ids) {
    const end = id.lastIndexOf('/') + 1;
    // Those of one folder stand together mostly.
    if (last !== undefined && end === last.length && id.startsWith(last)) continue;
    last = id.slice(0, end);
    folders.add(last);
    if (!pause.hasTime()) await pause();
  }
  const found = new Set<string>();
  for (const below of folders)
    for (const name of await readdir(path.join(folder, below)).catch(() => [])) {
      if (name.endsWith(SIDECAR_ENDING)) found.add(below + name);
      if (!pause.hasTime()) await pause();
    }
  return found;
}

/** What a source holds; undefined when it cannot be read. */
function readNow(source: ArticleSource | undefined) {
  const packed = source?.read();
  return source && packed && { packed, source };
}

async function hashOf(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && contentHash(bytes);
}

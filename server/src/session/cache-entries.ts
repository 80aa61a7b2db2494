// What the cache of analyses knows of each article: rows of the index as it was written last, and over them what came
// since. Once that is written, too, it lies in rows alone: after a first reading as after a start.
import type { ArticleSource } from '../corpus/article-source';
import { isPackedArticle, type PackedArticle, type PackedOutline } from '../corpus/columns';
import type { CacheIndex } from './cache-index';
import type { RecordFiles, WrittenRecord } from './record-file';

/** What is known of an article. */
export interface CacheEntry {
  /** Bytes of the file when it was read. */
  readonly size: number;
  /** When the file was changed last by then, in ms since the epoch. */
  readonly modified: number;
  /** Of the file's content. */
  readonly hash: string;
  readonly source: CachedSource;
}

/** Where outlines and records lie, by number. */
interface Lying {
  outline(row: number): PackedOutline;
  record(row: number): WrittenRecord;
}

/** What was found in an article. One object for as long as somebody holds it, wherever its bytes lie by then. */
export class CachedSource implements ArticleSource {
  #lying: Lying;
  #row: number;

  constructor(lying: Lying, row: number) {
    this.#lying = lying;
    this.#row = row;
  }

  get outline(): PackedOutline {
    return this.#lying.outline(this.#row);
  }

  get record(): WrittenRecord {
    return this.#lying.record(this.#row);
  }

  read(): PackedArticle | undefined {
    return packedIn(this.record.read());
  }

  lend(): PackedArticle | undefined {
    return packedIn(this.record.lend());
  }

  /** The same bytes lie elsewhere from now on. */
  move(lying: Lying, row: number): void {
    this.#lying = lying;
    this.#row = row;
  }
}

/** A place for one article by itself. */
export function alone(outline: PackedOutline, record: WrittenRecord): Lying {
  return { outline: () => outline, record: () => record };
}

export class CacheEntries {
  readonly #files: RecordFiles;
  #index: CacheIndex | undefined;
  /** Bytes of the files of records when the index was read; undefined for one that was written since. */
  #lengths: ReadonlyMap<string, number> | undefined;
  /** By row; made when somebody asks, and the same from then on. */
  #sources: CachedSource[] = [];
  #lying: Lying | undefined;
  readonly #changed = new Map<string, CacheEntry | undefined>();

  /** @param sizes bytes of the files that the index names, in its order: one may have been cut behind our back */
  constructor(files: RecordFiles, index: CacheIndex | undefined, sizes: readonly number[]) {
    this.#files = files;
    this.#lengths = new Map(index?.files.map((file, at) => [file, sizes[at] ?? 0]));
    this.#take(index);
  }

  #take(index: CacheIndex | undefined): void {
    this.#index = index;
    this.#sources = [];
    this.#lying = index && {
      outline: (row) => index.outline(row),
      record: (row) => this.#files.at(index.place(row)),
    };
  }

  /** When what it knows was written, in ms since the epoch; 0 for never. */
  get saved(): number {
    return this.#index?.saved ?? 0;
  }

  get(id: string): CacheEntry | undefined {
    if (this.#changed.has(id)) return this.#changed.get(id);
    const row = this.#index?.rowOf(id);
    return row === undefined ? undefined : this.#written(row);
  }

  #written(row: number): CacheEntry | undefined {
    if (this.#index === undefined || this.#lying === undefined) return undefined;
    const { size, modified, hash, place } = this.#index.at(row);
    const length = this.#lengths === undefined ? Infinity : (this.#lengths.get(place.file) ?? 0);
    if (place.position + place.length > length) return undefined;
    this.#sources[row] ??= new CachedSource(this.#lying, row);
    return { size, modified, hash, source: this.#sources[row] };
  }

  /** @param entry undefined takes the article out */
  set(id: string, entry: CacheEntry | undefined): void {
    this.#changed.set(id, entry);
  }

  /** By id. */
  *all(): Generator<readonly [string, CacheEntry]> {
    const index = this.#index;
    for (let row = 0; index !== undefined && row < index.count; row++) {
      const id = index.idAt(row);
      const entry = this.#changed.has(id) ? this.#changed.get(id) : this.#written(row);
      if (entry !== undefined) yield [id, entry];
    }
    for (const [id, entry] of this.#changed)
      if (entry !== undefined && index?.rowOf(id) === undefined) yield [id, entry];
  }

  /**
   * Looks up in an index what it was made of, and forgets the rest.
   *
   * @param made the entries that were written, in the order of the rows
   */
  settle(index: CacheIndex, made: readonly CacheEntry[]): void {
    const changed = new Map(this.#changed);
    this.#changed.clear();
    this.#lengths = undefined;
    this.#take(index);
    for (const [row, { source }] of made.entries()) {
      if (this.#lying !== undefined) source.move(this.#lying, row);
      this.#sources[row] = source;
    }
    // What came while the index was written is in no row of it.
    for (const [id, entry] of changed) {
      const row = index.rowOf(id);
      if (entry !== (row === undefined ? undefined : made[row])) this.#changed.set(id, entry);
    }
  }
}

function packedIn(bytes: Uint8Array | undefined): PackedArticle | undefined {
  return bytes !== undefined && isPackedArticle(bytes) ? bytes : undefined;
}

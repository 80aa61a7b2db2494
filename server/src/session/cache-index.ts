// The index of the cache of analyses on disk: what is known of each article's file, where its record stands, and the
// outlines, one behind the other. Columns that are looked up as they lie, so that a start makes no object for an article
// that nobody asks about. Whole, or not there.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { checksumOf, summing } from './checksum';
import type { RecordPlace } from './record-file';
import { inSlices, type Slicer } from './turns';

/** What the cache knows of an article. */
export interface IndexedRecord {
  readonly id: string;
  /** Of the file's content. */
  readonly hash: string;
  /** Bytes of the file when it was read. */
  readonly size: number;
  /** When the file was changed last by then, in ms since the epoch. */
  readonly modified: number;
  readonly outline: Uint8Array;
  readonly place: RecordPlace;
}

/** The index as it was written. */
export interface CacheIndex {
  /** When that was, in ms since the epoch. */
  readonly saved: number;
  readonly ids: readonly string[];
  /** Names of the files of records. */
  readonly files: readonly string[];
  /** What is known of an article, by its place in `ids`, from 0; the outline is a view of the index. */
  at(row: number): IndexedRecord;
  /** The same, of the outline and of the record alone. */
  outline(row: number): Uint8Array;
  place(row: number): RecordPlace;
}

/** The file that says which other file counts, and whether that is whole. */
const INDEX_FILE = 'index.json';
/** How the names of the other files end. */
const COLUMNS = '.columns';

/** What stands in the index file. */
interface Head {
  readonly saved: number;
  /** The file of the numbers and the outlines, and what it must come to with the rest of this. */
  readonly columns: string;
  readonly checksum: string;
  readonly files: readonly string[];
  readonly ids: readonly string[];
  readonly hashes: readonly string[];
}

/** @returns undefined when there is none, or when it is not whole */
export async function readCacheIndex(folder: string, pause: Slicer): Promise<CacheIndex | undefined> {
  try {
    const head = JSON.parse(await readFile(path.join(folder, INDEX_FILE), 'utf8')) as Head;
    const read = await readFile(path.join(folder, path.basename(head.columns)));
    // Numbers and outlines lie on multiples of 8 bytes, whatever the file system handed out.
    const data = read.byteOffset % 8 === 0 ? read : new Uint8Array(read);
    if ((await checksum(data, head, pause)) !== head.checksum) return undefined;
    return indexOver(head, data);
  } catch {
    return undefined;
  }
}

/** The index as it lies in its columns. */
function indexOver({ saved, ids, hashes, files }: Head, data: Uint8Array): CacheIndex {
  const { numbers, outlines } = columnsIn(data, ids.length);
  const { sizes, modified, starts, file, position, length, sums } = numbers;
  const outline = (row: number) => outlines.subarray(starts[row], starts[row + 1]);
  const place = (row: number) => ({
    file: path.basename(files[file[row] ?? 0] ?? ''),
    position: position[row] ?? 0,
    length: length[row] ?? 0,
    checksum: sums[row] ?? 0,
  });
  return {
    saved,
    ids,
    files,
    outline,
    place,
    at: (row) => ({
      id: ids[row] ?? '',
      hash: hashes[row] ?? '',
      size: sizes[row] ?? 0,
      modified: modified[row] ?? 0,
      outline: outline(row),
      place: place(row),
    }),
  };
}

/**
 * Writes the index, whole or not at all.
 *
 * @returns the index as it lies now, as the next start will read it, and the names of all files that it needs
 * @throws what the file system says
 */
export async function writeCacheIndex(
  folder: string,
  records: readonly IndexedRecord[],
  saved: number,
  pause: Slicer,
): Promise<{ readonly index: CacheIndex; readonly needed: ReadonlySet<string> }> {
  const files = [...new Set(records.map(({ place }) => place.file))];
  const fileAt = new Map(files.map((file, at) => [file, at]));
  const data = new Uint8Array(
    numbersLength(records.length) + records.reduce((sum, { outline }) => sum + outline.length, 0),
  );
  const { numbers, outlines } = columnsIn(data, records.length);
  let start = 0;
  for (const [row, { size, modified, outline, place }] of records.entries()) {
    numbers.sizes[row] = size;
    numbers.modified[row] = modified;
    numbers.file[row] = fileAt.get(place.file) ?? 0;
    numbers.position[row] = place.position;
    numbers.length[row] = place.length;
    numbers.sums[row] = place.checksum;
    outlines.set(outline, start);
    start += outline.length;
    numbers.starts[row + 1] = start;
    if (!pause.hasTime()) await pause();
  }
  const ids = records.map(({ id }) => id);
  const hashes = records.map(({ hash }) => hash);
  const sum = await checksum(data, { saved, files, ids, hashes }, pause);
  const columns = `${sum}${COLUMNS}`;
  const head: Head = { saved, columns, checksum: sum, files, ids, hashes };
  await writeFileAtomic(path.join(folder, columns), Buffer.from(data.buffer));
  // From here on the new data counts; before, the old index still pointed at the old data.
  await writeFileAtomic(path.join(folder, INDEX_FILE), JSON.stringify(head));
  return { index: indexOver(head, data), needed: new Set([INDEX_FILE, columns, ...files]) };
}

/** True for a file that an index was kept in, by its name. */
export function isColumnsFile(name: string): boolean {
  return name.endsWith(COLUMNS);
}

/** Where the index file lies. */
export function indexFileIn(folder: string): string {
  return path.join(folder, INDEX_FILE);
}

/** Bytes of the numbers of so many articles: a multiple of 8. */
function numbersLength(count: number): number {
  return 16 * count + 8 * Math.ceil((5 * count + 1) / 2);
}

/** The columns: sizes, times, where each outline begins (and the last ends), and where each record stands; outlines. */
function columnsIn(data: Uint8Array, count: number) {
  let at = data.byteOffset;
  const take = (size: number) => {
    at += size;
    return at - size;
  };
  const doubles = () => new Float64Array(data.buffer, take(8 * count), count);
  const integers = (length = count) => new Uint32Array(data.buffer, take(4 * length), length);
  const numbers = {
    sizes: doubles(),
    modified: doubles(),
    starts: integers(count + 1),
    file: integers(),
    position: integers(),
    length: integers(),
    sums: integers(),
  };
  return { numbers, outlines: data.subarray(numbersLength(count)) };
}

/** Over the columns, over where everything stands and over when that was so. */
async function checksum(
  data: Uint8Array,
  { saved, files, ids, hashes }: Omit<Head, 'checksum' | 'columns'>,
  pause: Slicer,
): Promise<string> {
  const rest = JSON.stringify([saved, files, ids, hashes]);
  const bytes = new Uint8Array(4 * Math.ceil(rest.length / 4 + 1) * 3);
  new TextEncoder().encodeInto(rest, bytes);
  const sums = [await inSlices(summing(data), pause), checksumOf(bytes)];
  return sums.map((sum) => sum.toString(16).padStart(8, '0')).join('');
}

// The index of the cache of analyses on disk: what is known of each article's file, where its record stands, the
// outlines, one behind the other, and ids with hashes. Columns that are looked up as they lie, so that a start makes no
// object for an article that nobody asks about. Whole, or not there.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { buildHashIndex, findValue } from '../corpus/image/hash-index';
import { hashWord } from '../language/hash';
import { checksumOf, summing } from './checksum';
import type { RecordPlace } from './record-file';
import { packStrings, stringsIn } from './string-table';
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
  /** How many articles it knows: rows are counted from 0. */
  readonly count: number;
  /** Names of the files of records. */
  readonly files: readonly string[];
  /** The row of an article; undefined for an unknown one. */
  rowOf(id: string): number | undefined;
  /** The article of a row. */
  idAt(row: number): string;
  /** What is known of the article of a row; the outline is a view of the index. */
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
  /** The file of the numbers, the outlines and the strings, and what it must come to with the rest of this. */
  readonly columns: string;
  readonly checksum: string;
  readonly files: readonly string[];
  readonly count: number;
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

/** The index as it lies in its columns. @throws RangeError on columns that are too short */
function indexOver({ saved, count, files }: Head, data: Uint8Array): CacheIndex {
  const { numbers, rows, outlines, end } = columnsIn(data, count);
  const { sizes, modified, starts, file, position, length, sums } = numbers;
  const strings = stringsIn(data.subarray(end + (starts[count] ?? 0)));
  const outline = (row: number) => outlines.subarray(starts[row], starts[row + 1]);
  const place = (row: number) => ({
    file: path.basename(files[file[row] ?? 0] ?? ''),
    position: position[row] ?? 0,
    length: length[row] ?? 0,
    checksum: sums[row] ?? 0,
  });
  const idAt = (row: number) => strings.at(2 * row);
  return {
    saved,
    count,
    files,
    outline,
    place,
    idAt,
    rowOf: (id) => findValue(rows, hashWord(id), (row) => idAt(row) === id),
    at: (row) => ({
      id: idAt(row),
      hash: strings.at(2 * row + 1),
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
  const count = records.length;
  const strings = await inSlices(packStrings(records.flatMap(({ id, hash }) => [id, hash])), pause);
  const hashes = Float64Array.from(records, ({ id }) => hashWord(id));
  const byHash = await inSlices(buildHashIndex(hashes, Int32Array.from(hashes.keys())), pause);
  const outlinesLength = records.reduce((sum, { outline }) => sum + outline.length, 0);
  const data = new Uint8Array(numbersLength(count) + outlinesLength + strings.length);
  const { numbers, rows, outlines, end } = columnsIn(data, count);
  rows.hashes.set(byHash.hashes);
  rows.values.set(byHash.values);
  data.set(strings, end + outlinesLength);
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
  const sum = await checksum(data, { saved, files, count }, pause);
  const columns = `${sum}${COLUMNS}`;
  const head: Head = { saved, columns, checksum: sum, files, count };
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
  return 16 * count + 8 * Math.ceil((7 * count + 1) / 2);
}

/**
 * The columns: sizes, times, where each outline begins (and the last ends), and where each record stands; the rows by the
 * hash of the id; the outlines, which begin where `end` says. Behind them lie the strings: ids and hashes, in turns.
 */
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
  const rows = { hashes: integers(), values: new Int32Array(data.buffer, take(4 * count), count) };
  const end = numbersLength(count);
  return { numbers, rows, outlines: data.subarray(end), end };
}

/** Over the columns, over where everything stands and over when that was so. */
async function checksum(
  data: Uint8Array,
  { saved, files, count }: Omit<Head, 'checksum' | 'columns'>,
  pause: Slicer,
): Promise<string> {
  const rest = new TextEncoder().encode(JSON.stringify([saved, files, count]));
  const bytes = new Uint8Array(4 * Math.ceil(rest.length / 4));
  bytes.set(rest);
  const sums = [await inSlices(summing(data), pause), checksumOf(bytes)];
  return sums.map((sum) => sum.toString(16).padStart(8, '0')).join('');
}

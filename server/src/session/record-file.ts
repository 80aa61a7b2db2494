// Files of byte records, written one behind the other and read one by one. What is still to be written is read from
// memory. Nothing in them is changed after it was written. Knows no articles.
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { checksumOf } from './checksum';

/** Where a record stands. */
export interface RecordPlace {
  /** The file's name in its folder. */
  readonly file: string;
  readonly position: number;
  readonly length: number;
  /** Of the record's bytes; tells whether what is read is what was written. */
  readonly checksum: number;
}

/** A record that was handed in; its place is known once it is written. */
export interface WrittenRecord {
  readonly length: number;
  readonly place: RecordPlace | undefined;
  /** The bytes; undefined when they cannot be read any more. */
  read(): Uint8Array | undefined;
  /** The same, in memory that the next record is lent in: thousands that are looked at once leave nothing behind. */
  lend(): Uint8Array | undefined;
}

export interface RecordFiles {
  /** Takes a record, whose length is a multiple of 4. It is written soon, together with others. */
  add(bytes: Uint8Array): WrittenRecord;
  /** A record that was written earlier. */
  at(place: RecordPlace): WrittenRecord;
  /** Writes what is still to be written. @throws what the file system says */
  flush(): Promise<void>;
  /** The name of the file that is being written; undefined while there is none. */
  readonly growing: string | undefined;
  /** Bytes of a file; 0 when it is not there. */
  sizeOf(file: string): Promise<number>;
  remove(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Records are written together, in bytes. */
const BATCH = 4 << 20;
/** A file as long as this is followed by another, in bytes. */
const LONGEST = 64 << 20;

/** Records that are written together: their bytes in one piece of memory, so that what was handed in can go at once. */
interface Batch {
  readonly bytes: Uint8Array;
  length: number;
  readonly records: Pending[];
}

interface Pending {
  /** Where the record stands in its batch; undefined once that is written. */
  waiting: { readonly batch: Batch; readonly position: number } | undefined;
  place: RecordPlace | undefined;
}

/** @param folder made when something is written */
export function openRecordFiles(folder: string, ending: string): RecordFiles {
  const readers = new Map<string, number>();
  /** The batch that takes records now, and those before it that could not be written yet. */
  let current: Batch | undefined;
  const unwritten: Batch[] = [];
  let spare: Uint8Array | undefined;
  let writing: Promise<void> = Promise.resolve();
  let output: { readonly file: string; readonly handle: FileHandle; size: number } | undefined;

  let lent = new Uint8Array();
  const lentBytes = (length: number) => {
    if (lent.length < length) lent = new Uint8Array(2 * length);
    return lent.subarray(0, length);
  };

  const read = (
    { file, position, length, checksum }: RecordPlace,
    room: (length: number) => Uint8Array = ownBytes,
  ): Uint8Array | undefined => {
    try {
      let reader = readers.get(file);
      if (reader === undefined) {
        reader = openSync(path.join(folder, file), 'r');
        readers.set(file, reader);
      }
      const bytes = room(length);
      const isWhole = readSync(reader, bytes, 0, length, position) === length;
      return isWhole && checksumOf(bytes) === checksum ? bytes : undefined;
    } catch {
      return undefined;
    }
  };

  const write = async ({ bytes, length, records }: Batch) => {
    if (output !== undefined && output.size >= LONGEST) {
      await output.handle.close();
      output = undefined;
    }
    if (output === undefined) {
      await mkdir(folder, { recursive: true });
      const file = `${randomBytes(8).toString('hex')}${ending}`;
      output = { file, handle: await open(path.join(folder, file), 'wx'), size: 0 };
    }
    const { file, handle, size: start } = output;
    const { bytesWritten } = await handle.write(bytes, 0, length, start);
    if (bytesWritten !== length) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    output.size += length;
    for (const [at, one] of records.entries()) {
      const position = one.waiting?.position ?? 0;
      const end = records[at + 1]?.waiting?.position ?? length;
      const checksum = checksumOf(bytes.subarray(position, end));
      one.place = { file, position: start + position, length: end - position, checksum };
      one.waiting = undefined;
    }
    if (bytes.length === BATCH) spare = bytes;
  };

  const writeAll = async () => {
    for (let batch = unwritten[0]; batch !== undefined; batch = unwritten[0]) {
      // What could not be written stays, and is tried again with the next.
      await write(batch);
      unwritten.shift();
    }
  };

  const flush = (): Promise<void> => {
    if (current !== undefined) unwritten.push(current);
    current = undefined;
    if (unwritten.length > 0) writing = writing.catch(() => undefined).then(writeAll);
    return writing;
  };

  /** The batch that has room for so many bytes. */
  const batchFor = (length: number): Batch => {
    if (current !== undefined && current.length + length > current.bytes.length)
      void flush().catch(() => undefined);
    if (current === undefined) {
      const bytes = length > BATCH ? new Uint8Array(length) : (spare ?? new Uint8Array(BATCH));
      spare = undefined;
      current = { bytes, length: 0, records: [] };
    }
    return current;
  };

  return {
    add(bytes) {
      const { length } = bytes;
      const batch = batchFor(length);
      const one: Pending = { waiting: { batch, position: batch.length }, place: undefined };
      batch.bytes.set(bytes, batch.length);
      batch.length += length;
      batch.records.push(one);
      if (batch.length >= BATCH) void flush().catch(() => undefined);
      return {
        length,
        get place() {
          return one.place;
        },
        read() {
          if (one.waiting === undefined) return one.place && read(one.place);
          const { batch, position } = one.waiting;
          return batch.bytes.slice(position, position + length);
        },
        lend() {
          if (one.waiting === undefined) return one.place && read(one.place, lentBytes);
          const { batch, position } = one.waiting;
          return batch.bytes.subarray(position, position + length);
        },
      };
    },
    at: (place) => ({
      length: place.length,
      place,
      read: () => read(place),
      lend: () => read(place, lentBytes),
    }),
    async flush() {
      await flush();
      // Much has been written, and little is likely to follow.
      spare = undefined;
    },
    get growing() {
      return output?.file;
    },
    sizeOf: (file) =>
      stat(path.join(folder, file)).then(
        ({ size }) => size,
        () => 0,
      ),
    async remove(file) {
      const reader = readers.get(file);
      if (reader !== undefined) closeSync(reader);
      readers.delete(file);
      await rm(path.join(folder, file), { force: true });
    },
    async close() {
      await writing.catch(() => undefined);
      for (const reader of readers.values()) closeSync(reader);
      readers.clear();
      await output?.handle.close();
      output = undefined;
    },
  };
}

function ownBytes(length: number): Uint8Array {
  return new Uint8Array(length);
}

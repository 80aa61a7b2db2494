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
}

export interface RecordFiles {
  /** Takes a record, whose length is a multiple of 4. It is written soon, together with others. */
  add(bytes: Uint8Array): WrittenRecord;
  /** A record that was written earlier. */
  at(place: RecordPlace): WrittenRecord;
  /** Writes what is still to be written. @throws what the file system says */
  flush(): Promise<void>;
  /** Bytes of a file; 0 when it is not there. */
  sizeOf(file: string): Promise<number>;
  remove(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Records are written together, in bytes. */
const BATCH = 4 << 20;
/** A file as long as this is followed by another, in bytes. */
const LONGEST = 64 << 20;

interface Pending {
  bytes: Uint8Array | undefined;
  place: RecordPlace | undefined;
}

/** @param folder made when something is written */
export function openRecordFiles(folder: string, ending: string): RecordFiles {
  const readers = new Map<string, number>();
  let pending: Pending[] = [];
  let waiting = 0;
  let writing: Promise<void> = Promise.resolve();
  let output: { readonly file: string; readonly handle: FileHandle; size: number } | undefined;

  const read = ({ file, position, length, checksum }: RecordPlace): Uint8Array | undefined => {
    try {
      let reader = readers.get(file);
      if (reader === undefined) {
        reader = openSync(path.join(folder, file), 'r');
        readers.set(file, reader);
      }
      const bytes = new Uint8Array(length);
      const isWhole = readSync(reader, bytes, 0, length, position) === length;
      return isWhole && checksumOf(bytes) === checksum ? bytes : undefined;
    } catch {
      return undefined;
    }
  };

  const write = async (batch: readonly Pending[]) => {
    if (output !== undefined && output.size >= LONGEST) {
      await output.handle.close();
      output = undefined;
    }
    if (output === undefined) {
      await mkdir(folder, { recursive: true });
      const file = `${randomBytes(8).toString('hex')}${ending}`;
      output = { file, handle: await open(path.join(folder, file), 'wx'), size: 0 };
    }
    const { file, handle } = output;
    const chunks = batch.flatMap(({ bytes }) => bytes ?? []);
    const start = output.size;
    const whole = Buffer.concat(chunks);
    const { bytesWritten } = await handle.write(whole, 0, whole.length, start);
    if (bytesWritten !== whole.length) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    output.size += whole.length;
    let position = start;
    for (const one of batch) {
      if (one.bytes === undefined) continue;
      const { length } = one.bytes;
      one.place = { file, position, length, checksum: checksumOf(one.bytes) };
      one.bytes = undefined;
      position += length;
    }
  };

  const flush = (): Promise<void> => {
    const batch = pending;
    pending = [];
    waiting = 0;
    if (batch.length > 0)
      writing = writing
        .catch(() => undefined)
        .then(() => write(batch))
        .catch((error: unknown) => {
          // What could not be written is kept and tried again with the next.
          pending = [...batch, ...pending];
          throw error;
        });
    return writing;
  };

  return {
    add(bytes) {
      const one: Pending = { bytes, place: undefined };
      const { length } = bytes;
      pending.push(one);
      waiting += length;
      if (waiting >= BATCH) void flush().catch(() => undefined);
      return {
        length,
        get place() {
          return one.place;
        },
        read: () => one.bytes ?? (one.place && read(one.place)),
      };
    },
    at: (place) => ({ length: place.length, place, read: () => read(place) }),
    flush,
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

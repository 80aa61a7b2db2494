// Records of bytes that are written once and read again in any order: in memory while they are few, in a temporary
// file from then on. The file is gone with the process, however that ends.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Spool {
  /** Keeps a record; it may be changed afterwards. @returns its number, from 0. @throws SpoolError when it cannot be written, as on a full disk */
  add(record: Uint8Array): number;
  /** The record with this number, in memory of its own. @throws for a number that `add` did not give */
  read(number: number): Uint8Array;
  close(): void;
}

export interface SpoolOptions {
  /** Bytes that are kept in memory before anything is written. */
  readonly memory?: number;
  /** Where the file is made. */
  readonly folder?: string;
}

/** The temporary file could not be written; the message says what to do. */
export class SpoolError extends Error {}

const MEMORY = 8 * 1024 * 1024;

export function createSpool({ memory = MEMORY, folder = os.tmpdir() }: SpoolOptions = {}): Spool {
  const starts: number[] = [0];
  /** What is not in the file yet: the records from `unwritten` on. */
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let unwritten = 0;
  let file: number | undefined;

  const flush = () => {
    file ??= openTemporary(folder);
    const whole = Buffer.concat(pending);
    let at = starts[unwritten] ?? 0;
    for (let done = 0; done < whole.length; ) {
      const written = writeSync(file, whole, done, whole.length - done, at);
      done += written;
      at += written;
    }
    unwritten += pending.length;
    pending = [];
    pendingBytes = 0;
  };
  const write = () => {
    try {
      flush();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new SpoolError(
        `A temporary file in ${folder} could not be written (${code}); make room there, or name another folder in TMPDIR.`,
      );
    }
  };
  return {
    add(record) {
      pending.push(record.slice());
      pendingBytes += record.length;
      starts.push((starts.at(-1) ?? 0) + record.length);
      if (pendingBytes > memory) write();
      return starts.length - 2;
    },
    read(number) {
      const start = starts[number];
      const end = starts[number + 1];
      if (start === undefined || end === undefined) throw new RangeError(`There is no record ${number}.`);
      const kept = pending[number - unwritten];
      if (number >= unwritten && kept !== undefined) return kept.slice();
      const record = new Uint8Array(end - start);
      for (let done = 0; done < record.length; ) {
        const got = readSync(file ?? -1, record, done, record.length - done, start + done);
        if (got === 0) throw new Error('A temporary file was cut short while it was in use.');
        done += got;
      }
      return record;
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
      pending = [];
    },
  };
}

/** A file that no other process sees and that the system takes away when it is closed. */
function openTemporary(folder: string): number {
  const home = mkdtempSync(path.join(folder, 'newsmark-'));
  const name = path.join(home, 'spool');
  const file = openSync(name, 'wx+');
  if (process.platform === 'win32') {
    // Windows keeps the name of an open file; it goes when the process ends in order.
    process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  } else rmSync(home, { recursive: true, force: true });
  return file;
}

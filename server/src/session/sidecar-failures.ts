// Why decisions could not be written, in words that say what to do about it.
import path from 'node:path';
import type { Sidecar } from '../annotation/sidecar';
import { codeOf } from './disk';

export type RefusalReason = 'read-only' | 'disk-full' | 'unreadable' | 'busy' | 'failed';

/** Decisions that could not be written yet. They are kept (`pending`) and tried again with the next commit. */
export interface Refusal {
  readonly file: string;
  readonly reason: RefusalReason;
  /** One sentence that says what to do. */
  readonly message: string;
}

/** What a person is told of decisions that could not be written: which file, and what to do. Null where all were. */
export function problemOf([first]: readonly Refusal[]): string | null {
  return first === undefined ? null : `${path.basename(first.file)}: ${first.message}`;
}

export type Failure = Omit<Refusal, 'file'>;

export function unreadable({ problems }: Sidecar): Failure {
  const message = problems.find((p) => p.severity === 'error')?.message ?? 'This file cannot be read.';
  return { reason: 'unreadable', message: `${message} The decision is kept meanwhile.` };
}

/** Why a file cannot be read, and what to do about it. */
export function whyNotRead(error: unknown): string {
  const code = codeOf(error);
  if (code === 'EISDIR')
    return 'A folder stands in the place of this file; move it away. Until then no decision is written here.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'You may not read this file; change its permissions. Until then the file is not written.';
  const why = code || (error instanceof Error ? error.message : String(error));
  return `This file cannot be read (${why}); open it to see why. Until then the file is not written.`;
}

export function busy(lock: string): Failure {
  const message = `Another window has been writing for long; if there is none, delete ${lock}. The decision is kept meanwhile and written with the next one.`;
  return { reason: 'busy', message };
}

export function explain(error: unknown): Failure {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return {
      reason: 'read-only',
      message:
        'The folder cannot be written to; make it writable. The decision is kept meanwhile and written with the next one.',
    };
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return {
      reason: 'disk-full',
      message: 'The disk is full; make room. The decision is kept meanwhile and written with the next one.',
    };
  const why = code || (error instanceof Error ? error.message : String(error));
  return {
    reason: 'failed',
    message: `The decision could not be written (${why}); it is kept meanwhile and written with the next one.`,
  };
}

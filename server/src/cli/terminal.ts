// What a command may use of the world: its streams, as few functions as it needs.
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable & { readonly isTTY?: boolean };
  /** The folder that relative paths start from, absolute. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user ends the program (Ctrl+C). */
  readonly signal?: AbortSignal;
}

/** Writes and waits while the reader is slow, so that nothing piles up. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** One line on standard error. */
export function complain(terminal: Terminal, message: string): void {
  terminal.errors.write(`newsmark: ${message}\n`);
}

/** Colours are for people: none in a pipe, nor where NO_COLOR (https://no-color.org) asks for none. */
export function hasColours({ output, environment }: Terminal): boolean {
  return output.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}

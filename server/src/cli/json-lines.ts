// Lines of a byte stream, one at a time, however long: a line beyond the limit is passed over, not kept.

import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly error: 'too-large' | 'not-utf-8' };

const FEED = 10;

/**
 * The lines of a stream as they come, without their line feed (a carriage return stays; JSON does not mind it).
 * A last line without a line feed counts; nothing after the last line feed does not.
 *
 * @param limit bytes that a line may have
 */
export async function* readLines(input: Readable, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Buffer[] = [];
  let size = 0;
  const line = (): Line => {
    number++;
    const bytes = Buffer.concat(size > limit ? [] : parts);
    const tooLarge = size > limit;
    parts = [];
    size = 0;
    if (tooLarge) return { number, error: 'too-large' };
    if (!isUtf8(bytes)) return { number, error: 'not-utf-8' };
    const text = bytes.toString('utf8');
    return { number, text: number === 1 && text.startsWith('\ufeff') ? text.slice(1) : text };
  };
  const keep = (bytes: Buffer) => {
    size += bytes.length;
    if (size > limit) parts = [];
    else if (bytes.length > 0) parts.push(bytes);
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    let from = 0;
    for (let to = bytes.indexOf(FEED); to >= 0; to = bytes.indexOf(FEED, from)) {
      keep(bytes.subarray(from, to));
      yield line();
      from = to + 1;
    }
    keep(bytes.subarray(from));
  }
  if (size > 0) yield line();
}

// From the bytes of a file to its text, or to a plain reason why it has none. Nothing is ever replaced in silence.
import { isUtf8 } from 'node:buffer';

export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly code: 'binary' | 'not-decodable'; readonly reason: string };

/**
 * Decodes UTF-8, and UTF-16 that begins with a byte-order mark. The mark stays in the text and counts.
 *
 * @returns the text, or why there is none and what to do about it, without the file's name
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  if (mark === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    try {
      return { text: new TextDecoder(mark, { fatal: true, ignoreBOM: true }).decode(bytes), encoding: mark };
    } catch {
      const reason = 'begins like UTF-16 but is damaged; restore it, or leave it out with “exclude”';
      return { code: 'not-decodable', reason };
    }
  }
  if (bytes.includes(0)) {
    const reason =
      'holds NUL bytes, so it is no text; leave it out with “exclude”, or put its text in its place';
    return { code: 'binary', reason };
  }
  if (!isUtf8(bytes)) {
    const reason = `is not UTF-8 (line ${firstBadLine(bytes)}); save it as UTF-8, in VS Code with “Reopen with Encoding” and then “Save with Encoding”`;
    return { code: 'not-decodable', reason };
  }
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
}

/** The number, from 1, of the first line that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from <= bytes.length; line++) {
    const feed = bytes.indexOf(10, from);
    const to = feed < 0 ? bytes.length : feed;
    if (feed < 0 || !isUtf8(bytes.subarray(from, to))) return line;
    from = to + 1;
  }
  return line;
}

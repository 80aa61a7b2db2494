// Strings as they lie in a file: one behind the other, with where each ends. Read one by one, so that a start makes no
// string that nobody asks about. Knows no file.

export interface StringTable {
  readonly count: number;
  /** The string at a place, from 0; '' beyond the last. */
  at(place: number): string;
}

/** Bytes before the strings: how many there are, then where each ends. */
const WORD = 4;
/** Strings that are gone through in one piece. */
const PIECE = 1 << 12;

/**
 * Puts strings one behind the other, a piece at a time. Half a surrogate pair comes back as U+FFFD.
 *
 * @returns bytes in memory of their own, a multiple of 8 of them
 */
export function* packStrings(strings: readonly string[]): Generator<void, Uint8Array> {
  const start = WORD * (1 + strings.length);
  let length = start;
  for (const [at, one] of strings.entries()) {
    if (at % PIECE === 0) yield;
    length += Buffer.byteLength(one);
  }
  const bytes = Buffer.alloc(Math.ceil(length / 8) * 8);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, 1 + strings.length);
  words[0] = strings.length;
  let end = start;
  for (const [at, one] of strings.entries()) {
    if (at % PIECE === 0) yield;
    end += bytes.write(one, end);
    words[1 + at] = end;
  }
  return bytes;
}

/**
 * @param bytes made by `packStrings`, on a multiple of 4; what else lies behind them does not matter
 * @throws RangeError on bytes that are too few for what they say
 */
export function stringsIn(bytes: Uint8Array): StringTable {
  const [count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
  const ends = new Uint32Array(bytes.buffer, bytes.byteOffset + WORD, count);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = WORD * (1 + count);
  return { count, at: (place) => text.toString('utf8', ends[place - 1] ?? start, ends[place] ?? 0) };
}

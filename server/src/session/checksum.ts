// Tells bytes that were damaged, cut or mixed up from those that were written. No protection against anybody who means
// it: what is guarded can be computed again.

/** Bytes that are summed up in one piece: about a millisecond's work. */
const PIECE = 1 << 20;
/** The sum over no bytes. */
const NOTHING = 0x811c9dc5;

/** A sum over some bytes, four at a time, in which each place counts otherwise (FNV-1a over 32-bit words). */
export function checksumOf(bytes: Uint8Array): number {
  const pieces = summing(bytes);
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same, a piece at a time.
 *
 * @param bytes on a multiple of 4; so is their number, or what is left over does not count
 * @param before the sum over what comes before them
 */
export function* summing(bytes: Uint8Array, before = NOTHING): Generator<void, number> {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let sum = before;
  for (let from = 0; from < words.length; from += PIECE >> 2) {
    if (from > 0) yield;
    sum = summed(sum, words, from, Math.min(words.length, from + (PIECE >> 2)));
  }
  return sum >>> 0;
}

function summed(before: number, words: Uint32Array, from: number, to: number): number {
  let sum = before;
  for (let at = from; at < to; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum;
}

// UTF-16 <-> code points. The command line and the exchange formats count code points; everything else UTF-16.

/** Converts between the two ways of counting for one text. Linear to build, logarithmic to ask. */
export interface OffsetMap {
  /** Code points before the UTF-16 offset `utf16`; an offset inside a surrogate pair counts the pair as passed. */
  toCodePoint(utf16: number): number;
  /** The UTF-16 offset of the code point with index `codePoint`. */
  toUtf16(codePoint: number): number;
}

/** @param text the text exactly as read (byte-order mark and CRLF included) */
export function offsetMap(text: string): OffsetMap {
  // Offsets right after each surrogate pair; usually none, at most a few emoji.
  const pairs: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      pairs.push(i + 1);
      i++;
    }
  }
  if (pairs.length === 0) return SAME;
  return {
    toCodePoint: (utf16) => utf16 - countBelow(pairs, (low) => low <= utf16 - 1),
    toUtf16: (codePoint) => codePoint + countBelow(pairs, (low, index) => low - index <= codePoint),
  };
}

/** The map of all texts without surrogate pairs. */
const SAME: OffsetMap = { toCodePoint: (utf16) => utf16, toUtf16: (codePoint) => codePoint };

function countBelow(sorted: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Spans: half-open ranges of UTF-16 offsets. Everything inside Newsmark counts this way; code points exist
// only at the edge (offsets.ts).

/** A half-open range `[start, end)` of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies within `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Something that starts at a UTF-16 offset. */
interface Placed {
  readonly start: number;
}

/** The index of the last span that starts at or before `offset`; -1 when there is none. Spans are in order. */
export function lastStarting(spans: readonly Placed[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of the first span that starts at or behind `offset`; the length when there is none. Spans are in order. */
export function firstStarting(spans: readonly Placed[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first span that ends behind `offset`; the length when there is none. Spans are in order. */
export function firstEnding(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Spans and lengths below this fit into one number together. */
const LONGEST_IN_KEY = 2 ** 20;

/** A key for a map: two lists have the same one exactly when they are the same spans in the same order. */
export function keyOfSpans(spans: readonly Span[]): number | string {
  const [only] = spans;
  if (only !== undefined && spans.length === 1 && only.end - only.start < LONGEST_IN_KEY)
    return only.start * LONGEST_IN_KEY + (only.end - only.start);
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** Tells which of some spans, in any order, share a character with one: in text order, without looking at them all. */
export function overlapFinder<S extends Span>(spans: readonly S[]): (one: Span) => S[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const longest = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (one) => {
    const found: S[] = [];
    for (let i = firstStarting(ordered, one.start - longest); i < ordered.length; i++) {
      const span = ordered[i];
      if (span === undefined || span.start >= one.end) break;
      if (overlaps(span, one)) found.push(span);
    }
    return found;
  };
}

/** The span moved by `by` UTF-16 units. */
export function shift<S extends Span>(span: S, by: number): S {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** The span without white space at its ends; an empty span at `start` when nothing else is left. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

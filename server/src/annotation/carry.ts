// Spans under live edits: where a span stands after changes of the text. Looks at offsets alone, never at what words mean.
import type { Span } from '../text/span';

/** One replacement in a text: the characters of `start`…`end` became `length` others (UTF-16 units). */
export interface Edit extends Span {
  readonly length: number;
}

/**
 * A span after an edit. What is typed at either edge stays outside; what is typed inside belongs to it; where the
 * edit cuts off a part, the rest remains.
 *
 * @returns undefined when nothing of the span is left
 */
export function carry(span: Span, edit: Edit): Span | undefined {
  const by = edit.length - (edit.end - edit.start);
  if (edit.end <= span.start) return by === 0 ? span : { start: span.start + by, end: span.end + by };
  if (edit.start >= span.end) return span;
  if (edit.start > span.start && edit.end < span.end) return { start: span.start, end: span.end + by };
  const start = edit.start <= span.start ? edit.start + edit.length : span.start;
  const end = edit.end >= span.end ? edit.start : span.end + by;
  return start < end ? { start, end } : undefined;
}

/** What became of the fragments of one span. */
export interface Carried {
  /** The list itself where all of it stands before the edits; undefined as soon as a fragment is gone. */
  readonly spans: readonly Span[] | undefined;
  /** False when every edit left at least a character between itself and each fragment. */
  readonly isTouched: boolean;
}

/**
 * As `carry`, for the fragments of one span and for edits one after the other, each in the text that those before it
 * left.
 */
export function carryAll(spans: readonly Span[], edits: readonly Edit[]): Carried {
  const [only] = spans;
  // Nearly all have one fragment, and there may be thousands of them at every key.
  if (spans.length === 1 && only !== undefined) return carryOne(only, spans, edits);
  let carried = spans;
  let isTouched = false;
  for (const edit of edits) {
    if ((carried.at(-1)?.end ?? 0) < edit.start) continue;
    const next: Span[] = [];
    for (const span of carried) {
      isTouched ||= edit.end >= span.start && edit.start <= span.end;
      const moved = carry(span, edit);
      if (moved === undefined) return { spans: undefined, isTouched };
      next.push(moved);
    }
    carried = next.every((span, i) => span === carried[i]) ? carried : next;
  }
  return { spans: carried, isTouched };
}

function carryOne(only: Span, spans: readonly Span[], edits: readonly Edit[]): Carried {
  let span: Span | undefined = only;
  let isTouched = false;
  for (const edit of edits) {
    isTouched ||= edit.end >= span.start && edit.start <= span.end;
    span = carry(span, edit);
    if (span === undefined) return { spans: undefined, isTouched };
  }
  return { spans: span === only ? spans : [span], isTouched };
}

/** Texts are compared in stretches of so many characters first, and one by one where they part. */
const STRETCH = 1 << 12;

/** What lies between the longest common beginning and end of two texts, as one edit. */
export function editOf(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(before, start, after, start, Math.min(STRETCH, most - start)))
    start += Math.min(STRETCH, most - start);
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  for (;;) {
    const length = Math.min(STRETCH, most - start - tail);
    if (length === 0) break;
    const [here, there] = [before.length - tail - length, after.length - tail - length];
    if (!isSame(before, here, after, there, length)) break;
    tail += length;
  }
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, end: before.length - tail, length: after.length - tail - start };
}

function isSame(a: string, from: number, b: string, other: number, length: number): boolean {
  return a.slice(from, from + length) === b.slice(other, other + length);
}

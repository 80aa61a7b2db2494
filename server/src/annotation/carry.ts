// Spans under live edits: where a span stands after one change of the text. Looks at offsets alone, never at words.
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

/**
 * As `carry`, for the fragments of one span: undefined as soon as one of them is gone, the list itself where all stand
 * before the edit.
 */
export function carryAll(spans: readonly Span[], edit: Edit): readonly Span[] | undefined {
  if ((spans.at(-1)?.end ?? 0) <= edit.start) return spans;
  const carried: Span[] = [];
  for (const span of spans) {
    const moved = carry(span, edit);
    if (moved === undefined) return undefined;
    carried.push(moved);
  }
  return carried;
}

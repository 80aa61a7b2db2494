// The words before and after a span. Knows nothing of what they mean.
import { segmentAt, type TextDocument } from '../text/document';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';

/** Where a span stands among the tokens of its line; offsets of tokens are relative to `base`. */
export interface Place {
  readonly segment: number;
  readonly tokens: readonly Token[];
  /** UTF-16 offset of the line in the document. */
  readonly base: number;
  /** Index of the span's first token, and of the first one behind it. */
  readonly first: number;
  readonly after: number;
}

const NOWHERE: Place = { segment: -1, tokens: [], base: 0, first: 0, after: 0 };

/** Finds a span's tokens; logarithmic. A span outside of every line has no tokens. */
export function placeOf(document: TextDocument, span: Span): Place {
  const segment = segmentAt(document, span.start);
  const line = document.segments[segment];
  if (line === undefined) return NOWHERE;
  const { tokens } = line.content;
  const first = firstToken(tokens, span.start - line.start);
  let after = first;
  while (after < tokens.length && (tokens[after]?.start ?? 0) < span.end - line.start) after++;
  return { segment, tokens, base: line.start, first, after };
}

/** Index of the first token that ends behind `offset` (relative to the line). */
export function firstToken(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

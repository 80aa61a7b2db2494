// The line around a span, short enough for a row of a view.
import type { Span } from '../text/span';

export interface LineAround {
  readonly label: string;
  /** Where in the label the span's words stand (UTF-16). */
  readonly highlight: readonly [number, number];
}

/** UTF-16 units shown before and behind the words: few before, so that a narrow view still shows the words. */
const BEFORE = 16;
const AFTER = 80;

/** The words of a span with what stands before and behind them on their line, cut at words. */
export function lineAround(text: string, span: Span): LineAround {
  let start = Math.max(0, text.lastIndexOf('\n', span.start - 1) + 1);
  let end = text.indexOf('\n', span.end);
  if (end < 0) end = text.length;
  let lead = '';
  let tail = '';
  if (span.start - start > BEFORE) {
    const space = text.indexOf(' ', span.start - BEFORE);
    start = space < 0 || space >= span.start ? span.start : space + 1;
    lead = '…';
  }
  if (end - span.end > AFTER) {
    const space = text.lastIndexOf(' ', span.end + AFTER);
    end = space <= span.end ? span.end : space;
    tail = '…';
  }
  const flat = (from: number, to: number) => text.slice(from, to).replaceAll(/\s/g, ' ');
  const before = lead + flat(start, span.start).trimStart();
  const words = flat(span.start, span.end);
  const label = before + words + flat(span.end, end).trimEnd() + tail;
  return { label, highlight: [before.length, before.length + words.length] };
}

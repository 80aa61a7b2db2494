// A text as segments: one a non-blank line. A segment's content keeps its identity over edits elsewhere, so that
// whatever was computed from it alone can be kept beside it (beside.ts).
import type { Keeper } from './beside';
import { firstStarting, lastStarting, type Span, trim } from './span';
import { type Sentence, sentences, type Token, type TokenRules, tokenise } from './tokens';

/** What one line says. Offsets inside are relative to the line's first non-blank character. */
export interface SegmentContent extends Keeper {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** One non-blank line and where it stands; `start` and `end` are UTF-16 offsets in the document. */
export interface Segment extends Span {
  readonly content: SegmentContent;
}

/** A text and its non-blank lines, in order. */
export interface TextDocument extends Keeper {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/**
 * Reads a text into segments.
 *
 * @param text the text as it stands in the file (a byte-order mark and CRLF are allowed and counted)
 * @param previous an earlier state of the same text: lines that read the same keep their content object
 */
export function readDocument(text: string, rules: TokenRules, previous?: TextDocument): TextDocument {
  const known = new Map<string, SegmentContent>();
  for (const segment of previous?.segments ?? []) known.set(segment.content.text, segment.content);
  const before = previous?.segments ?? [];
  const { from, to, by } = editedLines(previous?.text ?? '', text);
  const segments: Segment[] = before.slice(0, firstStarting(before, from));
  forEachLine(text, from, to, (start, end) => {
    const line = text.slice(start, end);
    let content = known.get(line);
    if (content === undefined) {
      const tokens = tokenise(line, rules);
      content = { text: line, tokens, sentences: sentences(tokens, rules), beside: [] };
      known.set(line, content);
    }
    segments.push({ start, end, content });
  });
  for (let i = firstStarting(before, to - by); i < before.length; i++) {
    const segment = before[i];
    if (segment === undefined) break;
    const { start, end, content } = segment;
    segments.push({ start: start + by, end: end + by, content });
  }
  return { text, segments, beside: [] };
}

/** Lines, as a stretch of a text, and how the text behind them moved. UTF-16 offsets in the present text. */
interface Edited {
  /** Where the first of them starts. */
  readonly from: number;
  /** Where the first line behind them starts. */
  readonly to: number;
  readonly by: number;
}

/** Characters that are compared at once. */
const CHUNK = 1024;

/** The lines in which a text differs from an earlier state of it. */
function editedLines(before: string, text: string): Edited {
  const by = text.length - before.length;
  const most = Math.min(before.length, text.length);
  let ahead = 0;
  const same = (size: number, at: number, moved: number): boolean =>
    before.slice(at - moved, at - moved + size) === text.slice(at, at + size);
  while (ahead + CHUNK <= most && same(CHUNK, ahead, 0)) ahead += CHUNK;
  while (ahead < most && same(1, ahead, 0)) ahead++;
  let end = text.length;
  const least = ahead + Math.max(by, 0);
  while (end - CHUNK >= least && same(CHUNK, end - CHUNK, by)) end -= CHUNK;
  while (end > least && same(1, end - 1, by)) end--;
  const newline = text.indexOf('\n', end);
  return {
    from: ahead === 0 ? 0 : text.lastIndexOf('\n', ahead - 1) + 1,
    to: newline < 0 ? text.length + 1 : newline + 1,
    by,
  };
}

/**
 * The same document as `readDocument` gives, for those who look at a few of its lines: a line is cut into tokens when
 * somebody asks for them.
 */
export function readLazily(text: string, rules: TokenRules): TextDocument {
  const segments: Segment[] = [];
  forEachLine(text, 0, text.length, (start, end) => {
    segments.push({ start, end, content: new LazyContent(text.slice(start, end), rules) });
  });
  return { text, segments, beside: [] };
}

class LazyContent implements SegmentContent {
  readonly beside: unknown[] = [];
  readonly text: string;
  readonly #rules: TokenRules;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor(text: string, rules: TokenRules) {
    this.text = text;
    this.#rules = rules;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.text, this.#rules);
    return this.#tokens;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentences(this.tokens, this.#rules);
    return this.#sentences;
  }
}

/** Hands over the non-blank lines of a stretch of whole lines, without the blanks around them. */
function forEachLine(
  text: string,
  from: number,
  to: number,
  take: (start: number, end: number) => void,
): void {
  for (let at = from; at < to; ) {
    let line = text.indexOf('\n', at);
    if (line < 0) line = text.length;
    const { start, end } = trim(text, { start: at, end: line });
    if (start < end) take(start, end);
    at = line + 1;
  }
}

/** The index of the segment that holds `offset`, or of the last one before it; -1 when it lies before them all. */
export function segmentAt(document: TextDocument, offset: number): number {
  return lastStarting(document.segments, offset);
}

// A text as segments: one a non-blank line. A segment's content keeps its identity over edits elsewhere, so that
// whatever was computed from it alone can be kept beside it (beside.ts).
import type { Keeper } from './beside';
import { lastStarting, type Span, trim } from './span';
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
  const segments: Segment[] = [];
  forEachLine(text, (start, end) => {
    const line = text.slice(start, end);
    let content = known.get(line);
    if (content === undefined) {
      const tokens = tokenise(line, rules);
      content = { text: line, tokens, sentences: sentences(tokens, rules), beside: [] };
      known.set(line, content);
    }
    segments.push({ start, end, content });
  });
  return { text, segments, beside: [] };
}

/**
 * The same document as `readDocument` gives, for those who look at a few of its lines: a line is cut into tokens when
 * somebody asks for them.
 */
export function readLazily(text: string, rules: TokenRules): TextDocument {
  const segments: Segment[] = [];
  forEachLine(text, (start, end) => {
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

/** Hands over the non-blank lines, without the blanks around them. */
function forEachLine(text: string, take: (start: number, end: number) => void): void {
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const { start, end } = trim(text, { start: from, end: to });
    if (start < end) take(start, end);
    from = to + 1;
  }
}

/** The index of the segment that holds `offset`, or of the last one before it; -1 when it lies before them all. */
export function segmentAt(document: TextDocument, offset: number): number {
  return lastStarting(document.segments, offset);
}

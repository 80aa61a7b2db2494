// The body paragraphs of an article and their sentences, with the quotes that touch them. Knows no rule.
import type { Segment, SegmentContent, TextDocument } from '../../text/document';
import { lastStarting, type Span } from '../../text/span';
import type { Analysis, Quote } from '../analysis';
import type { LinesOverEdits, StandingLine } from '../over-edits';

/** A body block: one line of the story, or what stands behind its dateline. UTF-16 offsets in the article. */
export interface BodyParagraph extends Span {
  /** Its place among the body paragraphs of the article. */
  readonly index: number;
  /** The index of its block. */
  readonly block: number;
  /** The line it stands in, and where that line starts in the article. */
  readonly content: SegmentContent;
  readonly offset: number;
  /** Its line, with what was learned of it. */
  readonly line: StandingLine;
  /** Its sentences, in order; made when somebody asks. */
  readonly sentences: readonly BodySentence[];
}

/** One sentence of a body paragraph; `start` and `end` are UTF-16 offsets in the article. */
export interface BodySentence extends Span {
  readonly paragraph: BodyParagraph;
  /** Its place among the sentences of its paragraph. */
  readonly index: number;
  /** The line it stands in, and where that line starts in the article. */
  readonly content: SegmentContent;
  readonly offset: number;
  /** Its tokens `[first, last)` in `content.tokens`. */
  readonly first: number;
  readonly last: number;
  /** Quotes with a content, cue or source in this sentence. */
  readonly quotes: readonly Quote[];
}

/** "Which has claimed eleven lives": a thing that is the subject of a verb of speech says nothing. */
function isThing({ source, speaker }: Quote, text: string): boolean {
  const [first] = source;
  if (speaker !== null || first === undefined || first.end - first.start > 7) return false;
  return /^(?:which|that|it|this|nothing)$/iu.test(text.slice(first.start, first.end));
}

/** A content, cue or source and the quote it belongs to. */
interface Part {
  readonly span: Span;
  readonly quote: Quote;
}

/** The parts of some quotes that share a character with a span, by their start. */
function partsIn({ start, end }: Span, quotes: readonly Quote[], text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const quote of quotes) {
    if (isThing(quote, text)) continue;
    for (const spans of [quote.content, quote.cue, quote.source])
      for (const span of spans) if (span.start < end && span.end > start) parts.push({ span, quote });
  }
  return parts.length < 2 ? parts : parts.sort((a, b) => a.span.start - b.span.start);
}

const NO_QUOTES: readonly Quote[] = [];

/** The quotes by the place of the lines from their first part to their last. */
function byLines(quotes: readonly Quote[], { segments }: TextDocument): readonly (readonly Quote[])[] {
  const found: Quote[][] = segments.map(() => []);
  for (const quote of quotes) {
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    for (const spans of [quote.content, quote.cue, quote.source])
      for (const { start, end } of spans) {
        if (start < first) first = start;
        if (end > last) last = end;
      }
    const to = lastStarting(segments, last - 1);
    for (let at = lastStarting(segments, first); at <= to; at++) found[at]?.push(quote);
  }
  return found;
}

/**
 * The body paragraphs of an article by the place of their lines; undefined for a line that is none. Linear in its
 * blocks; sentences are made for the paragraphs that are asked.
 */
export function bodyParagraphs(
  { document, blocks, quotes }: Pick<Analysis, 'blocks' | 'quotes'> & { readonly document: TextDocument },
  over: LinesOverEdits<StandingLine>,
): readonly (BodyParagraph | undefined)[] {
  const { segments, text } = document;
  const { lines } = over;
  let touching: readonly (readonly Quote[])[] | undefined;
  const looks: Looks = {
    see: ({ line }) => over.see(line.index),
    partsOf: (paragraph) => {
      touching ??= byLines(quotes, document);
      return partsIn(paragraph, touching[paragraph.line.index] ?? NO_QUOTES, text);
    },
  };
  const found: (BodyParagraph | undefined)[] = segments.map(() => undefined);
  let count = 0;
  let at = 0;
  blocks.forEach(({ start, end, role }, block) => {
    if (role !== 'body') return;
    while ((segments[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at++;
    const segment = segments[at];
    const line = lines[at];
    if (segment === undefined || line === undefined) return;
    found[at] = new Paragraph(start, end, count++, block, segment, line, looks);
  });
  return found;
}

/** How a paragraph looks for its sentences. */
interface Looks {
  /** Notes that a paragraph is looked at. */
  readonly see: (paragraph: BodyParagraph) => void;
  readonly partsOf: (paragraph: BodyParagraph) => readonly Part[];
}

/** A paragraph that makes its sentences when asked. A class, for an object with a getter of its own costs a kilobyte. */
class Paragraph implements BodyParagraph {
  readonly content: SegmentContent;
  readonly offset: number;
  readonly #looks: Looks;
  #sentences: readonly BodySentence[] | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly index: number,
    readonly block: number,
    segment: Segment,
    readonly line: StandingLine,
    looks: Looks,
  ) {
    this.content = segment.content;
    this.offset = segment.start;
    this.#looks = looks;
  }

  get sentences(): readonly BodySentence[] {
    this.#looks.see(this);
    this.#sentences ??= sentencesOf(this, this.#looks.partsOf(this));
    return this.#sentences;
  }
}

/** @param parts those that touch the paragraph, by their start */
function sentencesOf(paragraph: BodyParagraph, parts: readonly Part[]): BodySentence[] {
  const { content, offset } = paragraph;
  const found: BodySentence[] = [];
  let next = 0;
  let open: Part[] = [];
  for (const { first, last } of content.sentences) {
    const opening = content.tokens[first];
    const closing = content.tokens[last - 1];
    if (opening === undefined || closing === undefined) continue;
    const start = Math.max(offset + opening.start, paragraph.start);
    const end = Math.min(offset + closing.end, paragraph.end);
    if (start >= end) continue;
    let from = first;
    while (from < last - 1 && offset + (content.tokens[from]?.start ?? 0) < start) from++;
    if (open.length > 0) open = open.filter(({ span }) => span.end > start);
    for (let part = parts[next]; part !== undefined && part.span.start < end; part = parts[++next])
      if (part.span.end > start) open.push(part);
    const touching = open.map(({ quote }) => quote);
    found.push({
      start,
      end,
      paragraph,
      index: found.length,
      content,
      offset,
      first: from,
      last,
      quotes: touching.length === 0 ? NO_QUOTES : [...new Set(touching)],
    });
  }
  return found;
}

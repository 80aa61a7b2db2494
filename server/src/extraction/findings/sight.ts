// What every rule sees of an article: body sentences with the quotes that touch them, and how far an attribution
// reaches (docs/guidelines.md, section 4). Knows no rule.
import { type SegmentContent, segmentAt, type TextDocument } from '../../text/document';
import { lastStarting, overlaps, type Span } from '../../text/span';
import type { Analysis, Block, Entity, Quote } from '../analysis';

/** One sentence of a body paragraph; `start` and `end` are UTF-16 offsets in the article. */
export interface BodySentence extends Span {
  /** Its place among all body sentences of the article. */
  readonly index: number;
  /** The index of its block. */
  readonly block: number;
  /** The line it stands in, and where that line starts in the article. */
  readonly content: SegmentContent;
  readonly offset: number;
  /** Its tokens `[first, last)` in `content.tokens`. */
  readonly first: number;
  readonly last: number;
  /** What was learned of its line. */
  readonly learned: LineNotes;
  /** Quotes with a content, cue or source in this sentence. */
  readonly quotes: readonly Quote[];
}

/** Something learned from a line alone; it is asked once for every line that reads the same. */
export type LineScan<Learned> = (content: SegmentContent) => Learned;

export interface Sight extends Omit<Analysis, 'findings'> {
  readonly document: TextDocument;
  readonly sentences: readonly BodySentence[];
  /** The article's words at a span. */
  readonly textOf: (span: Span) => string;
  readonly entityOf: (id: string | null) => Entity | undefined;
  /** The block that holds an offset; undefined between blocks. */
  readonly blockAt: (offset: number) => Block | undefined;
  /** True when the span shares a character with the content of a quote. */
  readonly isQuoted: (span: Span) => boolean;
}

/** What scans learned of one line. */
export type LineNotes = Map<LineScan<unknown>, unknown>;

/** What was learned of lines, kept for as long as somebody holds the line. One per judge. */
export type LineMemory = WeakMap<SegmentContent, LineNotes>;

/** What a scan learns of a sentence's line, from memory where the line was seen before. */
export function learn<Learned>({ content, learned }: BodySentence, scan: LineScan<Learned>): Learned {
  const known = learned.get(scan);
  if (known !== undefined) return known as Learned;
  const fresh = scan(content);
  learned.set(scan, fresh);
  return fresh;
}

function notesOf(content: SegmentContent, memory: LineMemory): LineNotes {
  let notes = memory.get(content);
  if (notes === undefined) {
    notes = new Map();
    memory.set(content, notes);
  }
  return notes;
}

/** Looks at an article. Linear in its blocks, sentences and quotes. */
export function createSight(
  input: Omit<Analysis, 'findings'> & { readonly document: TextDocument },
  memory: LineMemory,
): Sight {
  const { document, blocks, entities, quotes } = input;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const contents = quotes.flatMap((quote) => quote.content).sort((a, b) => a.start - b.start);
  return {
    ...input,
    sentences: bodySentences(document, blocks, quotes, memory),
    textOf: (span) => document.text.slice(span.start, span.end),
    entityOf: (id) => (id === null ? undefined : byId.get(id)),
    blockAt: (offset) => {
      const block = blocks[lastStarting(blocks, offset)];
      return block !== undefined && offset < block.end ? block : undefined;
    },
    isQuoted: (span) => {
      // Contents nest at most a few deep, so the few that start last before the span's end are enough to ask.
      for (let i = lastStarting(contents, span.end - 1), tries = 0; i >= 0 && tries < 8; i--, tries++) {
        const content = contents[i];
        if (content !== undefined && overlaps(content, span)) return true;
      }
      return false;
    },
  };
}

/** "Which has claimed eleven lives": a thing that is the subject of a verb of speech says nothing. */
function isThing({ source, speaker }: Quote, text: string): boolean {
  const [first] = source;
  if (speaker !== null || first === undefined) return false;
  return /^(?:which|that|it|this|nothing)$/iu.test(text.slice(first.start, first.end));
}

const NO_QUOTES: readonly Quote[] = [];

function bodySentences(
  document: TextDocument,
  blocks: readonly Block[],
  quotes: readonly Quote[],
  memory: LineMemory,
): BodySentence[] {
  const parts = quotes
    .filter((quote) => !isThing(quote, document.text))
    .flatMap((quote) => [...quote.content, ...quote.cue, ...quote.source].map((span) => ({ span, quote })))
    .sort((a, b) => a.span.start - b.span.start);
  const found: BodySentence[] = [];
  let next = 0;
  let open: typeof parts = [];
  blocks.forEach((block, blockIndex) => {
    if (block.role !== 'body') return;
    const segment = document.segments[segmentAt(document, block.start)];
    if (segment === undefined) return;
    const { content, start: offset } = segment;
    const learned = notesOf(content, memory);
    for (const { first, last } of content.sentences) {
      const opening = content.tokens[first];
      const closing = content.tokens[last - 1];
      if (opening === undefined || closing === undefined) continue;
      const start = Math.max(offset + opening.start, block.start);
      const end = Math.min(offset + closing.end, block.end);
      if (start >= end) continue;
      let from = first;
      while (from < last - 1 && offset + (content.tokens[from]?.start ?? 0) < start) from++;
      if (open.length > 0) open = open.filter(({ span }) => span.end > start);
      for (let part = parts[next]; part !== undefined && part.span.start < end; part = parts[++next])
        if (part.span.end > start) open.push(part);
      const touching =
        open.length === 0 ? NO_QUOTES : open.filter(({ span }) => span.start < end).map(({ quote }) => quote);
      found.push({
        start,
        end,
        index: found.length,
        block: blockIndex,
        content,
        offset,
        first: from,
        last,
        learned,
        quotes: touching.length === 0 ? NO_QUOTES : [...new Set(touching)],
      });
    }
  });
  return found;
}

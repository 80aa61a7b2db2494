// What every rule sees of an article: body paragraphs, their sentences with the quotes that touch them, and what was
// learned of each line. Knows no rule.
import type { SegmentContent, TextDocument } from '../../text/document';
import { lastStarting, overlaps, type Span } from '../../text/span';
import type { Analysis, Block, Entity, Mention, Quote } from '../analysis';
import type { Notes } from '../over-edits';
import { type LineScan, type NotedLine, NotedLines } from './noted-lines';

/** A body block: one line of the story, or what stands behind its dateline. UTF-16 offsets in the article. */
export interface BodyParagraph extends Span {
  /** Its place among the body paragraphs of the article. */
  readonly index: number;
  /** The index of its block. */
  readonly block: number;
  /** The line it stands in, and where that line starts in the article. */
  readonly content: SegmentContent;
  readonly offset: number;
  /** What was learned of its line. */
  readonly learned: NotedLine;
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

/** A quote of the article's own whose content stands in the story. */
export interface BodyQuote {
  readonly quote: Quote;
  /** Its first content span. */
  readonly first: Span;
}

export interface Sight extends Omit<Analysis, 'findings'> {
  readonly document: TextDocument;
  readonly paragraphs: readonly BodyParagraph[];
  /** The sentences of all body paragraphs. */
  readonly sentences: readonly BodySentence[];
  /** The article's own quotes (none inside another) whose content stands in a body block, in the order of the text. */
  readonly bodyQuotes: readonly BodyQuote[];
  /** The article's words at a span. */
  readonly textOf: (span: Span) => string;
  readonly entityOf: (id: string | null) => Entity | undefined;
  /** The block that holds an offset; undefined between blocks. */
  readonly blockAt: (offset: number) => Block | undefined;
  /** Mentions that share a character with a span, the last first. */
  readonly mentionsIn: (span: Span) => readonly Mention[];
  /** The paragraphs in whose line a scan finds something, in order. */
  readonly paragraphsWith: (scan: LineScan<readonly unknown[]>) => readonly BodyParagraph[];
  /** What is read of a quote's words, one string a span of its content; kept as long as the quote reads the same. */
  readonly ofQuote: <Read>(quote: Quote, read: (content: readonly string[]) => Read) => Read;
  /** What is told of the whole article, asked once however many rules want to know. */
  readonly once: <Told>(tell: (sight: Sight) => Told) => Told;
}

/** The sentence of the story that holds an offset, or the last one before it; undefined before them all. */
export function sentenceAt({ paragraphs }: Sight, offset: number): BodySentence | undefined {
  const paragraph = paragraphs[lastStarting(paragraphs, offset)];
  const own = paragraph?.sentences[lastStarting(paragraph.sentences, offset)];
  return own ?? (paragraph === undefined ? undefined : lastBefore(paragraphs, paragraph.index));
}

/** The sentence of the story before another; undefined before the first. */
export function sentenceBefore(
  { paragraphs }: Sight,
  { paragraph, index }: BodySentence,
): BodySentence | undefined {
  return index > 0 ? paragraph.sentences[index - 1] : lastBefore(paragraphs, paragraph.index);
}

/** The last sentence before a paragraph; not every paragraph has one. */
function lastBefore(paragraphs: readonly BodyParagraph[], index: number): BodySentence | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const last = paragraphs[at]?.sentences.at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** What was noted of an article that is looked at again and again. */
export interface SightNotes {
  readonly lines: NotedLines;
  /** One a quote. */
  readonly quotes: readonly Notes[];
}

/** What a scan learns of a paragraph's line, from memory where the line was seen before. */
export function learn<Learned>({ learned }: BodyParagraph, scan: LineScan<Learned>): Learned {
  return learned.recall(scan);
}

/** Mentions that start before a span and may still reach into it: a nominal holds no more names than that. */
const NESTED = 8;

/**
 * Looks at an article. Linear in its blocks and quotes; sentences are made for the paragraphs that are asked, and
 * entities and mentions are not touched before.
 */
export function createSight(
  input: Omit<Analysis, 'findings'> & { readonly document: TextDocument },
  notes: SightNotes = { lines: new NotedLines().read(input.document), quotes: [] },
): Sight {
  return new ArticleSight(input, notes);
}

/**
 * A class, as `Paragraph` is one: an object with getters of its own has a shape of its own, which keeps the article
 * alive for long and makes every access slow. What is handed on without its object is a field, not a method.
 */
class ArticleSight implements Sight {
  readonly document: TextDocument;
  readonly blocks: readonly Block[];
  readonly quotes: readonly Quote[];
  readonly paragraphs: readonly BodyParagraph[];
  #byLine: ReadonlyMap<NotedLine, BodyParagraph> | undefined;
  #byId: Map<string, Entity> | undefined;
  #sentences: readonly BodySentence[] | undefined;
  #bodyQuotes: readonly BodyQuote[] | undefined;
  #noted: Map<Quote, Notes> | undefined;
  readonly #told = new Map<(sight: Sight) => unknown, unknown>();
  readonly #input: Omit<Analysis, 'findings'>;
  readonly #notes: SightNotes;

  constructor(input: Omit<Analysis, 'findings'> & { readonly document: TextDocument }, notes: SightNotes) {
    this.#input = input;
    this.#notes = notes;
    this.document = input.document;
    this.blocks = input.blocks;
    this.quotes = input.quotes;
    this.paragraphs = bodyParagraphs(input.document, input.blocks, input.quotes, notes.lines.lines);
  }

  get entities(): readonly Entity[] {
    return this.#input.entities;
  }

  get mentions(): readonly Mention[] {
    return this.#input.mentions;
  }

  get sentences(): readonly BodySentence[] {
    this.#sentences ??= this.paragraphs.flatMap((paragraph) => paragraph.sentences);
    return this.#sentences;
  }

  get bodyQuotes(): readonly BodyQuote[] {
    this.#bodyQuotes ??= this.quotes.flatMap((quote) => {
      const first = quote.content[0];
      const isStory = first !== undefined && !quote.nested && this.blockAt(first.start)?.role === 'body';
      return isStory ? [{ quote, first }] : [];
    });
    return this.#bodyQuotes;
  }

  readonly textOf = (span: Span): string => this.document.text.slice(span.start, span.end);

  readonly entityOf = (id: string | null): Entity | undefined => {
    this.#byId ??= new Map(this.entities.map((entity) => [entity.id, entity]));
    return id === null ? undefined : this.#byId.get(id);
  };

  readonly blockAt = (offset: number): Block | undefined => {
    const block = this.blocks[lastStarting(this.blocks, offset)];
    return block !== undefined && offset < block.end ? block : undefined;
  };

  readonly mentionsIn = (span: Span): readonly Mention[] => {
    const { mentions } = this;
    const found: Mention[] = [];
    let before = 0;
    for (let at = lastStarting(mentions, span.end - 1); at >= 0 && before < NESTED; at--) {
      const mention = mentions[at];
      if (mention === undefined) break;
      if (overlaps(mention, span)) found.push(mention);
      if (mention.start < span.start) before++;
    }
    return found;
  };

  readonly paragraphsWith = (scan: LineScan<readonly unknown[]>): readonly BodyParagraph[] => {
    this.#byLine ??= new Map(this.paragraphs.map((paragraph) => [paragraph.learned, paragraph]));
    const byLine = this.#byLine;
    return this.#notes.lines.holding(scan).flatMap((line) => byLine.get(line) ?? []);
  };

  readonly ofQuote = <Read>(quote: Quote, read: (content: readonly string[]) => Read): Read => {
    this.#noted ??= new Map(this.quotes.map((one, at) => [one, this.#notes.quotes[at] ?? new Map()]));
    const known: Notes = this.#noted.get(quote) ?? new Map();
    if (!known.has(read)) known.set(read, read(quote.content.map(this.textOf)));
    return known.get(read) as Read;
  };

  readonly once = <Told>(tell: (sight: Sight) => Told): Told => {
    if (!this.#told.has(tell)) this.#told.set(tell, tell(this));
    return this.#told.get(tell) as Told;
  };
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

function partsOf(quotes: readonly Quote[], text: string): Part[] {
  const parts: Part[] = [];
  for (const quote of quotes) {
    if (isThing(quote, text)) continue;
    for (const span of quote.content) parts.push({ span, quote });
    for (const span of quote.cue) parts.push({ span, quote });
    for (const span of quote.source) parts.push({ span, quote });
  }
  return parts.sort((a, b) => a.span.start - b.span.start);
}

const NO_PARTS: readonly Part[] = [];
const NO_QUOTES: readonly Quote[] = [];

function bodyParagraphs(
  document: TextDocument,
  blocks: readonly Block[],
  quotes: readonly Quote[],
  lines: readonly NotedLine[],
): BodyParagraph[] {
  const parts = partsOf(quotes, document.text);
  const found: BodyParagraph[] = [];
  let next = 0;
  let open: Part[] = [];
  let segmentIndex = 0;
  blocks.forEach(({ start, end, role }, block) => {
    if (role !== 'body') return;
    while ((document.segments[segmentIndex + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) segmentIndex++;
    const segment = document.segments[segmentIndex];
    const learned = lines[segmentIndex];
    if (segment === undefined || learned === undefined) return;
    const { content, start: offset } = segment;
    if (open.length > 0) open = open.filter(({ span }) => span.end > start);
    for (let part = parts[next]; part !== undefined && part.span.start < end; part = parts[++next])
      if (part.span.end > start) open.push(part);
    const touching = open.length === 0 ? NO_PARTS : [...open];
    found.push(new Paragraph(start, end, found.length, block, content, offset, learned, touching));
  });
  return found;
}

/** A paragraph that makes its sentences when asked. A class, for an object with a getter of its own costs a kilobyte. */
class Paragraph implements BodyParagraph {
  #sentences: readonly BodySentence[] | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly index: number,
    readonly block: number,
    readonly content: SegmentContent,
    readonly offset: number,
    readonly learned: NotedLine,
    private readonly parts: readonly Part[],
  ) {}

  get sentences(): readonly BodySentence[] {
    this.#sentences ??= sentencesOf(this, this.parts);
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

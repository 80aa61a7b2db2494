// What every rule sees of an article: body paragraphs, their sentences with the quotes that touch them, and what was
// learned of each line. Knows no rule.
import type { Segment, TextDocument } from '../../text/document';
import { lastStarting, overlaps, type Span } from '../../text/span';
import type { Analysis, Block, Entity, Mention, Quote } from '../analysis';
import { LinesOverEdits, type Notes, StandingLine } from '../over-edits';
import { type LineScan, linesHolding, recall } from './noted-lines';
import { type BodyParagraph, type BodySentence, bodyParagraphs } from './paragraphs';

export type { BodyParagraph, BodySentence } from './paragraphs';

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
  /** The index of the line that holds an offset, or of the last one before it; -1 before them all. */
  readonly lineAt: (offset: number) => number;
  /** A line by its index, and the empty ones before it; undefined before the first and behind the last. */
  readonly line: (index: number) => Segment | undefined;
  /** The paragraph that holds an offset, or the last one before it; undefined before them all. */
  readonly paragraphAt: (offset: number) => BodyParagraph | undefined;
  /** The paragraph so many further down (up, below zero) than one; undefined beyond the last and the first. */
  readonly paragraphFrom: (paragraph: BodyParagraph, by: number) => BodyParagraph | undefined;
  /** The paragraphs in whose line a scan finds something, in order. */
  readonly paragraphsWith: (scan: LineScan<readonly unknown[]>) => readonly BodyParagraph[];
  /** What is read of a quote's words, one string a span of its content; kept as long as the quote reads the same. */
  readonly ofQuote: <Read>(quote: Quote, read: (content: readonly string[]) => Read) => Read;
  /**
   * What is told of a paragraph or a quote, kept as long as nothing changes of what is looked at to tell it: by the
   * methods above, `learn` and a paragraph's sentences. Nothing that was told may hold an offset of the article.
   *
   * @param tell a function of a file, for it stands for the question
   */
  readonly kept: <About extends BodyParagraph | Quote, Told>(
    about: About,
    tell: (about: About, sight: Sight) => Told,
  ) => Told;
  /** What is told of the whole article, asked once however many rules want to know; never within `kept`. */
  readonly once: <Told>(tell: (sight: Sight) => Told) => Told;
  /** Within `kept`: what is told of the whole article, which matters there only as far as it is another. */
  readonly ask: <Told extends string | boolean>(
    tell: (sight: Sight, about: string) => Told,
    about: string,
  ) => Told;
}

/** The sentence of the story that holds an offset, or the last one before it; undefined before them all. */
export function sentenceAt(sight: Sight, offset: number): BodySentence | undefined {
  const paragraph = sight.paragraphAt(offset);
  const own = paragraph?.sentences[lastStarting(paragraph.sentences, offset)];
  return own ?? (paragraph === undefined ? undefined : lastBefore(sight, paragraph));
}

/** The sentence of the story before another; undefined before the first. */
export function sentenceBefore(sight: Sight, { paragraph, index }: BodySentence): BodySentence | undefined {
  return index > 0 ? paragraph.sentences[index - 1] : lastBefore(sight, paragraph);
}

/** The last sentence before a paragraph; not every paragraph has one. */
function lastBefore(sight: Sight, paragraph: BodyParagraph): BodySentence | undefined {
  for (let by = -1; ; by--) {
    const before = sight.paragraphFrom(paragraph, by);
    if (before === undefined) return undefined;
    const last = before.sentences.at(-1);
    if (last !== undefined) return last;
  }
}

/** What stands of an article that is looked at again and again. */
export interface Standing {
  /** Its lines, each touched where anything of it changed. */
  readonly lines: LinesOverEdits<StandingLine>;
  /** What was read of each quote. */
  readonly notes: readonly Notes[];
}

/** An article that is looked at once. */
function standingOnce({ segments }: TextDocument): Standing {
  const lines = new LinesOverEdits<StandingLine>();
  lines.update(
    segments.map(({ content }) => content),
    (content) => new StandingLine(content),
  );
  return { lines, notes: [] };
}

/** What a scan learns of a paragraph's line, from memory where the line was seen before. */
export function learn<Learned>({ line }: BodyParagraph, scan: LineScan<Learned>): Learned {
  return recall(line, scan);
}

/** Mentions that start before a span and may still reach into it: a nominal holds no more names than that. */
const NESTED = 8;

/**
 * Looks at an article. Linear in its blocks and quotes; sentences are made for the paragraphs that are asked, and
 * entities and mentions are not touched before.
 */
export function createSight(
  input: Omit<Analysis, 'findings'> & { readonly document: TextDocument },
  standing = standingOnce(input.document),
): Sight {
  return new ArticleSight(input, standing);
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
  /** By the place of the line they stand in. */
  readonly #byLine: readonly (BodyParagraph | undefined)[];
  #byId: Map<string, Entity> | undefined;
  #sentences: readonly BodySentence[] | undefined;
  #bodyQuotes: readonly BodyQuote[] | undefined;
  #noted: Map<Quote, Notes> | undefined;
  readonly #told = new Map<(sight: Sight) => unknown, unknown>();
  readonly #input: Omit<Analysis, 'findings'>;
  readonly #lines: LinesOverEdits<StandingLine>;
  readonly #notes: readonly Notes[];

  constructor(
    input: Omit<Analysis, 'findings'> & { readonly document: TextDocument },
    { lines, notes }: Standing,
  ) {
    this.#input = input;
    this.#lines = lines;
    this.#notes = notes;
    lines.notes.set(ArticleSight, this);
    this.document = input.document;
    this.blocks = input.blocks;
    this.quotes = input.quotes;
    this.#byLine = bodyParagraphs(input, lines);
    this.paragraphs = this.#byLine.filter((paragraph) => paragraph !== undefined);
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
    this.#bodyQuotes ??= this.#findBodyQuotes();
    return this.#bodyQuotes;
  }

  #findBodyQuotes(): BodyQuote[] {
    const found: BodyQuote[] = [];
    for (const quote of this.quotes) {
      const first = quote.content[0];
      if (first !== undefined && !quote.nested && this.#paragraphHolding(first.start) !== undefined)
        found.push({ quote, first });
    }
    return found;
  }

  #paragraphHolding(offset: number): BodyParagraph | undefined {
    const paragraph = this.#byLine[lastStarting(this.document.segments, offset)];
    return paragraph !== undefined && paragraph.start <= offset && offset < paragraph.end
      ? paragraph
      : undefined;
  }

  readonly textOf = (span: Span): string => {
    this.#see(span);
    return this.document.text.slice(span.start, span.end);
  };

  /** Notes that what stands at a span is looked at. */
  #see({ start, end }: Span): void {
    if (!this.#lines.isNoting) return;
    this.#lines.see(lastStarting(this.document.segments, start));
    // What stands between two lines belongs to the second, what stands behind the last one to the end.
    const last = lastStarting(this.document.segments, end - 1);
    this.#lines.see(end <= (this.document.segments[last]?.end ?? 0) ? last : last + 1);
  }

  readonly entityOf = (id: string | null): Entity | undefined => {
    this.#byId ??= new Map(this.entities.map((entity) => [entity.id, entity]));
    return id === null ? undefined : this.#byId.get(id);
  };

  readonly blockAt = (offset: number): Block | undefined => {
    this.#see({ start: offset, end: offset + 1 });
    const block = this.blocks[lastStarting(this.blocks, offset)];
    return block !== undefined && offset < block.end ? block : undefined;
  };

  readonly mentionsIn = (span: Span): readonly Mention[] => {
    this.#see(span);
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

  readonly lineAt = (offset: number): number => {
    const at = lastStarting(this.document.segments, offset);
    this.#lines.see(at);
    return at;
  };

  readonly line = (index: number): Segment | undefined => {
    this.#lines.see(index);
    return this.document.segments[index];
  };

  readonly paragraphAt = (offset: number): BodyParagraph | undefined => {
    let at = this.lineAt(offset);
    while (at >= 0 && (this.#byLine[at]?.start ?? Number.POSITIVE_INFINITY) > offset) this.#lines.see(--at);
    return this.#byLine[at];
  };

  readonly paragraphFrom = (paragraph: BodyParagraph, by: number): BodyParagraph | undefined => {
    const other = this.paragraphs[paragraph.index + by];
    this.#lines.see(paragraph.line.index);
    this.#lines.see(other?.line.index ?? (by < 0 ? -1 : this.document.segments.length));
    return other;
  };

  readonly paragraphsWith = (scan: LineScan<readonly unknown[]>): readonly BodyParagraph[] =>
    linesHolding(this.#lines, scan).flatMap(({ index }) => this.#byLine[index] ?? []);

  readonly ofQuote = <Read>(quote: Quote, read: (content: readonly string[]) => Read): Read => {
    const known = this.#notesOf(quote);
    if (!known.has(read)) known.set(read, read(quote.content.map(this.textOf)));
    return known.get(read) as Read;
  };

  #notesOf(quote: Quote): Notes {
    this.#noted ??= new Map(this.quotes.map((one, at) => [one, this.#notes[at] ?? new Map()]));
    return this.#noted.get(quote) ?? new Map();
  }

  readonly kept = <About extends BodyParagraph | Quote, Told>(
    about: About,
    tell: (about: About, sight: Sight) => Told,
  ): Told => {
    const isParagraph = 'line' in about;
    const notes = isParagraph ? about.line.notes : this.#notesOf(about);
    return this.#lines.kept(notes, tell, () => {
      if (isParagraph) this.#lines.see(about.line.index);
      else
        for (const part of [about.content, about.cue, about.source]) for (const span of part) this.#see(span);
      return tell(about, this);
    });
  };

  readonly ask = <Told extends string | boolean>(
    tell: (sight: Sight, about: string) => Told,
    about: string,
  ): Told => {
    const { notes } = this.#lines;
    // One function for one question, whatever state of the article it is asked of.
    let question = notes.get(tell) as ((about: string) => Told) | undefined;
    if (question === undefined) {
      question = (about) => tell(notes.get(ArticleSight) as ArticleSight, about);
      notes.set(tell, question);
    }
    return this.#lines.ask(question, about);
  };

  readonly once = <Told>(tell: (sight: Sight) => Told): Told => {
    if (!this.#told.has(tell)) this.#told.set(tell, tell(this));
    return this.#told.get(tell) as Told;
  };
}

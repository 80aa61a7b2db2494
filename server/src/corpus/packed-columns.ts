// Where each column of a packed article lies in its bytes: a header of counts, numbers, then strings. Knows lengths and
// kinds of numbers, not what they mean (columns.ts).

/** Bytes made by `packArticle`. Their layout belongs to this file and changes with `LAYOUT`. */
export type PackedArticle = Uint8Array;

/**
 * The first part of a packed article: its lines, where its mentions stand, whom it quotes, its day and outlet. About 2
 * bytes a word.
 */
export type PackedOutline = Uint8Array;

/** The version of the layout; bytes of another version are refused by `isPackedArticle`. */
export const LAYOUT = 4;

const MAGIC = 0x4e4d4b31;
const HEADER = 13;

/** How long the columns are: things of a kind, or bytes of what is written as text. */
export interface Lengths {
  readonly lineStarts: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly entities: number;
  readonly names: number;
  readonly sketch: number;
  readonly blocks: number;
  readonly spans: number;
  readonly rest: number;
  readonly text: number;
  readonly published: number;
}

/** Bytes with room for columns of some lengths; all is 0. */
export function roomFor(lengths: Lengths): PackedArticle {
  const { lineStarts, mentions, quotes, entities, names, sketch, blocks, spans, rest, text } = lengths;
  const header = Int32Array.of(
    MAGIC,
    LAYOUT,
    lineStarts,
    mentions,
    quotes,
    entities,
    names,
    sketch,
    blocks,
    spans,
    rest,
    text,
    lengths.published,
  );
  const bytes = new Uint8Array(sizesOf(header).whole);
  new Int32Array(bytes.buffer, 0, HEADER).set(header);
  return bytes;
}

/** True when the bytes are whole and of this layout. Cheap: reads the header only. */
export function isPackedArticle(bytes: Uint8Array): bytes is PackedArticle {
  if (!isAligned(bytes)) return false;
  const header = headerOf(bytes);
  return header[0] === MAGIC && header[1] === LAYOUT && sizesOf(header).whole === bytes.byteLength;
}

function isAligned({ byteLength, byteOffset }: Uint8Array): boolean {
  return byteLength >= HEADER * 4 && byteLength % 8 === 0 && byteOffset % 8 === 0;
}

/** The outline of a packed article, as a view of the same bytes. */
export function outlineOf(bytes: PackedArticle): PackedOutline {
  return bytes.subarray(0, sizesOf(headerOf(bytes)).outline);
}

/**
 * The columns of an outline. Each is a view, made when asked for: most questions are about one. Where thousands of
 * outlines are gone through, `words` is the only one.
 */
export class OutlineColumns {
  protected readonly bytes: Uint8Array;
  /** All whole words of four bytes, from the header on. */
  readonly words: Int32Array;

  constructor(bytes: PackedOutline) {
    this.bytes = bytes;
    this.words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  }

  get lineCount(): number {
    return this.words[2] ?? 0;
  }

  get mentionCount(): number {
    return this.words[3] ?? 0;
  }

  get quoteCount(): number {
    return this.words[4] ?? 0;
  }

  /** The word where the spans of the mentions begin. */
  get mentionsAt(): number {
    return HEADER + this.lineCount;
  }

  /** The byte where the kinds of the mentions begin. */
  get kindsAt(): number {
    return (this.mentionsAt + this.mentionCount * 3 + this.quoteCount) * 4;
  }

  get lineStarts(): Int32Array {
    return this.integers(HEADER * 4, this.lineCount);
  }

  /** Three for each mention: start, end, the place of its entity. */
  get mentionSpans(): Int32Array {
    return this.integers(this.mentionsAt * 4, this.mentionCount * 3);
  }

  get speakers(): Int32Array {
    return this.integers((this.mentionsAt + this.mentionCount * 3) * 4, this.quoteCount);
  }

  get mentionKinds(): Uint8Array {
    return this.octets(this.kindsAt, this.mentionCount);
  }

  get quoteKinds(): Uint8Array {
    return this.octets(this.kindsAt + this.mentionCount, this.quoteCount);
  }

  get published(): Uint8Array {
    return this.octets(this.kindsAt + this.mentionCount + this.quoteCount, this.words[12] ?? 0);
  }

  protected integers(start: number, length: number): Int32Array {
    return new Int32Array(this.bytes.buffer, this.bytes.byteOffset + start, length);
  }

  protected octets(start: number, length: number): Uint8Array {
    return new Uint8Array(this.bytes.buffer, this.bytes.byteOffset + start, length);
  }
}

/** The columns of a whole packed article. */
export class ArticleColumns extends OutlineColumns {
  /** Where the columns behind the outline begin, in bytes. */
  readonly #doubles: number;
  readonly #numbers: number;
  readonly #octets: number;

  constructor(bytes: PackedArticle) {
    super(bytes);
    this.#doubles = sizesOf(this.words).outline;
    this.#numbers = this.#doubles + (this.mentionCount + this.quoteCount) * 8;
    this.#octets =
      this.#numbers +
      (this.sketchLength + this.blockCount * 2 + this.spanCount * 2 + this.quoteCount * 3) * 4;
  }

  get entityCount(): number {
    return this.words[5] ?? 0;
  }

  get namesLength(): number {
    return this.words[6] ?? 0;
  }

  get sketchLength(): number {
    return this.words[7] ?? 0;
  }

  get blockCount(): number {
    return this.words[8] ?? 0;
  }

  /** Spans of all quotes. */
  get spanCount(): number {
    return this.words[9] ?? 0;
  }

  get restLength(): number {
    return this.words[10] ?? 0;
  }

  /** How sure the mentions are, then the quotes. */
  get doubles(): Float64Array {
    const { buffer, byteOffset } = this.bytes;
    return new Float64Array(buffer, byteOffset + this.#doubles, this.mentionCount + this.quoteCount);
  }

  get sketch(): Uint32Array {
    return new Uint32Array(this.bytes.buffer, this.bytes.byteOffset + this.#numbers, this.sketchLength);
  }

  get blockSpans(): Int32Array {
    return this.integers(this.#numbers + this.sketchLength * 4, this.blockCount * 2);
  }

  get quoteSpans(): Int32Array {
    return this.integers(this.#numbers + (this.sketchLength + this.blockCount * 2) * 4, this.spanCount * 2);
  }

  /** Three for each quote: how many spans its content, its cue and its source have. */
  get quoteParts(): Int32Array {
    return this.integers(this.#octets - this.quoteCount * 3 * 4, this.quoteCount * 3);
  }

  get domains(): Uint8Array {
    return this.octets(this.#octets, this.entityCount);
  }

  get names(): Uint8Array {
    return this.octets(this.#octets + this.entityCount, this.namesLength);
  }

  get blockRoles(): Uint8Array {
    return this.octets(this.#octets + this.entityCount + this.namesLength, this.blockCount);
  }

  get rest(): Uint8Array {
    return this.octets(this.#rest, this.restLength);
  }

  get text(): Uint8Array {
    return this.octets(this.#rest + this.restLength, this.words[11] ?? 0);
  }

  get #rest(): number {
    return this.#octets + this.entityCount + this.namesLength + this.blockCount;
  }
}

function headerOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, HEADER);
}

/** Lengths in bytes: of the outline, and of the whole. */
function sizesOf(header: Int32Array): { readonly outline: number; readonly whole: number } {
  const [lines, mentions, quotes, entities] = [
    header[2] ?? 0,
    header[3] ?? 0,
    header[4] ?? 0,
    header[5] ?? 0,
  ];
  const [names, sketch, blocks, spans] = [header[6] ?? 0, header[7] ?? 0, header[8] ?? 0, header[9] ?? 0];
  const outline = padded(
    HEADER * 4 + (lines + mentions * 3 + quotes) * 4 + mentions + quotes + (header[12] ?? 0),
  );
  const numbers = (mentions + quotes) * 8 + (sketch + blocks * 2 + spans * 2 + quotes * 3) * 4;
  const strings = entities + names + blocks + (header[10] ?? 0) + (header[11] ?? 0);
  return { outline, whole: padded(outline + numbers + strings) };
}

/** Packed articles are whole multiples of 8 bytes long, so that they stay aligned one behind the other. */
function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

// An analysis as one block of bytes: columns of numbers, then the strings. The same bytes travel between threads,
// lie in the cache and stand in memory for articles that nobody has open. Knows no file and no thread.
import type {
  Block,
  BlockRole,
  Entity,
  EntityType,
  Finding,
  Mention,
  MentionForm,
  Quote,
  QuoteKind,
  SpeakerStatus,
} from '../extraction/analysis';
import type { Span } from '../text/span';
import type { Article } from './article';

/** Bytes made by `packArticle`. Their layout belongs to this file and changes with `LAYOUT`. */
export type PackedArticle = Uint8Array;

/** What is kept of an article that is not open. */
export type ArticleRecord = Pick<Article, 'analysis' | 'meta' | 'text'>;

/** The version of the layout; bytes of another version are refused by `isPackedArticle`. */
export const LAYOUT = 1;

const MAGIC = 0x4e4d4b31;
const HEADER = 10;
const ROLES: readonly BlockRole[] = [
  'headline',
  'subhead',
  'dateline',
  'byline',
  'caption',
  'body',
  'credit',
  'boilerplate',
];
const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'event'];
const FORMS: readonly MentionForm[] = ['name', 'alias', 'nominal', 'pronoun'];
const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];
const STATUSES: readonly SpeakerStatus[] = ['named', 'resolved', 'metonym', 'anonymous', 'unclear', 'none'];

/** UTF-16 offsets at which the lines of a text begin. A line ends at LF, CRLF or CR, as in the editor. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (unit === 13 || unit === 10) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

/**
 * Packs what is kept of an article. `unpackArticle` gives an equal record back.
 *
 * @throws never for a record whose mentions and speakers point at entities of the same analysis
 */
export function packArticle(record: ArticleRecord): PackedArticle {
  const { blocks, entities, mentions, quotes, findings } = record.analysis;
  const lineStarts = lineStartsOf(record.text);
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const spans = quotes.flatMap((q) => [...q.content, ...q.cue, ...q.source]);
  const doubles = [...mentions.map((m) => m.confidence), ...quotes.map((q) => q.confidence)];
  const integers = [
    ...lineStarts,
    ...blocks.flatMap((b) => [b.start, b.end]),
    ...mentions.flatMap((m) => [m.start, m.end, indexOf.get(m.entity) ?? -1]),
    ...spans.flatMap((s) => [s.start, s.end]),
    ...quotes.flatMap((q) => [
      q.speaker === null ? -1 : (indexOf.get(q.speaker) ?? -1),
      q.content.length,
      q.cue.length,
      q.source.length,
    ]),
  ];
  const octets = [
    ...blocks.map((b) => ROLES.indexOf(b.role)),
    ...mentions.map((m) => TYPES.indexOf(m.type) * 8 + FORMS.indexOf(m.form)),
    ...quotes.map((q) => KINDS.indexOf(q.kind) * 32 + STATUSES.indexOf(q.status) * 2 + (q.nested ? 1 : 0)),
  ];
  const text = new TextEncoder().encode(record.text);
  const strings = new TextEncoder().encode(
    JSON.stringify({
      entities,
      findings,
      meta: record.meta,
      quotes: quotes.map(
        ({ kind, content, cue, source, speaker, status, confidence, nested, ...rest }) => rest,
      ),
    }),
  );
  const header = [
    MAGIC,
    LAYOUT,
    lineStarts.length,
    blocks.length,
    mentions.length,
    quotes.length,
    spans.length,
    strings.length,
    text.length,
    0,
  ];
  const columns = HEADER * 4 + doubles.length * 8 + integers.length * 4 + octets.length;
  const length = columns + strings.length + text.length;
  const bytes = new Uint8Array(padded(length));
  new Uint32Array(bytes.buffer, 0, HEADER).set(header);
  let at = HEADER * 4;
  new Float64Array(bytes.buffer, at, doubles.length).set(doubles);
  at += doubles.length * 8;
  new Int32Array(bytes.buffer, at, integers.length).set(integers);
  at += integers.length * 4;
  bytes.set(octets, at);
  bytes.set(strings, at + octets.length);
  bytes.set(text, at + octets.length + strings.length);
  return bytes;
}

/** Packed articles are whole multiples of 8 bytes long, so that they stay aligned one behind the other. */
function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** True when the bytes are whole and of this layout. Cheap: reads the header only. */
export function isPackedArticle(bytes: Uint8Array): bytes is PackedArticle {
  if (bytes.byteLength < HEADER * 4 || bytes.byteLength % 8 !== 0 || bytes.byteOffset % 8 !== 0) return false;
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
  return header[0] === MAGIC && header[1] === LAYOUT && padded(sections(bytes).end) === bytes.byteLength;
}

/** The record that was packed. @throws on bytes that `isPackedArticle` refuses */
export function unpackArticle(bytes: PackedArticle): ArticleRecord {
  const s = sections(bytes);
  const strings = readStrings(bytes, s);
  const { entities } = strings;
  const idOf = (index: number): string => entities[index]?.id ?? '';
  const blocks: Block[] = [];
  for (let i = 0; i < s.blocks; i++)
    blocks.push({ ...spanAt(s.blockSpans, i * 2), role: ROLES[s.blockRoles[i] ?? 0] ?? 'body' });
  const mentions: Mention[] = [];
  for (let i = 0; i < s.mentions; i++) mentions.push(mentionAt(s, i, idOf));
  const quotes: Quote[] = [];
  for (let i = 0, span = 0; i < s.quotes; i++) {
    const take = (count: number): Span[] =>
      Array.from({ length: count }, () => spanAt(s.quoteSpans, 2 * span++));
    const [speaker = -1, content = 0, cue = 0, source = 0] = s.quoteParts.subarray(i * 4, i * 4 + 4);
    const code = s.quoteKinds[i] ?? 0;
    quotes.push({
      ...(strings.quotes[i] as Pick<Quote, 'id' | 'rule'>),
      kind: KINDS[code >> 5] ?? 'indirect',
      content: take(content),
      cue: take(cue),
      source: take(source),
      speaker: speaker < 0 ? null : idOf(speaker),
      status: STATUSES[(code >> 1) & 15] ?? 'none',
      confidence: s.doubles[s.mentions + i] ?? 0,
      nested: (code & 1) === 1,
    });
  }
  return {
    analysis: { blocks, entities, mentions, quotes, findings: strings.findings },
    text: packedText(bytes),
    meta: strings.meta,
  };
}

/** How often one entity is mentioned and quoted, without unpacking the rest; zeros for an unknown one. */
export function packedCountsOf(
  bytes: PackedArticle,
  entity: string,
): { readonly mentions: number; readonly quotes: number } {
  const wanted = Number(entity.slice(1)) - 1;
  const s = sections(bytes);
  let mentions = 0;
  for (let i = 0; i < s.mentions; i++) if (s.mentionSpans[i * 3 + 2] === wanted) mentions++;
  let quotes = 0;
  for (let i = 0; i < s.quotes; i++) if (s.quoteParts[i * 4] === wanted) quotes++;
  return { mentions, quotes };
}

/** The mentions of one entity without unpacking the rest. @param entity the entity's id; none for an unknown one */
export function packedMentionsOf(bytes: PackedArticle, entity: string): Mention[] {
  const wanted = Number(entity.slice(1)) - 1;
  const s = sections(bytes);
  const found: Mention[] = [];
  for (let i = 0; i < s.mentions; i++)
    if (s.mentionSpans[i * 3 + 2] === wanted) found.push(mentionAt(s, i, () => entity));
  return found;
}

/** The article's text without unpacking the rest. */
export function packedText(bytes: PackedArticle): string {
  const { text, end } = sections(bytes);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(text, end));
}

/** The line starts (see `lineStartsOf`) without unpacking the rest. */
export function packedLineStarts(bytes: PackedArticle): Int32Array {
  return sections(bytes).lineStarts;
}

interface Strings {
  readonly entities: readonly Entity[];
  readonly findings: readonly Finding[];
  readonly meta: Readonly<Record<string, unknown>>;
  readonly quotes: readonly object[];
}

interface Sections {
  readonly blocks: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly doubles: Float64Array;
  readonly lineStarts: Int32Array;
  readonly blockSpans: Int32Array;
  readonly mentionSpans: Int32Array;
  readonly quoteSpans: Int32Array;
  readonly quoteParts: Int32Array;
  readonly blockRoles: Uint8Array;
  readonly mentionKinds: Uint8Array;
  readonly quoteKinds: Uint8Array;
  /** Where the strings, the text and nothing more begin. */
  readonly strings: number;
  readonly text: number;
  readonly end: number;
}

/** Finds the columns. A view past the end of the bytes comes out empty, and `end` tells that they are cut. */
function sections(bytes: Uint8Array): Sections {
  const [, , lines = 0, blocks = 0, mentions = 0, quotes = 0, spans = 0, strings = 0, text = 0] =
    new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
  const total =
    HEADER * 4 +
    (mentions + quotes) * 8 +
    (lines + blocks * 2 + mentions * 3 + spans * 2 + quotes * 4) * 4 +
    (blocks + mentions + quotes) +
    strings +
    text;
  const whole = padded(total) === bytes.byteLength;
  let at = HEADER * 4;
  const next = <T>(make: (offset: number, length: number) => T, count: number, size: number): T => {
    const view = make(bytes.byteOffset + (whole ? at : 0), whole ? count : 0);
    at += count * size;
    return view;
  };
  const integers = (count: number) => next((o, n) => new Int32Array(bytes.buffer, o, n), count, 4);
  const octets = (count: number) => next((o, n) => new Uint8Array(bytes.buffer, o, n), count, 1);
  return {
    blocks,
    mentions,
    quotes,
    doubles: next((o, n) => new Float64Array(bytes.buffer, o, n), mentions + quotes, 8),
    lineStarts: integers(lines),
    blockSpans: integers(blocks * 2),
    mentionSpans: integers(mentions * 3),
    quoteSpans: integers(spans * 2),
    quoteParts: integers(quotes * 4),
    blockRoles: octets(blocks),
    mentionKinds: octets(mentions),
    quoteKinds: octets(quotes),
    strings: at,
    text: total - text,
    end: total,
  };
}

function readStrings(bytes: Uint8Array, { strings, text }: Sections): Strings {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(strings, text))) as Strings;
}

function spanAt(column: Int32Array, index: number): Span {
  return { start: column[index] ?? 0, end: column[index + 1] ?? 0 };
}

function mentionAt(s: Sections, index: number, idOf: (entity: number) => string): Mention {
  const code = s.mentionKinds[index] ?? 0;
  return {
    ...spanAt(s.mentionSpans, index * 3),
    type: TYPES[code >> 3] ?? 'person',
    form: FORMS[code & 7] ?? 'name',
    entity: idOf(s.mentionSpans[index * 3 + 2] ?? -1),
    confidence: s.doubles[index] ?? 0,
  };
}

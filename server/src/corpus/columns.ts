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
import { DOMAINS, type Domain, domainsIn } from './linking/domains';
import type { RegisterEntry } from './linking/entry';
import type { PassageSketch } from './passages/sketch';
import { type Publication, statedPublication } from './publication';

/** Bytes made by `packArticle`. Their layout belongs to this file and changes with `LAYOUT`. */
export type PackedArticle = Uint8Array;

/**
 * The first part of a packed article: its lines, where its mentions stand, whom it quotes, its day and outlet. About 2
 * bytes a word.
 */
export type PackedOutline = Uint8Array;

/** What is kept of an article that is not open. */
export type ArticleRecord = Pick<Article, 'analysis' | 'meta' | 'text'>;

/** The version of the layout; bytes of another version are refused by `isPackedArticle`. */
export const LAYOUT = 4;

const MAGIC = 0x4e4d4b31;
const HEADER = 13;
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
 * @param sketch what its sentences are about (passages/sketch.ts); empty where nobody compares it
 * @throws never for a record whose mentions and speakers point at entities of the same analysis
 */
export function packArticle(record: ArticleRecord, sketch: PassageSketch = new Uint32Array()): PackedArticle {
  const { blocks, entities, mentions, quotes, findings } = record.analysis;
  const lineStarts = lineStartsOf(record.text);
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const domains = domainsIn(record.text, record.analysis);
  const spans = quotes.flatMap((q) => [...q.content, ...q.cue, ...q.source]);
  const toBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const names = toBytes(entities);
  const rest = toBytes({
    findings,
    meta: record.meta,
    quotes: quotes.map(
      ({ kind, content, cue, source, speaker, status, confidence, nested, ...others }) => others,
    ),
  });
  const text = new TextEncoder().encode(record.text);
  const { day = '', outlet = '' } = statedPublication(record);
  const published = new TextEncoder().encode(`${day}\n${outlet}`);
  const header = Uint32Array.of(
    MAGIC,
    LAYOUT,
    lineStarts.length,
    mentions.length,
    quotes.length,
    entities.length,
    names.length,
    sketch.length,
    blocks.length,
    spans.length,
    rest.length,
    text.length,
    published.length,
  );
  const bytes = new Uint8Array(sizesOf(header).whole);
  new Uint32Array(bytes.buffer, 0, HEADER).set(header);
  const s = sections(bytes);
  s.lineStarts.set(lineStarts);
  mentions.forEach(({ start, end, entity, type, form, confidence }, i) => {
    s.mentionSpans[3 * i] = start;
    s.mentionSpans[3 * i + 1] = end;
    s.mentionSpans[3 * i + 2] = indexOf.get(entity) ?? -1;
    s.mentionKinds[i] = TYPES.indexOf(type) * 8 + FORMS.indexOf(form);
    s.doubles[i] = confidence;
  });
  quotes.forEach(({ content, cue, source, speaker, kind, status, nested, confidence }, i) => {
    s.speakers[i] = speaker === null ? -1 : (indexOf.get(speaker) ?? -1);
    s.quoteParts[3 * i] = content.length;
    s.quoteParts[3 * i + 1] = cue.length;
    s.quoteParts[3 * i + 2] = source.length;
    s.quoteKinds[i] = KINDS.indexOf(kind) * 32 + STATUSES.indexOf(status) * 2 + (nested ? 1 : 0);
    s.doubles[mentions.length + i] = confidence;
  });
  spans.forEach(({ start, end }, i) => {
    s.quoteSpans[2 * i] = start;
    s.quoteSpans[2 * i + 1] = end;
  });
  blocks.forEach(({ start, end, role }, i) => {
    s.blockSpans[2 * i] = start;
    s.blockSpans[2 * i + 1] = end;
    s.blockRoles[i] = ROLES.indexOf(role);
  });
  s.published.set(published);
  s.domains.set(entities.map(({ id }) => codeOf(domains.get(id))));
  s.names.set(names);
  s.sketch.set(sketch);
  s.rest.set(rest);
  s.text.set(text);
  return bytes;
}

/** 0 for no walk of life. */
function codeOf(domain: Domain | undefined): number {
  return domain === undefined ? 0 : DOMAINS.indexOf(domain) + 1;
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
 * The record that was packed; each part of it is made when first asked for.
 *
 * @throws on bytes that `isPackedArticle` refuses
 */
export function unpackArticle(bytes: PackedArticle): ArticleRecord {
  const s = sections(bytes);
  const rest = once(() => fromBytes<Rest>(s.rest));
  const entities = once(() => fromBytes<Entity[]>(s.names));
  const idOf = (index: number): string => entities()[index]?.id ?? '';
  const blocks = once(() =>
    Array.from(s.blockRoles, (role, i): Block => {
      return { ...spanAt(s.blockSpans, i * 2), role: ROLES[role] ?? 'body' };
    }),
  );
  const mentions = once(() => Array.from(s.mentionKinds, (_, i) => mentionAt(s, i, idOf, s.doubles[i] ?? 0)));
  const quotes = once(() => quotesIn(s, rest().quotes, idOf));
  const text = once(() => packedText(bytes));
  return {
    analysis: {
      get blocks() {
        return blocks();
      },
      get entities() {
        return entities();
      },
      get mentions() {
        return mentions();
      },
      get quotes() {
        return quotes();
      },
      get findings() {
        return rest().findings;
      },
    },
    get text() {
      return text();
    },
    get meta() {
      return rest().meta;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function quotesIn(
  s: ReturnType<typeof sections>,
  others: Rest['quotes'],
  idOf: (entity: number) => string,
): Quote[] {
  let span = 0;
  const take = (count = 0): Span[] => Array.from({ length: count }, () => spanAt(s.quoteSpans, 2 * span++));
  return Array.from(s.quoteKinds, (code, i): Quote => {
    const speaker = s.speakers[i] ?? -1;
    return {
      ...(others[i] as Pick<Quote, 'id' | 'rule'>),
      kind: KINDS[code >> 5] ?? 'indirect',
      content: take(s.quoteParts[i * 3]),
      cue: take(s.quoteParts[i * 3 + 1]),
      source: take(s.quoteParts[i * 3 + 2]),
      speaker: speaker < 0 ? null : idOf(speaker),
      status: statusOf(code),
      confidence: s.doubles[s.mentionKinds.length + i] ?? 0,
      nested: (code & 1) === 1,
    };
  });
}

/** What the register reads of a packed article, without unpacking the rest. @param id the article's */
export function packedEntry(id: string, bytes: PackedArticle): RegisterEntry {
  const s = sections(bytes);
  const entities = fromBytes<Entity[]>(s.names);
  const mentions = new Uint32Array(entities.length);
  const quotes = new Uint32Array(entities.length);
  const count = (counts: Uint32Array, entity = -1) => {
    if (entity >= 0) counts[entity] = (counts[entity] ?? 0) + 1;
  };
  for (let i = 0; i < s.mentionKinds.length; i++) count(mentions, s.mentionSpans[i * 3 + 2]);
  for (const speaker of s.speakers) count(quotes, speaker);
  return {
    id,
    entities: entities.map((entity, at) => {
      const domain = DOMAINS[(s.domains[at] ?? 0) - 1];
      const counts = { mentions: mentions[at] ?? 0, quotes: quotes[at] ?? 0 };
      return domain === undefined ? { ...entity, ...counts } : { ...entity, ...counts, domain };
    }),
  };
}

/** The sketch that was packed, in memory of its own. */
export function packedSketch(bytes: PackedArticle): PassageSketch {
  return sections(bytes).sketch.slice();
}

/**
 * The mentions of one entity, all of confidence 1, from an outline or a whole packed article.
 *
 * @param entity the entity's place in the article's list of entities, from 0; none for an unknown one
 */
export function outlinedMentions(bytes: PackedOutline, entity: number, id: string): Mention[] {
  const [, , lines = 0, mentions = 0, quotes = 0] = headerOf(bytes);
  const from = HEADER + lines;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, from + 3 * mentions);
  const found: Mention[] = [];
  for (let at = from + 2, i = 0; i < mentions; at += 3, i++)
    if (words[at] === entity) {
      const code = bytes[(from + 3 * mentions + quotes) * 4 + i] ?? 0;
      found.push(mention(words[at - 2], words[at - 1], code, id, 1));
    }
  return found;
}

/** How often the article quotes one of its entities; from an outline or a whole packed article. */
export function outlinedQuotes(bytes: PackedOutline, entity: number): number {
  let found = 0;
  for (const speaker of outlineSections(bytes).speakers) if (speaker === entity) found++;
  return found;
}

/** How many quotes have no speaker, by why that is; from an outline or a whole packed article. */
export function outlinedUnspoken(bytes: PackedOutline): ReadonlyMap<SpeakerStatus, number> {
  const { speakers, quoteKinds } = outlineSections(bytes);
  const found = new Map<SpeakerStatus, number>();
  for (const [at, speaker] of speakers.entries()) {
    if (speaker >= 0) continue;
    const status = statusOf(quoteKinds[at] ?? 0);
    found.set(status, (found.get(status) ?? 0) + 1);
  }
  return found;
}

function statusOf(code: number): SpeakerStatus {
  return STATUSES[(code >> 1) & 15] ?? 'none';
}

/** When and where the article was published; from an outline or a whole packed article. */
export function outlinedPublication(bytes: PackedOutline): Publication {
  const words = new TextDecoder().decode(outlineSections(bytes).published);
  const end = words.indexOf('\n');
  const [day, outlet] = [words.slice(0, end), words.slice(end + 1)];
  return { ...(day !== '' && { day }), ...(outlet !== '' && { outlet }) };
}

/** The article's text without unpacking the rest. */
export function packedText(bytes: PackedArticle): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(sections(bytes).text);
}

/** The line starts (see `lineStartsOf`), from an outline or a whole packed article. */
export function packedLineStarts(bytes: PackedOutline): Int32Array {
  const [, , lines = 0] = headerOf(bytes);
  return new Int32Array(bytes.buffer, bytes.byteOffset + HEADER * 4, lines);
}

interface Rest {
  readonly findings: readonly Finding[];
  readonly meta: Readonly<Record<string, unknown>>;
  readonly quotes: readonly object[];
}

function fromBytes<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

function headerOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
}

/** Lengths in bytes: of the outline, and of the whole. */
function sizesOf(header: Uint32Array): { readonly outline: number; readonly whole: number } {
  const [, , lines = 0, mentions = 0, quotes = 0, entities = 0, names = 0] = header;
  const [sketch = 0, blocks = 0, spans = 0, rest = 0, text = 0, published = 0] = header.subarray(7);
  const outline = padded(HEADER * 4 + (lines + mentions * 3 + quotes) * 4 + mentions + quotes + published);
  const numbers = (mentions + quotes) * 8 + (sketch + blocks * 2 + spans * 2 + quotes * 3) * 4;
  return { outline, whole: padded(outline + numbers + entities + names + blocks + rest + text) };
}

/** Packed articles are whole multiples of 8 bytes long, so that they stay aligned one behind the other. */
function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** Hands out the columns of some bytes one after the other. */
function columnsFrom(bytes: Uint8Array, start: number) {
  let at = bytes.byteOffset + start;
  const next = <T>(make: (offset: number) => T, size: number): T => {
    const view = make(at);
    at += size;
    return view;
  };
  return {
    doubles: (n = 0) => next((o) => new Float64Array(bytes.buffer, o, n), n * 8),
    integers: (n = 0) => next((o) => new Int32Array(bytes.buffer, o, n), n * 4),
    hashes: (n = 0) => next((o) => new Uint32Array(bytes.buffer, o, n), n * 4),
    octets: (n = 0) => next((o) => new Uint8Array(bytes.buffer, o, n), n),
  };
}

function outlineSections(bytes: PackedOutline) {
  const header = headerOf(bytes);
  const [, , lines = 0, mentions = 0, quotes = 0] = header;
  const { integers, octets } = columnsFrom(bytes, HEADER * 4);
  return {
    lineStarts: integers(lines),
    mentionSpans: integers(mentions * 3),
    speakers: integers(quotes),
    mentionKinds: octets(mentions),
    quoteKinds: octets(quotes),
    published: octets(header[12]),
  };
}

function sections(bytes: PackedArticle) {
  const header = headerOf(bytes);
  const [, , , mentions = 0, quotes = 0, entities, names, sketch] = header;
  const [blocks = 0, spans = 0, rest, text] = header.subarray(8);
  const { doubles, integers, hashes, octets } = columnsFrom(bytes, sizesOf(header).outline);
  return {
    ...outlineSections(bytes),
    doubles: doubles(mentions + quotes),
    sketch: hashes(sketch),
    blockSpans: integers(blocks * 2),
    quoteSpans: integers(spans * 2),
    quoteParts: integers(quotes * 3),
    domains: octets(entities),
    names: octets(names),
    blockRoles: octets(blocks),
    rest: octets(rest),
    text: octets(text),
  };
}

function spanAt(column: Int32Array, index: number): Span {
  return { start: column[index] ?? 0, end: column[index + 1] ?? 0 };
}

function mentionAt(
  { mentionSpans, mentionKinds }: ReturnType<typeof outlineSections>,
  index: number,
  idOf: (entity: number) => string,
  confidence: number,
): Mention {
  const at = index * 3;
  const entity = idOf(mentionSpans[at + 2] ?? -1);
  return mention(mentionSpans[at], mentionSpans[at + 1], mentionKinds[index], entity, confidence);
}

function mention(start = 0, end = 0, code = 0, entity: string, confidence: number): Mention {
  const type = TYPES[code >> 3] ?? 'person';
  return { start, end, type, form: FORMS[code & 7] ?? 'name', entity, confidence };
}

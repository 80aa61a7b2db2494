// An analysis as one block of bytes: columns of numbers, then the strings (packed-columns.ts). The same bytes travel
// between threads, lie in the cache and stand in memory for articles that nobody has open. Knows no file and no thread.
import type { Block, BlockRole, Entity, Finding, Mention, Quote, QuoteKind } from '../extraction/analysis';
import type { Span } from '../text/span';
import type { Article } from './article';
import { DOMAINS, type Domain, domainsIn } from './linking/domains';
import type { RegisterEntry } from './linking/entry';
import { FORMS, mention, STATUSES, statusOf, TYPES } from './outline';
import { ArticleColumns, type PackedArticle, roomFor } from './packed-columns';
import type { PassageSketch } from './passages/sketch';
import { statedPublication } from './publication';

export {
  outlinedMentions,
  outlinedPublication,
  outlinedQuotes,
  outlinedSpans,
  outlinedUnspoken,
  packedLineStarts,
} from './outline';
export { isPackedArticle, LAYOUT, outlineOf, type PackedArticle, type PackedOutline } from './packed-columns';

/** What is kept of an article that is not open. */
export type ArticleRecord = Pick<Article, 'analysis' | 'meta' | 'text'>;

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
const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

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
  const bytes = roomFor({
    lineStarts: lineStarts.length,
    mentions: mentions.length,
    quotes: quotes.length,
    entities: entities.length,
    names: names.length,
    sketch: sketch.length,
    blocks: blocks.length,
    spans: spans.length,
    rest: rest.length,
    text: text.length,
    published: published.length,
  });
  const columns = new ArticleColumns(bytes);
  columns.lineStarts.set(lineStarts);
  const { mentionSpans, mentionKinds, doubles, speakers, quoteParts, quoteKinds, quoteSpans } = columns;
  const { blockSpans, blockRoles } = columns;
  mentions.forEach(({ start, end, entity, type, form, confidence }, i) => {
    mentionSpans[3 * i] = start;
    mentionSpans[3 * i + 1] = end;
    mentionSpans[3 * i + 2] = indexOf.get(entity) ?? -1;
    mentionKinds[i] = TYPES.indexOf(type) * 8 + FORMS.indexOf(form);
    doubles[i] = confidence;
  });
  quotes.forEach(({ content, cue, source, speaker, kind, status, nested, confidence }, i) => {
    speakers[i] = speaker === null ? -1 : (indexOf.get(speaker) ?? -1);
    quoteParts[3 * i] = content.length;
    quoteParts[3 * i + 1] = cue.length;
    quoteParts[3 * i + 2] = source.length;
    quoteKinds[i] = KINDS.indexOf(kind) * 32 + STATUSES.indexOf(status) * 2 + (nested ? 1 : 0);
    doubles[mentions.length + i] = confidence;
  });
  spans.forEach(({ start, end }, i) => {
    quoteSpans[2 * i] = start;
    quoteSpans[2 * i + 1] = end;
  });
  blocks.forEach(({ start, end, role }, i) => {
    blockSpans[2 * i] = start;
    blockSpans[2 * i + 1] = end;
    blockRoles[i] = ROLES.indexOf(role);
  });
  columns.published.set(published);
  columns.domains.set(entities.map(({ id }) => codeOf(domains.get(id))));
  columns.names.set(names);
  columns.sketch.set(sketch);
  columns.rest.set(rest);
  columns.text.set(text);
  return bytes;
}

/** 0 for no walk of life. */
function codeOf(domain: Domain | undefined): number {
  return domain === undefined ? 0 : DOMAINS.indexOf(domain) + 1;
}

/**
 * The record that was packed; each part of it is made when first asked for.
 *
 * @throws on bytes that `isPackedArticle` refuses
 */
export function unpackArticle(bytes: PackedArticle): ArticleRecord {
  const columns = new ArticleColumns(bytes);
  const rest = once(() => fromBytes<Rest>(columns.rest));
  const entities = once(() => fromBytes<Entity[]>(columns.names));
  const idOf = (index: number): string => entities()[index]?.id ?? '';
  const blocks = once(() => blocksIn(columns));
  const mentions = once(() => mentionsIn(columns, idOf));
  const quotes = once(() => quotesIn(columns, rest().quotes, idOf));
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

function blocksIn({ blockRoles, blockSpans }: ArticleColumns): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < blockRoles.length; at++)
    blocks.push({ ...spanAt(blockSpans, at * 2), role: ROLES[blockRoles[at] ?? 0] ?? 'body' });
  return blocks;
}

function mentionsIn(columns: ArticleColumns, idOf: (entity: number) => string): Mention[] {
  const { mentionSpans, mentionKinds, doubles } = columns;
  const mentions: Mention[] = [];
  for (let at = 0; at < mentionKinds.length; at++) {
    const entity = idOf(mentionSpans[at * 3 + 2] ?? -1);
    const [start, end] = [mentionSpans[at * 3], mentionSpans[at * 3 + 1]];
    mentions.push(mention(start, end, mentionKinds[at], entity, doubles[at] ?? 0));
  }
  return mentions;
}

function quotesIn(
  columns: ArticleColumns,
  others: Rest['quotes'],
  idOf: (entity: number) => string,
): Quote[] {
  const { mentionCount, quoteKinds, quoteParts, quoteSpans, speakers, doubles } = columns;
  let span = 0;
  const take = (count = 0): Span[] => {
    const spans: Span[] = [];
    for (const end = span + count; span < end; span++) spans.push(spanAt(quoteSpans, 2 * span));
    return spans;
  };
  const quotes: Quote[] = [];
  for (let at = 0; at < quoteKinds.length; at++) {
    const code = quoteKinds[at] ?? 0;
    const speaker = speakers[at] ?? -1;
    // What was parsed becomes the quote: spreading it into another object takes ten times as long.
    quotes.push(
      Object.assign(others[at] as Pick<Quote, 'id' | 'rule'>, {
        kind: KINDS[code >> 5] ?? 'indirect',
        content: take(quoteParts[at * 3]),
        cue: take(quoteParts[at * 3 + 1]),
        source: take(quoteParts[at * 3 + 2]),
        speaker: speaker < 0 ? null : idOf(speaker),
        status: statusOf(code),
        confidence: doubles[mentionCount + at] ?? 0,
        nested: (code & 1) === 1,
      }),
    );
  }
  return quotes;
}

/** What the register reads of a packed article, without unpacking the rest. @param id the article's */
export function packedEntry(id: string, bytes: PackedArticle): RegisterEntry {
  const columns = new ArticleColumns(bytes);
  const { domains, mentionSpans, mentionCount } = columns;
  const entities = fromBytes<Entity[]>(columns.names);
  const mentions = new Uint32Array(entities.length);
  const quotes = new Uint32Array(entities.length);
  const count = (counts: Uint32Array, entity = -1) => {
    if (entity >= 0) counts[entity] = (counts[entity] ?? 0) + 1;
  };
  for (let i = 0; i < mentionCount; i++) count(mentions, mentionSpans[i * 3 + 2]);
  for (const speaker of columns.speakers) count(quotes, speaker);
  return {
    id,
    entities: entities.map((entity, at) => {
      const domain = DOMAINS[(domains[at] ?? 0) - 1];
      const entry = Object.assign(entity, { mentions: mentions[at] ?? 0, quotes: quotes[at] ?? 0 });
      return domain === undefined ? entry : Object.assign(entry, { domain });
    }),
  };
}

/** The sketch that was packed, in memory of its own. */
export function packedSketch(bytes: PackedArticle): PassageSketch {
  return new ArticleColumns(bytes).sketch.slice();
}

/** The article's text without unpacking the rest. */
export function packedText(bytes: PackedArticle): string {
  return DECODER.decode(new ArticleColumns(bytes).text);
}

interface Rest {
  readonly findings: readonly Finding[];
  readonly meta: Readonly<Record<string, unknown>>;
  readonly quotes: readonly object[];
}

function fromBytes<T>(bytes: Uint8Array): T {
  return JSON.parse(DECODER.decode(bytes)) as T;
}

function spanAt(column: Int32Array, index: number): Span {
  return { start: column[index] ?? 0, end: column[index + 1] ?? 0 };
}

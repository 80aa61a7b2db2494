// The Quotes view, a page at a time: speaker → quote. Quotes nobody is known to have said come first.
import { membersByArticle, type QuotePlace, quotesIn } from '../corpus/postings';
import type { CorpusEntity } from '../corpus/register';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { Quote, SpeakerStatus } from '../extraction/analysis';
import { compare, cut, type Page, type PageRequest } from './entity-tree';

/** A speaker, or a sort of quotes that have none. */
export type SpeakerRow =
  | { readonly kind: 'unknown'; readonly status: SpeakerStatus; readonly quotes: number }
  | { readonly kind: 'speaker'; readonly entity: CorpusEntity; readonly quotes: number };

const UNKNOWN_ORDER: readonly SpeakerStatus[] = [
  'none',
  'unclear',
  'anonymous',
  'named',
  'resolved',
  'metonym',
];

/** Quotes without a speaker by why they have none, then speakers, the most quoted first. */
export function speakerRows(snapshot: CorpusSnapshot, page: PageRequest): Page<SpeakerRow> {
  const unknown = new Map<SpeakerStatus, number>();
  for (const article of snapshot.articles())
    for (const [status, quotes] of article.unspoken())
      unknown.set(status, (unknown.get(status) ?? 0) + quotes);
  const rows: SpeakerRow[] = UNKNOWN_ORDER.flatMap((status) => {
    const quotes = unknown.get(status);
    return quotes === undefined ? [] : [{ kind: 'unknown', status, quotes }];
  });
  const speakers: { readonly entity: CorpusEntity; readonly quotes: number; readonly name: string }[] = [];
  for (const entity of snapshot.entities()) {
    const { quotes } = entity;
    if (quotes > 0) speakers.push({ entity, quotes, name: entity.name });
  }
  speakers.sort((a, b) => b.quotes - a.quotes || compare(a.name, b.name));
  for (const { entity, quotes } of speakers) rows.push({ kind: 'speaker', entity, quotes });
  return cut(rows, page);
}

/** A speaker's quotes: articles by id, then in the order of the text. */
export function quotesOfSpeaker(
  snapshot: CorpusSnapshot,
  speaker: CorpusEntity,
  page: PageRequest,
): Page<QuotePlace> {
  const places = membersByArticle(snapshot, speaker).flatMap(([article, locals]) =>
    locals.map((local) => ({
      article,
      count: article.quotesOf(local),
      quotes: () => quotesIn(article, local),
    })),
  );
  return pageOf(places, page);
}

/** Quotes without a speaker that have this status, in the same order. */
export function quotesWithoutSpeaker(
  snapshot: CorpusSnapshot,
  status: SpeakerStatus,
  page: PageRequest,
): Page<QuotePlace> {
  const places = [...snapshot.articles()].flatMap((article) => {
    const count = article.unspoken().get(status) ?? 0;
    const isAsked = (quote: Quote) => quote.speaker === null && quote.status === status;
    return count === 0 ? [] : { article, count, quotes: () => article.analysis.quotes.filter(isAsked) };
  });
  return pageOf(
    places.sort((a, b) => compare(a.article.id, b.article.id)),
    page,
  );
}

/** Quotes of one article that belong in a list; they are read when a page shows some of them. */
interface QuotesHere {
  readonly article: IndexedArticle;
  readonly count: number;
  readonly quotes: () => readonly Quote[];
}

function pageOf(all: readonly QuotesHere[], { offset, limit }: PageRequest): Page<QuotePlace> {
  const items: QuotePlace[] = [];
  let total = 0;
  for (const { article, count, quotes } of all) {
    const [from, to] = [Math.max(0, offset - total), Math.min(count, offset + limit - total)];
    if (from < to) for (const quote of quotes().slice(from, to)) items.push({ article, quote });
    total += count;
  }
  return { items, total };
}

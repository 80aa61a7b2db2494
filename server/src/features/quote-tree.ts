// The Quotes view, a page at a time: speaker → quote. Quotes nobody is known to have said come first.
import { countsOf, type QuotePlace, quotesOf } from '../corpus/postings';
import type { CorpusEntity } from '../corpus/register';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { SpeakerStatus } from '../extraction/analysis';
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
  for (const article of snapshot.articles()) {
    for (const quote of article.analysis.quotes) {
      if (quote.speaker === null) unknown.set(quote.status, (unknown.get(quote.status) ?? 0) + 1);
    }
  }
  const rows: SpeakerRow[] = UNKNOWN_ORDER.flatMap((status) => {
    const quotes = unknown.get(status);
    return quotes === undefined ? [] : [{ kind: 'unknown', status, quotes }];
  });
  const speakers: Extract<SpeakerRow, { kind: 'speaker' }>[] = [];
  for (const entity of snapshot.entities()) {
    const { quotes } = countsOf(entity);
    if (quotes > 0) speakers.push({ kind: 'speaker', entity, quotes });
  }
  speakers.sort((a, b) => b.quotes - a.quotes || compare(a.entity.name, b.entity.name));
  return cut([...rows, ...speakers], page);
}

/** A speaker's quotes: articles by id, then in the order of the text. */
export function quotesOfSpeaker(
  snapshot: CorpusSnapshot,
  speaker: CorpusEntity,
  page: PageRequest,
): Page<QuotePlace> {
  return cut([...quotesOf(snapshot, speaker)], page);
}

/** Quotes without a speaker that have this status, in the same order. */
export function quotesWithoutSpeaker(
  snapshot: CorpusSnapshot,
  status: SpeakerStatus,
  page: PageRequest,
): Page<QuotePlace> {
  const places: QuotePlace[] = [];
  for (const article of snapshot.articles()) {
    for (const quote of article.analysis.quotes) {
      if (quote.speaker === null && quote.status === status) places.push({ article, quote });
    }
  }
  return cut(
    places.sort((a, b) => compare(a.article.id, b.article.id)),
    page,
  );
}

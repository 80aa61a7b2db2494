// What stands at an offset of an article: the mention, the quotes around it, the findings over it.

import type { CorpusEntity } from '../corpus/register';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { Finding, Mention, Quote } from '../extraction/analysis';
import type { Span } from '../text/span';

/** True when a cursor at `offset` (UTF-16) touches the span; a cursor right behind the last character does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The shortest mention that a cursor touches, preferring one that begins there; undefined when there is none. */
export function mentionAt(article: IndexedArticle, offset: number): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of article.analysis.mentions) {
    if (!touches(mention, offset)) continue;
    if (best === undefined || better(mention, best, offset)) best = mention;
  }
  return best;
}

function better(a: Mention, b: Mention, offset: number): boolean {
  const inside = (m: Mention) => offset < m.end;
  if (inside(a) !== inside(b)) return inside(a);
  return a.end - a.start < b.end - b.start;
}

/** The corpus entity of the mention at an offset, with the mention; undefined when there is none. */
export function entityAt(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  offset: number,
): { readonly mention: Mention; readonly entity: CorpusEntity } | undefined {
  const mention = mentionAt(article, offset);
  const entity = mention && snapshot.entityOf(article.id, mention.entity);
  return mention && entity && { mention, entity };
}

/** All spans of a quote in the order of the text: content, cue and source. */
export function partsOf(quote: Quote): readonly (Span & { readonly part: 'content' | 'cue' | 'source' })[] {
  return [
    ...quote.content.map(({ start, end }) => ({ start, end, part: 'content' as const })),
    ...quote.cue.map(({ start, end }) => ({ start, end, part: 'cue' as const })),
    ...quote.source.map(({ start, end }) => ({ start, end, part: 'source' as const })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** From the first to the last character of a quote, whatever lies between. */
export function extentOf(quote: Quote): Span {
  const parts = partsOf(quote);
  return {
    start: parts[0]?.start ?? 0,
    end: parts.reduce((end, part) => Math.max(end, part.end), 0),
  };
}

/** The quotes of which a part is touched by a cursor at `offset`, the shortest first. */
export function quotesAt(article: IndexedArticle, offset: number): readonly Quote[] {
  const length = (quote: Quote) => quote.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return article.analysis.quotes
    .filter((quote) => partsOf(quote).some((part) => touches(part, offset)))
    .sort((a, b) => length(a) - length(b));
}

/** The findings that overlap a span or touch it, in the order of the text. */
export function findingsIn(article: IndexedArticle, span: Span): readonly Finding[] {
  return article.analysis.findings.filter((f) => f.start <= span.end && span.start <= f.end);
}

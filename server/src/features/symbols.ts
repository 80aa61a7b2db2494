// Symbols: the outline of an article (its blocks and the quotes in them), and the entities of a corpus by name.
import type { CorpusEntity } from '../corpus/register';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { BlockRole, Quote } from '../extraction/analysis';
import { contains, type Span } from '../text/span';
import { extentOf } from './at';
import { speakerOf } from './hover';
import { search } from './search';
import { excerpt } from './words';

export interface OutlineItem {
  readonly kind: BlockRole | 'quote';
  readonly label: string;
  readonly detail: string;
  readonly span: Span;
  /** The words to select; within `span`. */
  readonly focus: Span;
  readonly children: readonly OutlineItem[];
}

/** The outline: headlines, subheads and the other blocks that hold a quote; boilerplate is left out. */
export function outline(snapshot: CorpusSnapshot, article: IndexedArticle): readonly OutlineItem[] {
  const { blocks, quotes } = article.analysis;
  const items: OutlineItem[] = [];
  let next = 0;
  for (const block of blocks) {
    const inside: OutlineItem[] = [];
    for (let quote = quotes[next]; quote !== undefined; quote = quotes[++next]) {
      const { start } = extentOf(quote);
      if (start >= block.end) break;
      if (!quote.nested) inside.push(quoteItem(snapshot, article, quote));
    }
    if (block.role === 'boilerplate') continue;
    if (block.role === 'body' && inside.length === 0) continue;
    const end = inside.reduce((most, item) => Math.max(most, item.span.end), block.end);
    items.push({
      kind: block.role,
      label: excerpt(article.text.slice(block.start, block.end), 80),
      detail: block.role === 'body' ? '' : block.role,
      span: { start: block.start, end },
      focus: { start: block.start, end: block.end },
      children: inside,
    });
  }
  return items;
}

function quoteItem(snapshot: CorpusSnapshot, article: IndexedArticle, quote: Quote): OutlineItem {
  const span = extentOf(quote);
  const focus = quote.content[0] ?? span;
  return {
    kind: 'quote',
    label: excerpt(article.text.slice(focus.start, focus.end), 60) || 'quote',
    detail: speakerOf(snapshot, article, quote) ?? 'no speaker',
    span,
    focus: contains(span, focus) ? { start: focus.start, end: focus.end } : span,
    children: [],
  };
}

/** Names that are compared with a query in one piece of work. */
const PIECE = 200;

/**
 * Entities whose name or alias answers a query, the best first, then the most mentioned. Looks at all names, a piece
 * at a time.
 *
 * @param limit how many at most
 */
export function* findEntities(
  snapshot: CorpusSnapshot,
  query: string,
  limit: number,
): Generator<void, readonly CorpusEntity[]> {
  const ranked: { entity: CorpusEntity; rank: number; mentions: number; id: string }[] = [];
  const matches = search(query);
  let looked = 0;
  for (const entity of snapshot.entities()) {
    if (++looked % PIECE === 0) yield;
    let rank = matches(entity.name);
    for (const alias of entity.aliases) rank = Math.max(rank, matches(alias) * 0.9);
    if (rank > 0) ranked.push({ entity, rank, mentions: entity.mentions, id: entity.id });
  }
  return ranked
    .sort((a, b) => b.rank - a.rank || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ entity }) => entity);
}

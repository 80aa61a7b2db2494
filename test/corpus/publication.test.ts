import { describe, expect, it } from 'vitest';
import { onShelf, publicationOf, type Shelving, shelves } from '../../server/src/corpus/publication';
import { type IndexedArticle, indexed } from '../../server/src/corpus/snapshot';

interface Told {
  readonly id?: string;
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly dateline?: string;
}

function article({ id = 'harbour.txt', meta = {}, dateline = '' }: Told): IndexedArticle {
  const text = `${dateline}\nThe harbour reopened on 1 June 2030.`;
  const blocks = [
    { start: 0, end: dateline.length, role: 'dateline' as const },
    { start: dateline.length + 1, end: text.length, role: 'body' as const },
  ];
  return indexed({
    id,
    meta,
    text,
    analysis: { blocks, entities: [], mentions: [], quotes: [], findings: [] },
  });
}

describe('when and where an article was published', () => {
  it('is what came with it, before its own line, before its path', () => {
    const dateline = 'Published 6 May 2031';
    const id = '2031-05-05-harbour.txt';
    const meta = { date: '2031-05-07', outlet: ' Northern Ledger ' };
    expect(publicationOf(article({ id, meta, dateline }))).toEqual({
      day: '2031-05-07',
      outlet: 'Northern Ledger',
    });
    expect(publicationOf(article({ id, dateline }))).toEqual({ day: '2031-05-06' });
    expect(publicationOf(article({ id }))).toEqual({ day: '2031-05-05' });
  });

  it('is not known where nothing tells it: a day in the story is another day', () => {
    expect(publicationOf(article({}))).toEqual({});
    expect(publicationOf(article({ meta: { date: 'last week', outlet: 7 } }))).toEqual({});
  });
});

describe('articles on shelves', () => {
  const articles = [
    article({ id: '2031-05-07-a.txt', meta: { outlet: 'Quay Post' } }),
    article({ id: 'b.txt', meta: { outlet: 'Ledger' } }),
    article({ id: '2031-06-01-c.txt' }),
    article({ id: '2031-05-07-d.txt', meta: { outlet: 'Quay Post' } }),
    article({ id: '2031-05-30-e.txt', meta: { outlet: 'Quay' } }),
  ];
  const counted = (by: Shelving) => {
    const pieces = shelves(articles, by);
    for (let piece = pieces.next(); ; piece = pieces.next())
      if (piece.done) return piece.value.map((shelf) => `${shelf.name || '?'}: ${shelf.articles}`);
  };

  it('stand by month and day, the newest first, and by outlet; what is not known comes last', () => {
    expect(counted('month')).toEqual(['2031-06: 1', '2031-05: 3', '?: 1']);
    expect(counted('day')).toEqual(['2031-06-01: 1', '2031-05-30: 1', '2031-05-07: 2', '?: 1']);
    expect(counted('outlet')).toEqual(['Ledger: 1', 'Quay: 1', 'Quay Post: 2', '?: 1']);
  });

  it('are found there', () => {
    const ids = (by: Shelving, name: string) => [...onShelf(articles, by, name)].map(({ id }) => id);
    expect(ids('day', '2031-05-07')).toEqual(['2031-05-07-a.txt', '2031-05-07-d.txt']);
    expect(ids('month', '2031-05')).toHaveLength(3);
    expect(ids('outlet', 'Quay')).toEqual(['2031-05-30-e.txt']);
    expect(ids('outlet', '')).toEqual(['2031-06-01-c.txt']);
  });
});

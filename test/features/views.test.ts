// What the views of the activity bar show.
import { describe, expect, it } from 'vitest';
import { articleRows, entityRows, mentionRows, typeRows } from '../../server/src/features/entity-tree';
import { lineAround } from '../../server/src/features/line';
import { quotesOfSpeaker, quotesWithoutSpeaker, speakerRows } from '../../server/src/features/quote-tree';
import { search } from '../../server/src/features/search';
import { findEntities } from '../../server/src/features/symbols';
import { excerpt } from '../../server/src/features/words';
import { atOnce } from '../../server/src/text/pieces';
import { corpusOf, marked } from '../support/marked';

const corpus = corpusOf({
  'a.txt': marked(
    'A\n⟦person e1:Mara Lindqvist⟧, ⟦alias person e1:Lindqvist⟧ and ⟦person e2:José Ibáñez⟧ in ⟦place e3:Solheim⟧.\n' +
      '⟦content q1:“Go.”⟧ ⟦cue q1:said⟧ ⟦source q1:⟦person e2:José Ibáñez⟧⟧. ⟦content q2:“Stay.”⟧ ⟦content q3:“Why?”⟧',
    { q1: 'e2', q2: 'none', q3: 'unclear' },
  ),
  'b.txt': 'B\n⟦person e1:Mara Lindqvist⟧ stayed.',
});
const all = { offset: 0, limit: 100 };

/** Entities that answer a query, found at once. */
const found = (...asked: Parameters<typeof findEntities>) => atOnce(findEntities(...asked));

describe('the Entities view', () => {
  it('begins with the types that occur', () => {
    expect(typeRows(corpus.snapshot, '')).toEqual([
      { type: 'person', entities: 2, mentions: 5 },
      { type: 'place', entities: 1, mentions: 1 },
    ]);
  });

  it('shows the most mentioned first', () => {
    const { items } = entityRows(corpus.snapshot, 'person', '', all);
    expect(items.map((row) => [row.entity.name, row.mentions, row.articles, row.quotes])).toEqual([
      ['Mara Lindqvist', 3, 2, 0],
      ['José Ibáñez', 2, 1, 1],
    ]);
  });

  it('comes a page at a time and says how many there are', () => {
    const { items, total } = entityRows(corpus.snapshot, 'person', '', { offset: 1, limit: 1 });
    expect([items.map((row) => row.entity.name), total]).toEqual([['José Ibáñez'], 2]);
  });

  it('is filtered by the beginning of any word, without regard to accents', () => {
    const names = (filter: string) =>
      entityRows(corpus.snapshot, 'person', filter, all).items.map((row) => row.entity.name);
    expect(names('iban')).toEqual(['José Ibáñez']);
    expect(names('lind')).toEqual(['Mara Lindqvist']);
    expect(names('zz')).toEqual([]);
    expect(typeRows(corpus.snapshot, 'iban').map((row) => row.type)).toEqual(['person']);
  });

  it('leads on to articles and mentions', () => {
    const mara = found(corpus.snapshot, 'mara', 1)[0]!;
    expect(
      articleRows(corpus.snapshot, mara, all).items.map((row) => [row.article.id, row.mentions]),
    ).toEqual([
      ['a.txt', 2],
      ['b.txt', 1],
    ]);
    const mentions = mentionRows(corpus.snapshot, mara, 'a.txt', all).items;
    expect(mentions.map((mention) => corpus.words('a.txt', mention))).toEqual([
      'Mara Lindqvist',
      'Lindqvist',
    ]);
  });
});

describe('the Quotes view', () => {
  it('shows quotes without a speaker first', () => {
    const rows = speakerRows(corpus.snapshot, all).items;
    expect(rows.map((row) => (row.kind === 'speaker' ? row.entity.name : row.status))).toEqual([
      'none',
      'unclear',
      'José Ibáñez',
    ]);
  });

  it('leads from a speaker, known or not, to the quotes', () => {
    const jose = found(corpus.snapshot, 'ibáñez', 1)[0]!;
    expect(quotesOfSpeaker(corpus.snapshot, jose, all).items.map(({ quote }) => quote.id)).toEqual(['q1']);
    expect(quotesWithoutSpeaker(corpus.snapshot, 'unclear', all).items.map(({ quote }) => quote.id)).toEqual([
      'q3',
    ]);
  });
});

describe('a page', () => {
  it('is a part of the whole list, wherever it is cut', () => {
    const { snapshot } = corpus;
    const jose = found(snapshot, 'ibáñez', 1)[0]!;
    const lists: ((page: { offset: number; limit: number }) => {
      items: readonly unknown[];
      total: number;
    })[] = [
      (page) => entityRows(snapshot, 'person', '', page),
      (page) => articleRows(snapshot, jose, page),
      (page) => speakerRows(snapshot, page),
      (page) => quotesOfSpeaker(snapshot, jose, page),
      (page) => quotesWithoutSpeaker(snapshot, 'unclear', page),
    ];
    for (const list of lists) {
      const { items, total } = list(all);
      expect(total).toBe(items.length);
      for (const limit of [1, 2]) {
        const pages = items.flatMap((_, at) => (at % limit === 0 ? list({ offset: at, limit }).items : []));
        expect(pages).toEqual(items);
      }
      expect(list({ offset: total, limit: 5 })).toEqual({ items: [], total });
    }
  });
});

describe('a search for a name', () => {
  it('puts the name itself before its beginning, a word, a part and its letters', () => {
    const rank = search('lind');
    const ranks = ['Lind', 'Lindqvist', 'Mara Lindqvist', 'Berglind', 'Liv Nordli Dahl'].map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBe(5);
    expect(rank('Solheim')).toBe(0);
  });
});

describe('the words of a row', () => {
  it('are the line around a mention, with the mention where the highlight says', () => {
    const text = `Short.\n${'word '.repeat(40)}Mara Lindqvist${' word'.repeat(40)}\n`;
    const start = text.indexOf('Mara');
    const { label, highlight } = lineAround(text, { start, end: start + 14 });
    expect(label.slice(...highlight)).toBe('Mara Lindqvist');
    expect(label.length).toBeLessThan(130);
    expect(label).toMatch(/^…(?:word ){2,3}Mara .* word…$/);
  });

  it('are cut at a word, and never through a character', () => {
    expect(excerpt('one two three four', 12)).toBe('one two…');
    expect(excerpt('😀'.repeat(10), 8)).toMatch(/^(?:😀)+…$/u);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CorpusArticle,
  corpusFindings,
  createCorpusJudge,
  judging,
} from '../../../server/src/corpus/findings/judge-corpus';
import { createReader, createReadings } from '../../../server/src/corpus/findings/reader';
import { createPassageIndex } from '../../../server/src/corpus/passages';
import type { Finding } from '../../../server/src/extraction/analysis';
import { createStatementsAside } from '../../../server/src/session/statements-aside';
import { atOnce } from '../../../server/src/text/pieces';
import { read, sketchOf, viewOf } from './newsstand';

const SENTENCES = [
  'The Harlow mill burned on the night of the lantern fair.',
  'The fire started in a drying kiln near the loading bay.',
  '⟨c:The blaze began in a drying kiln by the loading bay⟩, ⟨s:⟦Ann Roe⟧⟩ ⟨v:said⟩.',
  '⟨c2:“Nobody rang the great copper bell,”⟩ ⟨s2:⟦Tom Hill⟧⟩ ⟨v2:said⟩.',
  '⟨c2:“Nobody rang the great copper bell,”⟩ ⟨s2:⟦Ann Roe⟧⟩ ⟨v2:said⟩.',
  '214 weavers were led across the canal footbridge.',
  '241 weavers were led across the canal footbridge.',
  'Skaters met on the frozen reservoir above Tarn.',
];

const edits = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    lines: fc.option(fc.uniqueArray(fc.constantFrom(...SENTENCES), { maxLength: 4 })),
  }),
  { maxLength: 12 },
);

describe('findings after changes', () => {
  it('are those of a corpus read afresh, when only the articles that were named are judged again', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const articles = new Map<string, CorpusArticle>();
        const passages = createPassageIndex();
        const kept = new Map<string, readonly Finding[]>();
        for (const { id, lines } of changes) {
          let touched: ReadonlySet<string>;
          if (lines === null) {
            articles.delete(id);
            touched = passages.remove(id, articles);
          } else {
            const article = read(id, { text: lines.join('\n') });
            articles.set(id, article);
            touched = passages.put(id, sketchOf(article), articles);
          }
          const judge = createCorpusJudge(viewOf(articles, passages));
          for (const one of touched) kept.set(one, articles.has(one) ? judge(one) : []);
        }
        const fresh = createPassageIndex();
        for (const article of [...articles.values()].reverse())
          fresh.put(article.id, sketchOf(article), new Set());
        const afresh = corpusFindings(viewOf(articles, fresh));
        for (const id of articles.keys()) expect(kept.get(id)).toEqual(afresh.get(id) ?? []);
      }),
      { numRuns: 60 },
    );
  });
});

/** Articles that share most of their sentences, and what is found when all that is read is kept. */
function newsstand() {
  const articles = new Map(
    ['a', 'b', 'c', 'd'].map((id, at) => [
      id,
      read(id, { text: SENTENCES.filter((_, n) => n % 4 !== at).join('\n') }),
    ]),
  );
  const passages = createPassageIndex();
  for (const article of articles.values()) passages.put(article.id, sketchOf(article), new Set());
  const view = viewOf(articles, passages);
  return { articles, view, roomy: corpusFindings(view) };
}

describe('what is read of articles', () => {
  it('is read anew where there was no room for it, with the same findings', () => {
    const { articles, view, roomy } = newsstand();
    const reader = createReader(view, createReadings({ room: 1 }));
    expect(roomy.size).toBeGreaterThan(2);
    for (const id of articles.keys()) expect(atOnce(judging(view, reader, id))).toEqual(roomy.get(id) ?? []);
  });

  it('is read once where it can be put aside', () => {
    const { articles, view } = newsstand();
    const opened: string[] = [];
    using aside = createStatementsAside();
    const article = (id: string) => {
      opened.push(id);
      return view.article(id);
    };
    // There is room for the one asked for last.
    const reader = createReader({ article }, createReadings({ room: 1, aside }));
    const statementsOf = (id: string) => atOnce(reader.statementsOf(id));
    const ids = [...articles.keys()];
    const first = ids.map(statementsOf);
    expect(first.map((one) => one?.columns.statements.length)).toEqual([4, 4, 3, 4]);
    expect(ids.map(statementsOf)).toEqual(first);
    expect(opened).toEqual(ids);
  });

  it('is not put aside while there is room for it, so that a full disk ends nothing', () => {
    const { articles, view, roomy } = newsstand();
    const put = () => {
      throw new Error('ENOSPC');
    };
    const aside = { put, get: () => undefined };
    const judge = createCorpusJudge(view, createReadings({ aside }));
    for (const id of articles.keys()) expect(judge(id)).toEqual(roomy.get(id) ?? []);
    const cramped = createCorpusJudge(view, createReadings({ room: 1, aside }));
    expect(() => [...articles.keys()].map(cramped)).toThrow('ENOSPC');
  });
});

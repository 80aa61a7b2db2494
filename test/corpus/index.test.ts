import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorpusIndex } from '../../server/src/corpus/index';
import { countsOf, mentionsOf, quotesOf } from '../../server/src/corpus/postings';
import { createRegister } from '../../server/src/corpus/register';
import type { CorpusSnapshot } from '../../server/src/corpus/snapshot';
import { marked } from '../support/marked';

const STORIES = [
  'Harbour\n⟦person e1:Mara Lindqvist⟧ met ⟦organization e2:Orrin Port Authority⟧.',
  'Ferry\n⟦organization e1:Orrin Port Authority⟧ spoke. ⟦content q1:“No.”⟧ ⟦cue q1:said⟧ ⟦source q1:⟦person e2:Mara Lindqvist⟧⟧.',
  'Mast\n⟦person e1:Tomas Brekke⟧ and ⟦person e2:Mara Lindqvist⟧, then ⟦alias person e1:Brekke⟧.',
  'Nobody is named here.',
  'Sheds\n⟦organization e1:Orrin Port Authority⟧, called ⟦alias organization e1:The Sheds⟧.',
  'Strike\n⟦organization e1:The Sheds⟧ closed.',
];

function story(id: string, which: number) {
  const { text, analysis } = marked(STORIES[which] ?? '', { q1: 'e2' });
  return { id, meta: {}, text, analysis };
}

/** Everything that a reader can learn from a snapshot, as plain data. */
function told(snapshot: CorpusSnapshot) {
  return [...snapshot.entities()]
    .map((entity) => ({
      id: entity.id,
      name: entity.name,
      counts: countsOf(entity),
      mentions: [...mentionsOf(snapshot, entity)].map(({ article, mention }) => [article.id, mention.start]),
      quotes: [...quotesOf(snapshot, entity)].map(({ article, quote }) => [article.id, quote.id]),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const edits = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd/e'),
    which: fc.integer({ min: -1, max: STORIES.length - 1 }),
  }),
  { maxLength: 25 },
);

describe('the corpus index', () => {
  it('knows an entity by every article that names it', () => {
    const index = createCorpusIndex(createRegister());
    index.put(story('a', 0));
    index.put(story('b', 1));
    const entity = index.snapshot().entityOf('b', 'e2');
    expect(entity?.name).toBe('Mara Lindqvist');
    expect(entity && countsOf(entity)).toEqual({ mentions: 2, articles: 2, quotes: 1 });
  });

  it('says which articles and entities a change touched', () => {
    const index = createCorpusIndex(createRegister());
    index.put(story('a', 0));
    const change = index.put(story('c', 3));
    expect([...change.articles]).toEqual(['c']);
    expect([...change.entities]).toEqual([]);
  });

  it('leaves a snapshot as it was when articles come and go', () => {
    const index = createCorpusIndex(createRegister());
    index.put(story('a', 0));
    const before = index.snapshot();
    const toldBefore = told(before);
    index.put(story('b', 1));
    index.remove('a');
    expect(told(before)).toEqual(toldBefore);
    expect(before.article('a')).toBeDefined();
    expect(index.snapshot().article('a')).toBeUndefined();
  });

  it('is the same after any edits as when it is built anew', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const edited = createCorpusIndex(createRegister());
        const last = new Map<string, number>();
        for (const { id, which } of steps) {
          if (which < 0) {
            edited.remove(id);
            last.delete(id);
          } else {
            edited.put(story(id, which));
            last.set(id, which);
          }
        }
        const built = createCorpusIndex(createRegister());
        for (const [id, which] of last) built.put(story(id, which));
        expect(told(edited.snapshot())).toEqual(told(built.snapshot()));
      }),
    );
  });
});

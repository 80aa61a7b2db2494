import { describe, expect, it } from 'vitest';
import { type Step, stepFrom } from '../../server/src/features/steps';
import { corpusOf } from '../support/marked';

const { snapshot, article } = corpusOf({
  a: 'Fog\n⟦person e1:Mara Lind⟧ waited. ⟦alias person e1:Lind⟧ left.',
  b: 'Ferry\nNobody.',
  c: 'Mast\n⟦place e1:Oslo⟧ met ⟦person e2:Mara Lind⟧.',
});

/** The places that a key goes to when it is pressed again and again, from the first mention in a. */
function walk(step: Step, times: number): string[] {
  let here = { article: article('a'), start: article('a').text.indexOf('Mara') };
  return Array.from({ length: times }, () => {
    const next = stepFrom(snapshot, here.article, here.start, step);
    if (next === undefined) return 'nowhere';
    here = { article: next.article, start: next.mention.start };
    return `${next.article.id}: ${next.article.text.slice(next.mention.start, next.mention.end)}`;
  });
}

describe('the next mention', () => {
  it('in the corpus goes from article to article, past those that do not name the entity, and round', () => {
    expect(walk({ direction: 'next', within: 'corpus' }, 4)).toEqual([
      'a: Lind',
      'c: Mara Lind',
      'a: Mara Lind',
      'a: Lind',
    ]);
  });

  it('backwards is the same way back', () => {
    expect(walk({ direction: 'previous', within: 'corpus' }, 3)).toEqual([
      'c: Mara Lind',
      'a: Lind',
      'a: Mara Lind',
    ]);
  });

  it('in the article goes round in it', () => {
    expect(walk({ direction: 'next', within: 'article' }, 2)).toEqual(['a: Lind', 'a: Mara Lind']);
  });

  it('is nowhere from words that are no mention', () => {
    expect(stepFrom(snapshot, article('b'), 7, { direction: 'next', within: 'corpus' })).toBeUndefined();
  });
});

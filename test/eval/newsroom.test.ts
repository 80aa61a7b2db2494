import { describe, expect, it } from 'vitest';
import { readNewsroom, readNewsroomCorpus } from './newsroom';

describe('the newsroom', () => {
  it('has gold whose mentions slice to their recorded text', () => {
    const articles = readNewsroom();
    expect(articles).toHaveLength(14);
    for (const article of articles)
      for (const mention of article.mentions)
        expect(article.text.slice(mention.start, mention.end)).toBe((mention as { text?: string }).text);
  });

  it('has related spans in the other article', () => {
    const texts = new Map(readNewsroom().map((a) => [a.id, a.text]));
    for (const { findings } of readNewsroomCorpus())
      for (const { related } of findings)
        for (const place of related)
          expect(texts.get(place.article ?? '')?.length).toBeGreaterThan(place.end);
  });
});

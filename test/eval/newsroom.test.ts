import { describe, expect, it } from 'vitest';
import { readNewsroom, readNewsroomCorpus, UNREAD } from './newsroom';

describe('the newsroom', () => {
  it('has gold whose mentions slice to their recorded text', () => {
    const articles = readNewsroom();
    expect(articles).toHaveLength(14);
    for (const article of articles)
      for (const mention of article.mentions)
        expect(article.text.slice(mention.start, mention.end)).toBe((mention as { text?: string }).text);
  });

  it('has unread articles whose names and quotes slice to words', () => {
    const articles = readNewsroom(UNREAD);
    expect(articles).toHaveLength(8);
    for (const { text, mentions, quotes } of articles) {
      for (const mention of mentions)
        expect(text.slice(mention.start, mention.end)).toBe((mention as { text?: string }).text);
      for (const { start, end } of quotes.flatMap(({ content, cue, source }) => [
        ...content,
        ...cue,
        ...source,
      ]))
        expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/u);
    }
  });

  it('has related spans in the other article', () => {
    const texts = new Map(readNewsroom().map((a) => [a.id, a.text]));
    for (const { findings } of readNewsroomCorpus())
      for (const { related } of findings)
        for (const place of related)
          expect(texts.get(place.article ?? '')?.length).toBeGreaterThan(place.end);
  });
});

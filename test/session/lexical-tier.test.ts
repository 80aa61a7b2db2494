import { describe, expect, it } from 'vitest';
import { capitalizedWords } from '../../server/src/corpus/by-text';
import { createLexicalTier } from '../../server/src/session/lexical-tier';

const TEXTS: Readonly<Record<string, string>> = {
  'ferry.txt': 'Mara Lindqvist spoke in Solheim.',
  'port.txt': 'Lindqvist and Mara Brekke met.',
  'quarry.txt': 'Nobody spoke.',
};
const texts = new Map(Object.entries(TEXTS));
const words = async (ids: readonly string[]) =>
  ids.map((id) => Uint32Array.from(capitalizedWords(texts.get(id) ?? '')));

describe('articles that are still to be read', () => {
  it('are known by all words of a name, once they have been looked through', async () => {
    const tier = createLexicalTier(Object.keys(TEXTS), words);
    expect(tier.articlesWith('Lindqvist')).toBeUndefined();
    await tier.ready;
    expect(tier.articlesWith('Lindqvist')).toEqual(['ferry.txt', 'port.txt']);
    expect(tier.articlesWith('Ida Lindqvist')).toEqual([]);
    expect(tier.articlesWith('Solheim')).toEqual(['ferry.txt']);
  });

  it('may come in later, and change: each is named once', async () => {
    const tier = createLexicalTier(['quarry.txt'], words);
    await tier.ready;
    expect(tier.articlesWith('Lindqvist')).toEqual([]);
    texts.set('quarry.txt', 'Lindqvist spoke.');
    tier.add(['ferry.txt', 'quarry.txt']);
    expect(tier.articlesWith('Lindqvist')).toBeUndefined();
    await tier.ready;
    tier.add(['ferry.txt']);
    await tier.ready;
    expect(tier.articlesWith('Lindqvist')).toEqual(['ferry.txt', 'quarry.txt']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/src/corpus/article-source';
import {
  isPackedArticle,
  lineStartsOf,
  outlinedMentions,
  outlineOf,
  packArticle,
  packedEntry,
  packedLineStarts,
  packedSketch,
  unpackArticle,
} from '../../server/src/corpus/columns';
import { entryOf } from '../../server/src/corpus/linking/entry';
import { indexed, StoredArticle } from '../../server/src/corpus/snapshot';
import type { Analysis } from '../../server/src/extraction/analysis';
import { readNewsroom } from '../eval/newsroom';

const gold = readNewsroom().map(({ text, blocks, entities, mentions, quotes, findings }) => ({
  text,
  analysis: {
    blocks,
    entities,
    mentions: mentions.map(({ start, end, type, form, entity, confidence }) => ({
      start,
      end,
      type,
      form,
      entity,
      confidence,
    })),
    quotes,
    findings,
  } satisfies Analysis,
}));

describe('a packed article', () => {
  it('gives back every block, entity, mention, quote and finding of the newsroom', () => {
    for (const { text, analysis } of gold) {
      const bytes = packArticle({ analysis, text, meta: { date: '2025-10-06' } });
      expect(isPackedArticle(bytes)).toBe(true);
      const record = unpackArticle(bytes);
      expect(record.analysis).toEqual(analysis);
      expect(record.meta).toEqual({ date: '2025-10-06' });
      expect(record.text).toBe(text);
      expect([...packedLineStarts(bytes)]).toEqual([...lineStartsOf(text)]);
      for (const [at, { id }] of analysis.entities.entries())
        expect(outlinedMentions(outlineOf(bytes), at, id)).toEqual(
          analysis.mentions.filter((m) => m.entity === id).map((m) => ({ ...m, confidence: 1 })),
        );
      const source = inMemory(bytes);
      const [closed, open] = [new StoredArticle('a', source), indexed({ id: 'a', text, analysis, meta: {} })];
      expect(closed.unspoken()).toEqual(open.unspoken());
      expect(closed.published).toEqual({ day: '2025-10-06' });
      for (const { id } of analysis.entities) {
        expect(closed.quotesOf(id)).toBe(open.quotesOf(id));
        expect(closed.spansOf(id)).toEqual(open.spansOf(id));
        expect(open.spansOf(id)).toEqual(open.mentionsOf(id).flatMap(({ start, end }) => [start, end]));
      }
      expect(packedEntry('a', bytes)).toEqual(entryOf({ id: 'a', text, analysis }));
    }
  });

  it('tells its day and its outlet without being opened', () => {
    const { analysis, text } = gold[0]!;
    const bytes = packArticle({ analysis, text, meta: { date: '5 May 2031', outlet: 'Küsten-Bote' } });
    const read = () => {
      throw new Error('opened');
    };
    const { published } = new StoredArticle('a', { outline: outlineOf(bytes), read, lend: read });
    expect(published).toEqual({ day: '2031-05-05', outlet: 'Küsten-Bote' });
  });

  it('carries the sketch of its sentences', () => {
    const { analysis, text } = gold[0]!;
    const sketch = Uint32Array.of(1, 2, 3);
    expect(packedSketch(packArticle({ analysis, text, meta: {} }, sketch))).toEqual(sketch);
    expect(packedSketch(packArticle({ analysis, text, meta: {} }))).toHaveLength(0);
  });

  it('is refused when it is cut, lengthened or of another layout', () => {
    const { analysis, text } = gold[0]!;
    const bytes = packArticle({ analysis, text, meta: {} });
    fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => !isPackedArticle(bytes.slice(0, length))));
    expect(isPackedArticle(new Uint8Array([...bytes, 0]))).toBe(false);
    const other = bytes.slice();
    new Uint32Array(other.buffer)[1] = 999;
    expect(isPackedArticle(other)).toBe(false);
  });

  it('costs a few bytes a word beside its text', () => {
    const bytes = gold.map(({ analysis, text }) => packArticle({ analysis, text, meta: {} }));
    const words = gold.reduce((sum, g) => sum + g.text.split(/\s+/).length, 0);
    expect(bytes.reduce((sum, b) => sum + b.length, 0) / words).toBeLessThan(30);
  });
});

describe('line starts', () => {
  it('agree with the editor on LF, CRLF and CR', () => {
    expect([...lineStartsOf('a\nb\r\nc\rd')]).toEqual([0, 2, 5, 7]);
    expect([...lineStartsOf('')]).toEqual([0]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPassageIndex } from '../../server/src/corpus/passages';
import { createPostings, RARE, TOO_COMMON } from '../../server/src/corpus/passages/postings';
import { read, sketchOf } from './findings/newsstand';

const EVERYBODY = { has: () => true, size: Number.POSITIVE_INFINITY };
const put = (index: ReturnType<typeof createPassageIndex>, id: string, text: string) =>
  index.put(id, sketchOf(read(id, { text })), EVERYBODY);
const whole = (article: string) => ({ article, start: 0, end: 10 });

describe('parallel passages', () => {
  const wire = 'Tugs towed the burning ferry Ionian Lark back to the outer mole at dawn.';

  it('are found in other words and another order', () => {
    const index = createPassageIndex();
    put(index, 'wire', wire);
    put(index, 'paper', 'At dawn the ferry Ionian Lark, still burning, was towed to the outer mole by tugs.');
    put(index, 'other', 'Skaters met on the frozen reservoir above the village.');
    expect(index.parallels(whole('paper'))).toEqual([{ article: 'wire', start: 0, end: wire.length }]);
    expect(index.parallels(whole('other'))).toEqual([]);
  });

  it('go when the other article changes or goes', () => {
    const index = createPassageIndex();
    put(index, 'wire', wire);
    put(index, 'paper', wire);
    expect(put(index, 'wire', 'Skaters met on the frozen reservoir above the village.')).toEqual(
      new Set(['wire', 'paper']),
    );
    expect(index.parallels(whole('paper'))).toEqual([]);
    put(index, 'wire', wire);
    expect(index.remove('wire', EVERYBODY)).toEqual(new Set(['wire', 'paper']));
    expect(index.parallels(whole('paper'))).toEqual([]);
    expect(index.remove('wire', EVERYBODY)).toEqual(new Set());
  });

  it('are none in a turn of phrase that stands everywhere, and are again when it is rare', () => {
    const index = createPassageIndex();
    for (let article = 0; article <= TOO_COMMON; article++)
      put(index, `a${article}`, 'Weather permitting, ferries sail hourly.');
    expect(index.parallels(whole('a0'))).toEqual([]);
    const touched = index.remove('a1', EVERYBODY);
    expect(touched.size).toBe(TOO_COMMON + 1);
    expect(index.parallels(whole('a0'))).toHaveLength(TOO_COMMON - 1);
  });

  it('name no article that nobody watches', () => {
    const index = createPassageIndex();
    put(index, 'wire', wire);
    put(index, 'paper', wire);
    const sketch = sketchOf(read('late', { text: wire }));
    expect(index.put('late', sketch, new Set(['paper']))).toEqual(new Set(['late', 'paper']));
    expect(index.put('late', sketch, new Set())).toEqual(new Set(['late']));
    expect(index.parallels(whole('late')).map(({ article }) => article)).toEqual(['paper', 'wire']);
  });

  it('are none for a place without a sentence and for an unknown article', () => {
    const index = createPassageIndex();
    put(index, 'short', 'Yes.');
    expect(index.parallels(whole('short'))).toEqual([]);
    expect(index.parallels(whole('unknown'))).toEqual([]);
    expect(index.pairs('unknown')).toEqual([]);
  });
});

describe('the holders of a key', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(1, 65, 0xffffffff, 7 << 20), fc.nat(70), fc.boolean()), {
    maxLength: 400,
  });

  it('are those that were noted and not taken out, and none of a key that is too common', () => {
    fc.assert(
      fc.property(steps, (changes) => {
        const postings = createPostings();
        const kept = new Map<number, Set<number>>();
        for (const [key, sentence, adds] of changes) {
          const holders = kept.get(key) ?? new Set();
          kept.set(key, holders);
          if (adds === holders.has(sentence)) continue;
          if (adds) {
            holders.add(sentence);
            postings.add(key, sentence);
          } else {
            holders.delete(sentence);
            postings.remove(key, sentence);
          }
        }
        for (const [key, holders] of kept) {
          const found: number[] = [];
          postings.forEach(key, (sentence, isRare) => {
            found.push(sentence);
            expect(isRare).toBe(holders.size <= RARE);
          });
          const expected = holders.size > TOO_COMMON ? [] : [...holders];
          expect(found.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
        }
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { TOO_COMMON } from '../../server/src/corpus/findings/sketch-postings';
import { createPassageIndex } from '../../server/src/corpus/passages';
import { read } from './findings/newsstand';

const put = (index: ReturnType<typeof createPassageIndex>, id: string, text: string) =>
  index.put(read(id, { text }));
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
    expect(index.remove('wire')).toEqual(new Set(['wire', 'paper']));
    expect(index.parallels(whole('paper'))).toEqual([]);
    expect(index.remove('wire')).toEqual(new Set());
  });

  it('are none in a turn of phrase that stands everywhere, and are again when it is rare', () => {
    const index = createPassageIndex();
    for (let article = 0; article <= TOO_COMMON; article++)
      put(index, `a${article}`, 'Weather permitting, ferries sail hourly.');
    expect(index.parallels(whole('a0'))).toEqual([]);
    const touched = index.remove('a1');
    expect(touched.size).toBe(TOO_COMMON + 1);
    expect(index.parallels(whole('a0'))).toHaveLength(TOO_COMMON - 1);
  });

  it('are none for a place without a sentence and for an unknown article', () => {
    const index = createPassageIndex();
    put(index, 'short', 'Yes.');
    expect(index.parallels(whole('short'))).toEqual([]);
    expect(index.parallels(whole('unknown'))).toEqual([]);
    expect(index.pairs('unknown')).toEqual([]);
  });
});

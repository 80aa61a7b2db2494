import { describe, expect, it } from 'vitest';
import { createCorpusIndex } from '../../server/src/corpus/index';
import { createRegister } from '../../server/src/corpus/register';
import { DEFAULT_OPTIONS } from '../../server/src/extraction/options';
import { Comparing } from '../../server/src/session/comparing';
import { read, sketchOf } from '../corpus/findings/newsstand';

const NOTHING = { blocks: [], entities: [], mentions: [], quotes: [], findings: [] };
const COUNT = 240;
const idAt = (at: number) => `article-${at}.txt`;
/** A word that no other number gives. */
const wordOf = (number: number) =>
  `${[...String(number)]
    .map((digit) => ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'tu'][Number(digit)])
    .join('')}k`;
const sentenceOf = (number: number) =>
  `${Array.from({ length: 8 }, (_, at) => wordOf(1000 * (at + 1) + number)).join(' ')}.`;
/** Two articles each carry one report; every article has a sentence of its own. */
const reportAt = (at: number) => sentenceOf(at >> 1);
const textAt = (at: number) => `${reportAt(at)}\n${sentenceOf(500 + at)}`;

/** A corpus of which nothing is compared yet, and what compares it. */
function corpus() {
  const index = createCorpusIndex(createRegister());
  const comparing = new Comparing({
    snapshot: () => index.snapshot(),
    open: { size: 0, has: () => false, keys: () => [] },
    sketchOf: ({ text }) => sketchOf(read('any', { text })),
    options: () => DEFAULT_OPTIONS,
    undismissed: (_id, _text, findings) => findings,
  });
  const put = (id: string, text: string) => {
    comparing.add(id);
    index.put({ id, meta: {}, text, analysis: NOTHING });
  };
  const remove = (id: string) => {
    comparing.remove(id);
    index.remove(id);
  };
  return { comparing, put, remove };
}

const compareAll = (comparing: Comparing) => {
  while (comparing.next() !== undefined);
};
const partners = (comparing: Comparing, at: number) =>
  comparing.pairs(idAt(at)).map(({ there }) => there.article);

describe('comparing many articles of which none was compared before', () => {
  it('finds what two of them share', () => {
    const { comparing, put } = corpus();
    for (let at = 0; at < COUNT; at++) put(idAt(at), textAt(at));
    compareAll(comparing);
    expect(partners(comparing, 0)).toContain(idAt(1));
    expect(partners(comparing, COUNT - 1)).toContain(idAt(COUNT - 2));
  });

  it('takes over what was put, changed and taken out meanwhile', () => {
    const { comparing, put, remove } = corpus();
    for (let at = 0; at < COUNT; at++) put(idAt(at), textAt(at));
    // Some way into it, before and behind the place.
    for (let step = 0; step < 100; step++) comparing.next();
    put(idAt(2), 'Nothing here is shared.');
    put(idAt(202), 'Nothing there is shared.');
    put('late.txt', reportAt(8));
    remove(idAt(5));
    expect(comparing.pairs(idAt(2))).toEqual([]);
    compareAll(comparing);
    expect(partners(comparing, 3)).not.toContain(idAt(2));
    expect(partners(comparing, 203)).not.toContain(idAt(202));
    expect(partners(comparing, 4)).not.toContain(idAt(5));
    expect(partners(comparing, 8)).toContain('late.txt');
    expect(partners(comparing, 6)).toContain(idAt(7));
  });
});

import { describe, expect, it } from 'vitest';
import { createCorpusIndex } from '../../server/src/corpus/index';
import { createRegister } from '../../server/src/corpus/register';
import { DEFAULT_OPTIONS } from '../../server/src/extraction/options';
import { Comparing } from '../../server/src/session/comparing';
import { atOnce } from '../../server/src/text/pieces';
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

describe('passages that were kept', () => {
  const ids = Array.from({ length: COUNT * 5 }, (_, at) => idAt(at));
  /** The image of a corpus, and another corpus of the same articles. */
  function kept() {
    const before = corpus();
    for (const [at, id] of ids.entries()) before.put(id, textAt(at));
    compareAll(before.comparing);
    const image = atOnce(before.comparing.image(ids))!;
    const now = corpus();
    return { before, image, now };
  }

  it('are taken over in pieces, but for what changes meanwhile', () => {
    const { before, image, now } = kept();
    const gone = new Set<string>();
    const taking = now.comparing.adopt(image, ids, (id) => !gone.has(id));
    expect(taking.next().done).toBe(false);
    expect(taking.next().done).toBe(false);
    // One that was looked at already, and one that is still to be.
    for (const id of [idAt(4), idAt(COUNT * 5 - 2)]) {
      gone.add(id);
      now.remove(id);
    }
    expect(atOnce(taking)).toBe(true);
    for (let at = 0; at < ids.length; at++)
      expect(partners(now.comparing, at)).toEqual(
        gone.has(idAt(at)) ? [] : partners(before.comparing, at).filter((id) => !gone.has(id)),
      );
  });

  it('are not kept when an article changes while their image takes the place of what was compared', () => {
    const { before } = kept();
    const keeping = before.comparing.image(ids);
    expect(keeping.next().done).toBe(false);
    before.remove(idAt(4));
    expect(atOnce(keeping)).toBeUndefined();
    expect(partners(before.comparing, 5)).not.toContain(idAt(4));
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cohenKappa,
  krippendorffAlpha,
  unitizing,
  unitizingAlpha,
} from '../../server/src/annotation/agreement';
import {
  type Annotations,
  type ComparedArticle,
  compareAnnotations,
} from '../../server/src/annotation/compare';

/** Labels, and the figures that NLTK 3.8's AnnotationTask gives for them (agreement-nltk.py). */
const cases = JSON.parse(readFileSync(path.join(import.meta.dirname, 'agreement-nltk.json'), 'utf8')) as {
  a: string[];
  b: string[];
  kappa: number;
  alpha: number;
}[];

describe('agreement on labels', () => {
  it.each(cases.map((c, i) => [i, c] as const))('is what NLTK says, case %i', (_, { a, b, kappa, alpha }) => {
    const pairs = a.map((label, i): [string, string] => [label, b[i]!]);
    expect(cohenKappa(pairs)).toBeCloseTo(kappa, 10);
    expect(krippendorffAlpha(pairs)).toBeCloseTo(alpha, 10);
  });

  it('is undefined where there is nothing to agree on', () => {
    expect([cohenKappa([]), krippendorffAlpha([])]).toEqual([null, null]);
    expect([cohenKappa([['x', 'x']]), krippendorffAlpha([['x', 'x']])]).toEqual([null, null]);
  });
});

describe('agreement on units of a continuum', () => {
  // The worked example of Krippendorff (2004), “Measuring the reliability of qualitative text analysis data”: two
  // observers, categories c and k, a continuum from 150 to 450.
  const units = (...list: [begin: number, length: number][]) =>
    list.map(([begin, length]) => ({ start: begin - 150, end: begin - 150 + length }));
  const c = unitizing(units([225, 70], [370, 30]), units([220, 80], [355, 20], [400, 20]), 300);
  const k = unitizing(units([180, 60], [300, 50]), units([180, 60], [300, 50]), 300);

  it('is that of the published example', () => {
    expect([c.observed, c.expected, k.observed, k.expected].map((x) => x.toFixed(4))).toEqual([
      '0.0144',
      '0.0532',
      '0.0000',
      '0.0490',
    ]);
    expect(unitizingAlpha(c)).toBeCloseTo(0.7286, 4);
    expect(unitizingAlpha(k)).toBe(1);
    const both = { observed: c.observed + k.observed, expected: c.expected + k.expected };
    expect(unitizingAlpha(both)).toBeCloseTo(0.8587, 4);
  });

  it('falls with the distance of the boundaries', () => {
    const alpha = (by: number) =>
      unitizingAlpha(unitizing([{ start: 100, end: 120 }], [{ start: 100 + by, end: 120 + by }], 500))!;
    expect([alpha(0), alpha(1) > alpha(3), alpha(3) > alpha(30)]).toEqual([1, true, true]);
    expect(unitizingAlpha(unitizing([], [], 500))).toBeNull();
  });
});

describe('comparing two annotators', () => {
  const text = 'Anna Roe met Tom Hill in Solheim .';
  const tokens = [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const mention = (words: string, type: string, entity?: string) => ({ spans: [span(words)], type, entity });
  const quote = (content: string, kind: 'direct' | 'indirect', speaker: string) => ({
    content: [span(content)],
    cue: [span('met')],
    source: [],
    kind,
    speaker,
  });
  const article = (a: Partial<Annotations>, b: Partial<Annotations>): ComparedArticle => ({
    tokens,
    length: text.length,
    a: { mentions: [], quotes: [], ...a },
    b: { mentions: [], quotes: [], ...b },
  });

  it('gives F1, κ, α and links by type', () => {
    const { mentions } = compareAnnotations([
      article(
        {
          mentions: [
            mention('Anna Roe', 'person', 'k1'),
            mention('Tom Hill', 'person', 'k2'),
            mention('Solheim', 'place'),
          ],
        },
        {
          mentions: [
            mention('Anna Roe', 'person', 'k1'),
            mention('Hill', 'person', 'k2'),
            mention('Solheim', 'place'),
          ],
        },
      ),
    ]);
    expect([...mentions.keys()]).toEqual(['all', 'person', 'place']);
    expect(mentions.get('all')).toMatchObject({ a: 3, b: 3, both: 2, linked: 1, sameEntity: 1 });
    expect(mentions.get('all')?.f1).toBeCloseTo(2 / 3);
    expect(mentions.get('place')).toMatchObject({ f1: 1, kappa: 1, alpha: 1, unitizing: 1 });
    const person = mentions.get('person')!;
    expect(person.kappa).toBeCloseTo(0.75);
    expect(person.unitizing! > person.f1!).toBe(true);
  });

  it('finds a quote that was cut a little otherwise, and compares its frame', () => {
    const { quotes } = compareAnnotations([
      article(
        { quotes: [quote('Tom Hill in Solheim', 'direct', 'named k1')] },
        { quotes: [quote('Tom Hill in Solheim .', 'indirect', 'named k1')] },
      ),
    ]);
    expect(quotes.get('all')).toMatchObject({
      a: 1,
      b: 1,
      both: 0,
      near: 1,
      nearF1: 1,
      sameKind: 0,
      sameCue: 1,
      sameSpeaker: 1,
    });
    expect(quotes.get('direct')).toMatchObject({ a: 1, b: 0, near: 1, nearF1: 0 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpellings } from '../../../server/src/corpus/findings/spellings';

const { isSpellingOf, keysOf } = createSpellings();
const share = (one: string, other: string) => keysOf(one).some((key) => keysOf(other).includes(key));

describe('the keys of a name', () => {
  it('are shared by its spellings, and by few other names', () => {
    expect(isSpellingOf('Sergei Palmov', 'Sergey Palmov')).toBe(true);
    expect(share('Sergei Palmov', 'Sergey Palmov')).toBe(true);
    expect(isSpellingOf('Ann Hartwell', 'Ann Hartwel')).toBe(true);
    expect(share('Ann Hartwell', 'Ann Hartwel')).toBe(true);
    expect(share('Ann Hartwell', 'Tom Roe')).toBe(false);
  });

  it('are shared by any two names that are spellings of one', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeiykchsvwEIKS-ıé'), minLength: 1, maxLength: 8 });
    const name = fc.array(word, { minLength: 1, maxLength: 3 });
    const edit = fc.record({
      at: fc.nat(20),
      cut: fc.nat(2),
      letters: fc.constantFrom('', 'e', 'i', 'kh', 's'),
    });
    let spellings = 0;
    fc.assert(
      fc.property(name, edit, (words, { at, cut, letters }) => {
        const one = words.join(' ');
        const other = `${one.slice(0, at)}${letters}${one.slice(at + cut)}`;
        if (!isSpellingOf(one, other)) return;
        spellings++;
        expect(share(one, other)).toBe(true);
      }),
      // The same names each time: enough of the pairs must be spellings for this to tell anything.
      { numRuns: 3000, seed: 1 },
    );
    expect(spellings).toBeGreaterThan(100);
  });
});

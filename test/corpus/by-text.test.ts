import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalizedWords, textPlaces } from '../../server/src/corpus/by-text';

const words = (text: string, name: string) =>
  textPlaces(text, name).map(({ start, end }) => [start, text.slice(start, end)]);

describe('a name as mere text', () => {
  it('stands as whole words, in any letters', () => {
    expect(words('Roe met Roevik; Monroe and “Roe’s” son. Roe', 'Roe')).toEqual([
      [0, 'Roe'],
      [28, 'Roe'],
      [40, 'Roe'],
    ]);
    expect(words('Øst-Øystein Øst', 'Øst')).toEqual([
      [0, 'Øst'],
      [12, 'Øst'],
    ]);
    expect(words('anything', '')).toEqual([]);
  });

  it('is found in every article that holds it', () => {
    const name = fc.constantFrom('Mara Lindqvist', 'Øst', 'Juan de la Cruz', 'Smith & Sons', 'Anna-Lisa Roe');
    const around = fc.constantFrom('', ' ', '“', '”', '\n', '’s', 'the mayor ', ', who', '😀');
    fc.assert(
      fc.property(name, around, around, (wanted, before, after) => {
        const text = `${before}${wanted}${after}`;
        fc.pre(textPlaces(text, wanted).length > 0);
        const here = new Set(capitalizedWords(text));
        expect([...capitalizedWords(wanted)].every((hash) => here.has(hash))).toBe(true);
      }),
    );
  });
});

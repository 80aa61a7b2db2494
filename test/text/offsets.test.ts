import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetMap } from '../../server/src/text/offsets';

describe('offsets', () => {
  it('counts an emoji once in code points and twice in UTF-16', () => {
    const map = offsetMap('🌊 Storm');
    expect(map.toCodePoint(2)).toBe(1);
    expect(map.toUtf16(1)).toBe(2);
    expect(map.toUtf16(0)).toBe(0);
  });

  it('goes there and back on any text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const map = offsetMap(text);
        let utf16 = 0;
        let codePoint = 0;
        for (const character of text) {
          expect(map.toCodePoint(utf16)).toBe(codePoint);
          expect(map.toUtf16(codePoint)).toBe(utf16);
          utf16 += character.length;
          codePoint++;
        }
        expect(map.toCodePoint(text.length)).toBe(codePoint);
        expect(map.toUtf16(codePoint)).toBe(text.length);
      }),
    );
  });
});

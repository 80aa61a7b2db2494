import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, linesOf } from '../../server/src/text/lines';

describe('the lines of a text of which many places are asked', () => {
  it('are those that are told of each place by itself', () => {
    const text = fc.array(fc.constantFrom('\n', '\r\n', '\r', 'a', '“é”', '👍'), { maxLength: 30 });
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        const at = linesOf(whole);
        for (let offset = 0; offset <= whole.length; offset++)
          expect(at(offset)).toEqual(lineAt(whole, offset));
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packStrings, stringsIn } from '../../server/src/session/string-table';
import { atOnce } from '../../server/src/text/pieces';

it('strings are read one by one as they were put together, whatever lies behind them', () => {
  const strings = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 20 });
  fc.assert(
    fc.property(strings, fc.uint8Array({ maxLength: 9 }), (given, rest) => {
      const packed = atOnce(packStrings(given));
      expect(packed.length % 8).toBe(0);
      const table = stringsIn(Uint8Array.from([...packed, ...rest]));
      expect(Array.from({ length: table.count }, (_, place) => table.at(place))).toEqual(given);
      expect(table.at(given.length)).toBe('');
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySnapshotMap } from '../../server/src/corpus/snapshot-map';

const changes = fc.array(
  fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.option(fc.integer(), { nil: undefined })), {
    maxLength: 6,
  }),
  { maxLength: 20 },
);

describe('a snapshot map', () => {
  it('holds what a plain map holds after the same changes, and older ones keep what they held', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        let map = emptySnapshotMap<number>();
        const plain = new Map<string, number>();
        const older: [typeof map, Map<string, number>][] = [];
        for (const step of steps) {
          older.push([map, new Map(plain)]);
          map = map.with(step);
          for (const [key, value] of step) {
            if (value === undefined) plain.delete(key);
            else plain.set(key, value);
          }
        }
        older.push([map, plain]);
        for (const [now, expected] of older) {
          expect(now.size).toBe(expected.size);
          expect([...now.values()].sort()).toEqual([...expected.values()].sort());
          for (const [key, value] of expected) expect(now.get(key)).toBe(value);
        }
      }),
    );
  });
});

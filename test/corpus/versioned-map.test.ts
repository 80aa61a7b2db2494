import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Base, createVersionedMap } from '../../server/src/corpus/versioned-map';

const changes = fc.array(
  fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.option(fc.integer(), { nil: undefined })), {
    maxLength: 6,
  }),
  { maxLength: 20 },
);

/** What a map holds from the beginning. */
function baseOf(map: ReadonlyMap<string, number>): Base<string, number> {
  return {
    size: map.size,
    get: (key) => map.get(key),
    valuesBut: (keys) => {
      const others = new Set(keys);
      return [...map].filter(([key]) => !others.has(key)).map(([, value]) => value);
    },
  };
}

describe('a versioned map', () => {
  it('holds what a plain map holds after the same changes, and older views keep what they saw', () => {
    fc.assert(
      fc.property(changes, fc.uniqueArray(fc.string({ maxLength: 2 })), (steps, keys) => {
        const begun = new Map(keys.map((key, at) => [key, at]));
        const map = createVersionedMap<string, number>(baseOf(begun));
        const plain = new Map(begun);
        const older: [ReturnType<typeof map.view>, Map<string, number>][] = [];
        for (const step of steps) {
          older.push([map.view(), new Map(plain)]);
          for (const [key, value] of step) {
            map.set(key, value);
            if (value === undefined) plain.delete(key);
            else plain.set(key, value);
          }
        }
        older.push([map.view(), plain]);
        for (const [view, expected] of older) {
          expect(view.size).toBe(expected.size);
          expect([...view.values()].sort()).toEqual([...expected.values()].sort());
          for (const [key, value] of expected) expect(view.get(key)).toBe(value);
        }
      }),
    );
  });

  it('keeps what a reader has not read yet while it changes', () => {
    const map = createVersionedMap<string, number>();
    for (const key of ['a', 'b', 'c']) map.set(key, 1);
    const seen: number[] = [];
    for (const value of map.view().values()) {
      seen.push(value);
      map.set('b', undefined);
      map.set('c', 2);
      map.set('d', 1);
    }
    expect(seen).toEqual([1, 1, 1]);
  });
});

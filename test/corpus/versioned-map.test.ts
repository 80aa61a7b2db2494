import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVersionedMap } from '../../server/src/corpus/versioned-map';

const changes = fc.array(
  fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.option(fc.integer(), { nil: undefined })), {
    maxLength: 6,
  }),
  { maxLength: 20 },
);

describe('a versioned map', () => {
  it('holds what a plain map holds after the same changes, and older views keep what they saw', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const map = createVersionedMap<string, number>();
        const plain = new Map<string, number>();
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
          expect(new Map(view.entries())).toEqual(expected);
          for (const [key, value] of expected) expect(view.get(key)).toBe(value);
        }
      }),
    );
  });

  it('keeps what a reader has not read yet while it changes', () => {
    const map = createVersionedMap<string, number>();
    for (const key of ['a', 'b', 'c']) map.set(key, 1);
    const seen: (readonly [string, number])[] = [];
    for (const entry of map.view().entries()) {
      seen.push(entry);
      map.set('b', undefined);
      map.set('c', 2);
      map.set('d', 1);
    }
    expect(new Map(seen)).toEqual(
      new Map([
        ['a', 1],
        ['b', 1],
        ['c', 1],
      ]),
    );
  });
});

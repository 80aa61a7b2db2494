import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPassageIndex, type PassageIndex, passagesOf } from '../../server/src/corpus/passages';
import { openPassages, writePassages } from '../../server/src/corpus/passages/image';
import { RARE, TOO_COMMON } from '../../server/src/corpus/passages/postings';
import { read, sketchOf } from './findings/newsstand';

const EVERYBODY = { has: () => true, size: 100 };
const SENTENCES = [
  'Tugs towed the burning ferry Ionian Lark back to the outer mole at dawn.',
  'At dawn the ferry Ionian Lark, still burning, was towed to the outer mole by tugs.',
  'The Harlow mill burned on the night of the lantern fair.',
  'The fire in the Harlow mill started in a drying kiln near the loading bay.',
  'Weather permitting, ferries sail hourly.',
  'Skaters met on the frozen reservoir above the village.',
];
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const edits = fc.array(
  fc.record({
    id: fc.constantFrom(...ids),
    lines: fc.option(fc.uniqueArray(fc.constantFrom(...SENTENCES), { maxLength: 4 })),
  }),
  { maxLength: 12 },
);
type Edit = { readonly id: string; readonly lines: readonly string[] | null };

const sketches = (lines: readonly string[]) => sketchOf(read('any', { text: lines.join('\n') }));
const apply = (index: PassageIndex, { id, lines }: Edit) =>
  lines === null ? index.remove(id, EVERYBODY) : index.put(id, sketches(lines), EVERYBODY);
const told = (index: PassageIndex) => ids.map((id) => index.pairs(id));

/** The index as it comes back at the next start. */
function restored(index: PassageIndex, stands = (_id: string) => true): PassageIndex {
  const stored = openPassages(made(index.image(ids))!);
  return createPassageIndex({ stored: stored!, ids, stands });
}

function made<T>(pieces: Generator<void, T>): T {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
  }
}

describe('parallel passages of articles that are known all at once', () => {
  const all = ids.map((_, at) => SENTENCES.slice(0, at + 1));

  it('are those of the same articles put in one by one, and go on alike', () => {
    const index = createPassageIndex();
    for (const [at, id] of ids.entries()) index.put(id, sketches(all[at]!), EVERYBODY);
    const together = made(passagesOf(ids, all.map(sketches)));
    expect(told(index).flat().length).toBeGreaterThan(10);
    expect(told(together)).toEqual(told(index));
    for (const one of [index, together]) {
      one.remove('c', EVERYBODY);
      one.put('a', sketches([SENTENCES[5]!]), EVERYBODY);
    }
    expect(told(together)).toEqual(told(index));
  });

  it('are without articles that changed while they were compared', () => {
    const index = createPassageIndex();
    for (const [at, id] of ids.entries()) if (id !== 'd') index.put(id, sketches(all[at]!), EVERYBODY);
    expect(told(made(passagesOf(ids, all.map(sketches), (id) => id !== 'd')))).toEqual(told(index));
  });

  it('are kept as the image that they were made of, until something changes', () => {
    const together = made(passagesOf(ids, all.map(sketches)));
    const image = made(together.image(ids));
    expect(made(together.image(ids))).toBe(image);
    together.remove('a', EVERYBODY);
    expect(made(together.image(ids))).not.toBe(image);
  });
});

describe('parallel passages that were kept', () => {
  it('are the same at the next start, and go on as if they had never been away', () => {
    fc.assert(
      fc.property(edits, edits, fc.constantFrom(...ids), (before, after, other) => {
        const index = createPassageIndex();
        const there = new Set<string>();
        for (const edit of before) {
          apply(index, edit);
          if (edit.lines === null) there.delete(edit.id);
          else there.add(edit.id);
        }
        expect(told(restored(index))).toEqual(told(index));
        const kept = restored(index, (id) => there.has(id) && id !== other);
        index.remove(other, EVERYBODY);
        expect(told(kept)).toEqual(told(index));
        for (const edit of after) {
          const were = told(index);
          // Either may name more: in what order keys come and go is its own affair.
          const named = [apply(index, edit), apply(kept, edit)];
          const are = told(index);
          expect(told(kept)).toEqual(are);
          const changed = ids.filter((_, at) => !isDeepStrictEqual(were[at], are[at]));
          for (const some of named) expect([...some]).toEqual(expect.arrayContaining(changed));
        }
        expect(told(restored(kept))).toEqual(told(index));
      }),
      { numRuns: 40 },
    );
  });

  it('know which turns of phrase are rare and which too common, over what was kept and what came since', () => {
    const names = Array.from({ length: TOO_COMMON + 3 }, (_, at) => `n${at}`);
    const sketch = sketches([SENTENCES[4]!]);
    for (const count of [RARE - 1, RARE, TOO_COMMON - 1, TOO_COMMON]) {
      const fresh = createPassageIndex();
      for (const name of names.slice(0, count)) fresh.put(name, sketch, EVERYBODY);
      const pieces = fresh.image(names);
      let step = pieces.next();
      while (step.done !== true) step = pieces.next();
      const stands = (id: string) => names.indexOf(id) < count;
      const kept = createPassageIndex({ stored: openPassages(step.value!)!, ids: names, stands });
      for (const name of names.slice(count, count + 3))
        expect(kept.put(name, sketch, EVERYBODY)).toEqual(fresh.put(name, sketch, EVERYBODY));
      for (const name of names.slice(0, 4)) {
        expect(kept.remove(name, EVERYBODY)).toEqual(fresh.remove(name, EVERYBODY));
        expect(kept.pairs('n5')).toEqual(fresh.pairs('n5'));
      }
    }
  });

  it('are not written when an article changes meanwhile', () => {
    const index = createPassageIndex();
    for (const id of ids) index.put(id, sketches(SENTENCES), EVERYBODY);
    const pieces = index.image(ids);
    expect(pieces.next().done).toBe(false);
    index.remove('a', EVERYBODY);
    expect(pieces.next()).toEqual({ done: true, value: undefined });
  });

  it('are not read out of an image that was cut or is of another version', () => {
    const pieces = writePassages([sketches(SENTENCES)]);
    let step = pieces.next();
    while (step.done !== true) step = pieces.next();
    const image = step.value;
    expect(openPassages(image.subarray(0, image.length - 4))).toBeUndefined();
    expect(openPassages(image.subarray(0, 8))).toBeUndefined();
    const other = image.slice();
    other[4]! ^= 1;
    expect(openPassages(other)).toBeUndefined();
  });
});

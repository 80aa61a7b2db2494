// Where spans stand after edits of the text about them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Edit, editOf } from '../../server/src/annotation/carry';
import { decide } from '../../server/src/annotation/decision';
import { carryPlaces, placeAll } from '../../server/src/annotation/places';
import { standing } from '../../server/src/annotation/standing';
import { decisionsOn, newsText, stamp } from './arbitrary';

describe('an edit between two texts', () => {
  it('turns the one into the other', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', ' ', '😀'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { start, end, length } = editOf(before, after);
        expect(before.slice(0, start) + after.slice(start, start + length) + before.slice(end)).toBe(after);
      }),
    );
  });
});

describe('places under edits at several cursors', () => {
  it('keep the words between the cursors where they are, whatever is typed beside them', () => {
    const cursors = fc.array(
      fc.record({ at: fc.nat(), gone: fc.nat(5), brings: fc.constantFrom('', 'x', ' of Roe ') }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(
        newsText.chain((t) => fc.tuple(fc.constant(t), decisionsOn(t), cursors, fc.boolean())),
        ([text, decisions, wanted, isFromTheEnd]) => {
          const changes = apart(text, wanted);
          const before = placeAll(standing(decisions).inForce, text);
          const { edits, after } = typed(text, changes, isFromTheEnd);
          const { places } = carryPlaces(before, edits, after);
          expect([...places.keys()]).toEqual([...before.keys()]);
          for (const [key, { placement }] of before) {
            if (placement.state === 'orphaned') continue;
            const isNear = placement.spans.some(({ start, end }) =>
              changes.some((change) => change.start <= end && change.end >= start),
            );
            if (isNear) continue;
            const spans = placement.spans.map(({ start, end }) => {
              const by = changes.reduce(
                (sum, c) => (c.end <= start ? sum + c.brings.length - (c.end - c.start) : sum),
                0,
              );
              return { start: start + by, end: end + by };
            });
            expect(places.get(key)?.placement).toMatchObject({ spans });
            expect(spans.map((s) => after.slice(s.start, s.end))).toEqual(
              placement.spans.map((s) => text.slice(s.start, s.end)),
            );
          }
        },
      ),
    );
  });

  it('are lost where the words went, and nowhere else', () => {
    const text = 'Anna Roe met Tom Hill in Oslo.';
    const decision = (words: string, at = text.indexOf(words)) =>
      decide(
        {
          op: 'mention.confirm',
          at: anchorAt(text, [{ start: at, end: at + words.length }]),
          type: 'person',
        },
        stamp('anna', at),
      );
    const before = placeAll(
      ['Anna Roe', 'Tom Hill', 'Oslo'].map((words) => decision(words)),
      text,
    );
    const { edits, after } = typed(
      text,
      [
        { start: 0, end: 8, brings: 'He' },
        { start: 25, end: 29, brings: 'town' },
      ],
      true,
    );
    expect(after).toBe('He met Tom Hill in town.');
    const states = [...carryPlaces(before, edits, after).places.values()].map(({ placement }) => placement);
    expect(states).toEqual([
      { state: 'orphaned' },
      { state: 'moved', spans: [{ start: 7, end: 15 }] },
      { state: 'orphaned' },
    ]);
  });
});

interface Change {
  readonly start: number;
  readonly end: number;
  readonly brings: string;
}

/** Changes that do not meet, in the order of the text. */
function apart(text: string, wanted: readonly { at: number; gone: number; brings: string }[]): Change[] {
  const changes: Change[] = [];
  const sorted = wanted
    .map(({ at, gone, brings }) => ({ start: at % (text.length + 1), gone, brings }))
    .sort((a, b) => a.start - b.start);
  for (const { start, gone, brings } of sorted)
    if (start > (changes.at(-1)?.end ?? -1))
      changes.push({ start, end: Math.min(text.length, start + gone), brings });
  return changes;
}

/** The changes one after the other, as an editor tells them: from the end of the text, or from its beginning. */
function typed(text: string, changes: readonly Change[], isFromTheEnd: boolean) {
  let after = text;
  let by = 0;
  const edits = (isFromTheEnd ? changes.toReversed() : changes).map(({ start, end, brings }): Edit => {
    const edit = { start: start + by, end: end + by, length: brings.length };
    after = after.slice(0, edit.start) + brings + after.slice(edit.end);
    if (!isFromTheEnd) by += brings.length - (end - start);
    return edit;
  });
  return { edits, after };
}

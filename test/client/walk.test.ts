// Walking through what is undecided.
import { describe, expect, it } from 'vitest';
import { Walk } from '../../client/src/review/walk';
import type { UndecidedItem } from '../../server/src/lsp/messages';

/** Undecided names, one a line; what is taken out of the list is decided. */
function namesOf(...words: string[]) {
  const left = words.map((word, line): UndecidedItem => {
    const range = { start: { line, character: 0 }, end: { line, character: word.length } };
    const place = { uri: 'file:///a.txt', article: 'a.txt', kind: 'mention' as const, ranges: [range] };
    const shown = { words: word, line: word, highlight: [0, word.length] as const };
    const said = { type: 'person', rule: 'name', confidence: 1, entity: null, isContested: false };
    return { ...place, ...shown, ...said, cursor: String(line) };
  });
  const walk = new Walk(async (after, limit) => {
    const from = after === undefined ? 0 : Number(after) + 1;
    const items = left.filter(({ cursor }) => Number(cursor) >= from).slice(0, limit);
    return { items, total: left.length };
  });
  const settle = (word: string) =>
    left.splice(
      left.findIndex((item) => item.words === word),
      1,
    )[0] as UndecidedItem;
  const decide = () => {
    if (walk.current !== undefined) settle(walk.current.words);
    return walk.decide();
  };
  return { walk, left, decide, here: () => walk.current?.words };
}

describe('a walk through what is undecided', () => {
  it('goes on from decision to decision until nothing is left', async () => {
    const { walk, decide, here } = namesOf('Roe', 'Vik', 'Lund');
    await walk.begin();
    const seen = [here()];
    while (await decide()) seen.push(here());
    expect(seen).toEqual(['Roe', 'Vik', 'Lund']);
    expect(walk.progress).toEqual({ decided: 3, skipped: 0, left: 0 });
  });

  it('comes round to what was passed over, and not to what was skipped', async () => {
    const { walk, decide, here } = namesOf('Roe', 'Vik', 'Lund');
    await walk.begin();
    await walk.next();
    await walk.skip();
    expect(here()).toBe('Lund');
    await decide();
    expect(here()).toBe('Roe');
    expect(await decide()).toBe(false);
    expect(walk.progress).toEqual({ decided: 2, skipped: 1, left: 0 });
  });

  it('begins where the cursor stands, and ends with what lies before', async () => {
    const { walk, decide, here } = namesOf('Roe', 'Vik', 'Lund');
    await walk.begin((item) => (item.ranges[0]?.start.line ?? 0) < 2);
    expect(here()).toBe('Lund');
    await decide();
    expect(here()).toBe('Roe');
  });

  it('goes back the way it came', async () => {
    const { walk, here } = namesOf('Roe', 'Vik', 'Lund');
    await walk.begin();
    await walk.next();
    expect(walk.previous()).toBe(true);
    expect(here()).toBe('Roe');
    expect(walk.previous()).toBe(false);
    expect(here()).toBe('Roe');
    expect(walk.ahead.map(({ words }) => words)).toEqual(['Vik', 'Lund']);
  });

  it('returns to what was decided last when that is undone', async () => {
    const { walk, left, decide, here } = namesOf('Roe', 'Vik');
    await walk.begin();
    const roe = left[0] as UndecidedItem;
    await decide();
    left.unshift(roe);
    expect(walk.undo()).toBe(true);
    expect([here(), walk.progress]).toEqual(['Roe', { decided: 0, skipped: 0, left: 2 }]);
    expect(walk.undo()).toBe(false);
  });

  it('stays where it is when there is nothing else', async () => {
    const { walk, here } = namesOf('Roe');
    await walk.begin();
    expect(await walk.next()).toBe(true);
    expect(here()).toBe('Roe');
  });

  it('says at once that nothing is to be decided', async () => {
    const { walk, here } = namesOf();
    expect([await walk.begin(), here()]).toEqual([false, undefined]);
  });
});

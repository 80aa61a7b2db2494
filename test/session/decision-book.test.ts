// Decisions at work: laid over the analysis, written beside the article, taken back.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import type { Choice } from '../../server/src/annotation/decision';
import { settlementOf } from '../../server/src/features/deciding/wish';
import { DecisionBook } from '../../server/src/session/decision-book';
import { marked } from '../support/marked';

const { text, analysis } = marked(
  'Harbour plan\n⟦person e1:Mara Lindqvist⟧ met ⟦organization e2:Orrin Port⟧ again.',
);
const stamp = (second: number, who = 'ann') => ({
  who,
  when: new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString(),
  tool: 'newsmark test',
});
const at = (words: string) => {
  const start = text.indexOf(words);
  return anchorAt(text, [{ start, end: start + words.length }]);
};
const wish = (choice: Choice, settledBy: readonly string[] = []) => ({
  article: 'a.txt',
  choice,
  settledBy,
});

let folder = '';
let book: DecisionBook;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'newsmark-decisions-'));
  book = new DecisionBook(folder);
  await book.read('a.txt');
});
afterEach(() => {
  book.close();
  rmSync(folder, { recursive: true, force: true });
});
const lines = () => readFileSync(path.join(folder, 'a.txt.newsmark.jsonl'), 'utf8').trimEnd().split('\n');
const names = (now = text) =>
  book.settle('a.txt', now, analysis).mentions.map(({ start, end }) => now.slice(start, end));

describe('decisions of a corpus', () => {
  it('leave an analysis as it is where nothing was decided', () => {
    expect(book.settle('a.txt', text, analysis)).toBe(analysis);
  });

  it('hold at once, and stand in the sidecar beside the article', async () => {
    const decided = await book.decide(
      'Reject',
      [wish({ op: 'mention.reject', at: at('Orrin Port') })],
      stamp(1),
    );
    expect(decided).toEqual({ label: 'Reject', articles: ['a.txt'], entities: false, refused: [] });
    expect(names()).toEqual(['Mara Lindqvist']);
    expect(lines()).toHaveLength(1);
    expect(JSON.parse(lines()[0] ?? '')).toMatchObject({ op: 'mention.reject', who: 'ann' });
  });

  it('hold for whoever opens the folder next', async () => {
    await book.decide('Reject', [wish({ op: 'mention.reject', at: at('Orrin Port') })], stamp(1));
    const other = new DecisionBook(folder);
    expect(await other.read('a.txt')).toBe(true);
    expect(other.settle('a.txt', text, analysis).mentions).toHaveLength(1);
    other.close();
  });

  it('follow their words through edits', async () => {
    await book.decide('Reject', [wish({ op: 'mention.reject', at: at('Orrin Port') })], stamp(1));
    expect(names()).toEqual(['Mara Lindqvist']);
    const moved = text.replace('Harbour', 'The great harbour');
    const by = moved.length - text.length;
    const shifted = {
      ...analysis,
      mentions: analysis.mentions.map((m) => ({ ...m, start: m.start + by, end: m.end + by })),
    };
    const settled = book.settle('a.txt', moved, shifted);
    expect(settled.mentions.map((m) => moved.slice(m.start, m.end))).toEqual(['Mara Lindqvist']);
  });

  it('stay on words between two cursors, though all about them is typed anew', async () => {
    await book.decide('Confirm', [wish({ op: 'mention.confirm', at: at('met'), type: 'event' })], stamp(1));
    expect(book.decisionsIn('a.txt', text).state.mentions).toHaveLength(1);
    const now = 'Storm at sea: he met them there.';
    const [start, end] = [text.indexOf(' met '), text.indexOf(' met ') + 5];
    // The later cursor first, as editors tell it.
    const half = `${text.slice(0, end)}them there.`;
    book.edited('a.txt', text, [{ start: end, end: text.length, length: 11 }], half);
    book.edited('a.txt', half, [{ start: 0, end: start, length: 16 }], now);
    const { state } = book.decisionsIn('a.txt', now);
    expect(state.orphans).toEqual([]);
    expect(state.mentions.flatMap(({ spans }) => spans.map((s) => now.slice(s.start, s.end)))).toEqual([
      'met',
    ]);
  });

  it('can be undone and done again; nothing is ever taken out of the file', async () => {
    await book.decide('Reject', [wish({ op: 'mention.reject', at: at('Orrin Port') })], stamp(1));
    expect((await book.undo(stamp(2))).label).toBe('Reject');
    expect(names()).toEqual(['Mara Lindqvist', 'Orrin Port']);
    expect((await book.redo(stamp(3))).label).toBe('Reject');
    expect(names()).toEqual(['Mara Lindqvist']);
    expect(lines()).toHaveLength(3);
    expect((await book.redo(stamp(4))).label).toBeUndefined();
  });

  it('give way to the same person’s later word, and say who settled it', async () => {
    const choice: Choice = { op: 'mention.confirm', at: at('Orrin Port'), type: 'organization' };
    await book.decide('Confirm', [wish(choice)], stamp(1));
    const confirmed = book.settle('a.txt', text, analysis).mentions.find((m) => m.entity === 'e2');
    const settlement = confirmed && settlementOf(confirmed);
    expect(settlement).toMatchObject({ state: 'confirmed', by: ['ann'] });
    const reject: Choice = { op: 'mention.reject', at: at('Orrin Port') };
    await book.decide('Reject', [wish(reject, settlement?.decisions)], stamp(2));
    expect(names()).toEqual(['Mara Lindqvist']);
  });
});

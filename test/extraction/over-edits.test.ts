// What stands of an article over its edits, and when an answer may be given again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptQuestion, LinesOverEdits, StandingLine } from '../../server/src/extraction/over-edits';
import { readDocument, type TextDocument } from '../../server/src/text/document';

const RULES = { abbreviations: new Set<string>() };

/** An article of a few words a line, whose states are read one after the other. */
function article() {
  const over = new LinesOverEdits<StandingLine>();
  let document: TextDocument | undefined;
  const read = (...lines: readonly string[]) => {
    document = readDocument(lines.join('\n'), RULES, document);
    return over.update(
      document.segments.map(({ content }) => content),
      (content) => new StandingLine(content),
    );
  };
  const words = () => over.lines.map(({ content }) => content.text);
  return { over, read, words };
}

describe('lines over edits', () => {
  it('stand before and behind an edit, wherever it moves them', () => {
    const { over, read, words } = article();
    read('Port', 'Fire', 'Council', 'Weather');
    const [port, , council, weather] = over.lines;
    const gone = read('Port', 'Fire put out', 'Nobody hurt', 'Council', 'Weather');
    expect(words()).toEqual(['Port', 'Fire put out', 'Nobody hurt', 'Council', 'Weather']);
    expect(gone.map(({ content }) => content.text)).toEqual(['Fire']);
    expect([over.lines[0], over.lines[3], over.lines[4]]).toEqual([port, council, weather]);
    expect(over.lines.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('an answer', () => {
  const LINES = ['Port', 'Fire', 'Council', 'Weather'];

  /** An answer for which these lines were looked at, and whether it is still good in another state. */
  const isStillAfter = (seen: readonly number[], lines: readonly string[]): boolean => {
    const { over, read } = article();
    read(...LINES);
    const { reads } = over.note(() => {
      for (const index of seen) over.see(index);
    });
    const { now } = over;
    read(...lines);
    return over.isStill(reads, now);
  };

  it('stays when something else is written', () => {
    expect(isStillAfter([1, 2], ['Harbour', 'News', 'Port', 'Fire', 'Council', 'Weather'])).toBe(true);
    expect(isStillAfter([1, 2], ['Port', 'Fire', 'Council', 'Weather and sea', 'Sport'])).toBe(true);
  });

  it('goes when a line that was looked at is written anew, or one comes or leaves between them', () => {
    expect(isStillAfter([1, 2], ['Port', 'Fire!', 'Council', 'Weather'])).toBe(false);
    expect(isStillAfter([1, 2], ['Port', 'Fire', 'Storm', 'Council', 'Weather'])).toBe(false);
    expect(isStillAfter([0, 2], ['Port', 'Council', 'Weather'])).toBe(false);
  });

  it('that was looked for beyond an end of the article goes when something is written there', () => {
    expect(isStillAfter([0, -1], ['News', 'Port', 'Fire', 'Council', 'Weather'])).toBe(false);
    expect(isStillAfter([3, 4], [...LINES, 'Sport'])).toBe(false);
    expect(isStillAfter([3], [...LINES, 'Sport'])).toBe(true);
  });

  it('goes when a question that was asked for it is answered otherwise', () => {
    const { over, read } = article();
    read(...LINES);
    let mayor = 'Roe';
    const who = () => mayor;
    const { reads } = over.note(() => over.ask(who, 'mayor'));
    expect(over.isStill(reads, over.now)).toBe(true);
    mayor = 'Lund';
    expect(over.isStill(reads, over.now)).toBe(false);
  });

  it('that is still good was made from the very lines that stand there now', () => {
    const line = fc.constantFrom('Port', 'Fire', 'Council', 'Weather', 'Sport');
    const edit = fc.record({ at: fc.nat(12), remove: fc.nat(4), insert: fc.array(line, { maxLength: 3 }) });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 10 }),
        fc.nat(9),
        fc.nat(3),
        fc.array(edit, { maxLength: 4 }),
        (first, from, length, edits) => {
          const { over, read, words } = article();
          let lines = first;
          read(...lines);
          const seen = (start: number) => [...Array(length + 1).keys()].map((i) => words()[start + i]);
          const noted = over.note(() => {
            for (let i = 0; i <= length; i++) over.see(from + i);
            return seen(from);
          });
          const { now } = over;
          for (const { at, remove, insert } of edits) {
            lines = lines.toSpliced(at, remove, ...insert);
            read(...lines);
          }
          const { first: start } = noted.reads;
          if (from < first.length && start !== undefined && over.isStill(noted.reads, now))
            expect(seen(start.index)).toEqual(noted.answer);
        },
      ),
    );
  });
});

describe('a kept question', () => {
  it('is asked once a version, and its answer is the same object as long as it says the same', () => {
    let version = 1;
    let asked = 0;
    let names = ['Ann Roe'];
    const bearers = keptQuestion(
      (surname) => {
        asked++;
        return names.filter((name) => name.endsWith(surname));
      },
      () => version,
      (a, b) => a.join() === b.join(),
    );
    const first = bearers('Roe');
    expect(bearers('Roe')).toBe(first);
    expect(asked).toBe(1);
    version = 2;
    expect(bearers('Roe')).toBe(first);
    expect(asked).toBe(2);
    version = 3;
    names = ['Ann Roe', 'Tom Roe'];
    expect(bearers('Roe')).toEqual(['Ann Roe', 'Tom Roe']);
  });
});

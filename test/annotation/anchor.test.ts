import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, resolve, settleCarried } from '../../server/src/annotation/anchor';
import { carry, carryAll } from '../../server/src/annotation/carry';
import { indexText } from '../../server/src/annotation/text-index';
import { newsText } from './arbitrary';

const story =
  'Anna Roe opened the hearing in Solheim on Monday. The ferry had been checked twice that week, she said.\n' +
  'Later Tom Hill told reporters that Roe had known of the fault since March and kept it from the board.\n' +
  '“We will not move,” Roe said. Nobody else from the harbour company would speak about the matter.\n';

const spanOf = (text: string, words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const find = (words: string, after: string, nth = 0) => {
  const placement = resolve(anchorAt(story, [spanOf(story, words, nth)]), indexText(after));
  return placement.state === 'orphaned'
    ? 'orphaned'
    : `${placement.state}: ${placement.spans.map((s) => `${after.slice(s.start - 6, s.start)}[${after.slice(s.start, s.end)}]`).join(' ')}`;
};

describe('an anchor', () => {
  it('stays where words and context stand where they stood', () => {
    expect(find('Tom Hill', story)).toBe('exact: Later [Tom Hill]');
    expect(find('Tom Hill', `${story}One more line.\n`)).toBe('exact: Later [Tom Hill]');
  });

  it('follows its own occurrence of a name that stands three times', () => {
    const after = `A new headline\n\n${story}`;
    expect(find('Roe', after, 0)).toBe('moved: \nAnna [Roe]');
    expect(find('Roe', after, 1)).toBe('moved:  that [Roe]');
    expect(find('Roe', after, 2)).toBe('moved: ove,” [Roe]');
  });

  it('finds its words when the sentence around them was edited a little, and is orphaned when it was rewritten', () => {
    expect(find('Tom Hill', story.replace('Later Tom Hill told', 'Later on, Tom Hill told'))).toBe(
      'moved: r on, [Tom Hill]',
    );
    const rewritten = story.replace(
      'Later Tom Hill told reporters',
      'On Tuesday, Tom Hill then wrote in a paper',
    );
    expect(find('Tom Hill', rewritten)).toBe('orphaned');
  });

  it('finds a quotation in which a typo was put right', () => {
    const words = 'The ferry had been checked twice that week';
    expect(find(words, story.replace('checked', 'inspected')).slice(0, 6)).toBe('moved:');
  });

  it('finds a name spelled otherwise in the same place, and not a name of another', () => {
    expect(find('Tom Hill', story.replace('Tom Hill', 'Tom Hille'))).toBe('moved: Later [Tom Hille]');
    expect(find('Tom Hill', story.replace('Tom Hill', 'Tom Hillary'))).toBe('orphaned');
    expect(find('Tom Hill', story.replace('Tom Hill', 'Ray Lund'))).toBe('orphaned');
    expect(find('Roe', story.replace('that Roe had', 'that Row had'), 1)).toBe('orphaned');
  });

  it('near the beginning of an article does not go to a like name because the same words follow it', () => {
    const said = 'said the pier would stay closed until spring.';
    const text = `By Tom Hillager ${said}\nNobody had asked the council about it, and Tim Hillager ${said}\n`;
    const anchor = anchorAt(text, [spanOf(text, 'Tom Hillager')]);
    const outside = text.replace(said, 'of our own staff, with two more from the agencies.');
    expect(resolve(anchor, indexText(outside)).state).toBe('orphaned');
    const corrected = text.replace('Tom Hillager', 'Tom Hillagher').replace('Tim Hillager', 'the mayor');
    expect(resolve(anchor, indexText(corrected)).state).toBe('moved');
    expect(resolve(anchor, indexText(`A headline\n\n${text}`)).state).toBe('moved');
  });

  it('is orphaned when two like words were cut into one, which might be either', () => {
    const text = `Oslo faces delays, delays, new dates and talks with whoever is at the table.\n${story}`;
    const anchor = anchorAt(text, [spanOf(text, 'delays,', 1)]);
    expect(resolve(anchor, indexText(text.replace('new dates', 'new days'))).state).toBe('moved');
    expect(resolve(anchor, indexText(text.replace('delays, delays,', 'dexlays,'))).state).toBe('orphaned');
  });

  it('does not leave its own words for changed ones, though more of its surroundings are with those', () => {
    const said = 'on the closure of the eastern line this week';
    const text = `${story}The paper quoted Marta Lindgren ${said}.\n`;
    const anchor = anchorAt(text, [spanOf(text, 'Marta Lindgren')]);
    const twice =
      text.replace(said, 'on the other lines and the western closure') + text.replace('Marta', 'Maria');
    expect(resolve(anchor, indexText(twice)).state).toBe('orphaned');
    const corrected = text.replace('Marta', 'Maria');
    expect(resolve(anchor, indexText(corrected)).state).toBe('moved');
  });

  it('never takes one figure for another', () => {
    const words = 'The ferry carried 214 passengers and crew';
    const text = `${story}${words} on that day, the company wrote.\n`;
    const start = text.indexOf(words);
    const anchor = anchorAt(text, [{ start, end: start + words.length }]);
    expect(resolve(anchor, indexText(text.replace('214', '241'))).state).toBe('orphaned');
    expect(resolve(anchor, indexText(text.replace('carried', 'had'))).state).toBe('moved');
  });

  it('is orphaned when its occurrence went, though the words stand elsewhere', () => {
    expect(find('Roe', story.replace('“We will not move,” Roe said. ', ''), 2)).toBe('orphaned');
  });

  it('is orphaned when its place with all context stands twice', () => {
    expect(find('Tom Hill', `x${story}${story}`)).toBe('orphaned');
  });

  it('is orphaned when the article was replaced or emptied', () => {
    expect(find('Anna Roe', '')).toBe('orphaned');
    expect(find('Anna Roe', 'Shares rose four per cent in early trade on hopes of a rate cut.')).toBe(
      'orphaned',
    );
  });

  it('of several fragments needs all of them, in order', () => {
    const anchor = anchorAt(story, [spanOf(story, 'Tom Hill'), spanOf(story, 'told')]);
    expect(resolve(anchor, indexText(`\n${story}`)).state).toBe('moved');
    expect(resolve(anchor, indexText(story.replace('told', 'informed'))).state).toBe('orphaned');
  });

  it('never throws and never leaves the text, whatever both are', () => {
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(any, any, fc.nat(80), fc.nat(20), (made, now, start, length) => {
        const placement = resolve(anchorAt(made, [{ start, end: start + length }]), indexText(now));
        if (placement.state === 'orphaned') return;
        for (const s of placement.spans)
          expect(0 <= s.start && s.start < s.end && s.end <= now.length).toBe(true);
      }),
    );
  });

  it('on a text left alone is exact', () => {
    fc.assert(
      fc.property(newsText, fc.nat(), fc.nat(30), (text, from, length) => {
        const start = from % text.length;
        const anchor = anchorAt(text, [{ start, end: Math.min(text.length, start + length + 1) }]);
        expect(resolve(anchor, indexText(text)).state).toBe('exact');
      }),
    );
  });
});

describe('a span under live edits', () => {
  it('of which an edit left next to nothing is lost, though the rest joins a like word', () => {
    const text = 'Roe waited waited on.';
    const edit = { start: 9, end: 16, length: 1 };
    const after = 'Roe waiteed on.';
    expect(`${text.slice(0, edit.start)}e${text.slice(edit.end)}`).toBe(after);
    const second = { start: 11, end: 17 };
    const carried = carryAll([second], [edit]).spans;
    expect(settleCarried(anchorAt(text, [second]), carried, after)).toEqual({ state: 'orphaned' });
  });

  it('moves with text before it, grows with text inside it, and leaves out what is typed at its edges', () => {
    const span = { start: 10, end: 20 };
    expect(carry(span, { start: 0, end: 0, length: 5 })).toEqual({ start: 15, end: 25 });
    expect(carry(span, { start: 12, end: 14, length: 5 })).toEqual({ start: 10, end: 23 });
    expect(carry(span, { start: 10, end: 10, length: 3 })).toEqual({ start: 13, end: 23 });
    expect(carry(span, { start: 20, end: 20, length: 3 })).toEqual(span);
    expect(carry(span, { start: 5, end: 12, length: 0 })).toEqual({ start: 5, end: 13 });
    expect(carry(span, { start: 18, end: 30, length: 4 })).toEqual({ start: 10, end: 18 });
    expect(carry(span, { start: 10, end: 20, length: 4 })).toBeUndefined();
  });
});

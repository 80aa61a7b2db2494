import { describe, expect, it } from 'vitest';
import { either, named } from '../../../server/src/extraction/findings/wording';

describe('the words a message repeats', () => {
  it('stand in marks of their own, without the article’s marks and stop', () => {
    expect(named('‘We will not move.’')).toBe('“We will not move”');
  });

  it('are cut at a word when they are long', () => {
    const cut = named('The factory has given hope back to a district that had long stopped asking for it.');
    expect(cut).toBe('“The factory has given hope back to a district that had long …”');
  });

  it('show what matters in a long sentence', () => {
    const talks =
      'The talks bring together officials from ten countries and are among the most important of the year.';
    expect(named(talks, talks.indexOf('most important'))).toBe(
      '“… and are among the most important of the year”',
    );
  });

  it('are listed as people say them', () => {
    expect(either(['A', 'B', 'C'])).toBe('A, B or C');
  });
});

import { describe, expect, it } from 'vitest';
import { dayIn } from '../../server/src/language/days';

describe('a day told in full', () => {
  it.each([
    ['2031-05-07', '2031-05-07'],
    ['Published: 2031-05-07T21:14:00+02:00', '2031-05-07'],
    ['7 May 2031', '2031-05-07'],
    ['Wednesday 7th of May, 2031, 9.14 pm', '2031-05-07'],
    ['Sept. 9, 2031', '2031-09-09'],
    ['FEBRUARY 29TH, 2032', '2032-02-29'],
    ['Posted 7 May 2031 | Updated 8 May 2031', '2031-05-07'],
    ['Updated May 8, 2031. First published 2031-05-07', '2031-05-08'],
    ['archive/2031/5/7/harbour.txt', '2031-05-07'],
    ['20310507-harbour.txt', '2031-05-07'],
    ['2031_05_07_harbour.txt', '2031-05-07'],
  ])('is read in “%s”', (words, day) => {
    expect(dayIn(words)).toBe(day);
  });

  it.each([
    '7 May',
    'May 2031',
    '31 February 2031',
    '05/07/2031',
    'article-20311350.txt',
    'Marching 5, 2031 men',
    'Flight 2031-1234-77',
    '1120310507',
  ])('is none in “%s”', (words) => {
    expect(dayIn(words)).toBeUndefined();
  });
});

// The day that a line, a file's name or a field tells in full: year, month and day.

/** The first three letters of each month, in the order of the year. */
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** 2021-10-20, 2021/10/20; 20 October 2021; Oct. 20th, 2021; 20211020. A month in figures stands behind its year only. */
const FORMS = [
  new RegExp(`(?<!\\d)${YEAR}(?<mark>[-/._])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)`, 'u'),
  new RegExp(`(?<!\\d)${DAY}(?: of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\p{L})${MONTH}\\s+${DAY},?\\s+${YEAR}(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\d)${YEAR}(?<month>\\d\\d)(?<day>\\d\\d)(?!\\d)`, 'u'),
];

/**
 * The first day that is told in full.
 *
 * @returns `YYYY-MM-DD`; undefined when no day of the calendar is told, or one without its year
 */
export function dayIn(words: string): string | undefined {
  const found = FORMS.flatMap((form) => {
    const match = form.exec(words);
    const day = match?.groups && calendarDay(match.groups);
    return day === undefined ? [] : [{ day, at: match?.index ?? 0 }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.day;
}

function calendarDay({ year, month = '', day }: Readonly<Record<string, string>>): string | undefined {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = new Date(Date.UTC(Number(year), (named || Number(month)) - 1, Number(day)));
  // The 31st of February would be a day of March.
  return date.getUTCDate() === Number(day) && date.getUTCMonth() + 1 === (named || Number(month))
    ? date.toISOString().slice(0, 10)
    : undefined;
}

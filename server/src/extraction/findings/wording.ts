// How findings name the article's words in their messages.

/** The longest stretch of words that a message repeats, in UTF-16 units. */
const LONGEST = 60;

const OUTER_MARKS = /^["“”„«»‘’'‹›`]+|["“”„«»‘’'‹›`]+$/gu;

/** How much of what stands before the words that matter is shown, in UTF-16 units. */
const LEAD = 20;

/**
 * The words in quotation marks, without their own outer marks and closing stop, cut at a word when they are long.
 *
 * @param at where in them the words stand that matter, in UTF-16 units: these are shown
 */
export function named(words: string, at = 0): string {
  const whole = words.replaceAll(OUTER_MARKS, '').replace(/[\s.,;:]+$/u, '');
  if (whole.length <= LONGEST) return `“${whole}”`;
  const from = at < LONGEST - LEAD ? 0 : whole.indexOf(' ', at - LEAD) + 1;
  const bare = from > 0 ? `… ${whole.slice(from)}` : whole;
  if (bare.length <= LONGEST) return `“${bare}”`;
  const cut = bare.lastIndexOf(' ', LONGEST);
  return `“${bare.slice(0, cut > 20 ? cut : LONGEST).replace(/[\s,;:–—-]+$/u, '')} …”`;
}

/** "A", "A or B", "A, B or C". */
export function either(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

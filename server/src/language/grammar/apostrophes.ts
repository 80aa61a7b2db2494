// Apostrophes in words. Asked for every word: a loop over its few letters is quicker than any search.

const STRAIGHT = 0x27;
const CURLY = 0x2019;

/** Where the first apostrophe stands; -1 for none. */
export function apostropheAt(word: string): number {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === STRAIGHT || code === CURLY) return i;
  }
  return -1;
}

/** The word with ’ for its apostrophes, which is how the grammar's lists are written. */
export function curly(word: string): string {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) === STRAIGHT) return word.replaceAll("'", '’');
  return word;
}

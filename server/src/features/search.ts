// How well a name answers what somebody typed. Accents and case do not count.

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain text is most of it, and folded without a copy
const ASCII = /^[\u0000-\u007f]*$/;

/** Lower case, without accents and other marks over or under letters. */
function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * Prepares a query. The answer for a name: 1 the name itself, 0.9 it begins so, 0.8 each word of the query begins
 * a word of the name, 0.6 it stands within the name, 0.3 its letters stand there in this order, 0 not at all.
 * An empty query answers 0.5 for every name.
 */
export function search(query: string): (name: string) => number {
  const wanted = fold(query.trim());
  if (wanted === '') return () => 0.5;
  const words = wanted.split(/\s+/u);
  return (name) => {
    const folded = fold(name);
    if (folded === wanted) return 1;
    if (folded.startsWith(wanted)) return 0.9;
    const parts = folded.split(/[\s’'-]+/u);
    if (words.every((word) => parts.some((part) => part.startsWith(word)))) return 0.8;
    if (folded.includes(wanted)) return 0.6;
    return hasLettersInOrder(folded, wanted) ? 0.3 : 0;
  };
}

function hasLettersInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    if (letter === ' ') continue;
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

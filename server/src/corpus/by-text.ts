// Where a name stands as mere text: what can be said of articles before they are analysed. A word is what begins with
// a capital letter and goes on with letters and digits; knows no English and no entities.
import { hashWord } from '../language/hash';
import type { Span } from '../text/span';

const CAPITALIZED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

/** The hashes of a text's capitalized words, each once. */
export function capitalizedWords(text: string): Uint32Array {
  const hashes = new Set<number>();
  for (const [word] of text.matchAll(CAPITALIZED)) hashes.add(hashWord(word));
  return Uint32Array.from(hashes);
}

/** Every place where a name stands as whole words, letter by letter; none for an empty name. */
export function textPlaces(text: string, name: string): readonly Span[] {
  const places: Span[] = [];
  if (name === '') return places;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!isInWord(text, start) && !isInWord(text, end)) places.push({ start, end });
  }
  return places;
}

/** True when letters or digits stand on both sides of an offset. */
function isInWord(text: string, offset: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
    /^[\p{L}\p{M}\p{N}]/u.test(text.slice(offset, offset + 2))
  );
}

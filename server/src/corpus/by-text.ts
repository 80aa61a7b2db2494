// Where a name stands as mere text: what can be said of articles before they are analysed. A word is what begins with
// a capital letter and goes on with letters and digits; knows no English and no entities.
import { hashPart } from '../language/hash';
import type { Span } from '../text/span';

const IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
/** Whether an ASCII character stands in words: 1 for letters and digits, 2 for capitals. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return CAPITAL.test(character) ? 2 : IN_WORD.test(character) ? 1 : 0;
});

/** The hashes of a text's capitalized words, each once. */
export function capitalizedWords(text: string): Uint32Array {
  const hashes = new Set<number>();
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const start = at;
    at += widthAt(text, at);
    if (kind === 0) continue;
    while (at < text.length && kindAt(text, at) > 0) at += widthAt(text, at);
    if (kind === 2) hashes.add(hashPart(text, start, at));
  }
  return Uint32Array.from(hashes);
}

/** As in `ASCII`, for any character. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? 0;
  const character = text.slice(at, at + widthAt(text, at));
  return CAPITAL.test(character) ? 2 : IN_WORD.test(character) ? 1 : 0;
}

/** UTF-16 units of the character at an offset. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? 1 : (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
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

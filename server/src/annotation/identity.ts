// Ids from content. Not a safeguard against forgery: a way to give one decision one name on every machine.

/**
 * Sixteen hexadecimal digits from a text: two 32-bit FNV-1a sums (Fowler, Noll, Vo) over its UTF-16 units, the second
 * from another offset basis and over the units' order reversed. Among a million different texts the chance of one shared
 * id is below one in ten million.
 */
export function contentId(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x1f83d9ab;
  for (let i = 0; i < text.length; i++) {
    forward = step(forward, text.charCodeAt(i));
    backward = step(backward, text.charCodeAt(text.length - 1 - i));
  }
  return hex(finish(forward)) + hex(finish(backward));
}

function step(sum: number, unit: number): number {
  return Math.imul(Math.imul(sum ^ (unit & 0xff), 0x01000193) ^ (unit >>> 8), 0x01000193);
}

/** Spreads the last units over all bits (the finaliser of MurmurHash3). */
function finish(sum: number): number {
  let h = sum;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hex(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, '0');
}

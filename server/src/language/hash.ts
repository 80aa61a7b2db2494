// 32-bit hashes of words and of numbers: how the lexicon and the tagger's weights are addressed. Changing anything
// here makes the shipped model useless; the model's header carries a check value that tells.

/** FNV-1a over UTF-16 units, then mixed; the curly apostrophe counts as the straight one. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ unit(word, i), 0x01000193);
  return mix(hash, word.length);
}

/** The hash of `word.slice(start, end)` without making that string. */
export function hashPart(word: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ unit(word, i), 0x01000193);
  return mix(hash, end - start);
}

/** Mixes two 32-bit numbers into one (the finaliser of MurmurHash3). */
export function mix(a: number, b: number): number {
  let hash = a ^ Math.imul(b + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function unit(word: string, index: number): number {
  const code = word.charCodeAt(index);
  return code === 0x2019 ? 0x27 : code;
}

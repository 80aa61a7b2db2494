// Bits by hash, for the words of one document: an open-addressed table of numbers, which is filled and asked tens of
// thousands of times at a keystroke in a long article.

/** Hashes with bits other than none, each once. */
export interface HashBits {
  readonly hashes: Uint32Array;
  readonly bits: Uint32Array;
}

/** The entries of a map as two arrays, those without a bit left out. */
export function hashBits(map: ReadonlyMap<number, number>): HashBits {
  const entries = [...map].filter(([, bits]) => bits !== 0);
  return {
    hashes: Uint32Array.from(entries, ([hash]) => hash),
    bits: Uint32Array.from(entries, ([, bits]) => bits),
  };
}

/** Joins the bits of many maps: a hash gets every bit that one of them has for it. */
export class BitTable {
  readonly #mask: number;
  readonly #hashes: Uint32Array;
  /** No bits: the place is free. */
  readonly #bits: Uint32Array;

  /** @param parts what is joined */
  constructor(parts: readonly HashBits[]) {
    let entries = 0;
    for (const { hashes } of parts) entries += hashes.length;
    const size = 2 ** Math.ceil(Math.log2(2 * entries + 2));
    this.#mask = size - 1;
    this.#hashes = new Uint32Array(size);
    this.#bits = new Uint32Array(size);
    for (const { hashes, bits } of parts)
      for (let i = 0; i < hashes.length; i++) {
        const at = this.#placeOf(hashes[i] as number);
        this.#hashes[at] = hashes[i] as number;
        this.#bits[at] = (this.#bits[at] as number) | (bits[i] as number);
      }
  }

  /** The bits of a hash; 0 when it has none. */
  get(hash: number): number {
    return this.#bits[this.#placeOf(hash)] as number;
  }

  /** Where a hash stands, or the free place where it would. */
  #placeOf(hash: number): number {
    let at = hash & this.#mask;
    while (this.#bits[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & this.#mask;
    return at;
  }
}

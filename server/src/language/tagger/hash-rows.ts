// Rows of a table by hash: an open-addressed index of numbers, which is filled and asked thousands of times at a
// keystroke in a long article. Rows are numbered as they come and keep their number.

export class HashRows {
  #mask = 255;
  /** Row plus one; 0: the place is free. */
  #places = new Uint32Array(256);
  #hashes = new Uint32Array(128);
  #size = 0;

  /** How many rows there are. */
  get size(): number {
    return this.#size;
  }

  /** The row of a hash; -1 when it has none. */
  find(hash: number): number {
    return (this.#places[this.#placeOf(hash)] as number) - 1;
  }

  /** The row of a hash; a new one, the last, when it had none. */
  rowOf(hash: number): number {
    const place = this.#placeOf(hash);
    const known = this.#places[place] as number;
    if (known > 0) return known - 1;
    const row = this.#size++;
    if (row >= this.#hashes.length) this.#hashes = widened(this.#hashes, 2 * row);
    this.#hashes[row] = hash;
    this.#places[place] = row + 1;
    if (2 * this.#size > this.#mask) this.#spread();
    return row;
  }

  /** Where a hash stands, or the free place where it would. */
  #placeOf(hash: number): number {
    let at = hash & this.#mask;
    for (let row = this.#places[at] as number; row !== 0; row = this.#places[at] as number) {
      if (this.#hashes[row - 1] === hash) break;
      at = (at + 1) & this.#mask;
    }
    return at;
  }

  #spread(): void {
    const size = 4 * (this.#mask + 1);
    this.#mask = size - 1;
    this.#places = new Uint32Array(size);
    for (let row = 0; row < this.#size; row++) {
      let at = (this.#hashes[row] as number) & this.#mask;
      while (this.#places[at] !== 0) at = (at + 1) & this.#mask;
      this.#places[at] = row + 1;
    }
  }
}

/** The numbers in an array of a new length, zeros behind them. */
export function widened<A extends Uint32Array | Float64Array>(numbers: A, length: number): A {
  const wider = new (numbers.constructor as new (length: number) => A)(length);
  wider.set(numbers);
  return wider;
}

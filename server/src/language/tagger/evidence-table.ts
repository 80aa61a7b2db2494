// What all lines of a document tell of its words, kept up as lines come and go: bits per word, and how many places
// speak for each, so that a line can be taken out again. Tells which words' bits an update changed.
import { EVIDENCE_COUNT, type Evidence, type Told } from './evidence';
import { HashRows, widened } from './hash-rows';

export class EvidenceTable implements Evidence {
  readonly #rows = new HashRows();
  #bits = new Uint32Array(256);
  /** For each row and bit the places that speak for it. */
  #places = new Uint32Array(256 * EVIDENCE_COUNT);
  /** The update in which the bits changed last, the one in which they were touched last, and what they were before. */
  #changed = new Uint32Array(256);
  #touched = new Uint32Array(256);
  #before = new Uint32Array(256);
  #touchedRows: number[] = [];

  /** How many words were ever seen. */
  get size(): number {
    return this.#rows.size;
  }

  get(hash: number): number {
    const row = this.#rows.find(hash);
    return row < 0 ? 0 : (this.#bits[row] as number);
  }

  /** The number of a word, by which `changedSince` asks for it. */
  rowOf(hash: number): number {
    const row = this.#rows.rowOf(hash);
    if (row >= this.#bits.length) {
      const length = 2 * this.#bits.length;
      this.#bits = widened(this.#bits, length);
      this.#places = widened(this.#places, length * EVIDENCE_COUNT);
      this.#changed = widened(this.#changed, length);
      this.#touched = widened(this.#touched, length);
      this.#before = widened(this.#before, length);
    }
    return row;
  }

  /** Takes in what a line tells. @param update the number of this update, 1 or more, higher than those before */
  add({ hashes, bits }: Told, update: number): void {
    for (let i = 0; i < hashes.length; i++) {
      const told = bits[i] as number;
      if (told === 0) continue;
      const row = this.#touch(hashes[i] as number, update);
      for (let rest = told; rest !== 0; rest &= rest - 1) {
        const at = row * EVIDENCE_COUNT + 31 - Math.clz32(rest & -rest);
        this.#places[at] = (this.#places[at] as number) + 1;
      }
      this.#bits[row] = (this.#bits[row] as number) | told;
    }
  }

  /** Takes out what a line tells that was added before. */
  remove({ hashes, bits }: Told, update: number): void {
    for (let i = 0; i < hashes.length; i++) {
      const told = bits[i] as number;
      if (told === 0) continue;
      const row = this.#touch(hashes[i] as number, update);
      for (let rest = told; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        const at = row * EVIDENCE_COUNT + bit;
        const left = (this.#places[at] as number) - 1;
        this.#places[at] = left;
        if (left === 0) this.#bits[row] = (this.#bits[row] as number) & ~(1 << bit);
      }
    }
  }

  /** Ends an update: words whose bits are others than before count as changed in it. */
  settle(update: number): void {
    for (const row of this.#touchedRows)
      if (this.#bits[row] !== this.#before[row]) this.#changed[row] = update;
    this.#touchedRows = [];
  }

  /** True when the bits of one of these words changed in an update behind `update`. */
  changedSince(rows: Uint32Array, update: number): boolean {
    for (let i = 0; i < rows.length; i++)
      if ((this.#changed[rows[i] as number] as number) > update) return true;
    return false;
  }

  #touch(hash: number, update: number): number {
    const row = this.rowOf(hash);
    if (this.#touched[row] !== update) {
      this.#touched[row] = update;
      this.#before[row] = this.#bits[row] as number;
      this.#touchedRows.push(row);
    }
    return row;
  }
}

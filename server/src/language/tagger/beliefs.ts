// Sums over the places of the words of a document, and of its pairs of words that stand together: how often each
// stands in it, how probable each type or tag is there. Lines come and go; sums of whole steps are exact, so that they
// are the same in whatever order lines came. Knows sums, not what follows from them (consistency.ts).
import { mix } from '../hash';
import type { Stretch } from './field';
import { HashRows, widened } from './hash-rows';
import { OUTSIDE, TAG_COUNT, TAGGED_TYPES, typeOf } from './tags';
import { isCapital, type Words } from './words';

const TAGS = TAG_COUNT;

/** A line with the scores and probabilities of the tags of its stretches, `TAG_COUNT` numbers a token. */
export interface ScoredLine {
  readonly words: Words;
  readonly stretches: readonly Stretch[];
  readonly scores: Float64Array;
  /** Probabilities, in whole steps of `STEP`. */
  readonly marginals: Float64Array;
}

/** Probabilities are rounded to whole steps, so that sums of them are exact. */
export const STEP = 2 ** -24;

/** Numbers of a word: its places, then the probability of each type. */
export const WORD_WIDTH = 1 + TAGGED_TYPES.length;
/** Numbers of a pair: its places, then the probability of each tag at its first and at its second word. */
export const PAIR_WIDTH = 1 + 2 * TAGS;

/** The rows that a line's tokens have in the sums: one a token of its stretches, -1 for none. */
export interface BeliefRows {
  /** Words in capitals. */
  readonly words: Int32Array;
  /** A token and the one behind it in its stretch. */
  readonly pairs: Int32Array;
}

/** Sums by hash, a row of `width` numbers each. */
class SumTable {
  readonly #width: number;
  readonly #rows = new HashRows();
  sums: Float64Array;
  /** The update in which a row changed last, and the one in which it was touched last. */
  changed = new Uint32Array(128);
  #touched = new Uint32Array(128);
  readonly #touchedRows: number[] = [];
  #before: Float64Array;

  constructor(width: number) {
    this.#width = width;
    this.sums = new Float64Array(128 * width);
    this.#before = new Float64Array(64 * width);
  }

  get size(): number {
    return this.#rows.size;
  }

  rowOf(hash: number): number {
    const row = this.#rows.rowOf(hash);
    if (row >= this.changed.length) {
      const length = 2 * this.changed.length;
      this.sums = widened(this.sums, length * this.#width);
      this.changed = widened(this.changed, length);
      this.#touched = widened(this.#touched, length);
    }
    return row;
  }

  /** To be called before a row is changed. */
  touch(row: number, update: number): void {
    if (this.#touched[row] === update) return;
    this.#touched[row] = update;
    const at = this.#touchedRows.length * this.#width;
    if (at >= this.#before.length) this.#before = widened(this.#before, 2 * this.#before.length);
    for (let k = 0, from = row * this.#width; k < this.#width; k++)
      this.#before[at + k] = this.sums[from + k] as number;
    this.#touchedRows.push(row);
  }

  settle(update: number): void {
    const width = this.#width;
    this.#touchedRows.forEach((row, index) => {
      for (let k = 0; k < width; k++)
        if (this.sums[row * width + k] !== this.#before[index * width + k]) {
          this.changed[row] = update;
          return;
        }
    });
    this.#touchedRows.length = 0;
  }
}

/** What is believed of the words of a document. */
export class Beliefs {
  readonly #words = new SumTable(WORD_WIDTH);
  readonly #pairs = new SumTable(PAIR_WIDTH);

  /** Sums of words, a row of `WORD_WIDTH` numbers each. */
  get words(): Float64Array {
    return this.#words.sums;
  }

  /** Sums of pairs, a row of `PAIR_WIDTH` numbers each. */
  get pairs(): Float64Array {
    return this.#pairs.sums;
  }

  /** How many words and pairs were ever seen. */
  get size(): number {
    return this.#words.size + this.#pairs.size;
  }

  /** Takes in a line. @param update the number of this update, 1 or more, higher than those before */
  add(line: ScoredLine, update: number): BeliefRows {
    const { words, stretches, scores } = line;
    const tokens = scores.length / TAGS;
    const rows = { words: new Int32Array(tokens).fill(-1), pairs: new Int32Array(tokens).fill(-1) };
    for (const { start, length, at } of stretches)
      for (let i = 0, k = at / TAGS; i < length; i++, k++) {
        if (isCapital(words.shape[start + i] as number))
          rows.words[k] = this.#words.rowOf(words.hash[start + i] as number);
        if (i + 1 < length)
          rows.pairs[k] = this.#pairs.rowOf(
            mix(words.hash[start + i] as number, words.hash[start + i + 1] as number),
          );
      }
    this.#count(line, rows, update, 1);
    return rows;
  }

  /** Takes out a line that was added before. @param rows what `add` gave for it */
  remove(line: ScoredLine, rows: BeliefRows, update: number): void {
    this.#count(line, rows, update, -1);
  }

  /** Ends an update: rows whose sums are others than before count as changed in it. */
  settle(update: number): void {
    this.#words.settle(update);
    this.#pairs.settle(update);
  }

  /** True when what is believed of the words of a line's stretch changed in an update behind `update`. */
  changedSince({ words, pairs }: BeliefRows, { at, length }: Stretch, update: number): boolean {
    const { changed } = this.#words;
    const changedPairs = this.#pairs.changed;
    const first = at / TAGS;
    for (let i = first; i < first + length; i++) {
      const word = words[i] as number;
      if (word >= 0 && (changed[word] as number) > update) return true;
      const pair = pairs[i] as number;
      if (pair >= 0 && (changedPairs[pair] as number) > update) return true;
    }
    return false;
  }

  #count({ marginals }: ScoredLine, rows: BeliefRows, update: number, sign: 1 | -1): void {
    for (let i = 0; i < rows.words.length; i++) {
      const word = rows.words[i] as number;
      if (word >= 0) {
        this.#words.touch(word, update);
        const { sums } = this.#words;
        const at = word * WORD_WIDTH;
        sums[at] = (sums[at] as number) + sign;
        for (let tag = OUTSIDE + 1; tag < TAGS; tag++) {
          const type = at + 1 + typeOf(tag);
          sums[type] = (sums[type] as number) + sign * (marginals[i * TAGS + tag] as number);
        }
      }
      const pair = rows.pairs[i] as number;
      if (pair < 0) continue;
      this.#pairs.touch(pair, update);
      const { sums } = this.#pairs;
      const at = pair * PAIR_WIDTH;
      sums[at] = (sums[at] as number) + sign;
      for (let k = 0; k < 2 * TAGS; k++)
        sums[at + 1 + k] = (sums[at + 1 + k] as number) + sign * (marginals[i * TAGS + k] as number);
    }
  }
}

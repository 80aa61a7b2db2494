// Word vectors as the tagger sees them: the embedding through a learned projection and tanh. Vectors are made when
// first needed and stay until the projection moves.
import { block, small, step } from './parameters';
import type { Random } from './random';

/** Vectors of the lexicon's entries: `rows` of the embedding by entry, -1 for none. */
export interface EntryRows {
  readonly rowOf: Int32Array;
  readonly rows: Float32Array;
  readonly dimensions: number;
}

export interface Projection {
  /** `embedding dimensions` × `dimensions`. */
  readonly weights: Float32Array;
  /** Projected vectors, one after the other by entry, and their gradients; only those asked for since the last move count. */
  readonly vectors: Float32Array;
  readonly slopes: Float32Array;
  /** Where an entry's vector begins in `vectors` and `slopes`; makes it when needed. */
  readonly vectorOf: (entry: number) => number;
  /** Moves the projection by the gradients of the vectors that were asked for since it last moved. */
  readonly move: (rate: number) => void;
}

/** @param known weights that are to stay as they are; without them the projection is learned */
export function createProjection(
  entries: EntryRows,
  dimensions: number,
  random: Random,
  known?: Float32Array,
): Projection {
  const { rowOf, rows, dimensions: wide } = entries;
  const weights = block(wide * dimensions, small(0.15, random));
  if (known !== undefined) weights.value.set(known);
  const vectors = new Float32Array(rowOf.length * dimensions);
  const slopes = new Float32Array(rowOf.length * dimensions);
  const gradient = new Float32Array(wide * dimensions);
  const madeIn = new Int32Array(rowOf.length).fill(-1);
  const made: number[] = [];
  let round = 0;

  const vectorOf = (entry: number): number => {
    const at = entry * dimensions;
    if (madeIn[entry] === round) return at;
    madeIn[entry] = round;
    made.push(entry);
    project(entries, entry, weights.value, dimensions, vectors, at);
    slopes.fill(0, at, at + dimensions);
    return at;
  };

  const move = (rate: number): void => {
    if (known !== undefined) return;
    gradient.fill(0);
    for (const entry of made) {
      const row = rowOf[entry] as number;
      if (row < 0) continue;
      const at = entry * dimensions;
      for (let d = 0; d < dimensions; d++) {
        const z = vectors[at + d] as number;
        slopes[at + d] = (slopes[at + d] as number) * (1 - z * z);
      }
      for (let e = 0; e < wide; e++) {
        const value = rows[row * wide + e] as number;
        const to = e * dimensions;
        for (let d = 0; d < dimensions; d++)
          gradient[to + d] = (gradient[to + d] as number) + value * (slopes[at + d] as number);
      }
    }
    gradient.forEach((slope, k) => {
      step(weights, k, slope, rate);
    });
    made.length = 0;
    round++;
  };
  return { weights: weights.value, vectors, slopes, vectorOf, move };
}

/** Writes the projected vector of an entry to `into` from `at`; zeros for an entry without a vector. */
function project(
  { rowOf, rows, dimensions: wide }: EntryRows,
  entry: number,
  weights: Float32Array,
  dimensions: number,
  into: Float32Array,
  at: number,
): void {
  into.fill(0, at, at + dimensions);
  const row = rowOf[entry] as number;
  if (row < 0) return;
  for (let e = 0; e < wide; e++) {
    const value = rows[row * wide + e] as number;
    const from = e * dimensions;
    for (let d = 0; d < dimensions; d++)
      into[at + d] = (into[at + d] as number) + value * (weights[from + d] as number);
  }
  for (let d = 0; d < dimensions; d++) into[at + d] = Math.tanh(into[at + d] as number);
}

/** The projected vectors of all entries, in steps of 1/127. */
export function projectAll(entries: EntryRows, weights: Float32Array, dimensions: number): Int8Array {
  const all = new Int8Array(entries.rowOf.length * dimensions);
  const vector = new Float32Array(dimensions);
  for (let entry = 0; entry < entries.rowOf.length; entry++) {
    project(entries, entry, weights, dimensions, vector, 0);
    vector.forEach((value, d) => {
      all[entry * dimensions + d] = Math.round(value * 127);
    });
  }
  return all;
}

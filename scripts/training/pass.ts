// One stretch through the tagger and back: scores, the loss under the conditional random field, gradients. The way
// there notes which features dropout left, and the way back follows these notes.
import { VIEWS as ALL_VIEWS, STYLE_AT } from '../../server/src/language/tagger/features';
import { BEFORE, TAG_COUNT as TAGS } from '../../server/src/language/tagger/tags';
import type { Example } from './examples';
import { sumOver } from './log-sums';
import { type Parameters, HIDDEN as UNITS } from './parameters';
import type { Projection } from './projection';
import type { Random } from './random';

// Named here again: the loader reaches imported names through getters, which the inner loops would feel.
const TAG_COUNT = TAGS;
const HIDDEN = UNITS;
const VIEWS = ALL_VIEWS;

/** Shares of what is left out of a stretch while learning. */
export interface Dropout {
  readonly sparse: number;
  readonly input: number;
  readonly view: number;
  readonly hidden: number;
  readonly style: number;
}

export interface Pass {
  /** Scores the stretch and keeps the slopes of its loss; returns the negative log likelihood of its tags. */
  forward(example: Example): number;
  /** Adds the gradients of the stretch that went forward last; moves the sparse weights at once. */
  backward(example: Example, sparseRate: number): void;
}

/** A token whose scores nearly fit moves nothing. */
const FITS = 0.01;
/** A sparse weight is left alone below this slope. */
const FLAT = 1e-3;

/**
 * @param longest tokens of the longest stretch
 * @param decay share by which weights shrink at each move
 */
export function createPass(
  parameters: Parameters,
  projection: Projection,
  dimensions: number,
  longest: number,
  dropout: Dropout,
  decay: number,
  random: Random,
): Pass {
  const { sparse, transitions, bias, output, inputs, views, hiddenBias } = parameters;
  const { vectors, slopes: vectorSlopes } = projection;
  const scores = new Float32Array(longest * TAG_COUNT);
  const slopes = new Float32Array(longest * TAG_COUNT);
  const ahead = new Float32Array(longest * TAG_COUNT);
  const behind = new Float32Array(longest * TAG_COUNT);
  const hidden = new Float32Array(longest * HIDDEN);
  const hiddenSlope = new Float32Array(HIDDEN);
  const transitionSlope = new Float32Array(TAG_COUNT * TAG_COUNT);
  const keepSparse = 1 / (1 - dropout.sparse);
  const keepHidden = 1 / (1 - dropout.hidden);
  // What dropout left, token by token: sparse rows, inputs (the style among them), views with their vectors.
  const keptRows = new Kept(longest);
  const keptInputs = new Kept(longest);
  const keptViews = new Kept(longest);
  const keptVectors = new Kept(longest);

  const keep = (example: Example): void => {
    const { rows, rowEnds, inputs: all, inputEnds, views: entries, length } = example;
    for (const kept of [keptRows, keptInputs, keptViews, keptVectors]) kept.clear();
    const keepsStyle = random() >= dropout.style;
    for (let i = 0; i < length; i++) {
      for (let k = i === 0 ? 0 : (rowEnds[i - 1] as number); k < (rowEnds[i] as number); k++)
        if (random() >= dropout.sparse) keptRows.add(rows[k] as number);
      for (let k = i === 0 ? 0 : (inputEnds[i - 1] as number); k < (inputEnds[i] as number); k++)
        if (random() >= dropout.input) keptInputs.add(all[k] as number);
      if (keepsStyle) keptInputs.add(STYLE_AT + example.style);
      for (let view = 0; view < VIEWS; view++) {
        const entry = entries[i * VIEWS + view] as number;
        if (entry < 0 || random() < dropout.view) continue;
        keptViews.add(view);
        keptVectors.add(projection.vectorOf(entry));
      }
      for (const kept of [keptRows, keptInputs, keptViews, keptVectors]) kept.end(i);
    }
  };

  const hide = (i: number): void => {
    const h0 = i * HIDDEN;
    hidden.set(hiddenBias.value, h0);
    for (let k = keptInputs.from(i); k < keptInputs.to(i); k++) {
      const from = keptInputs.at(k) * HIDDEN;
      for (let h = 0; h < HIDDEN; h++)
        hidden[h0 + h] = (hidden[h0 + h] as number) + (inputs.value[from + h] as number);
    }
    for (let k = keptViews.from(i); k < keptViews.to(i); k++) {
      const vector = keptVectors.at(k);
      for (let d = 0; d < dimensions; d++) {
        const z = vectors[vector + d] as number;
        if (z === 0) continue;
        const from = (keptViews.at(k) * dimensions + d) * HIDDEN;
        for (let h = 0; h < HIDDEN; h++)
          hidden[h0 + h] = (hidden[h0 + h] as number) + z * (views.value[from + h] as number);
      }
    }
    for (let h = 0; h < HIDDEN; h++) {
      const value = hidden[h0 + h] as number;
      hidden[h0 + h] = value <= 0 || random() < dropout.hidden ? 0 : value * keepHidden;
    }
  };

  const score = (i: number): void => {
    const at = i * TAG_COUNT;
    scores.set(bias.value, at);
    for (let k = keptRows.from(i); k < keptRows.to(i); k++) {
      const from = keptRows.at(k) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++)
        scores[at + tag] = (scores[at + tag] as number) + keepSparse * (sparse.value[from + tag] as number);
    }
    for (let h = 0; h < HIDDEN; h++) {
      const value = hidden[i * HIDDEN + h] as number;
      if (value === 0) continue;
      const from = h * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++)
        scores[at + tag] = (scores[at + tag] as number) + value * (output.value[from + tag] as number);
    }
  };

  /** Expected minus true counts, of tags and of their transitions; returns the loss. */
  const compare = ({ length, tags, weight }: Example): number => {
    const logZ = sumOver(scores, length, transitions.value, ahead, behind);
    transitionSlope.fill(0);
    let gold = 0;
    for (let i = 0; i < length; i++) {
      const at = i * TAG_COUNT;
      const truth = tags[i] as number;
      gold += scores[at + truth] as number;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const p = Math.exp((ahead[at + tag] as number) + (behind[at + tag] as number) - logZ);
        slopes[at + tag] = weight * (p - (tag === truth ? 1 : 0));
      }
      if (i === 0) continue;
      const key = (tags[i - 1] as number) * TAG_COUNT + truth;
      gold += transitions.value[key] as number;
      transitionSlope[key] = (transitionSlope[key] as number) - weight;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const rest = (scores[at + tag] as number) + (behind[at + tag] as number) - logZ;
        for (let k = tag * (TAG_COUNT + 1), p = BEFORE[k] as number; p >= 0; p = BEFORE[++k] as number) {
          const edge = p * TAG_COUNT + tag;
          const mass = Math.exp(
            (ahead[at - TAG_COUNT + p] as number) + (transitions.value[edge] as number) + rest,
          );
          transitionSlope[edge] = (transitionSlope[edge] as number) + weight * mass;
        }
      }
    }
    return logZ - gold;
  };

  const backFromScores = (i: number, sparseRate: number): void => {
    const at = i * TAG_COUNT;
    add(bias.slope, 0, slopes, at, TAG_COUNT);
    for (let k = keptRows.from(i); k < keptRows.to(i); k++) {
      const from = keptRows.at(k) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const slope = slopes[at + tag] as number;
        if (Math.abs(slope) < FLAT) continue;
        const g = keepSparse * slope + decay * (sparse.value[from + tag] as number);
        const memory = (sparse.memory[from + tag] as number) + g * g;
        sparse.memory[from + tag] = memory;
        sparse.value[from + tag] =
          (sparse.value[from + tag] as number) - (sparseRate * g) / Math.sqrt(memory);
      }
    }
    for (let h = 0; h < HIDDEN; h++) {
      const value = hidden[i * HIDDEN + h] as number;
      let sum = 0;
      const from = h * TAG_COUNT;
      for (let tag = 0; value !== 0 && tag < TAG_COUNT; tag++) {
        const g = slopes[at + tag] as number;
        sum += g * (output.value[from + tag] as number);
        output.slope[from + tag] = (output.slope[from + tag] as number) + g * value;
      }
      hiddenSlope[h] = sum * keepHidden;
    }
  };

  const backFromHidden = (i: number): void => {
    add(hiddenBias.slope, 0, hiddenSlope, 0, HIDDEN);
    for (let k = keptInputs.from(i); k < keptInputs.to(i); k++)
      add(inputs.slope, keptInputs.at(k) * HIDDEN, hiddenSlope, 0, HIDDEN);
    for (let k = keptViews.from(i); k < keptViews.to(i); k++) {
      const vector = keptVectors.at(k);
      for (let d = 0; d < dimensions; d++) {
        const z = vectors[vector + d] as number;
        const from = (keptViews.at(k) * dimensions + d) * HIDDEN;
        let sum = 0;
        for (let h = 0; h < HIDDEN; h++) {
          const g = hiddenSlope[h] as number;
          if (g === 0) continue;
          sum += g * (views.value[from + h] as number);
          views.slope[from + h] = (views.slope[from + h] as number) + g * z;
        }
        vectorSlopes[vector + d] = (vectorSlopes[vector + d] as number) + sum;
      }
    }
  };

  return {
    forward(example) {
      keep(example);
      for (let i = 0; i < example.length; i++) {
        hide(i);
        score(i);
      }
      return compare(example);
    },
    backward({ length }, sparseRate) {
      add(transitions.slope, 0, transitionSlope, 0, transitionSlope.length);
      for (let i = 0; i < length; i++) {
        let size = 0;
        for (let tag = 0; tag < TAG_COUNT; tag++) size += Math.abs(slopes[i * TAG_COUNT + tag] as number);
        if (size < FITS) continue;
        backFromScores(i, sparseRate);
        backFromHidden(i);
      }
    },
  };
}

function add(into: Float32Array, to: number, from: Float32Array, at: number, count: number): void {
  for (let k = 0; k < count; k++) into[to + k] = (into[to + k] as number) + (from[at + k] as number);
}

/** Numbers a token, in one growing array. */
class Kept {
  #numbers = new Int32Array(1024);
  #count = 0;
  readonly #ends: Int32Array;

  constructor(longest: number) {
    this.#ends = new Int32Array(longest + 1);
  }

  clear(): void {
    this.#count = 0;
  }

  add(number: number): void {
    if (this.#count === this.#numbers.length) {
      const longer = new Int32Array(2 * this.#count);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#count++] = number;
  }

  /** Closes the numbers of token `i`; tokens come in order. */
  end(i: number): void {
    this.#ends[i + 1] = this.#count;
  }

  from(i: number): number {
    return this.#ends[i] as number;
  }

  to(i: number): number {
    return this.#ends[i + 1] as number;
  }

  at(k: number): number {
    return this.#numbers[k] as number;
  }
}

// Learning: stochastic gradient descent (Adagrad) on the likelihood of whole stretches under the conditional random
// field, through the sparse table, the hidden layer and the projection of the word vectors. Dropout on sparse
// features, word vectors, hidden units and the style of the set.
import { VIEWS as ALL_VIEWS, INPUTS, ROWS, STYLE_AT } from '../../server/src/language/tagger/features';
import { sumOver } from '../../server/src/language/tagger/field';
import { HIDDEN as UNITS } from '../../server/src/language/tagger/network';
import { BEFORE, TAG_COUNT as TAGS } from '../../server/src/language/tagger/tags';
import type { Example } from './examples';
import { seeded, shuffle } from './random';

// Named here again: the loader reaches imported names through getters, which the inner loops would feel.
const TAG_COUNT = TAGS;
const HIDDEN = UNITS;
const VIEWS = ALL_VIEWS;

export interface Settings {
  readonly seed: number;
  readonly epochs: number;
  readonly dimensions: number;
  readonly sparseRate: number;
  readonly denseRate: number;
  readonly sparseDropout: number;
  readonly viewDropout: number;
  readonly hiddenDropout: number;
  readonly styleDropout: number;
  readonly decay: number;
  /** Negative log likelihood beyond which a stretch is left out after the first epoch. */
  readonly absurd: number;
  /** How often an easy stretch is passed over. */
  readonly easySkip: number;
}

export const SETTINGS: Settings = {
  seed: 20,
  epochs: 3,
  dimensions: 16,
  sparseRate: 0.05,
  denseRate: 0.03,
  sparseDropout: 0.5,
  viewDropout: 0.15,
  hiddenDropout: 0.4,
  styleDropout: 0.3,
  decay: 1e-6,
  absurd: 6,
  easySkip: 0.75,
};

export interface Learned {
  readonly sparse: Float32Array;
  readonly transitions: Float32Array;
  readonly bias: Float32Array;
  readonly output: Float32Array;
  readonly inputs: Float32Array;
  readonly views: Float32Array;
  readonly hiddenBias: Float32Array;
  /** Projection of the embedding, `embedding dimensions` × `dimensions`. */
  readonly projection: Float32Array;
}

/** A parameter block with its Adagrad memory. */
interface Block {
  readonly value: Float32Array;
  readonly memory: Float32Array;
}

/** A block whose gradients are summed over a batch. */
interface DenseBlock extends Block {
  readonly slope: Float32Array;
}

const block = (size: number, fill?: () => number): Block => ({
  value: fill === undefined ? new Float32Array(size) : Float32Array.from({ length: size }, fill),
  memory: new Float32Array(size).fill(1e-2),
});

const denseBlock = (size: number, fill?: () => number): DenseBlock => ({
  ...block(size, fill),
  slope: new Float32Array(size),
});

/** Vectors of one lexicon entry: `rows` of the embedding by entry, -1 for none. */
export interface EntryRows {
  readonly rowOf: Int32Array;
  readonly rows: Float32Array;
  readonly dimensions: number;
}

/** Stretches after which the dense weights move. */
const BATCH = 32;
/** A stretch with a smaller loss is easy. */
const EASY = 0.05;
/** Stretches after which the projection of the word vectors moves. */
const PROJECTION_BATCH = 256;

export function learn(
  examples: readonly Example[],
  entries: EntryRows,
  settings: Settings,
  log: (line: string) => void,
  after?: (epoch: number, learned: Learned) => void,
): Learned {
  const random = seeded(settings.seed);
  const D = settings.dimensions;
  const E = entries.dimensions;
  const small = (range: number) => () => (random() * 2 - 1) * range;
  const sparse = block(ROWS * TAG_COUNT);
  const transitions = denseBlock(TAG_COUNT * TAG_COUNT);
  const bias = denseBlock(TAG_COUNT);
  const output = denseBlock(HIDDEN * TAG_COUNT, small(0.2));
  const inputs = denseBlock(INPUTS * HIDDEN, small(0.1));
  const views = denseBlock(VIEWS * D * HIDDEN, small(0.15));
  const hiddenBias = denseBlock(HIDDEN, () => 0.1);
  const projection = block(E * D, small(0.15));
  const dense = [transitions, bias, output, inputs, views, hiddenBias];
  const learned: Learned = {
    sparse: sparse.value,
    transitions: transitions.value,
    bias: bias.value,
    output: output.value,
    inputs: inputs.value,
    views: views.value,
    hiddenBias: hiddenBias.value,
    projection: projection.value,
  };

  // Projected vectors of this batch's words, made when first needed, and their gradients.
  const count = entries.rowOf.length;
  const projected = new Float32Array(count * D);
  const gradient = new Float32Array(count * D);
  const madeIn = new Int32Array(count).fill(-1);
  const touched: number[] = [];
  let batch = 0;
  const vectorOf = (entry: number): number => {
    if (madeIn[entry] !== batch) {
      madeIn[entry] = batch;
      touched.push(entry);
      const row = entries.rowOf[entry] as number;
      const at = entry * D;
      projected.fill(0, at, at + D);
      gradient.fill(0, at, at + D);
      if (row >= 0)
        for (let e = 0; e < E; e++) {
          const value = entries.rows[row * E + e] as number;
          for (let d = 0; d < D; d++)
            projected[at + d] =
              (projected[at + d] as number) + value * (projection.value[e * D + d] as number);
        }
      for (let d = 0; d < D; d++) projected[at + d] = Math.tanh(projected[at + d] as number);
    }
    return entry * D;
  };

  const projectionGradient = new Float32Array(E * D);
  /** Moves the projection by the gradients of the words that were seen since it last moved. */
  const moveProjection = (rate: number): void => {
    projectionGradient.fill(0);
    for (const entry of touched) {
      const row = entries.rowOf[entry] as number;
      if (row < 0) continue;
      const at = entry * D;
      for (let d = 0; d < D; d++) {
        const z = projected[at + d] as number;
        gradient[at + d] = (gradient[at + d] as number) * (1 - z * z);
      }
      for (let e = 0; e < E; e++) {
        const value = entries.rows[row * E + e] as number;
        for (let d = 0; d < D; d++)
          projectionGradient[e * D + d] =
            (projectionGradient[e * D + d] as number) + value * (gradient[at + d] as number);
      }
    }
    for (let k = 0; k < E * D; k++) step(projection, k, projectionGradient[k] as number, rate);
    touched.length = 0;
    batch++;
  };

  const endBatch = (rate: number): void => {
    for (const target of dense) {
      for (let k = 0; k < target.value.length; k++) {
        const g = target.slope[k] as number;
        if (g === 0) continue;
        step(target, k, g + settings.decay * (target.value[k] as number), rate);
        target.slope[k] = 0;
      }
    }
  };

  const step = (target: Block, index: number, g: number, rate: number): void => {
    if (g === 0) return;
    const memory = (target.memory[index] as number) + g * g;
    target.memory[index] = memory;
    target.value[index] = (target.value[index] as number) - (rate * g) / Math.sqrt(memory);
  };

  const longest = examples.reduce((most, example) => Math.max(most, example.length), 1);
  const scores = new Float32Array(longest * TAG_COUNT);
  const forward = new Float32Array(longest * TAG_COUNT);
  const backward = new Float32Array(longest * TAG_COUNT);
  const hidden = new Float32Array(longest * HIDDEN);
  const slopes = new Float32Array(longest * TAG_COUNT);
  const hiddenSlope = new Float32Array(HIDDEN);
  const transitionSlope = new Float32Array(TAG_COUNT * TAG_COUNT);

  const order = examples.map((_, index) => index);
  const total = order.length * settings.epochs;
  // Loss of a stretch when it was last seen; easy ones are passed over most of the time.
  const lastLoss = new Float32Array(order.length).fill(Number.POSITIVE_INFINITY);
  const tokens = examples.reduce((sum, example) => sum + example.length, 0);
  log(`${examples.length} stretches, ${tokens} tokens`);

  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const began = process.hrtime.bigint();
    shuffle(order, random);
    let loss = 0;
    let denseRate = settings.denseRate;
    let learnt = 0;
    order.forEach((index, position) => {
      const example = examples[index] as Example;
      if ((lastLoss[index] as number) < EASY && random() < settings.easySkip) return;
      learnt++;
      if (learnt % BATCH === 0) endBatch(denseRate);
      if (learnt % PROJECTION_BATCH === 0) moveProjection(denseRate * 0.3);
      const cool = 1 - (0.95 * (epoch * order.length + position)) / total;
      const sparseRate = settings.sparseRate * cool;
      denseRate = settings.denseRate * cool;
      const { length, weight } = example;
      const noise = (random() * 4294967296) >>> 0;
      const keepsStyle = random() >= settings.styleDropout;
      // Dropout by hash of (place, noise): cheap, and the same again in the backward pass.
      const dropped = (k: number, salt: number, share: number): boolean => {
        let h = Math.imul(k + salt, 0x9e3779b1) ^ noise;
        h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
        return (h >>> 0) / 4294967296 < share;
      };
      const keepSparse = 1 / (1 - settings.sparseDropout);
      const keepHidden = 1 / (1 - settings.hiddenDropout);
      for (let i = 0; i < length; i++) {
        const h0 = i * HIDDEN;
        hidden.set(hiddenBias.value, h0);
        const inputFrom = i === 0 ? 0 : (example.inputEnds[i - 1] as number);
        const inputTo = example.inputEnds[i] as number;
        for (let k = inputFrom; k < inputTo; k++) {
          if (dropped(k, 7919, 0.05)) continue;
          const from = (example.inputs[k] as number) * HIDDEN;
          for (let h = 0; h < HIDDEN; h++)
            hidden[h0 + h] = (hidden[h0 + h] as number) + (inputs.value[from + h] as number);
        }
        if (keepsStyle) {
          const from = (STYLE_AT + example.style) * HIDDEN;
          for (let h = 0; h < HIDDEN; h++)
            hidden[h0 + h] = (hidden[h0 + h] as number) + (inputs.value[from + h] as number);
        }
        for (let view = 0; view < VIEWS; view++) {
          const entry = example.views[i * VIEWS + view] as number;
          if (entry < 0 || dropped(i * VIEWS + view, 104729, settings.viewDropout)) continue;
          const vector = vectorOf(entry);
          for (let d = 0; d < D; d++) {
            const z = projected[vector + d] as number;
            if (z === 0) continue;
            const from = (view * D + d) * HIDDEN;
            for (let h = 0; h < HIDDEN; h++)
              hidden[h0 + h] = (hidden[h0 + h] as number) + z * (views.value[from + h] as number);
          }
        }
        const at = i * TAG_COUNT;
        for (let tag = 0; tag < TAG_COUNT; tag++) scores[at + tag] = bias.value[tag] as number;
        const rowFrom = i === 0 ? 0 : (example.rowEnds[i - 1] as number);
        const rowTo = example.rowEnds[i] as number;
        for (let k = rowFrom; k < rowTo; k++) {
          if (dropped(k, 15485863, settings.sparseDropout)) continue;
          const from = (example.rows[k] as number) * TAG_COUNT;
          for (let tag = 0; tag < TAG_COUNT; tag++)
            scores[at + tag] =
              (scores[at + tag] as number) + keepSparse * (sparse.value[from + tag] as number);
        }
        for (let h = 0; h < HIDDEN; h++) {
          let value = hidden[h0 + h] as number;
          if (value <= 0 || dropped(i * HIDDEN + h, 32452843, settings.hiddenDropout)) value = 0;
          else value *= keepHidden;
          hidden[h0 + h] = value;
          if (value === 0) continue;
          const from = h * TAG_COUNT;
          for (let tag = 0; tag < TAG_COUNT; tag++)
            scores[at + tag] = (scores[at + tag] as number) + value * (output.value[from + tag] as number);
        }
      }

      const logZ = sumOver(scores, length, transitions.value, forward, backward);
      transitionSlope.fill(0);
      let gold = 0;
      for (let i = 0; i < length; i++) {
        const at = i * TAG_COUNT;
        const truth = example.tags[i] as number;
        gold += scores[at + truth] as number;
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          const p = Math.exp((forward[at + tag] as number) + (backward[at + tag] as number) - logZ);
          slopes[at + tag] = weight * (p - (tag === truth ? 1 : 0));
        }
        if (i === 0) continue;
        const before = example.tags[i - 1] as number;
        gold += transitions.value[before * TAG_COUNT + truth] as number;
        const key = before * TAG_COUNT + truth;
        transitionSlope[key] = (transitionSlope[key] as number) - weight;
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          const ahead = (scores[at + tag] as number) + (backward[at + tag] as number) - logZ;
          for (let k = tag * (TAG_COUNT + 1), p = BEFORE[k] as number; p >= 0; p = BEFORE[++k] as number) {
            const edge = p * TAG_COUNT + tag;
            const mass = Math.exp(
              (forward[at - TAG_COUNT + p] as number) + (transitions.value[edge] as number) + ahead,
            );
            transitionSlope[edge] = (transitionSlope[edge] as number) + weight * mass;
          }
        }
      }
      loss += logZ - gold;
      lastLoss[index] = logZ - gold;
      // Labels that the model still finds absurd after an epoch are taken for slips of the set.
      if (epoch > 0 && logZ - gold > settings.absurd) return;

      for (let k = 0; k < transitionSlope.length; k++)
        transitions.slope[k] = (transitions.slope[k] as number) + (transitionSlope[k] as number);
      for (let i = 0; i < length; i++) {
        const at = i * TAG_COUNT;
        const h0 = i * HIDDEN;
        let size = 0;
        for (let tag = 0; tag < TAG_COUNT; tag++) size += Math.abs(slopes[at + tag] as number);
        if (size < 0.01) continue;
        for (let tag = 0; tag < TAG_COUNT; tag++)
          bias.slope[tag] = (bias.slope[tag] as number) + (slopes[at + tag] as number);
        const rowFrom = i === 0 ? 0 : (example.rowEnds[i - 1] as number);
        const rowTo = example.rowEnds[i] as number;
        for (let k = rowFrom; k < rowTo; k++) {
          if (dropped(k, 15485863, settings.sparseDropout)) continue;
          const from = (example.rows[k] as number) * TAG_COUNT;
          for (let tag = 0; tag < TAG_COUNT; tag++) {
            if (Math.abs(slopes[at + tag] as number) < 1e-3) continue;
            const g =
              keepSparse * (slopes[at + tag] as number) +
              settings.decay * (sparse.value[from + tag] as number);
            const memory = (sparse.memory[from + tag] as number) + g * g;
            sparse.memory[from + tag] = memory;
            sparse.value[from + tag] =
              (sparse.value[from + tag] as number) - (sparseRate * g) / Math.sqrt(memory);
          }
        }
        for (let h = 0; h < HIDDEN; h++) {
          const value = hidden[h0 + h] as number;
          if (value === 0) {
            hiddenSlope[h] = 0;
            continue;
          }
          let sum = 0;
          const from = h * TAG_COUNT;
          for (let tag = 0; tag < TAG_COUNT; tag++) {
            const g = slopes[at + tag] as number;
            sum += g * (output.value[from + tag] as number);
            output.slope[from + tag] = (output.slope[from + tag] as number) + g * value;
          }
          hiddenSlope[h] = sum * keepHidden;
        }
        for (let h = 0; h < HIDDEN; h++)
          hiddenBias.slope[h] = (hiddenBias.slope[h] as number) + (hiddenSlope[h] as number);
        const inputFrom = i === 0 ? 0 : (example.inputEnds[i - 1] as number);
        const inputTo = example.inputEnds[i] as number;
        for (let k = inputFrom; k < inputTo; k++) {
          if (dropped(k, 7919, 0.05)) continue;
          const from = (example.inputs[k] as number) * HIDDEN;
          for (let h = 0; h < HIDDEN; h++)
            inputs.slope[from + h] = (inputs.slope[from + h] as number) + (hiddenSlope[h] as number);
        }
        if (keepsStyle) {
          const from = (STYLE_AT + example.style) * HIDDEN;
          for (let h = 0; h < HIDDEN; h++)
            inputs.slope[from + h] = (inputs.slope[from + h] as number) + (hiddenSlope[h] as number);
        }
        for (let view = 0; view < VIEWS; view++) {
          const entry = example.views[i * VIEWS + view] as number;
          if (entry < 0 || dropped(i * VIEWS + view, 104729, settings.viewDropout)) continue;
          const vector = vectorOf(entry);
          for (let d = 0; d < D; d++) {
            const z = projected[vector + d] as number;
            const from = (view * D + d) * HIDDEN;
            let sum = 0;
            for (let h = 0; h < HIDDEN; h++) {
              const g = hiddenSlope[h] as number;
              if (g === 0) continue;
              sum += g * (views.value[from + h] as number);
              views.slope[from + h] = (views.slope[from + h] as number) + g * z;
            }
            gradient[vector + d] = (gradient[vector + d] as number) + sum;
          }
        }
      }
    });
    endBatch(denseRate);
    moveProjection(denseRate * 0.3);
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    log(
      `epoch ${epoch + 1}: ${learnt} stretches, loss ${(loss / learnt).toFixed(4)}, ${seconds.toFixed(0)} s`,
    );
    after?.(epoch, learned);
  }
  return learned;
}

/** The projected vectors of all entries, in steps of 1/127. */
export function projectAll(entries: EntryRows, projection: Float32Array, dimensions: number): Int8Array {
  const vectors = new Int8Array(entries.rowOf.length * dimensions);
  entries.rowOf.forEach((row, entry) => {
    if (row < 0) return;
    for (let d = 0; d < dimensions; d++) {
      let sum = 0;
      for (let e = 0; e < entries.dimensions; e++)
        sum +=
          (entries.rows[row * entries.dimensions + e] as number) * (projection[e * dimensions + d] as number);
      vectors[entry * dimensions + d] = Math.round(Math.tanh(sum) * 127);
    }
  });
  return vectors;
}

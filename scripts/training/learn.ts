// Learning: stochastic gradient descent (Adagrad) on the likelihood of whole stretches under the conditional random
// field, through the sparse table, the hidden layer and the projection of the word vectors. Dropout on sparse
// features, word vectors, hidden units and the style of the set.

import { TAG_COUNT } from '../../server/src/language/tagger/tags';
import type { Example } from './examples';
import { endBatch, HIDDEN, MEMBERS, newParameters } from './parameters';
import { createPass } from './pass';
import { createProjection, type EntryRows } from './projection';
import { seeded, shuffle } from './random';

export interface Settings {
  readonly seed: number;
  readonly epochs: number;
  readonly dimensions: number;
  readonly sparseRate: number;
  readonly denseRate: number;
  readonly sparseDropout: number;
  readonly inputDropout: number;
  readonly viewDropout: number;
  readonly hiddenDropout: number;
  readonly styleDropout: number;
  readonly decay: number;
  /** Negative log likelihood beyond which a stretch is left out after the first epoch. */
  readonly absurd: number;
  /** How often an easy stretch is passed over. */
  readonly easySkip: number;
  /** How often each invented article is told, with other names. */
  readonly copies: number;
}

export const SETTINGS: Settings = {
  seed: 20,
  epochs: 3,
  dimensions: 16,
  sparseRate: 0.05,
  denseRate: 0.03,
  sparseDropout: 0.5,
  inputDropout: 0.05,
  viewDropout: 0.15,
  hiddenDropout: 0.4,
  styleDropout: 0.3,
  decay: 1e-6,
  absurd: 6,
  easySkip: 0.75,
  copies: 9,
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

/** Stretches after which the dense weights move. */
const BATCH = 32;
/** Stretches after which the projection of the word vectors moves, and how much slower than the rest. */
const PROJECTION_BATCH = 256;
const PROJECTION_RATE = 0.3;
/** A stretch with a smaller loss is easy. */
const EASY = 0.05;
/** The share of the rates that is gone at the end. */
const COOLING = 0.95;

/** Learns the members of the ensemble, each with a seed of its own; they share the first one's projection. */
export function learn(
  examples: readonly Example[],
  entries: EntryRows,
  settings: Settings,
  log: (line: string) => void,
): Learned {
  const members: Learned[] = [];
  for (let member = 0; member < MEMBERS; member++)
    members.push(learnMember(examples, entries, settings, member, members[0]?.projection, log));
  return unite(members);
}

/** One network whose scores are the mean of its members' scores: hidden layers side by side, the rest averaged. */
function unite(members: readonly Learned[]): Learned {
  const mean = (pick: (member: Learned) => Float32Array): Float32Array => {
    const parts = members.map(pick);
    return Float32Array.from(
      parts[0] ?? [],
      (_, k) => parts.reduce((sum, part) => sum + (part[k] as number), 0) / parts.length,
    );
  };
  /** Rows of `width` numbers of all members, row by row. */
  const beside = (pick: (member: Learned) => Float32Array, width: number): Float32Array => {
    const parts = members.map(pick);
    const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.forEach((part, member) => {
      for (let row = 0; row * width < part.length; row++)
        all.set(part.subarray(row * width, (row + 1) * width), (row * parts.length + member) * width);
    });
    return all;
  };
  const output = beside(({ output: own }) => own, HIDDEN * TAG_COUNT).map(
    (weight) => weight / members.length,
  );
  return {
    sparse: mean(({ sparse }) => sparse),
    transitions: mean(({ transitions }) => transitions),
    bias: mean(({ bias }) => bias),
    output,
    inputs: beside(({ inputs }) => inputs, HIDDEN),
    views: beside(({ views }) => views, HIDDEN),
    hiddenBias: beside(({ hiddenBias }) => hiddenBias, HIDDEN),
    projection: mean(({ projection }) => projection),
  };
}

function learnMember(
  examples: readonly Example[],
  entries: EntryRows,
  settings: Settings,
  member: number,
  known: Float32Array | undefined,
  log: (line: string) => void,
): Learned {
  const random = seeded(settings.seed + 100 * member);
  const parameters = newParameters(settings.dimensions, random);
  const projection = createProjection(entries, settings.dimensions, random, known);
  const longest = examples.reduce((most, example) => Math.max(most, example.length), 1);
  const dropout = {
    sparse: settings.sparseDropout,
    input: settings.inputDropout,
    view: settings.viewDropout,
    hidden: settings.hiddenDropout,
    style: settings.styleDropout,
  };
  const pass = createPass(
    parameters,
    projection,
    settings.dimensions,
    longest,
    dropout,
    settings.decay,
    random,
  );
  const order = examples.map((_, index) => index);
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
    for (const [position, index] of order.entries()) {
      if ((lastLoss[index] as number) < EASY && random() < settings.easySkip) continue;
      learnt++;
      if (learnt % BATCH === 0) endBatch(parameters, denseRate, settings.decay);
      if (learnt % PROJECTION_BATCH === 0) projection.move(denseRate * PROJECTION_RATE);
      const cool = 1 - (COOLING * (epoch * order.length + position)) / (order.length * settings.epochs);
      denseRate = settings.denseRate * cool;
      const example = examples[index] as Example;
      const own = pass.forward(example);
      loss += own;
      lastLoss[index] = own;
      // Labels that the model still finds absurd after an epoch are taken for slips of the set.
      if (epoch === 0 || own <= settings.absurd) pass.backward(example, settings.sparseRate * cool);
    }
    endBatch(parameters, denseRate, settings.decay);
    projection.move(denseRate * PROJECTION_RATE);
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    log(
      `epoch ${epoch + 1}: ${learnt} stretches, loss ${(loss / learnt).toFixed(4)}, ${seconds.toFixed(0)} s`,
    );
  }
  const { sparse, transitions, bias, output, inputs, views, hiddenBias } = parameters;
  return {
    sparse: sparse.value,
    transitions: transitions.value,
    bias: bias.value,
    output: output.value,
    inputs: inputs.value,
    views: views.value,
    hiddenBias: hiddenBias.value,
    projection: projection.weights,
  };
}

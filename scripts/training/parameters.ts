// The weights that learning moves, each block with its Adagrad memory (Duchi et al. 2011).
import { INPUTS, ROWS, VIEWS } from '../../server/src/language/tagger/features';
import { HIDDEN as ALL_HIDDEN } from '../../server/src/language/tagger/network';
import { TAG_COUNT } from '../../server/src/language/tagger/tags';
import type { Random } from './random';

/** Networks that are learned one after the other and work as one. */
export const MEMBERS = 2;
/** Hidden units of one of them. */
export const HIDDEN = ALL_HIDDEN / MEMBERS;

/** Weights with the sum of their squared gradients. */
export interface Block {
  readonly value: Float32Array;
  readonly memory: Float32Array;
}

/** A block whose gradients are summed over a batch. */
export interface DenseBlock extends Block {
  readonly slope: Float32Array;
}

/** Everything that is learned but the projection of the word vectors. */
export interface Parameters {
  readonly sparse: Block;
  readonly transitions: DenseBlock;
  readonly bias: DenseBlock;
  readonly output: DenseBlock;
  readonly inputs: DenseBlock;
  readonly views: DenseBlock;
  readonly hiddenBias: DenseBlock;
}

const FIRST_MEMORY = 1e-2;

export const block = (size: number, fill?: () => number): Block => ({
  value: fill === undefined ? new Float32Array(size) : Float32Array.from({ length: size }, fill),
  memory: new Float32Array(size).fill(FIRST_MEMORY),
});

const denseBlock = (size: number, fill?: () => number): DenseBlock => ({
  ...block(size, fill),
  slope: new Float32Array(size),
});

/** Numbers between −range and range. */
export const small =
  (range: number, random: Random): (() => number) =>
  () =>
    (random() * 2 - 1) * range;

/** @param dimensions length of a projected word vector */
export function newParameters(dimensions: number, random: Random): Parameters {
  return {
    sparse: block(ROWS * TAG_COUNT),
    transitions: denseBlock(TAG_COUNT * TAG_COUNT),
    bias: denseBlock(TAG_COUNT),
    output: denseBlock(HIDDEN * TAG_COUNT, small(0.2, random)),
    inputs: denseBlock(INPUTS * HIDDEN, small(0.1, random)),
    views: denseBlock(VIEWS * dimensions * HIDDEN, small(0.15, random)),
    hiddenBias: denseBlock(HIDDEN, () => 0.1),
  };
}

/** Moves one weight against its gradient. */
export function step(target: Block, index: number, gradient: number, rate: number): void {
  if (gradient === 0) return;
  const memory = (target.memory[index] as number) + gradient * gradient;
  target.memory[index] = memory;
  target.value[index] = (target.value[index] as number) - (rate * gradient) / Math.sqrt(memory);
}

/** Moves the dense blocks by their summed gradients and starts a new batch. */
export function endBatch({ sparse: _sparse, ...dense }: Parameters, rate: number, decay: number): void {
  for (const target of Object.values(dense))
    for (let k = 0; k < target.value.length; k++) {
      const gradient = target.slope[k] as number;
      if (gradient === 0) continue;
      step(target, k, gradient + decay * (target.value[k] as number), rate);
      target.slope[k] = 0;
    }
}

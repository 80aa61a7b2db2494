// Turns of the main loop: long work is cut so that what arrives in between is served (invariant 6).

/** How long one slice of background work may take, in ms: a question that comes in between waits no longer. */
export const SLICE = 4;

/** Lets everything that waits in the loop go first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Cuts work into slices. */
export interface Slicer {
  /** To be awaited after each piece of work: lets others go first when the slice is used up. */
  (): Promise<void>;
  /** True while there is time left in the slice. */
  readonly hasTime: () => boolean;
}

/** Does work that comes in pieces, and lets others go first between them. */
export async function inSlices<T>(pieces: Generator<void, T>, pause: Slicer): Promise<T> {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
    if (!pause.hasTime()) await pause();
  }
}

/** @param turn lets others go first; settled when it is this work's turn again */
export function slicer(turn: () => Promise<void> = nextTurn): Slicer {
  let since = performance.now();
  const hasTime = () => performance.now() - since < SLICE;
  const pause = async () => {
    if (hasTime()) return;
    await turn();
    since = performance.now();
  };
  return Object.assign(pause, { hasTime });
}

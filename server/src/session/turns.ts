// Turns of the main loop: long work is cut so that what arrives in between is served (invariant 6).

/** How long one slice of background work may take, in ms. */
export const SLICE = 15;

/** Lets everything that waits in the loop go first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Tells when a slice is used up; asking it after each piece of work costs nothing. */
export function slicer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await nextTurn();
    since = performance.now();
  };
}

// Work that comes in pieces, done in one go by whoever has no need to let others go first.

/** Does all of it. @returns what it comes to */
export function atOnce<T>(pieces: Generator<void, T>): T {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
  }
}

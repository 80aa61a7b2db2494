// Work that comes in pieces, so that whoever does it can let others go first between them (session/turns.ts). Knows no
// clock.

/**
 * Does all pieces in one go, for whoever has no need to let others go first.
 *
 * @param between called after each piece but the last
 * @returns what they come to
 */
export function atOnce<T>(pieces: Generator<void, T>, between: () => void = () => undefined): T {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
    between();
  }
}

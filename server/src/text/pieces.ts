// Work that comes in pieces, so that whoever does it can let others go first between them (session/turns.ts). Knows no
// clock.

/** Does all pieces at once. */
export function finished<T>(pieces: Generator<void, T>): T {
  for (;;) {
    const { done, value } = pieces.next();
    if (done === true) return value;
  }
}

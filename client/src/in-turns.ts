// Work that a key asks for faster than it can be done.

/**
 * Makes work of which one call is done after the other. While one is under way and another waits, further calls come to
 * nothing: a key that is held down does not go on after it is let go.
 *
 * @param work must not throw before its promise is there
 * @returns settled when all calls that were taken until then are done; rejected with what the last of them failed of
 */
export function inTurns<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<void>,
): (...given: Given) => Promise<void> {
  let last = Promise.resolve();
  let calls = 0;
  const take = async (before: Promise<void>, given: Given) => {
    await before.catch(() => undefined);
    await work(...given).finally(() => calls--);
  };
  return (...given) => {
    if (calls < 2) {
      calls++;
      last = take(last, given);
    }
    return last;
  };
}

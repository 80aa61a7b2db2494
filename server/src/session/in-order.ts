// Work on many things at once whose results come in the order in which the things came.

/**
 * Maps a stream with several pieces of work under way. A result is handed on as soon as it and all before it are
 * there, also while the next input is still to come; no more than `width` inputs are taken ahead.
 *
 * @param work must not reject; a rejection ends the stream with its reason
 */
export async function* inOrder<T, R>(
  inputs: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (input: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator =
    Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
  const underWay: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let isOver = false;
  try {
    for (;;) {
      if (!isOver && underWay.length < width) next ??= Promise.resolve(iterator.next());
      const [first] = underWay;
      if (first === undefined && next === undefined) return;
      const came = await Promise.race([
        ...(first === undefined ? [] : [first.then((result) => ({ result }))]),
        ...(next === undefined ? [] : [next.then((input) => ({ input }))]),
      ]);
      if ('result' in came) {
        underWay.shift();
        yield came.result;
        continue;
      }
      next = undefined;
      if (came.input.done === true) isOver = true;
      else {
        const begun = work(came.input.value);
        // Waited for in its turn; until then a rejection is not unhandled.
        begun.catch(() => undefined);
        underWay.push(begun);
      }
    }
  } finally {
    await iterator.return?.();
  }
}

// JSON values written one by one, so that a long answer is never held as a whole.
import type { Destination } from './destination';

export interface ValueWriter {
  /** @param json the value as JSON on one line */
  write(json: string): Promise<void>;
  end(): Promise<void>;
}

/** One value a line. */
export function jsonLines(destination: Destination): ValueWriter {
  return { write: (json) => destination.write(`${json}\n`), end: async () => undefined };
}

/** One list, a value a line. */
export function jsonList(destination: Destination): ValueWriter {
  let separator = '[\n';
  return {
    async write(json) {
      await destination.write(separator + json);
      separator = ',\n';
    },
    end: () => destination.write(separator === '[\n' ? '[]\n' : '\n]\n'),
  };
}

/** Values as `JSON.stringify(…, undefined, 2)` writes the members of a list that stands `depth` levels deep. */
export function indentedMembers(destination: Destination, depth: number) {
  const indent = '  '.repeat(depth + 1);
  let isFirst = true;
  return {
    async write(value: unknown): Promise<void> {
      const json = JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`);
      await destination.write(`${isFirst ? '' : ','}\n${indent}${json}`);
      isFirst = false;
    },
    /** The closing bracket, on a line of its own unless the list is empty. */
    end: (): Promise<void> => destination.write(isFirst ? ']' : `\n${'  '.repeat(depth)}]`),
  };
}

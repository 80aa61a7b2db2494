// Progress of long work: one line that counts, on standard error, and only where a person looks on.
import type { Terminal } from './terminal';

export interface Progress {
  step(): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const EVERY_MS = 100;

/**
 * @param what what is counted, as a plural ("articles read")
 * @param total how many there are; undefined when nobody knows
 */
export function createProgress({ errors }: Terminal, what: string, total?: number): Progress {
  const isWorthIt = errors.isTTY === true && (total === undefined || total > 1);
  if (!isWorthIt) return { step: () => undefined, clear: () => undefined };
  const of = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
  let done = 0;
  let shownAt = Date.now();
  let isShown = false;
  return {
    step() {
      done++;
      if (Date.now() - shownAt < EVERY_MS) return;
      shownAt = Date.now();
      isShown = true;
      errors.write(`\r\u001b[K${done.toLocaleString('en')}${of} ${what}`);
    },
    clear() {
      if (isShown) errors.write('\r\u001b[K');
      isShown = false;
    },
  };
}

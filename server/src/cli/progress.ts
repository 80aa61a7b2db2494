// Progress of long work: one line that counts, on standard error, and only where a person looks on.
import type { Terminal } from './terminal';

export interface Progress {
  step(): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const EVERY_MS = 100;

/** @param total of articles */
export function createProgress({ errors }: Terminal, total: number): Progress {
  if (errors.isTTY !== true || total < 2) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  let shownAt = Date.now();
  let isShown = false;
  return {
    step() {
      done++;
      if (Date.now() - shownAt < EVERY_MS) return;
      shownAt = Date.now();
      isShown = true;
      errors.write(`\r${done} of ${total} articles`);
    },
    clear() {
      if (isShown) errors.write('\r\u001b[K');
      isShown = false;
    },
  };
}

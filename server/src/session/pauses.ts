// The pauses in which nobody types or asks: work that nobody waits for is done then.
import { setTimeout as pass } from 'node:timers/promises';
import { LONGEST, Standstill } from './standstill';
import { nextTurn } from './turns';

/** So many ms without a question or a key are a pause. */
const QUIET = 150;
/** Who typed less than this many ms ago is still at it: the reading of other articles waits for longer pauses. */
const TYPING = 1000;

export class Pauses {
  /** When somebody asked or typed last, in ms of the process's clock. */
  #stirred = Number.NEGATIVE_INFINITY;

  #typed = Number.NEGATIVE_INFINITY;

  /** Kept by worker threads. */
  readonly standstill = new Standstill();

  /** Somebody asks or types. */
  stir(): void {
    this.#stirred = performance.now();
  }

  /** Somebody types. */
  type(): void {
    this.stir();
    this.#typed = this.#stirred;
    this.standstill.call(TYPING);
  }

  /** Lets others go first, and who types; settled before long. */
  readonly aside = async (): Promise<void> => {
    await nextTurn();
    const latest = performance.now() + LONGEST;
    for (;;) {
      const left = Math.min(this.#typed + TYPING, latest) - performance.now();
      if (left <= 0) return;
      await pass(left, undefined, { ref: false });
    }
  };

  /** Lets others go first; settled in a pause. It keeps no process alive. */
  readonly turn = async (): Promise<void> => {
    await nextTurn();
    while (performance.now() - this.#stirred < QUIET) await pass(QUIET, undefined, { ref: false });
  };
}

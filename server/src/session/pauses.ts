// The pauses in which nobody types or asks: work that nobody waits for is done then.
import { setTimeout as pass } from 'node:timers/promises';
import { Standstill } from './standstill';
import { nextTurn } from './turns';

/** So many ms without a question or a key are a pause. */
const QUIET = 150;
/** After a key or a question the loop is left to the answer for so many ms; for no more than the second in a row. */
const ANSWER = 20;
const MOST_ANSWERS = 60;
/** Who typed this many ms ago is still at it. */
const TYPING = 1000;

export class Pauses {
  /** When somebody asked or typed last, in ms of the process's clock. */
  #stirred = Number.NEGATIVE_INFINITY;

  #typed = Number.NEGATIVE_INFINITY;

  /** Kept by worker threads while somebody types and waits for an answer. */
  readonly standstill = new Standstill();

  /** Somebody asks or types. */
  stir(): void {
    this.#stirred = performance.now();
    if (this.isTyping) this.standstill.call(ANSWER);
  }

  /** Somebody types. */
  type(): void {
    this.#typed = performance.now();
    this.stir();
  }

  /** True while somebody types: what others work at should leave room. */
  get isTyping(): boolean {
    return performance.now() - this.#typed < TYPING;
  }

  /** Lets others go first, and the answer to who has just asked or typed while somebody types; settled soon. */
  readonly aside = async (): Promise<void> => {
    await nextTurn();
    if (!this.isTyping) return;
    const until = performance.now() + MOST_ANSWERS;
    for (;;) {
      const now = performance.now();
      const left = Math.min(this.#stirred + ANSWER, until) - now;
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

// The pauses in which nobody types or asks: work that nobody waits for is done then.
import { setTimeout as pass } from 'node:timers/promises';
import { nextTurn } from './turns';

/** So many ms without a question or a key are a pause. */
const QUIET = 150;
/** Who typed this many ms ago is still at it. */
const TYPING = 1000;

export class Pauses {
  /** When somebody asked or typed last, in ms of the process's clock. */
  #stirred = Number.NEGATIVE_INFINITY;

  #typed = Number.NEGATIVE_INFINITY;

  /** Somebody asks or types. */
  stir(): void {
    this.#stirred = performance.now();
  }

  /** Somebody types. */
  type(): void {
    this.stir();
    this.#typed = this.#stirred;
  }

  /** True while somebody types: what others work at should leave room. */
  get isTyping(): boolean {
    return performance.now() - this.#typed < TYPING;
  }

  /** Lets others go first; settled in a pause. It keeps no process alive. */
  readonly turn = async (): Promise<void> => {
    await nextTurn();
    while (performance.now() - this.#stirred < QUIET) await pass(QUIET, undefined, { ref: false });
  };
}

// What one person can undo and redo in this window: gathered from the files when somebody first asks, for there may be
// very many decisions, and followed from then on. Writes nothing.
import type { Stamp } from '../annotation/decision';
import { type Filed, type History, historyOf, record, redo, type Turn, undo } from '../annotation/undo';
import { labelOf } from '../features/deciding/labels';

export class OwnHistory {
  readonly #filed: () => readonly Filed[];
  #history: History | undefined;
  /** A file turned out to hold other decisions than were gathered. */
  #isStale = false;
  /** How actions of this window were called, by batch or decision: the files do not tell. */
  readonly #labels = new Map<string, string>();

  /** @param filed every decision of the corpus */
  constructor(filed: () => readonly Filed[]) {
    this.#filed = filed;
  }

  /** Notes what the person did. */
  record(label: string, written: readonly Filed[]): void {
    if (this.#history !== undefined) this.#history = record(this.#history, { label, written });
    const key = keyOf(written);
    if (key !== undefined) this.#labels.set(key, label);
  }

  /** What takes back the last step, or does it again; undefined where there is none. */
  turn(direction: 'undo' | 'redo', stamp: Stamp): Turn | undefined {
    const history = this.#gathered(stamp.who);
    const turn = (direction === 'undo' ? undo : redo)(history, stamp);
    if (turn !== undefined) this.#history = turn.history;
    return turn;
  }

  /** Somebody else is at work now. */
  forget(): void {
    this.#history = undefined;
  }

  /** A file was read that holds other decisions than before: an article met late, a branch switched, another window. */
  gatherAgain(): void {
    this.#isStale = true;
  }

  /** What was undone in this window can still be done again. */
  #gathered(who: string): History {
    if (this.#history === undefined || this.#isStale) {
      const { done } = historyOf(this.#filed(), who, (step) => this.#labelOf(step));
      this.#history = { done, undone: this.#history?.undone ?? [] };
      this.#isStale = false;
    }
    return this.#history;
  }

  #labelOf(step: readonly Filed[]): string {
    return this.#labels.get(keyOf(step) ?? '') ?? labelOf(step.map(({ decision }) => decision));
  }
}

function keyOf([first]: readonly Filed[]): string | undefined {
  return first && (first.decision.batch ?? first.decision.id);
}

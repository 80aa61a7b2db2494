// What one person can undo and redo in this window: gathered from the files when somebody first asks, for there may be
// very many decisions, and followed from then on. Writes nothing.
import type { Stamp } from '../annotation/decision';
import { type Filed, type History, historyOf, record, redo, type Turn, undo } from '../annotation/undo';
import { labelOf } from '../features/deciding/labels';

export class OwnHistory {
  readonly #filed: () => readonly Filed[];
  #history: History | undefined;
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
    this.#history ??= historyOf(this.#filed(), stamp.who, (step) => this.#labelOf(step));
    const turn = (direction === 'undo' ? undo : redo)(this.#history, stamp);
    if (turn !== undefined) this.#history = turn.history;
    return turn;
  }

  /** Somebody else is at work now. */
  forget(): void {
    this.#history = undefined;
  }

  #labelOf(step: readonly Filed[]): string {
    return this.#labels.get(keyOf(step) ?? '') ?? labelOf(step.map(({ decision }) => decision));
  }
}

function keyOf([first]: readonly Filed[]): string | undefined {
  return first && (first.decision.batch ?? first.decision.id);
}

// The decisions of each sidecar as they were read and made since, and which of them are in force for whoever looks.
// Knows paths as names alone, and no disk.
import { type Decision, inTimeOrder } from '../annotation/decision';
import { onlyBy } from '../annotation/fold';
import { standing, standingAfter } from '../annotation/standing';

/** Who looks at the decisions. */
export interface Reader {
  /** The name that this person's decisions are signed with. */
  readonly who: string;
  /** True: nobody else's decisions are seen. */
  readonly isBlind: boolean;
}

const NOBODY: Reader = { who: '', isBlind: false };
const NONE: readonly Decision[] = [];

export class KnownDecisions {
  readonly #byFile = new Map<string, readonly Decision[]>();
  /** What is in force of a file's decisions, for the present reader. */
  #standing = new WeakMap<readonly Decision[], readonly Decision[]>();
  #reader = NOBODY;

  get reader(): Reader {
    return this.#reader;
  }

  /** Says who looks. @returns true when what is seen may be other than before */
  setReader(reader: Reader): boolean {
    const before = this.#reader;
    this.#reader = reader;
    if (before.isBlind === reader.isBlind && (!reader.isBlind || before.who === reader.who)) return false;
    this.#standing = new WeakMap();
    return true;
  }

  /** The files that hold decisions. */
  files(): Iterable<string> {
    return this.#byFile.keys();
  }

  get size(): number {
    return this.#byFile.size;
  }

  has(file: string): boolean {
    return this.#byFile.has(file);
  }

  /** Every decision of a file, also those taken back and those that the reader does not see. */
  all(file: string): readonly Decision[] {
    return this.#byFile.get(file) ?? NONE;
  }

  /** As `all`, those that the reader sees. */
  seen(file: string): readonly Decision[] {
    const { isBlind, who } = this.#reader;
    return isBlind ? onlyBy(this.all(file), who) : this.all(file);
  }

  /** The decisions of a file in force; the same list until there are others. */
  inForce(file: string): readonly Decision[] {
    const decisions = this.all(file);
    let inForce = this.#standing.get(decisions);
    if (inForce === undefined) {
      inForce = standing(this.seen(file)).inForce;
      this.#standing.set(decisions, inForce);
    }
    return inForce;
  }

  /** Takes what a file holds now. @returns false where that are the same decisions as before */
  replace(file: string, now: readonly Decision[]): boolean {
    const before = this.all(file);
    const ids = new Set(before.map(({ id }) => id));
    if (before.length === now.length && now.every(({ id }) => ids.has(id))) return false;
    if (now.length === 0) this.#byFile.delete(file);
    else this.#byFile.set(file, inTimeOrder(now));
    return true;
  }

  /** Takes further decisions of a file. */
  add(file: string, decisions: readonly Decision[]): void {
    const known = this.all(file);
    const now = [...known, ...decisions];
    this.#byFile.set(file, now);
    // There may be thousands in force, and one more comes at a time.
    const before = this.#reader.isBlind ? undefined : this.#standing.get(known);
    const inForce = before && standingAfter(known, before, decisions);
    if (inForce !== undefined) this.#standing.set(now, inForce);
  }
}

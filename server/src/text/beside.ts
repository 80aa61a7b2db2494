// What somebody computed of a line or a text, kept beside it for as long as it is held. A WeakMap says the same, but
// what it holds is thrown away late and dearly when lines come and go by the thousand: it survives every quick
// collection of young objects, and with it all that it mentions.

/** A line or text that others keep something beside. What stands here changes nothing that it says. */
export interface Keeper {
  /** Who keeps something here, each followed by what it keeps; the oldest first. */
  readonly beside: unknown[];
}

/** More owners than two analysers have: those of an analyser that is gone make room. */
const MOST_OWNERS = 24;

/** What one owner keeps beside lines or texts: nobody else sees it. */
export class Beside<Value> {
  /** @returns undefined when nothing is kept */
  get({ beside }: Keeper): Value | undefined {
    for (let i = 0; i < beside.length; i += 2) if (beside[i] === this) return beside[i + 1] as Value;
    return undefined;
  }

  set({ beside }: Keeper, value: Value): void {
    for (let i = 0; i < beside.length; i += 2)
      if (beside[i] === this) {
        beside[i + 1] = value;
        return;
      }
    if (beside.length >= 2 * MOST_OWNERS) beside.splice(0, 2);
    beside.push(this, value);
  }

  delete({ beside }: Keeper): void {
    for (let i = 0; i < beside.length; i += 2)
      if (beside[i] === this) {
        beside.splice(i, 2);
        return;
      }
  }
}

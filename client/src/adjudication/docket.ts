// The disagreements that one person goes through: which is shown, which are judged or skipped. Knows no editor.
import type { DisagreementItem } from '../../../server/src/lsp/messages';

export type Standing = 'open' | 'judged' | 'skipped';

export class Docket {
  #items: readonly DisagreementItem[];
  readonly #standing = new Map<string, Standing>();
  /** Keys of what was judged, the latest last. */
  #judged: string[] = [];
  #at = 0;

  constructor(items: readonly DisagreementItem[]) {
    this.#items = items;
  }

  get items(): readonly DisagreementItem[] {
    return this.#items;
  }

  get current(): DisagreementItem | undefined {
    return this.#items[this.#at];
  }

  /** Skipped ones are neither judged nor left. */
  get progress(): { readonly judged: number; readonly skipped: number; readonly left: number } {
    const count = (wanted: Standing) => this.#items.filter((item) => this.standingOf(item) === wanted).length;
    return { judged: count('judged'), skipped: count('skipped'), left: count('open') };
  }

  standingOf(item: DisagreementItem): Standing {
    return this.#standing.get(keyOf(item)) ?? 'open';
  }

  /** Goes to a row that a person chose. */
  goTo(item: DisagreementItem): void {
    const index = this.#items.findIndex((one) => keyOf(one) === keyOf(item));
    if (index >= 0) this.#at = index;
  }

  /** Goes to the next or the previous one, whatever was done with it. @returns false at the end */
  step(by: 1 | -1): boolean {
    const to = this.#at + by;
    if (this.#items[to] === undefined) return false;
    this.#at = to;
    return true;
  }

  /** Takes note of what was done with the current one. */
  mark(standing: 'judged' | 'skipped'): void {
    const here = this.current;
    if (here === undefined) return;
    this.#standing.set(keyOf(here), standing);
    if (standing === 'judged') this.#judged.push(keyOf(here));
  }

  /** Goes to the next open one, round to the first at the end. @returns false when none is open any more */
  nextOpen(): boolean {
    for (let by = 1; by <= this.#items.length; by++) {
      const to = (this.#at + by) % this.#items.length;
      const item = this.#items[to];
      if (item === undefined || this.standingOf(item) !== 'open') continue;
      this.#at = to;
      return true;
    }
    return false;
  }

  /** Goes back to what was judged last, for the verdict was taken back. @returns false when nothing was judged */
  undo(): boolean {
    const key = this.#judged.pop();
    const index = this.#items.findIndex((item) => keyOf(item) === key);
    if (key === undefined || index < 0) return false;
    this.#standing.delete(key);
    this.#at = index;
    return true;
  }

  /** Takes the disagreements of one article as they are now; a verdict may have ended or changed others. */
  renew(uri: string, now: readonly DisagreementItem[]): void {
    const current = this.current;
    const open = new Set(now.map(keyOf));
    const judged = this.#items.filter(
      (item) => item.uri === uri && this.standingOf(item) === 'judged' && !open.has(keyOf(item)),
    );
    const from = this.#items.findIndex((item) => item.uri === uri);
    const to = this.#items.findLastIndex((item) => item.uri === uri);
    this.#items = this.#items.toSpliced(from, to - from + 1, ...[...judged, ...now].sort(byPlace));
    const here = this.#items.findIndex((item) => current !== undefined && keyOf(item) === keyOf(current));
    this.#at = Math.max(0, here);
  }
}

/** The same for the same disagreement in every answer. */
export function keyOf({ uri, id }: DisagreementItem): string {
  return `${uri} ${id}`;
}

function byPlace(a: DisagreementItem, b: DisagreementItem): number {
  const [x, y] = [a.range.start, b.range.start];
  return x.line - y.line || x.character - y.character;
}

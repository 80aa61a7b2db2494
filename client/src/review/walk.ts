// The walk through what is undecided: which item is shown, which comes next, what was decided or skipped on the way.
// Asks for items as it goes, since every decision changes what is left; knows no editor.
import type { Requests, Target, UndecidedItem } from '../../../server/src/lsp/messages';

type Page = Requests['newsmark/undecided']['result'];

/** Items behind a cursor, or from the first; rejected when nobody answers. */
export type AskItems = (after: string | undefined, limit: number) => Promise<Page>;

export type Outcome = 'open' | 'decided' | 'skipped';

/** Items asked for at once: the next one, and what the view shows of those behind it. */
const AHEAD = 30;
/** Items asked for when a walk begins in the middle of an article, or comes round to its beginning. */
const FROM_THE_FIRST = 500;

export class Walk {
  readonly #ask: AskItems;
  readonly #outcomes = new Map<string, Outcome>();
  /** Items in the order in which they were shown. */
  #trail: UndecidedItem[] = [];
  /** Items that were decided, the latest last. */
  #decided: UndecidedItem[] = [];
  #ahead: readonly UndecidedItem[] = [];
  #total: number | null = null;

  constructor(ask: AskItems) {
    this.#ask = ask;
  }

  /** The item that is shown; undefined before the walk begins and after its end. */
  get current(): UndecidedItem | undefined {
    return this.#trail.at(-1);
  }

  /** What comes behind the current item, as far as it is known. */
  get ahead(): readonly UndecidedItem[] {
    return this.#ahead;
  }

  /** What was shown before the current item, each once, the latest last. */
  get behind(): readonly UndecidedItem[] {
    const seen = new Map<string, UndecidedItem>();
    for (const item of this.#trail.slice(0, -1)) {
      seen.delete(keyOf(item));
      seen.set(keyOf(item), item);
    }
    if (this.current !== undefined) seen.delete(keyOf(this.current));
    return [...seen.values()];
  }

  /** `left` is null where nobody has counted. Skipped items are not left. */
  get progress(): { readonly decided: number; readonly skipped: number; readonly left: number | null } {
    const skipped = [...this.#outcomes.values()].filter((outcome) => outcome === 'skipped').length;
    const left = this.#total === null ? null : Math.max(0, this.#total - skipped);
    return { decided: this.#decided.length, skipped, left };
  }

  outcomeOf(item: Target): Outcome {
    return this.#outcomes.get(keyOf(item)) ?? 'open';
  }

  /**
   * Goes to the first item, or to the first that is not passed already.
   *
   * @param isPassed whether an item lies before the place where the walk should begin; such items come last
   * @returns false when there is nothing to decide
   */
  async begin(isPassed: (item: UndecidedItem) => boolean = () => false): Promise<boolean> {
    const page = await this.#take(undefined, FROM_THE_FIRST);
    const from = page.findIndex((item) => !isPassed(item));
    return this.#show(page, Math.max(0, from));
  }

  /** Goes to the next item that is neither decided nor skipped; round to the first at the end. @returns false when there is none */
  async next(): Promise<boolean> {
    const here = this.current;
    if (here === undefined) return this.begin();
    const later = await this.#take(here.cursor, AHEAD);
    if (this.#show(later, this.#firstOpen(later, here))) return true;
    const all = await this.#take(undefined, FROM_THE_FIRST);
    if (this.#show(all, this.#firstOpen(all, here))) return true;
    return this.outcomeOf(here) === 'open' && all.some((item) => keyOf(item) === keyOf(here));
  }

  /** Goes back to what was shown before. @returns false when this is the first */
  previous(): boolean {
    const [here] = this.#trail.splice(-1);
    if (here === undefined) return false;
    if (this.#trail.length === 0) {
      this.#trail = [here];
      return false;
    }
    this.#ahead = [here, ...this.#ahead];
    return true;
  }

  /** Goes to an item that a person chose. */
  goTo(item: UndecidedItem): void {
    const index = this.#ahead.findIndex((one) => keyOf(one) === keyOf(item));
    this.#trail.push(item);
    if (index >= 0) this.#ahead = this.#ahead.slice(index + 1);
  }

  /** Leaves the current item out of this walk, and goes on. */
  skip(): Promise<boolean> {
    if (this.current !== undefined) this.#outcomes.set(keyOf(this.current), 'skipped');
    return this.next();
  }

  /** Takes note that the current item was decided, and goes on. */
  decide(): Promise<boolean> {
    const here = this.current;
    if (here !== undefined) {
      this.#outcomes.set(keyOf(here), 'decided');
      this.#decided.push(here);
    }
    return this.next();
  }

  /** Goes back to what was decided last, for the decision was taken back. @returns false when nothing was decided here */
  undo(): boolean {
    const [item] = this.#decided.splice(-1);
    if (item === undefined) return false;
    this.#outcomes.delete(keyOf(item));
    if (this.#total !== null) this.#total++;
    if (this.current !== undefined && keyOf(this.current) !== keyOf(item)) this.#trail.push(item);
    return true;
  }

  async #take(after: string | undefined, limit: number): Promise<readonly UndecidedItem[]> {
    const { items, total } = await this.#ask(after, limit);
    this.#total = total;
    return items;
  }

  #firstOpen(items: readonly UndecidedItem[], except: UndecidedItem): number {
    return items.findIndex((item) => this.outcomeOf(item) !== 'skipped' && keyOf(item) !== keyOf(except));
  }

  #show(items: readonly UndecidedItem[], index: number): boolean {
    const item = items[index];
    if (item === undefined) return false;
    // What is offered again was decided once and taken back elsewhere.
    if (this.outcomeOf(item) === 'decided') this.#outcomes.delete(keyOf(item));
    this.#trail.push(item);
    this.#ahead = items.slice(index + 1, index + 1 + AHEAD);
    return true;
  }
}

/** The same for the same thing in every answer. */
export function keyOf({ uri, kind, ranges, code }: Target): string {
  return JSON.stringify([uri, kind, ranges, code]);
}

// What articles have in common: the people, bodies, events and smaller places that both name. Countries and groups,
// which half of the news names, do not count. Names are laid out by their number for one comparison at a time.
import type { ArticleRecord } from './article-record';
import type { RecordOf, Sample } from './model';

/** A name that more than one of the articles laid out has. */
const SEVERAL = -1;

export class CommonGround {
  /** By number of a name: 0 for none, the article's number + 1, or `SEVERAL`. All zeros between two uses. */
  #marks = new Int32Array(1 << 12);
  readonly #marked: number[] = [];
  readonly recordOf: RecordOf;

  constructor(recordOf: RecordOf) {
    this.recordOf = recordOf;
  }

  /**
   * True when an article of one group and another article of the other group name something in common.
   *
   * @param except numbers of names that do not count: those that are compared
   */
  isShared(a: readonly Sample[], b: readonly Sample[], except: ReadonlySet<number>): boolean {
    this.lay(a, except);
    const found = b.some((sample) => sample.some((one) => this.sharedWith(this.recordOf(one)) > 0));
    this.clear();
    return found;
  }

  /** Lays some articles out, to be compared with others by `sharedWith`; `clear` must follow before the next. */
  lay(samples: readonly Sample[], except: ReadonlySet<number>): void {
    for (const sample of samples)
      for (const bearer of sample) {
        const record = this.recordOf(bearer);
        const { number, contextSize } = record;
        for (let at = 0; at < contextSize; at++) {
          const name = record.context(at);
          if (name >= this.#marks.length) this.#widen(name);
          const mark = this.#marks[name] ?? 0;
          if (mark === 0) {
            this.#marks[name] = number + 1;
            this.#marked.push(name);
          } else if (mark !== number + 1) this.#marks[name] = SEVERAL;
        }
      }
    for (const name of except) if (name < this.#marks.length) this.#marks[name] = 0;
  }

  /** The number of names that an article shares with any other article laid out. */
  sharedWith(record: ArticleRecord): number {
    const marks = this.#marks;
    const { number, contextSize } = record;
    let shared = 0;
    for (let at = 0; at < contextSize; at++) {
      const mark = marks[record.context(at)] ?? 0;
      if (mark !== 0 && mark !== number + 1) shared++;
    }
    return shared;
  }

  clear(): void {
    for (const name of this.#marked) this.#marks[name] = 0;
    this.#marked.length = 0;
  }

  #widen(name: number): void {
    const wider = new Int32Array(2 * name);
    wider.set(this.#marks);
    this.#marks = wider;
  }
}

// What stands of an article from one state of its text to the next: its lines, and answers with what they were made
// from. An answer is given again as long as nothing of that has changed. Knows no news.
import type { SegmentContent } from '../text/document';

/** A line as long as it stands, wherever edits elsewhere move it. */
export class StandingLine {
  /** Its place among the lines of the article; -1 when it is gone. */
  index = 0;
  /** The state in which something last changed in it, or the line before it became another. */
  changed = 0;
  #notes: Notes | undefined;

  constructor(readonly content: SegmentContent) {}

  /** What others keep of it. */
  get notes(): Notes {
    this.#notes ??= new Map();
    return this.#notes;
  }
}

/** What was read of something that stands, by how it was read. */
export type Notes = Map<unknown, unknown>;

type Question = (about: string) => unknown;

interface Asked {
  readonly question: Question;
  readonly about: string;
  readonly answer: unknown;
}

/** What was looked at to make an answer: a stretch of lines, and questions about the article with their answers. */
export interface Reads {
  readonly first: StandingLine | undefined;
  readonly last: StandingLine | undefined;
  /** The end of the article was reached. */
  readonly reachesEnd: boolean;
  readonly asked: readonly Asked[];
}

const NOTHING_ASKED: readonly Asked[] = [];

/** An answer that is kept, and the state in which it was last known to be right. */
interface Kept {
  readonly answer: unknown;
  readonly reads: Reads;
  checked: number;
}

/** The lines of an article over its states: call `update` for each of them. */
export class LinesOverEdits<L extends StandingLine> {
  /** Counts the states; the first is 1. */
  now = 0;
  /** What others keep of the article as a whole. */
  readonly notes: Notes = new Map();
  #lines: readonly L[] = [];
  #endChanged = 0;
  #isNoting = false;
  #from = Number.POSITIVE_INFINITY;
  #to = -1;
  #reachesEnd = false;
  #asked: Asked[] = [];

  get lines(): readonly L[] {
    return this.#lines;
  }

  /** True while what is looked at is noted. */
  get isNoting(): boolean {
    return this.#isNoting;
  }

  /**
   * Takes the lines of the next state. Those before and behind an edit stand; all between are new ones.
   *
   * @param make makes a line that was not there
   * @returns the lines that are gone
   */
  update(contents: readonly SegmentContent[], make: (content: SegmentContent) => L): readonly L[] {
    this.now++;
    const before = this.#lines;
    const most = Math.min(before.length, contents.length);
    let ahead = 0;
    while (ahead < most && before[ahead]?.content === contents[ahead]) ahead++;
    let behind = 0;
    while (behind < most - ahead && before.at(-1 - behind)?.content === contents.at(-1 - behind)) behind++;
    if (ahead === before.length && ahead === contents.length) return [];
    const gone = before.slice(ahead, before.length - behind);
    const made = contents.slice(ahead, contents.length - behind).map(make);
    const kept = before.slice(before.length - behind);
    this.#lines = [...before.slice(0, ahead), ...made, ...kept];
    this.#lines.forEach((line, index) => {
      line.index = index;
    });
    for (const line of gone) line.index = -1;
    for (const line of made) this.touch(line);
    if (kept[0] === undefined) this.#endChanged = this.now;
    else this.touch(kept[0]);
    return gone;
  }

  /** Something changed in a line. */
  touch(line: L): void {
    line.changed = this.now;
  }

  /** Something changed behind the last line. */
  touchEnd(): void {
    this.#endChanged = this.now;
  }

  /** Makes an answer and notes what is looked at meanwhile. */
  note<A>(make: () => A): { readonly answer: A; readonly reads: Reads } {
    this.#isNoting = true;
    this.#from = Number.POSITIVE_INFINITY;
    this.#to = -1;
    this.#reachesEnd = false;
    this.#asked = [];
    const answer = make();
    this.#isNoting = false;
    const reads = {
      first: this.#lines[this.#from],
      last: this.#lines[this.#to],
      reachesEnd: this.#reachesEnd,
      asked: this.#asked.length === 0 ? NOTHING_ASKED : this.#asked,
    };
    return { answer, reads };
  }

  /**
   * Makes an answer, or gives the one from before when nothing changed of what was looked at. Within the making of
   * another answer it is made anew: what it looks at belongs to that one.
   *
   * @param notes of what the answer tells of; it is kept there
   * @param question what stands for the question there
   */
  kept<A>(notes: Notes, question: unknown, make: () => A): A {
    if (this.#isNoting) return make();
    const known = notes.get(question) as Kept | undefined;
    if (known !== undefined && this.isStill(known.reads, known.checked)) {
      known.checked = this.now;
      return known.answer as A;
    }
    const fresh = this.note(make);
    notes.set(question, { ...fresh, checked: this.now });
    return fresh.answer;
  }

  /** Notes that a line is looked at, by its place; before the first and behind the last one are the ends. */
  see(index: number): void {
    if (!this.#isNoting) return;
    const last = this.#lines.length - 1;
    if (index > last) this.#reachesEnd = true;
    const at = Math.min(Math.max(index, 0), last);
    if (at < this.#from) this.#from = at;
    if (at > this.#to) this.#to = at;
  }

  /** Notes that every line may be looked at. */
  seeAll(): void {
    this.see(0);
    this.see(this.#lines.length);
  }

  /**
   * Asks something about the article and notes it, but not what is looked at to answer it. Questions that stay the same
   * are told by being one function.
   */
  ask<A>(question: (about: string) => A, about: string): A {
    const isNoting = this.#isNoting;
    this.#isNoting = false;
    const answer = question(about);
    this.#isNoting = isNoting;
    if (isNoting) this.#asked.push({ question, about, answer });
    return answer;
  }

  /** True when nothing changed of what was looked at since a state. Lines touched in that very state do not count. */
  isStill({ first, last, reachesEnd, asked }: Reads, since: number): boolean {
    if (first !== undefined && last !== undefined) {
      if (first.index < 0 || last.index < 0) return false;
      for (let index = first.index; index <= last.index; index++)
        if ((this.#lines[index]?.changed ?? 0) > since) return false;
    }
    if (reachesEnd && this.#endChanged > since) return false;
    for (const { question, about, answer } of asked) if (question(about) !== answer) return false;
    return true;
  }
}

/**
 * Makes a question whose answers are kept until something changes that they depend on, and are the same object as long
 * as they say the same.
 *
 * @param version what changes with what the answers depend on
 */
export function keptQuestion<A>(
  make: (about: string) => A,
  version: () => number,
  isSame: (a: A, b: A) => boolean,
): (about: string) => A {
  let of = Number.NaN;
  let now = new Map<string, A>();
  let before = now;
  return (about) => {
    if (of !== version()) {
      of = version();
      before = now;
      now = new Map();
    }
    if (!now.has(about)) {
      const fresh = make(about);
      const known = before.get(about);
      now.set(about, known !== undefined && isSame(known, fresh) ? known : fresh);
    }
    return now.get(about) as A;
  };
}

/** True for two lists of the same things in the same order. */
export function isSameList<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && a.length === b?.length && a.every((one, i) => one === b[i]);
}

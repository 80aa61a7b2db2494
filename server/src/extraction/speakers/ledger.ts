// Who has spoken so far, sentence by sentence: what pronouns and free-standing quotations look back to. Keeps, from one
// state of the article to the next, what every quote came to and what that was made from.
import type { Span } from '../../text/span';
import type { QuoteFrame } from '../analysis';
import { isSameList, type LinesOverEdits, type Notes, type Reads } from '../over-edits';
import { type Answer, nobody } from './answer';
import type { Scene } from './scene';
import type { SceneLine } from './scene-line';

/** What the search for a quote's speaker came to. */
export interface Outcome {
  /** Without its mention. */
  readonly answer: Answer;
  /** The nominal or pronoun that stands for the speaker; offsets are relative to the line where the quote begins. */
  readonly mention: Answer['mention'];
  /** All named in a joint source ("Roe and Hill said"), the first included; empty for one speaker. */
  readonly joint: readonly string[];
  /** Head noun of the source, when it is no name. */
  readonly head: string | undefined;
  readonly isPlural: boolean;
  /** The source is a document or unnamed staff of the speaker. */
  readonly isProxy: boolean;
}

/** A quote whose speaker has been settled. */
export interface Spoken extends Omit<Outcome, 'mention'> {
  readonly frame: QuoteFrame;
  /** UTF-16 offset of its cue, source or content, whatever stands first of these. */
  readonly at: number;
}

/** A quote of the article, in its present state, and what it came to. */
export interface Entry {
  readonly frame: QuoteFrame;
  /** Its place among the quotes of the article. */
  readonly place: number;
  readonly at: number;
  /** The line where it begins, and where that started when this was made. */
  readonly line: SceneLine;
  readonly lineStart: number;
  /** In a headline or subhead: settled after the story. */
  readonly isHead: boolean;
  /** All lines with words of it. */
  readonly lines: readonly SceneLine[];
  /** What was read of its words; kept as long as they are the same. */
  notes: Notes;
  outcome: Outcome | undefined;
  reads: Reads | undefined;
  /** The state in which the outcome was last known to be right. */
  checked: number;
  spoken: Spoken | undefined;
  isSettled: boolean;
}

export class Ledger {
  readonly #scene: Scene;
  readonly #over: LinesOverEdits<SceneLine>;
  #entries: readonly Entry[] = [];
  /** By line: the article's own quotes with words in it, as they were settled. */
  #heard: Entry[][] = [];
  /** The last quote whose source had this head noun. */
  readonly #byHead = new Map<string, Entry>();

  constructor(scene: Scene, over: LinesOverEdits<SceneLine>) {
    this.#scene = scene;
    this.#over = over;
  }

  /** Takes the frames of the next state, when the scene has it. Nobody has spoken yet. */
  update(frames: readonly QuoteFrame[]): readonly Entry[] {
    const before = byLine(this.#entries);
    for (const entry of this.#entries) if (entry.line.index < 0) this.#touchAll([entry]);
    this.#byHead.clear();
    this.#heard = [];
    this.#entries = frames.map((frame, place) => this.#enter(frame, place));
    const now = byLine(this.#entries);
    for (let line = 0; line < Math.max(before.length, now.length); line++)
      this.#keep(before[line] ?? NO_ENTRIES, now[line] ?? NO_ENTRIES);
    for (const entry of this.#entries) if (entry.notes === UNREAD) entry.notes = new Map();
    return this.#entries;
  }

  /** Takes what was known of the quotes that begin in a line, where they are the same. */
  #keep(before: readonly Entry[], entries: readonly Entry[]): void {
    if (before.length !== entries.length || !before.every((old, i) => isSame(old, entries[i]))) {
      this.#touchAll(entries);
      this.#touchAll(before);
      return;
    }
    entries.forEach((entry, i) => {
      const old = before[i];
      if (old === undefined) return;
      entry.outcome = old.outcome;
      entry.reads = old.reads;
      entry.checked = old.checked;
      if (isSameList(old.lines, entry.lines)) entry.notes = old.notes;
    });
  }

  #touchAll(entries: readonly Entry[]): void {
    for (const { lines } of entries) for (const line of lines) this.#over.touch(line);
  }

  #enter(frame: QuoteFrame, place: number): Entry {
    const scene = this.#scene;
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (const part of [frame.content, frame.cue, frame.source])
      for (const { start, end } of part) {
        if (start < first) first = start;
        if (end > last) last = end;
      }
    const line = scene.lineHolding(first);
    const role = scene.roleAt((frame.cue[0] ?? frame.source[0] ?? frame.content[0])?.start ?? 0);
    return {
      frame,
      place,
      at: first,
      line,
      lineStart: line.start,
      isHead: role === 'headline' || role === 'subhead',
      lines: scene.linesHolding(first, last),
      notes: UNREAD,
      outcome: undefined,
      reads: undefined,
      checked: 0,
      spoken: undefined,
      isSettled: false,
    };
  }

  /** From now on the quote has been spoken. */
  settle(entry: Entry, outcome: Outcome): void {
    if (entry.outcome === undefined || !isSameOutcome(entry.outcome, outcome)) {
      entry.outcome = outcome;
      for (const line of entry.lines) this.#over.touch(line);
    }
    entry.isSettled = true;
    if (!entry.frame.nested) for (const { index } of entry.lines) put(this.#heard, index, entry);
    if (outcome.head !== undefined) this.#byHead.set(outcome.head, entry);
  }

  /** A quote by its place among all; undefined where there is none. Noted as looked at. */
  at(index: number): Entry | undefined {
    const entry = this.#entries[index];
    if (entry !== undefined) this.#over.see(entry.line.index);
    return entry;
  }

  /** Quotes of the article's own that stand in a sentence, in the order they were settled. */
  in(sentence: number): readonly Spoken[] {
    const own = this.#scene.sentence(sentence);
    const entries = own && this.#heard[own.segment];
    if (own === undefined || entries === undefined) return NOBODY;
    const next = this.#scene.startOf(sentence + 1);
    const isIn = ({ start, end }: Span) => start < next && end > own.start;
    const spoken: Spoken[] = [];
    for (const entry of entries) {
      const { content, cue, source } = entry.frame;
      if (content.some(isIn) || cue.some(isIn) || source.some(isIn)) spoken.push(spokenOf(entry));
    }
    return spoken;
  }

  /** What the last source with a head noun came to; the same object as long as it is the same. */
  lastWithHead(head: string): Outcome | undefined {
    return this.#over.ask(this.#outcomeOf, head);
  }

  readonly #outcomeOf = (head: string): Outcome | undefined => this.#byHead.get(head)?.outcome;

  /** True when a span lies within words in quotation marks of a quote that stands in this sentence. */
  isQuoted(sentence: number, span: Span): boolean {
    return this.in(sentence).some(
      ({ frame }) =>
        frame.kind !== 'indirect' && frame.content.some((c) => c.start <= span.start && span.end <= c.end),
    );
  }
}

/** Of a quote until it is known whether it was there before: most were, and need no notes of their own. */
const UNREAD: Notes = new Map();

const NOBODY: readonly Spoken[] = [];

function spokenOf(entry: Entry): Spoken {
  const { frame, at, outcome = SILENCE } = entry;
  const { answer, joint, head, isPlural, isProxy } = outcome;
  entry.spoken ??= { frame, at, answer, joint, head, isPlural, isProxy };
  return entry.spoken;
}

/** What nobody was asked about comes to. */
export const SILENCE: Outcome = {
  answer: nobody(''),
  mention: undefined,
  joint: [],
  head: undefined,
  isPlural: false,
  isProxy: false,
};

const NO_ENTRIES: readonly Entry[] = [];

/** Quotes by the place of the line in which they begin; those of lines that are gone are left out. */
function byLine(entries: readonly Entry[]): Entry[][] {
  const found: Entry[][] = [];
  for (const entry of entries) if (entry.line.index >= 0) put(found, entry.line.index, entry);
  return found;
}

function put(lists: Entry[][], at: number, entry: Entry): void {
  const known = lists[at];
  if (known === undefined) lists[at] = [entry];
  else known.push(entry);
}

/** True for the same frame, wherever its line starts. */
function isSame(old: Entry, entry: Entry | undefined): boolean {
  if (entry === undefined || old.isHead !== entry.isHead) return false;
  const by = entry.lineStart - old.lineStart;
  const [a, b] = [old.frame, entry.frame];
  return (
    a.kind === b.kind &&
    a.rule === b.rule &&
    a.nested === b.nested &&
    isMoved(a.content, b.content, by) &&
    isMoved(a.cue, b.cue, by) &&
    isMoved(a.source, b.source, by)
  );
}

function isMoved(a: readonly Span[], b: readonly Span[], by: number): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i], b[i]];
    if (one === undefined || other === undefined) return false;
    if (one.start + by !== other.start || one.end + by !== other.end) return false;
  }
  return true;
}

function isSameOutcome(a: Outcome, b: Outcome): boolean {
  return (
    a.answer.speaker === b.answer.speaker &&
    a.answer.status === b.answer.status &&
    a.answer.why === b.answer.why &&
    a.answer.isProxy === b.answer.isProxy &&
    a.head === b.head &&
    a.isPlural === b.isPlural &&
    a.isProxy === b.isProxy &&
    a.mention?.start === b.mention?.start &&
    a.mention?.end === b.mention?.end &&
    a.mention?.form === b.mention?.form &&
    a.mention?.entity === b.mention?.entity &&
    a.mention?.type === b.mention?.type &&
    isSameList(a.joint, b.joint) &&
    isSameList(a.answer.rivals, b.answer.rivals)
  );
}

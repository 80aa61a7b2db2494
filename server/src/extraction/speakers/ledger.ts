// Who has spoken so far, sentence by sentence: what pronouns and free-standing quotations look back to.
import type { Span } from '../../text/span';
import type { QuoteFrame } from '../analysis';
import type { Answer } from './answer';
import type { Scene } from './scene';

/** A quote whose speaker has been settled. */
export interface Spoken {
  readonly frame: QuoteFrame;
  readonly answer: Answer;
  /** All named in a joint source ("Roe and Hill said"), the first included; empty for one speaker. */
  readonly joint: readonly string[];
  /** UTF-16 offset of its cue, source or content, whatever stands first of these. */
  readonly at: number;
  /** Head noun of the source, when it is no name. */
  readonly head: string | undefined;
  readonly isPlural: boolean;
  /** The source is a document or unnamed staff of the speaker. */
  readonly isProxy: boolean;
}

export class Ledger {
  readonly #scene: Scene;
  /** By sentence. */
  readonly #spoken: (Spoken[] | undefined)[];
  /** The last quote whose source had this head noun. */
  readonly #byHead = new Map<string, Spoken>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#spoken = new Array<Spoken[] | undefined>(scene.sentences.length).fill(undefined);
  }

  add(spoken: Spoken): void {
    const { frame, head } = spoken;
    if (head !== undefined) this.#byHead.set(head, spoken);
    if (frame.nested) return;
    for (const span of frame.content) this.#addAt(span, spoken);
    for (const span of frame.cue) this.#addAt(span, spoken);
    for (const span of frame.source) this.#addAt(span, spoken);
  }

  #addAt(span: Span, spoken: Spoken): void {
    const { sentences } = this.#scene;
    for (let at = Math.max(this.#scene.sentenceAt(span.start), 0); at < sentences.length; at++) {
      if ((sentences[at]?.start ?? 0) >= span.end) return;
      const known = this.#spoken[at];
      if (known === undefined) this.#spoken[at] = [spoken];
      else if (known.at(-1) !== spoken) known.push(spoken);
    }
  }

  /** Quotes of the article's own that stand in a sentence, in the order they were settled. */
  in(sentence: number): readonly Spoken[] {
    return this.#spoken[sentence] ?? NOBODY;
  }

  lastWithHead(head: string): Spoken | undefined {
    return this.#byHead.get(head);
  }

  /** True when a span lies within words in quotation marks of a quote that stands in this sentence. */
  isQuoted(sentence: number, span: Span): boolean {
    const spoken = this.#spoken[sentence];
    if (spoken === undefined) return false;
    return spoken.some(
      ({ frame }) =>
        frame.kind !== 'indirect' && frame.content.some((c) => c.start <= span.start && span.end <= c.end),
    );
  }
}

const NOBODY: readonly Spoken[] = [];

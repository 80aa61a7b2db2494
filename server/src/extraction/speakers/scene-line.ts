// A line of the article as the resolution of speakers sees it: what it tells by itself (lines.ts), and where that stands
// now. Knows nothing of the lines around it.
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { BlockRole, Mention } from '../analysis';
import { StandingLine } from '../over-edits';
import type { LineFacts, LineSentence } from './lines';

/** A sentence, in UTF-16 offsets of the document. */
export interface SceneSentence extends Span {
  readonly segment: number;
  readonly role: BlockRole;
  /** Names and aliases in it, in order. */
  readonly mentions: readonly Mention[];
  /** The sentence's tokens; their offsets are relative to `base`. */
  readonly tokens: readonly Token[];
  readonly base: number;
  /** What the sentence tells, whoever is named in it. */
  readonly facts: LineSentence;
  readonly line: LineFacts;
}

const NO_NAMES: readonly Mention[] = [];
/** What a line tells that nobody reads. */
export const NO_FACTS: LineFacts = { sentences: [], phrases: new Map() };

/** A line of the article: what it tells, and where it stands now. */
export class SceneLine extends StandingLine {
  role: BlockRole = 'boilerplate';
  /** Where its story starts, behind a dateline. Offsets are relative to the line here and in the next two. */
  from = 0;
  names: readonly Mention[] = NO_NAMES;
  facts: LineFacts = NO_FACTS;
  /** What stands between the line before and this one. */
  gap = '';
  /** UTF-16 offset of the line. */
  start = 0;
  /** Index of its first sentence among those of the article. */
  firstSentence = 0;
  #placed: { readonly start: number; readonly index: number; readonly facts: LineFacts } | undefined;
  #mentions: readonly Mention[] = NO_NAMES;
  #sentences: readonly SceneSentence[] = [];

  /** Its names and aliases where they stand now. */
  get mentions(): readonly Mention[] {
    this.#place();
    return this.#mentions;
  }

  /** Its sentences where they stand now. */
  get sentences(): readonly SceneSentence[] {
    this.#place();
    return this.#sentences;
  }

  /** Puts what it holds to its place, when somebody asks. */
  #place(): void {
    const { start, index, facts, names, role } = this;
    const known = this.#placed;
    if (known?.start === start && known.index === index && known.facts === facts) return;
    this.#placed = { start, index, facts };
    // Field by field: a spread costs many times as much, at every name of the article.
    const mentions = names.map(
      ({ start: at, end, type, form, entity, confidence }): Mention => ({
        start: at + start,
        end: end + start,
        type,
        form,
        entity,
        confidence,
      }),
    );
    this.#mentions = mentions;
    this.#sentences = facts.sentences.map((sentence) => ({
      start: sentence.start + start,
      end: sentence.end + start,
      segment: index,
      role,
      mentions:
        sentence.firstName === sentence.lastName
          ? NO_NAMES
          : mentions.slice(sentence.firstName, sentence.lastName),
      tokens: sentence.tokens,
      base: start,
      facts: sentence,
      line: facts,
    }));
  }

  /** Takes what was read of it anew. */
  take(role: BlockRole, from: number, names: readonly Mention[], facts: LineFacts): void {
    this.role = role;
    this.from = from;
    this.names = names;
    this.facts = facts;
    this.#placed = undefined;
  }
}

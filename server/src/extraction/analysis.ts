// What the machine says of one article: the words of the house as types. All offsets are UTF-16 in the article's
// text. See docs/guidelines.md for what each of them marks.
import type { Span } from '../text/span';

export type BlockRole =
  | 'headline'
  | 'subhead'
  | 'dateline'
  | 'byline'
  | 'caption'
  | 'body'
  | 'credit'
  | 'boilerplate';

/** A layout unit with its role. Blocks cover every non-blank character once, in order. */
export interface Block extends Span {
  readonly role: BlockRole;
}

export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'event';

/** A span that the tagger takes for a name, before anybody asks whose. */
export interface Name extends Span {
  readonly type: EntityType;
  /** Calibrated probability that span and type are right, 0…1. */
  readonly confidence: number;
}

export type MentionForm = 'name' | 'alias' | 'nominal' | 'pronoun';

/** A span that names or refers to an entity of this article. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly form: MentionForm;
  /** The entity's id in this article. */
  readonly entity: string;
  readonly confidence: number;
}

export interface Entity {
  /** `e1`, `e2`, … in the order of first mention. */
  readonly id: string;
  /** The fullest form in the article. */
  readonly name: string;
  readonly type: EntityType;
  /** The other forms that occur, as printed, without repetition, in order of first occurrence. */
  readonly aliases: readonly string[];
  /** The corpus entity that a person tied it to; the machine never sets it. */
  readonly key?: string;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';
export type SpeakerStatus = 'named' | 'resolved' | 'metonym' | 'anonymous' | 'unclear' | 'none';

/** Content, cue and source of a quote, before its speaker is known. */
export interface QuoteFrame {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly nested: boolean;
  /** The rule that found it: a stable name, shown in the hover and counted in the evaluation. */
  readonly rule: string;
  /** Probability that the content is right, 0…1. */
  readonly confidence: number;
}

export interface Quote extends QuoteFrame {
  /** `q1`, `q2`, … in the order of the text. */
  readonly id: string;
  /** The speaker's entity id, or null (status says why). */
  readonly speaker: string | null;
  readonly status: SpeakerStatus;
  /** How the speaker was told, in one sentence for the reader. */
  readonly why?: string;
  /**
   * Where the status is `unclear`: the entities that the text leaves open. Empty when nothing in the text pretends
   * that either is meant, so that the doubt is the machine's own; absent when nobody has looked.
   */
  readonly rivals?: readonly string[];
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A span elsewhere that a finding points at. */
export interface Related extends Span {
  /** The article's id; absent for this article. */
  readonly article?: string;
  readonly message: string;
}

/** What a rule says about a span. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Related[];
}

/** Everything the machine says of one article. */
export interface Analysis {
  readonly blocks: readonly Block[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly findings: readonly Finding[];
}

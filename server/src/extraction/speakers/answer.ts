// What the resolution of one source comes to.
import type { Mention, SpeakerStatus } from '../analysis';

export interface Answer {
  readonly speaker: string | null;
  readonly status: SpeakerStatus;
  /** One sentence for the reader of a hover. */
  readonly why: string;
  /** The nominal or pronoun that stands for the speaker. */
  readonly mention?: Mention;
  /** The source is a document or unnamed staff, which stand for the speaker without naming them. */
  readonly isProxy?: boolean;
  /** Entities of whom each may be the speaker, where the status is `unclear`. */
  readonly rivals?: readonly string[];
}

export const anonymous = (why: string): Answer => ({ speaker: null, status: 'anonymous', why });
/** @param rivals those of whom each may be the speaker; none when only the search was at a loss */
export const unclear = (why: string, rivals: readonly string[] = []): Answer => ({
  speaker: null,
  status: 'unclear',
  why,
  rivals,
});
export const nobody = (why: string): Answer => ({ speaker: null, status: 'none', why });

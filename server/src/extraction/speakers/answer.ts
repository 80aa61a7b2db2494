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
}

export const anonymous = (why: string): Answer => ({ speaker: null, status: 'anonymous', why });
export const unclear = (why: string): Answer => ({ speaker: null, status: 'unclear', why });
export const nobody = (why: string): Answer => ({ speaker: null, status: 'none', why });

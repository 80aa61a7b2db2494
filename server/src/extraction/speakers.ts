// Speakers: whose words a quote frame holds.
import type { Language } from '../language/language';
import type { TextDocument } from '../text/document';
import type { Block, Mention, Quote, QuoteFrame } from './analysis';
import type { Resolved } from './coreference';

export interface Attributed {
  readonly quotes: readonly Quote[];
  /** The mentions given, and the nominals and pronouns that are a quote's source; in order of the text. */
  readonly mentions: readonly Mention[];
}

export type SpeakerResolver = (
  document: TextDocument,
  blocks: readonly Block[],
  resolved: Resolved,
  frames: readonly QuoteFrame[],
) => Attributed;

export function createSpeakerResolver(_language: Language): SpeakerResolver {
  return (_document, _blocks, resolved, frames) => ({
    quotes: frames.map((frame, index) => ({ ...frame, id: `q${index + 1}`, speaker: null, status: 'none' })),
    mentions: resolved.mentions,
  });
}

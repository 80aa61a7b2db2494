// Blocks: which role each line of an article plays.
import type { TextDocument } from '../text/document';
import type { Block } from './analysis';

/** The blocks of a document, in order; every non-blank character lies in exactly one. */
export function classifyBlocks(document: TextDocument): Block[] {
  return document.segments.map((segment, index) => ({
    start: segment.start,
    end: segment.end,
    role: index === 0 ? 'headline' : 'body',
  }));
}

// Quote frames: content, cue and source of every quotation and reported statement.
import type { Language } from '../../language/language';
import type { TextDocument } from '../../text/document';
import type { Block, Name, QuoteFrame } from '../analysis';

export type FrameFinder = (
  document: TextDocument,
  blocks: readonly Block[],
  names: readonly Name[],
) => readonly QuoteFrame[];

/** Makes a finder that keeps what it found per segment; boilerplate yields nothing. */
export function createFrameFinder(_language: Language): FrameFinder {
  return (document, blocks) => {
    const frames: QuoteFrame[] = [];
    for (const block of blocks) {
      if (block.role === 'boilerplate') continue;
      const text = document.text.slice(block.start, block.end);
      for (const match of text.matchAll(/“[^“”]+”/gu)) {
        const start = block.start + match.index;
        const content = [{ start, end: start + match[0].length }];
        frames.push({
          kind: 'direct',
          content,
          cue: [],
          source: [],
          nested: false,
          rule: 'marks',
          confidence: 0.5,
        });
      }
    }
    return frames;
  };
}

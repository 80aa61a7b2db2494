// Names: spans that the tagger takes for a person, organization, place, group or event.
import type { Language } from '../language/language';
import type { TextDocument } from '../text/document';
import type { Block, Name } from './analysis';
import type { AnalysisOptions } from './options';

export type NameFinder = (document: TextDocument, blocks: readonly Block[]) => readonly Name[];

/** Makes a finder that keeps what it found per segment; names in boilerplate are left out. */
export function createNameFinder(_language: Language, _options: AnalysisOptions): NameFinder {
  return (document, blocks) => {
    const names: Name[] = [];
    for (const segment of document.segments) {
      const block = blocks.find((b) => b.start <= segment.start && segment.start < b.end);
      if (block?.role === 'boilerplate') continue;
      for (const match of segment.content.text.matchAll(/\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)+/gu)) {
        const start = segment.start + match.index;
        names.push({ start, end: start + match[0].length, type: 'person', confidence: 0.5 });
      }
    }
    return names;
  };
}

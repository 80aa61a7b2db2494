// Sentences with their quotes marked in the notation of support/fixture.ts, as tests of what the frame finder reads.
// What a line shows is invented; the other quotes of its text must be marked too, or the test fails.
import { describe, expect, it } from 'vitest';
import { createFrameFinder } from '../../../server/src/extraction/quotes/frames';
import { createLanguage } from '../../../server/src/language/language';
import { readDocument } from '../../../server/src/text/document';
import { formatFixture, parseFixture } from '../../support/fixture';

const language = createLanguage({});
const findFrames = createFrameFinder(language);

/** Tests that exactly the quotes marked in each sentence are found; a sentence without marks holds none. */
export function quotes(construction: string, sentences: readonly string[]): void {
  describe(construction, () => {
    it.each(sentences)('%s', (sentence) => {
      const { text, quotes: expected } = parseFixture(sentence);
      const document = readDocument(text, language.tokenRules);
      const blocks = document.segments.map(({ start, end }) => ({ start, end, role: 'body' as const }));
      const found = findFrames(document, blocks, []);
      expect(formatFixture(text, found)).toBe(formatFixture(text, expected));
    });
  });
}

// Sentences with their quotes marked in the notation of support/fixture.ts, as tests of what the frame finder reads.
// What a line shows is invented; the other quotes of its text must be marked too, or the test fails.
import { describe, expect, it } from 'vitest';
import type { BlockRole, Name } from '../../../server/src/extraction/analysis';
import { createFrameFinder } from '../../../server/src/extraction/quotes/frames';
import { createLanguage } from '../../../server/src/language/language';
import { readDocument } from '../../../server/src/text/document';
import { formatFixture, parseFixture } from '../../support/fixture';

const language = createLanguage({});
const findFrames = createFrameFinder(language);

interface Setting {
  /** Role of the lines; body when left out. */
  readonly role?: BlockRole;
  /** A person whom the lines name. */
  readonly person?: string;
}

/** Tests that exactly the quotes marked in each sentence are found; a sentence without marks holds none. */
export function quotes(
  construction: string,
  sentences: readonly string[],
  { role = 'body', person }: Setting = {},
): void {
  describe(construction, () => {
    it.each(sentences)('%s', (sentence) => {
      const { text, quotes: expected } = parseFixture(sentence);
      const document = readDocument(text, language.tokenRules);
      const blocks = document.segments.map(({ start, end }) => ({ start, end, role }));
      const start = person === undefined ? -1 : text.indexOf(person);
      const names: Name[] =
        person === undefined || start < 0
          ? []
          : [{ start, end: start + person.length, type: 'person', confidence: 1 }];
      const found = findFrames(document, blocks, names);
      expect(formatFixture(text, found)).toBe(formatFixture(text, expected));
    });
  });
}

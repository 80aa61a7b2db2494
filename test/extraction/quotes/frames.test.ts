import { describe, expect, it } from 'vitest';
import { createFrameFinder } from '../../../server/src/extraction/quotes/frames';
import { createLanguage } from '../../../server/src/language/language';
import { readDocument } from '../../../server/src/text/document';
import { formatFixture, parseFixture } from '../../support/fixture';
import { EXAMPLES } from './examples';

const language = createLanguage({});
const findFrames = createFrameFinder(language);

for (const [construction, examples] of Object.entries(EXAMPLES))
  describe(construction, () => {
    it.each(examples)('%s', (example) => {
      const { text } = parseFixture(example);
      const document = readDocument(text, language.tokenRules);
      const blocks = document.segments.map(({ start, end }) => ({ start, end, role: 'body' as const }));
      const found = findFrames(document, blocks, []);
      expect(formatFixture(text, found)).toBe(formatFixture(text, parseFixture(example).quotes));
    });
  });

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/src/text/document';

const rules = { abbreviations: new Set(['mr']), openers: new Set(['the', 'he', 'they']) };

/** The sentences of a line, as printed. */
function sentencesOf(line: string, openers = true): string[] {
  const document = readDocument(line, openers ? rules : { abbreviations: rules.abbreviations });
  return document.segments.flatMap(({ content }) =>
    content.sentences.map(({ first, last }) =>
      line.slice(content.tokens[first]?.start ?? 0, content.tokens[last - 1]?.end ?? 0),
    ),
  );
}

describe('a sentence', () => {
  it('does not end at the initial of a name', () => {
    for (const line of [
      'Police quoted Ann C. Roe at length.',
      'J. K. Osei wrote it.',
      '“J. Osei wrote it,” Ann B. Roe said.',
      'Mr. A. Roe left.',
    ])
      expect(sentencesOf(line)).toEqual([line]);
  });

  it('ends at a letter that is no initial: what follows opens a sentence, or no name goes on', () => {
    expect(sentencesOf('They chose plan B. The mayor left.')).toEqual([
      'They chose plan B.',
      'The mayor left.',
    ]);
    expect(sentencesOf('It was Plan B. They left.')).toEqual(['It was Plan B.', 'They left.']);
    expect(sentencesOf('She drank vitamin C. Doctors laughed.')).toEqual([
      'She drank vitamin C.',
      'Doctors laughed.',
    ]);
  });

  it('ends at every initial where the language tells no words that open sentences', () => {
    expect(sentencesOf('Ann C. Roe left.', false)).toEqual(['Ann C.', 'Roe left.']);
  });
});

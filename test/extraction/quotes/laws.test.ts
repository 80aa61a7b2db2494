import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyBlocks } from '../../../server/src/extraction/blocks';
import { createFrameFinder } from '../../../server/src/extraction/quotes/frames';
import { createLanguage } from '../../../server/src/language/language';
import { readDocument, type TextDocument } from '../../../server/src/text/document';

const language = createLanguage({});
const find = createFrameFinder(language);

function frames(text: string, finder = find, previous?: TextDocument) {
  const document = readDocument(text, language.tokenRules, previous);
  const blocks = document.segments.map(({ start, end }) => ({ start, end, role: 'body' as const }));
  return { document, frames: finder(document, blocks, []) };
}

/** News made of parts that quotes are made of, so that marks and cues meet in every order. */
const part = fc.constantFrom(
  ...(
    '“|”|"|‘|’|«|»|Roe|said|told|the mayor|that|it was shut|, |. |: | — |\n|\n“|according to|adding|who|by|was ' +
    'described as|and|denied the charge|(|)|’s|ROE:|In London|“No,” she said. |he’d|1,200|asked|to wait'
  ).split('|'),
);
const article = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('quote frames', () => {
  it('lie inside the text, start and end without white space, and do not throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        for (const frame of frames(text).frames)
          for (const span of [...frame.content, ...frame.cue, ...frame.source]) {
            const words = text.slice(span.start, span.end);
            expect(words).not.toBe('');
            expect(words).toBe(words.trim());
          }
      }),
    );
  });

  it('end with the sentence where a bracket behind the speaker is never closed', () => {
    const text = 'The road was shut, said the charge (';
    const { source } = frames(text).frames[0]!;
    expect(source.map(({ start, end }) => text.slice(start, end))).toEqual(['the charge (']);
  });

  it('have contents in the order of the text that do not overlap', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { content } of frames(text).frames)
          for (let k = 1; k < content.length; k++)
            expect(content[k]!.start).toBeGreaterThanOrEqual(content[k - 1]!.end);
      }),
    );
  });

  it('are the same after an edit as from scratch', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat({ max: 8 }), part, (text, at, cut, put) => {
        const finder = createFrameFinder(language);
        const before = frames(text, finder).document;
        const position = text.length === 0 ? 0 : at % text.length;
        const edited = `${text.slice(0, position)}${put}${text.slice(position + cut)}`;
        const after = frames(edited, finder, before).frames;
        expect(after).toEqual(frames(edited, createFrameFinder(language)).frames);
      }),
    );
  });

  it('are not looked for in boilerplate, bylines, datelines and credits', () => {
    const text = '“Read this,” Roe said.';
    const document = readDocument(text, language.tokenRules);
    for (const role of ['boilerplate', 'byline', 'dateline', 'credit'] as const)
      expect(find(document, [{ start: 0, end: text.length, role }], [])).toEqual([]);
  });
});

describe('bad input', () => {
  const sentence = 'The mayor said that the road was shut and Roe added “no comment” on Monday ';
  const bad: readonly (readonly [string, (size: number) => string])[] = [
    ['an odd number of marks', (n) => `${'" '.repeat(n)}“`],
    ['nested marks', (n) => `${'“ a '.repeat(n)}${'” '.repeat(n)}`],
    ['opening marks alone', (n) => '“said '.repeat(n)],
    ['alternating marks', (n) => '“ ‘ « '.repeat(n) + '» ” ’ '.repeat(n)],
    ['one long quotation', (n) => `“${'It was said that he told them. '.repeat(n)}”`],
    ['no punctuation at all', (n) => sentence.repeat(n / 8)],
    ['commas alone', (n) => 'Roe, said, '.repeat(n)],
    ['one line', (n) => `“No,” ${sentence.trim()}. `.repeat(n / 8)],
  ];

  it.each(bad)('costs time in proportion to its length: %s', (_name, make) => {
    // Processor time in milliseconds, which other programs do not lengthen.
    const cost = (size: number): number => {
      const text = make(size);
      const document = readDocument(text, language.tokenRules);
      const blocks = classifyBlocks(document);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const start = process.cpuUsage().user;
        createFrameFinder(language)(document, blocks, []);
        best = Math.min(best, (process.cpuUsage().user - start) / 1000);
      }
      return best;
    };
    cost(1000);
    const small = cost(1000);
    const large = cost(4000);
    // Four times the text: a quadratic cost would be sixteen times as high.
    expect(large).toBeLessThan(12 * small + 20);
  });

  it('marks no content that runs over a text without punctuation', () => {
    const { frames: found } = frames(sentence.repeat(100).trim());
    for (const { content } of found)
      for (const { start, end } of content) expect(end - start).toBeLessThan(1500);
  });

  it('takes no words for a quote when an odd mark stands alone', () => {
    expect(frames('The door was 6 feet 2" wide.\nThe road was shut.').frames).toEqual([]);
    expect(frames('The boys’ school was shut.\nIt reopened in the ’90s.').frames).toEqual([]);
  });

  it('leaves an unclosed quotation to its paragraph', () => {
    const text = 'Roe said: “It is a long road.\nThe bill was tabled in May.';
    const found = frames(text).frames;
    expect(found.map(({ content }) => text.slice(content[0]!.start, content.at(-1)!.end))).toEqual([
      '“It is a long road.',
    ]);
  });

  it('reads an article that is one quotation as one quote without a cue', () => {
    const found = frames('“We met in May.\n“We met again in June.\n“We never met again.”').frames;
    expect(found.map(({ content, cue }) => [content.length, cue.length])).toEqual([[3, 0]]);
  });

  it('looks into two thousand nested marks no deeper than readers do', () => {
    const found = frames(`${'“ he said '.repeat(2000)}${'” '.repeat(2000)}`).frames;
    expect(found.length).toBeLessThan(10);
  });

  it('takes nothing but quotations from a text without punctuation', () => {
    const text = sentence.repeat(100).trim();
    for (const { content } of frames(text).frames)
      for (const { start, end } of content) expect(text.slice(start, end)).toMatch(/^“no comment”/u);
  });
});

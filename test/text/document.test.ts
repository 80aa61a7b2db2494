import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/src/text/document';

const rules = { abbreviations: new Set(['mr', 'inc']) };
const words = (text: string) =>
  readDocument(text, rules).segments.flatMap((s) => s.content.tokens.map((t) => t.text));

describe('tokens', () => {
  it('cuts possessives and hyphens off, and leaves names and contractions whole', () => {
    expect(words('Mr O’Brien’s Paris-based team didn’t move.')).toEqual([
      'Mr',
      'O’Brien',
      '’s',
      'Paris',
      '-',
      'based',
      'team',
      'didn’t',
      'move',
      '.',
    ]);
  });

  it('covers every visible character once, in order, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { segments } = readDocument(text, rules);
        const seen = segments
          .flatMap((s) => s.content.tokens.map((t) => text.slice(s.start + t.start, s.start + t.end)))
          .join('');
        expect(seen.replaceAll(/\s+/g, '')).toBe(text.replaceAll(/[\s\u200b\ufeff]+/g, ''));
      }),
    );
  });
});

describe('documents', () => {
  it('keep the content of lines that an edit left alone', () => {
    const before = readDocument('One line.\nTwo lines.', rules);
    const after = readDocument('New.\nOne line.\nTwo lines!', rules, before);
    expect(after.segments[1]?.content).toBe(before.segments[0]?.content);
    expect(after.segments[2]?.content).not.toBe(before.segments[1]?.content);
  });

  it('read after an edit hold the lines of the text as it is now, equal lines once', () => {
    const piece = fc.constantFrom(
      '',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\ufeff',
      'Port',
      'Fire.',
      ' a ',
      'x'.repeat(1500),
      '🌊',
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, text, text, (head, gone, come, tail, other) => {
        const first = readDocument(head + gone + tail, rules);
        const second = readDocument(head + come + tail, rules, first);
        for (const [now, document] of [
          [head + come + tail, second],
          [other, readDocument(other, rules, second)],
        ] as const) {
          expect(document.segments).toEqual(readDocument(now, rules).segments);
          const contents = new Map(document.segments.map(({ content }) => [content.text, content]));
          for (const { content } of document.segments) expect(content).toBe(contents.get(content.text));
        }
      }),
    );
  });
});

describe('sentences', () => {
  const openers = new Set(['nobody', 'the']);
  const sentences = (text: string) =>
    readDocument(text, { ...rules, openers }).segments.flatMap(({ content: { tokens, sentences, text } }) =>
      sentences.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end)),
    );

  it('do not end behind the initial of a name', () => {
    expect(sentences('He met Mara T. Lund on Monday. J. K. Roe left.')).toEqual([
      'He met Mara T. Lund on Monday.',
      'J. K. Roe left.',
    ]);
  });

  it('end behind an abbreviation when a word that opens sentences follows', () => {
    const ends = (text: string) =>
      readDocument(text, {
        abbreviations: new Set(['no', 'inc', 'gov']),
        numbered: new Set(['no']),
        closing: new Set(['inc']),
        openers,
      }).segments.flatMap(({ content }) => content.sentences).length;
    expect(ends('Roe left Acme Inc. The firm fell.')).toBe(2);
    expect(ends('Roe left Acme Inc. Friday.')).toBe(1);
    expect(ends('They met Gov. The Roe.')).toBe(1);
    expect(ends('Roe said no. His aide left.')).toBe(2);
    expect(ends('Roe lives at No. 10 and No.12.')).toBe(1);
  });

  it('end behind a letter that names something', () => {
    expect(sentences('The council chose Plan B. Nobody knew why.')).toHaveLength(2);
    expect(sentences('It was grade A. Skaters cheered.')).toHaveLength(2);
  });
});

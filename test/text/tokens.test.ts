// Tokens: the quick way through plain words finds what the pattern for all scripts finds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../server/src/text/tokens';

const rules = { abbreviations: new Set(['mr', 'inc', 'p.m']) };

/** Pieces of news lines, plain and less plain. */
const piece = fc.constantFrom(
  ...(
    'a b Roe S s mr Mr. p.m. U.S. don’t ’s \' ’ " “ ” „ « .. ... . , : ; ! ? - — … ( ) 12 1,200 3:15 3. % $ + é ́' +
    ' 🌊 日本 \u00ad \u00a0'
  ).split(' '),
  ' ',
  ' ',
  '\t',
);

describe('tokens', () => {
  it('of a line are the same when an address behind it sends every token through the pattern', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const line = pieces.join('');
        const behind = tokenise(`${line} @roe`, rules);
        expect(tokenise(line, rules)).toEqual(behind.slice(0, -1));
      }),
      { numRuns: 500 },
    );
  });

  it('leave out nothing but white space and do not overlap', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((p) => p.join('')),
        ),
        (line) => {
          let end = 0;
          for (const token of tokenise(line, rules)) {
            expect(line.slice(end, token.start).trim()).toBe('');
            expect(token.text).toBe(line.slice(token.start, token.end));
            end = token.end;
          }
          expect(line.slice(end).trim()).toBe('');
        },
      ),
    );
  });

  it('keep the stop of an abbreviation and cut a possessive off', () => {
    const words = (line: string) => tokenise(line, rules).map(({ text }) => text);
    expect(words('Mr. Roe of Acme Inc. met Ann Roe’s aide at 3:15 p.m.')).toEqual(
      'Mr.|Roe|of|Acme|Inc.|met|Ann|Roe|’s|aide|at|3:15|p.m.'.split('|'),
    );
  });
});

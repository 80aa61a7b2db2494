// What an editor tells of a change, as edits of the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applied } from '../../server/src/lsp/edits';

const article = (text: string) => TextDocument.create('file:///a.txt', 'news-article', 1, text);
const words = fc
  .array(fc.constantFrom('Anna Roe', 'a', ' ', '\n', '\r\n', '😀', 'Oslo.'), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** A change of any part of a document, told from either end, or of all of it. */
const change = fc.record({ from: fc.nat(), to: fc.nat(), text: words, isWhole: fc.boolean() });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function told(document: TextDocument, { from, to, text, isWhole }: Change) {
  const at = (offset: number) => document.positionAt(offset % (document.getText().length + 1));
  return isWhole ? { text } : { range: { start: at(from), end: at(to) }, text };
}

describe('the changes of a document', () => {
  it('are edits that lead from its text to the new one, each in the text that those before it left', () => {
    fc.assert(
      fc.property(words, fc.array(change, { maxLength: 4 }), (text, changes) => {
        let now = text;
        let document = article(text);
        for (const one of changes) {
          const event = told(document, one);
          const { document: next, edits } = applied(document, [event], 2);
          document = next;
          for (const { start, end, length } of edits)
            now = now.slice(0, start) + document.getText().slice(start, start + length) + now.slice(end);
          expect(now).toBe(document.getText());
        }
      }),
    );
  });

  it('are a new version also where nothing changes', () => {
    const { document, edits } = applied(article('Anna Roe'), [], 7);
    expect([document.version, edits]).toEqual([7, []]);
  });

  it('are one edit for each cursor, as narrow as what they change', () => {
    const at = (character: number) => ({ line: 0, character });
    const { edits } = applied(
      article('Anna Roe met Tom Hill in Oslo.'),
      [
        { range: { start: at(25), end: at(29) }, text: 'Os' },
        { range: { start: at(8), end: at(8) }, text: ' twice' },
        { range: { start: at(0), end: at(4) }, text: 'Anna' },
      ],
      2,
    );
    expect(edits).toEqual([
      { start: 27, end: 29, length: 0 },
      { start: 8, end: 8, length: 6 },
    ]);
  });
});

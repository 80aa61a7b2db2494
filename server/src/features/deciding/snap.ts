// A selection as a person means it: without white space around it, and whole words unless characters are wanted.
import { type Span, trim } from '../../text/span';

const WORD = /^[\p{L}\p{M}\p{N}]$/u;
const APOSTROPHE = /^['’]$/;

/** The selection grown to whole words; the word that a cursor touches. A possessive is not grown to. */
export function wholeWordsOf(text: string, selection: Span): Span {
  let { start, end } = selection.start < selection.end ? trim(text, selection) : selection;
  const before = (at: number) => characterBefore(text, at);
  const behind = (at: number) => characterAt(text, at);
  const isWord = (character: string) => WORD.test(character);
  if (start === end && !isWord(behind(end)) && !isWord(before(start))) return { start, end };
  if (start === end || isWord(behind(start))) {
    for (;;) {
      const one = before(start);
      const joins = APOSTROPHE.test(one) && isWord(before(start - 1)) && isWord(behind(start));
      if (!isWord(one) && !joins) break;
      start -= one.length;
    }
  }
  if (selection.start === selection.end || isWord(before(end)))
    while (isWord(behind(end))) end += behind(end).length;
  return { start, end };
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const one = text.slice(Math.max(0, at - 1), at);
  return /[\udc00-\udfff]/.test(one) ? text.slice(Math.max(0, at - 2), at) : one;
}

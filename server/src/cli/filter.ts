// The form of the filter's input: one article as a JSON object on a line, or what is wrong with that line.
import { DEFAULT_CONFIG } from '../corpus/config';
import type { LineId } from '../interchange/analysis-line';
import type { Line } from './json-lines';

/** An article as it came in. */
export interface InputArticle {
  readonly id: LineId;
  readonly text: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

export type ErrorCode = 'invalid-json' | 'missing-text' | 'invalid-text' | 'too-large' | 'analysis-failed';

/** The answer to a line that cannot be analysed. */
export interface ErrorLine {
  readonly id: LineId;
  readonly line: number;
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** Said of an article whose analysis failed, or took so long that it was ended. */
export const NOT_ANALYSED = 'The article could not be analysed; leave it out, and report it with its text.';

/** Bytes of a line: room for the longest text with every character escaped. */
export const MAX_LINE = 6 * DEFAULT_CONFIG.maxFileSize + 1_000_000;

export function errorLine(id: LineId, line: number, code: ErrorCode, message: string): ErrorLine {
  return { id, line, error: { code, message } };
}

/** Reads one line. */
export function parseLine(line: Line): InputArticle | ErrorLine {
  const wrong = (id: LineId, code: ErrorCode, message: string) => errorLine(id, line.number, code, message);
  if ('error' in line) {
    return line.error === 'too-large'
      ? wrong(null, 'too-large', `A line may have ${MAX_LINE} bytes at most; leave this article out.`)
      : wrong(null, 'invalid-json', 'The line is not UTF-8; convert the input to UTF-8.');
  }
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return wrong(null, 'invalid-json', 'The line is no JSON object; write one article a line.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong(null, 'invalid-json', 'The line is no JSON object; write one article a line.');
  const { id: given, text, ...meta } = value as Record<string, unknown>;
  const id = typeof given === 'string' || typeof given === 'number' ? given : null;
  if (text === undefined) return wrong(id, 'missing-text', 'The article has no “text”; add it as a string.');
  if (typeof text !== 'string') return wrong(id, 'invalid-text', 'The “text” is no string; write it as one.');
  if (text.length > DEFAULT_CONFIG.maxFileSize)
    return wrong(
      id,
      'too-large',
      `A text may have ${DEFAULT_CONFIG.maxFileSize} characters at most; split it.`,
    );
  return { id, text, meta };
}

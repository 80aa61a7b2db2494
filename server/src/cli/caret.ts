// A finding as people read it: place, severity, words, and the line of the article with carets under the span.
import stringWidth from 'string-width';
import type { Finding, Severity } from '../extraction/analysis';
import { lineAt } from '../text/lines';

/** How a text is coloured: by role; without colours, as it is. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

const ESCAPE = '\u001b[';
const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 34, hint: 36 };

export function createPaint(colours: boolean): Paint {
  const code = (on: number, off: number) => (text: string) =>
    colours ? `${ESCAPE}${on}m${text}${ESCAPE}${off}m` : text;
  return {
    severity: (severity, text) => code(COLOURS[severity], 39)(text),
    faint: code(2, 22),
    strong: code(1, 22),
  };
}

/**
 * The finding as lines, without a line feed at the end.
 *
 * @param path as it is shown
 * @param width columns that a line may take; a longer one is cut around the span
 */
export function showFinding(
  finding: Finding,
  { path, text }: { readonly path: string; readonly text: string },
  paint: Paint,
  width: number,
): string {
  const { line, column } = lineAt(text, finding.start);
  const lineStart = finding.start - (column - 1);
  const feed = text.indexOf('\n', finding.start);
  const lineText = text.slice(lineStart, feed < 0 ? text.length : feed).replace(/\r$/u, '');
  const from = column - 1;
  const to = Math.min(finding.end - lineStart, lineText.length);
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const view = cut(plain(lineText), from, Math.max(to, from + 1), width - number.length - 3);
  const head = `${paint.strong(`${path}:${line}:${column}`)} ${paint.severity(finding.severity, finding.severity)} ${finding.code}: ${finding.message}`;
  const carets = paint.severity(finding.severity, '^'.repeat(Math.max(1, stringWidth(view.marked))));
  return [
    head,
    `${paint.faint(`${number} |`)} ${view.before}${view.marked}${view.after}`,
    `${paint.faint(`${gutter} |`)} ${' '.repeat(stringWidth(view.before))}${carets}`,
  ].join('\n');
}

interface View {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** As much of a line around the span as fits, with … where something is left out. */
function cut(line: string, from: number, to: number, width: number): View {
  const marked = line.slice(from, to);
  const room = Math.max(width, 20);
  if (stringWidth(line) <= room) return { before: line.slice(0, from), marked, after: line.slice(to) };
  if (marked.length > room - 10) {
    const start = from === 0 ? '' : '…';
    return { before: start, marked: `${whole(marked.slice(0, room - 2))}…`, after: '' };
  }
  const spare = room - marked.length - 2;
  const left = Math.min(from, Math.max(Math.floor(spare / 2), spare - (line.length - to)));
  const right = Math.min(line.length - to, spare - left);
  const before = line.slice(from - left, from);
  const after = line.slice(to, to + right);
  return {
    before: left < from ? `…${before.replace(/^[\udc00-\udfff]/u, '')}` : before,
    marked,
    after: to + right < line.length ? `${whole(after)}…` : after,
  };
}

/** The text without a half of a surrogate pair at its end. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/u, '');
}

/** Tabs as one space; control characters, which could steer a terminal, as a visible mark. Keeps the length. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replaceAll('\t', ' ').replaceAll(/[\u0000-\u001f\u007f-\u009f]/gu, '·');
}

// Front matter: the lines of metadata that open a Markdown article. Says where they stand; reads nothing in them.
import type { Span } from './span';

/** Front matter: the whole with its two fences, and the lines between them. */
export interface FrontMatter extends Span {
  readonly content: Span;
}

const FENCE = /^\ufeff?---[ \t]*\r?\n/u;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gmu;

/**
 * Finds front matter: a first line `---` and a later line `---` or `...`, with lines like YAML keys between them.
 *
 * @returns UTF-16 spans; undefined when the text opens otherwise, a rule of hyphens above plain prose included
 */
export function frontMatter(text: string): FrontMatter | undefined {
  const open = FENCE.exec(text)?.[0].length;
  if (open === undefined) return undefined;
  CLOSE.lastIndex = open;
  const close = CLOSE.exec(text);
  if (close === null) return undefined;
  const content = { start: open, end: close.index };
  if (!/^(?:[\w$-]+:(?:\s|$)|#|\s*$)/u.test(text.slice(content.start, content.end))) return undefined;
  return { start: 0, end: close.index + close[0].length, content };
}

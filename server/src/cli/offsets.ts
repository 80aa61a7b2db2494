// Code points of what was read: a byte-order mark, which positions inside do not count, counts here.
import { createRecent } from '../corpus/recent';
import type { CorpusRun, LinkedArticle } from '../session/run-corpus';
import { type LinePosition, linesOf } from '../text/lines';
import { type OffsetMap, offsetMap } from '../text/offsets';
import type { Span } from '../text/span';

/** The code points of an article's positions in its file, or in the text as it was given. */
export function offsetsOf({
  text,
  hasMark,
}: {
  readonly text: string;
  readonly hasMark: boolean;
}): OffsetMap {
  const map = offsetMap(text);
  if (!hasMark) return map;
  return {
    toCodePoint: (utf16) => map.toCodePoint(utf16) + 1,
    toUtf16: (codePoint) => map.toUtf16(codePoint - 1),
  };
}

/** Where the places of an article lie in its file, for whoever points at it; without its text. */
export interface Places {
  /** Code points before a UTF-16 offset. */
  toCodePoint(utf16: number): number;
  lineAt(utf16: number): LinePosition;
}

/** Articles whose places are known: some half a kilobyte each. */
const MOST = 30_000;

/**
 * The places of the articles of a run. Findings point at other articles again and again: they are read once.
 *
 * @returns undefined for an article that is none of the run's
 */
export function placesIn(run: Pick<CorpusRun, 'text'>): (articleId: string) => Places | undefined {
  const known = createRecent<string, Places>(MOST);
  return (id) =>
    known.get(id, () => {
      const article = run.text(id);
      return article && placesOf(article);
    });
}

export function placesOf(article: { readonly text: string; readonly hasMark: boolean }): Places {
  const { toCodePoint } = offsetsOf(article);
  return { toCodePoint, lineAt: linesOf(article.text) };
}

/** As `placesIn`, for code points alone: nearly all articles count alike, and what they count by is one object. */
export function offsetsIn(run: Pick<CorpusRun, 'text'>): (articleId: string) => OffsetMap | undefined {
  const known = createRecent<string, OffsetMap>(MOST);
  return (id) =>
    known.get(id, () => {
      const article = run.text(id);
      return article && offsetsOf(article);
    });
}

/** A text without the byte-order mark that it may begin with. */
export function withoutMark(given: string): { readonly text: string; readonly hasMark: boolean } {
  const hasMark = given.startsWith('\ufeff');
  return { text: hasMark ? given.slice(1) : given, hasMark };
}

/** An article as it stands in its file: with its byte-order mark, if it has one, and positions that count it. */
export function asGiven(article: LinkedArticle): LinkedArticle {
  if (!article.hasMark) return article;
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + 1, end: span.end + 1 });
  const { blocks, mentions, quotes, findings, ...rest } = article.analysis;
  return {
    ...article,
    text: `\ufeff${article.text}`,
    analysis: {
      ...rest,
      blocks: blocks.map(moved),
      mentions: mentions.map(moved),
      quotes: quotes.map((quote) => ({
        ...quote,
        content: quote.content.map(moved),
        cue: quote.cue.map(moved),
        source: quote.source.map(moved),
      })),
      findings: findings.map((finding) => ({
        ...moved(finding),
        related: finding.related.map((place) => (place.article === undefined ? moved(place) : place)),
      })),
    },
  };
}

// How far an attribution reaches (docs/guidelines.md, section 4: a, b, c).
import type { SegmentContent } from '../../text/document';
import type { Span } from '../../text/span';
import type { BodySentence, LineScan, Sight } from './sight';

/** True when the sentence holds a quote of the article's own: its content, its cue or its source (a). */
export function isAttributed(sentence: BodySentence): boolean {
  return sentence.quotes.length > 0;
}

/** What a line scan finds in body sentences without an attribution of their own, in article offsets. */
export function* unsourced<Found extends Span>(
  sight: Sight,
  scan: LineScan<readonly Found[]>,
): Iterable<Found & { readonly sentence: BodySentence }> {
  for (const sentence of sight.sentences) {
    const found = sight.learn(sentence.content, scan);
    if (found.length === 0 || isAttributed(sentence)) continue;
    for (const item of found) {
      const start = item.start + sentence.offset;
      const end = item.end + sentence.offset;
      if (start >= sentence.start && end <= sentence.end) yield { ...item, start, end, sentence };
    }
  }
}

/** The words of a sentence as its line has them, lower-cased, with plain apostrophes; offsets agree with the article. */
export function plainText(content: SegmentContent, first: number, last: number): string {
  const start = content.tokens[first]?.start ?? 0;
  const end = content.tokens[last - 1]?.end ?? start;
  return content.text.slice(start, end).toLowerCase().replaceAll('’', "'");
}

// How far an attribution reaches (docs/guidelines.md, section 4: a, b, c).
import { contentStems, coverage, stemsOfSpans } from '../../language/stems';
import type { SegmentContent } from '../../text/document';
import type { Span } from '../../text/span';
import type { ClaimSort } from './claims/signal';
import type { LineScan } from './noted-lines';
import { type BodySentence, learn, type Sight } from './sight';

/** True when the sentence holds a quote of the article's own: its content, its cue or its source (a). */
export function isAttributed(sentence: BodySentence): boolean {
  return sentence.quotes.length > 0;
}

/** Something that a scan found, at its place in the article. */
export interface Unsourced<Found> extends Span {
  readonly item: Found;
  readonly sentence: BodySentence;
}

/**
 * What a line scan finds in body sentences without an attribution of their own, in article offsets.
 *
 * @param scan hands back spans in the order of the line
 */
export function* unsourced<Found extends Span>(
  sight: Sight,
  scan: LineScan<readonly Found[]>,
): Iterable<Unsourced<Found>> {
  for (const paragraph of sight.paragraphsWith(scan)) {
    const found = learn(paragraph, scan);
    const { offset } = paragraph;
    let next = 0;
    for (const sentence of paragraph.sentences)
      for (let item = found[next]; item !== undefined; item = found[++next]) {
        const start = item.start + offset;
        if (start >= sentence.end) break;
        const end = item.end + offset;
        if (start < sentence.start || end > sentence.end || isAttributed(sentence)) continue;
        yield { item, start, end, sentence };
      }
  }
}

/** The words of a sentence as its line has them, lower-cased, with plain apostrophes; offsets agree with the article. */
export function plainText(content: SegmentContent, first: number, last: number): string {
  const start = content.tokens[first]?.start ?? 0;
  const end = content.tokens[last - 1]?.end ?? start;
  return content.text.slice(start, end).toLowerCase().replaceAll('’', "'");
}

/** Words that take up the sentence before: its report goes on. */
const TAKES_UP =
  /^(?:it|they|he|she|that|this|these|those|another|others|some|most|of these|the others?|both|each)\b/u;
/** Past perfect, and the past of "will" and "can": what was said, told from the time of telling. */
const SHIFTED_BACK = /\b(?:had|would|could|hadn't|wouldn't|couldn't|'d)\b/u;

/**
 * True when a report in the sentences right before, in the same paragraph, goes on over this sentence (b).
 *
 * @param sort what the sentence would claim: a judgement is the article's own unless it is told back-shifted
 */
export function reachedFromBefore({ paragraph, index }: BodySentence, sort: ClaimSort): boolean {
  for (let at = index; at > 0; at--) {
    const current = paragraph.sentences[at];
    const before = paragraph.sentences[at - 1];
    if (current === undefined || before === undefined) return false;
    const text = plainText(current.content, current.first, current.last);
    const goesOn =
      SHIFTED_BACK.test(text) || (sort !== 'judgement' && sort !== 'cause' && TAKES_UP.test(text));
    if (!goesOn) return false;
    if (isAttributed(before)) return true;
  }
  return false;
}

/** How many body paragraphs count as the lead, and the share of its matter that a later attribution must hold. */
const LEAD = 2;
const HELD = 0.6;

/** True for a sentence of the lead whose statement a later paragraph gives to somebody (c). */
export function reachedFromElsewhere(sight: Sight, sentence: BodySentence): boolean {
  return sentence.paragraph.index < LEAD && reachedInArticle(sight, sentence, sentence.end);
}

/**
 * True when the article itself gives the statement of a sentence to somebody.
 *
 * @param after only quotes that start behind this offset count
 */
export function reachedInArticle(sight: Sight, sentence: BodySentence, after = 0): boolean {
  const matter = contentStems(sight.textOf(sentence));
  return sight.quotes.some(
    (quote) =>
      !quote.nested &&
      (quote.content[0]?.start ?? 0) >= after &&
      coverage(matter, sight.ofQuote(quote, stemsOfSpans)) >= HELD,
  );
}

// How far an attribution reaches (docs/guidelines.md, section 4: a, b, c).
import { contentStems, coverage, stemsOfSpans } from '../../language/stems';
import type { SegmentContent } from '../../text/document';
import type { Span } from '../../text/span';
import type { ClaimSort } from './claims/signal';
import type { LineScan } from './noted-lines';
import type { Remark } from './rule';
import { type BodyParagraph, type BodySentence, learn, type Sight, sentenceAt } from './sight';

/** True when the sentence holds a quote of the article's own: its content, its cue or its source (a). */
export function isAttributed(sentence: BodySentence): boolean {
  return sentence.quotes.length > 0;
}

/** Something that a scan found in a body sentence without an attribution of its own. */
export interface Unsourced<Found> {
  readonly item: Found;
  /** The article's words. */
  readonly words: string;
  readonly sentence: BodySentence;
}

/** What a rule says of something; undefined for nothing. */
type Says<Found> = (found: Unsourced<Found>) => Pick<Remark, 'message' | 'confidence'> | undefined;

/**
 * Makes a check of what a line scan finds in body sentences without an attribution of their own.
 *
 * @param scan hands back spans in the order of the line
 * @param says is asked once, as long as nothing of the paragraph changes: it must look at nothing else
 */
export function unsourced<Found extends Span>(
  scan: LineScan<readonly Found[]>,
  says: Says<Found>,
): (sight: Sight) => Iterable<Remark> {
  const remarksIn = (paragraph: BodyParagraph): readonly Remark[] => remarksOf(paragraph, scan, says);
  return function* check(sight) {
    for (const paragraph of sight.paragraphsWith(scan))
      for (const remark of sight.kept(paragraph, remarksIn)) {
        const start = remark.start + paragraph.offset;
        yield { ...remark, start, end: remark.end + paragraph.offset };
      }
  };
}

/** Offsets are relative to the line. */
function remarksOf<Found extends Span>(
  paragraph: BodyParagraph,
  scan: LineScan<readonly Found[]>,
  says: Says<Found>,
): readonly Remark[] {
  const found = learn(paragraph, scan);
  const { offset, content } = paragraph;
  const remarks: Remark[] = [];
  let next = 0;
  for (const sentence of paragraph.sentences)
    for (let item = found[next]; item !== undefined; item = found[++next]) {
      const { start, end } = item;
      if (start + offset >= sentence.end) break;
      if (start + offset < sentence.start || end + offset > sentence.end || isAttributed(sentence)) continue;
      const said = says({ item, sentence, words: content.text.slice(start, end) });
      if (said !== undefined) remarks.push({ start, end, ...said });
    }
  return remarks;
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

/** True for a statement of the lead that a later paragraph gives to somebody (c). */
export function reachedFromElsewhere(sight: Sight, { start }: Span): boolean {
  if (start >= (sight.paragraphs[LEAD]?.start ?? Number.POSITIVE_INFINITY)) return false;
  const sentence = sentenceAt(sight, start);
  return sentence !== undefined && reachedInArticle(sight, sentence, sentence.end);
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

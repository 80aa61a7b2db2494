// Quotations of two articles that are one quotation: the words inside the marks agree, nearly agree, or one is a cut
// of the other.
import type { Quote } from '../../extraction/analysis';
import type { Sight } from '../../extraction/findings/sight';
import { contentStems } from '../../language/stems';
import { overlaps, type Span } from '../../text/span';
import { type CorpusSight, sentenceAt } from './corpus-sight';

export interface Quotation {
  readonly quote: Quote;
  /** The content span that holds the words. */
  readonly content: Span;
  /** The words inside the marks that stand in the sentence, in lower case. */
  readonly words: readonly string[];
}

export interface AlignedQuotations {
  readonly here: Quotation;
  readonly there: Quotation;
  readonly article: string;
  /** `same`: word for word, or one is a cut of the other; `variant`: other words inside the marks. */
  readonly agreement: 'same' | 'variant';
}

/** The part of the words with matter that two wordings of one quotation share, and how few words tell nothing. */
const VARIANT = 0.5;
const FEWEST_WORDS = 4;
const FEWEST_SHARED = 2;

/** All quotations of an article that another article has, too. */
export function* alignedQuotations({ sight, pairs, open }: CorpusSight): Iterable<AlignedQuotations> {
  for (const { here, there } of pairs) {
    const own = quotationsIn(sight, here);
    const other = own.length === 0 ? undefined : open(there.article);
    if (other === undefined) continue;
    for (const mine of own)
      for (const theirs of quotationsIn(other.sight, there)) {
        const agreement = compare(mine.words, theirs.words);
        if (agreement !== undefined) yield { here: mine, there: theirs, article: there.article, agreement };
      }
  }
}

function quotationsIn(sight: Sight, place: Span): Quotation[] {
  const sentence = sentenceAt(sight, place);
  const found: Quotation[] = [];
  for (const quote of sentence?.quotes ?? []) {
    if (quote.nested || quote.kind === 'indirect') continue;
    for (const content of quote.content) {
      if (!overlaps(content, place)) continue;
      const start = Math.max(content.start, place.start);
      const end = Math.min(content.end, place.end);
      const text = sight.textOf({ start, end });
      const words = quote.kind === 'direct' ? wordsOf(text) : wordsOf(marked(text));
      if (words.length >= FEWEST_WORDS) found.push({ quote, content, words });
    }
  }
  return found;
}

/** The part of a mixed content that stands in marks. */
function marked(text: string): string {
  return [...text.matchAll(/[“"«‘]([^“”"«»]+)[”"»’]/gu)].map((match) => match[1]).join(' ');
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  );
}

function compare(
  mine: readonly string[],
  theirs: readonly string[],
): AlignedQuotations['agreement'] | undefined {
  const a = ` ${mine.join(' ')} `;
  const b = ` ${theirs.join(' ')} `;
  if (a.includes(b) || b.includes(a)) return 'same';
  const stems = new Set(contentStems(a));
  const others = new Set(contentStems(b));
  const shared = [...stems].filter((one) => others.has(one)).length;
  if (shared < FEWEST_SHARED || shared < VARIANT * Math.max(stems.size, others.size)) return undefined;
  return 'variant';
}

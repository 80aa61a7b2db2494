// Quotations of two articles that are one quotation: the words inside the marks agree, nearly agree, or one is a cut
// of the other.
import type { Quote } from '../../extraction/analysis';
import type { Sight } from '../../extraction/findings/sight';
import { contentStems } from '../../language/stems';
import { Beside } from '../../text/beside';
import { overlaps, type Span } from '../../text/span';
import { type CorpusSight, sentenceAt } from './corpus-sight';

export interface Quotation {
  readonly quote: Quote;
  /** The content span that holds the words. */
  readonly content: Span;
  /** The words inside the marks that stand in the sentence, in lower case, with a blank around each. */
  readonly words: string;
  /** The stems of those that carry matter. */
  readonly stems: ReadonlySet<string>;
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

/** For the rules that ask one after the other. */
const known = new Beside<readonly AlignedQuotations[]>();

/** All quotations of an article that another article has, too, a pair at a time. */
export function* alignedQuotations(sight: CorpusSight): Generator<undefined, readonly AlignedQuotations[]> {
  let aligned = known.get(sight);
  if (aligned === undefined) {
    aligned = yield* align(sight);
    known.set(sight, aligned);
  }
  return aligned;
}

function* align({ sight, pairs, open }: CorpusSight): Generator<undefined, AlignedQuotations[]> {
  const found: AlignedQuotations[] = [];
  /** Of one sentence, which many pairs in a row may have. */
  let mine: { readonly place: Span; readonly quotations: readonly Quotation[] } | undefined;
  for (const { here, there } of pairs) {
    if (mine?.place.start !== here.start) mine = { place: here, quotations: quotationsIn(sight, here) };
    const other = mine.quotations.length === 0 ? undefined : open(there.article);
    const theirs = other === undefined ? [] : quotationsIn(other.sight, there);
    for (const one of mine.quotations)
      for (const another of theirs) {
        const agreement = compare(one, another);
        if (agreement !== undefined)
          found.push({ here: one, there: another, article: there.article, agreement });
      }
    if (other !== undefined) yield;
  }
  return found;
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
      if (words.length >= FEWEST_WORDS) found.push(quotation(quote, content, ` ${words.join(' ')} `));
    }
  }
  return found;
}

function quotation(quote: Quote, content: Span, words: string): Quotation {
  let stems: ReadonlySet<string> | undefined;
  return {
    quote,
    content,
    words,
    get stems() {
      stems ??= new Set(contentStems(words));
      return stems;
    },
  };
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

function compare(mine: Quotation, theirs: Quotation): AlignedQuotations['agreement'] | undefined {
  if (mine.words.includes(theirs.words) || theirs.words.includes(mine.words)) return 'same';
  let shared = 0;
  for (const stem of mine.stems) if (theirs.stems.has(stem)) shared++;
  const isEnough =
    shared >= FEWEST_SHARED && shared >= VARIANT * Math.max(mine.stems.size, theirs.stems.size);
  return isEnough ? 'variant' : undefined;
}

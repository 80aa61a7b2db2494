// The quotations that stand in a sentence: the words inside the marks, as far as they stand in it. Knows no other article.
import type { Quote } from '../../extraction/analysis';
import type { BodySentence, Sight } from '../../extraction/findings/sight';
import { hashWord } from '../../language/hash';
import { contentStems } from '../../language/stems';
import { overlaps, type Span } from '../../text/span';

/** What is compared of a quotation. */
export interface Wording {
  /** The content span that holds the words. */
  readonly content: Span;
  /** The words inside the marks that stand in the sentence, in lower case, with a blank around each. */
  readonly words: string;
  /** Hashes of the stems of the words that carry matter, ascending, each once: compared more often than anything else. */
  readonly stems: readonly number[];
}

export interface Quotation extends Wording {
  readonly quote: Quote;
}

/** Fewer words tell nothing. */
const FEWEST_WORDS = 4;

/** The quotations in a sentence, as far as they stand at a place. */
export function quotationsIn(
  sight: Sight,
  sentence: Pick<BodySentence, 'quotes'> | undefined,
  place: Span,
): Quotation[] {
  const found: Quotation[] = [];
  for (const quote of sentence?.quotes ?? []) {
    if (quote.nested || quote.kind === 'indirect') continue;
    for (const content of quote.content) {
      if (!overlaps(content, place)) continue;
      const start = Math.max(content.start, place.start);
      const end = Math.min(content.end, place.end);
      const text = sight.textOf({ start, end });
      const words = quote.kind === 'direct' ? wordsOf(text) : wordsOf(marked(text));
      if (words.length >= FEWEST_WORDS) found.push(new WordsInMarks(quote, content, ` ${words.join(' ')} `));
    }
  }
  return found;
}

class WordsInMarks implements Quotation {
  #stems: readonly number[] | undefined;

  constructor(
    readonly quote: Quote,
    readonly content: Span,
    readonly words: string,
  ) {}

  /** Made when somebody asks. */
  get stems(): readonly number[] {
    this.#stems ??= [...new Set(contentStems(this.words).map(codeOf))].sort((a, b) => a - b);
    return this.#stems;
  }
}

/** A hash of 31 bits: larger numbers are kept as objects. */
const codeOf = (stem: string): number => hashWord(stem) >>> 1;

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

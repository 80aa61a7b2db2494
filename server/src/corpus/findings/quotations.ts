// The quotations that stand in a sentence: the words inside the marks, as far as they stand in it. Knows no other article.
import type { Quote } from '../../extraction/analysis';
import type { BodySentence, Sight } from '../../extraction/findings/sight';
import { contentStems } from '../../language/stems';
import { overlaps, type Span } from '../../text/span';

/** What is compared of a quotation. */
export interface Wording {
  /** The content span that holds the words. */
  readonly content: Span;
  /** The words inside the marks that stand in the sentence, in lower case, with a blank around each. */
  readonly words: string;
}

export interface Quotation extends Wording {
  readonly quote: Quote;
  /** The stems of the words that carry matter; made when somebody asks. */
  readonly stems: ReadonlySet<string>;
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
  #stems: ReadonlySet<string> | undefined;

  constructor(
    readonly quote: Quote,
    readonly content: Span,
    readonly words: string,
  ) {}

  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(contentStems(this.words));
    return this.#stems;
  }
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

// The quotes that rules may judge: the article's own (none inside another), in its body.
import type { Span } from '../../text/span';
import type { Quote } from '../analysis';
import type { Sight } from './sight';

export interface BodyQuote {
  readonly quote: Quote;
  /** Its first content span. */
  readonly first: Span;
}

/** The article's own quotes whose content stands in a body block, in the order of the text. */
export function* bodyQuotes(sight: Sight): Iterable<BodyQuote> {
  for (const quote of sight.quotes) {
    const first = quote.content[0];
    if (first === undefined || quote.nested) continue;
    if (sight.blockAt(first.start)?.role === 'body') yield { quote, first };
  }
}

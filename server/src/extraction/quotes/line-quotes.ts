// What one line says: its quotes, and how they may go on from or into its neighbours.
import type { Span } from '../../text/span';
import type { BlockRole, QuoteKind } from '../analysis';
import type { RuleName } from './rules';

/** A quote of one line; offsets are relative to the line's first character. */
export interface LineQuote {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly nested: boolean;
  readonly rule: RuleName;
  /** A comma or dash outside quotation marks stands in the content. */
  readonly open: boolean;
}

/** The quotes of one line, and how they may go on from or into its neighbours. */
export interface LineQuotes {
  readonly quotes: readonly LineQuote[];
  /** The quote that begins the line with an opening mark; -1 when none does. */
  readonly lead: number;
  /** The quote whose quotation is not closed on this line; -1 when none is left open. */
  readonly open: number;
  /** The quotation with its cue that ends the line, so that the next line may go on with it; -1 when none does. */
  readonly tail: number;
  /** Who is said to speak in the next line, when this one ends with “Roe added:”. */
  readonly announced?: { readonly cue: readonly Span[]; readonly source: readonly Span[] };
}

export const NO_QUOTES: LineQuotes = { quotes: [], lead: -1, open: -1, tail: -1 };

/** What of the article decides how a line is read, besides its words. */
export interface LineSetting {
  readonly role: BlockRole;
  /** Where the block starts and ends within the line. */
  readonly start: number;
  readonly end: number;
}

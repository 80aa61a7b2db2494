// An article of a corpus: its text, what came with it, and what the machine says of it. The text's segments and
// tokens are not here: they are kept for open articles only, since a corpus may have a hundred thousand.
import type { Analysis } from '../extraction/analysis';

export interface Article {
  /** The path below the corpus folder with forward slashes, or the id that the caller gave. */
  readonly id: string;
  /** Title, date, outlet, url, byline, language …: whatever came with the article. */
  readonly meta: Readonly<Record<string, unknown>>;
  /** The text that every offset of `analysis` counts in. */
  readonly text: string;
  readonly analysis: Analysis;
}

// An article of a corpus: its text, what came with it, and what the machine says of it.
import type { AnalysedText } from '../extraction/analyse';

export interface Article extends AnalysedText {
  /** The path below the corpus folder with forward slashes, or the id that the caller gave. */
  readonly id: string;
  /** Title, date, outlet, url, byline, language …: whatever came with the article. */
  readonly meta: Readonly<Record<string, unknown>>;
}

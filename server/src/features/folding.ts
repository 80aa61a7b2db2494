// Folding: quotations that run over several lines, and runs of boilerplate.
import type { IndexedArticle } from '../corpus/snapshot';
import type { Span } from '../text/span';
import { extentOf } from './at';

export interface Fold extends Span {
  readonly kind: 'quotation' | 'boilerplate';
}

/** Spans that can be folded, each over more than one line, in the order of the text. */
export function foldings(article: IndexedArticle): readonly Fold[] {
  const folds: Fold[] = [];
  for (const quote of article.analysis.quotes) {
    if (!quote.nested) folds.push({ ...extentOf(quote), kind: 'quotation' });
  }
  let run: Span | undefined;
  for (const block of article.analysis.blocks) {
    if (block.role === 'boilerplate') run = { start: run?.start ?? block.start, end: block.end };
    else {
      if (run !== undefined) folds.push({ ...run, kind: 'boilerplate' });
      run = undefined;
    }
  }
  if (run !== undefined) folds.push({ ...run, kind: 'boilerplate' });
  return folds
    .filter(({ start, end }) => /[\n\r]/.test(article.text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

// Inlay hints: the name behind a pronoun or a description, and the speaker of a quotation that stands alone.
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { Span } from '../text/span';
import { extentOf } from './at';
import { speakerOf } from './hover';

export interface SpeakerHint {
  /** UTF-16 offset right behind the words that the hint explains. */
  readonly offset: number;
  readonly label: string;
}

/** Hints for what lies in `range`, in the order of the text. */
export function speakerHints(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  range: Span,
): readonly SpeakerHint[] {
  const hints: SpeakerHint[] = [];
  for (const mention of article.analysis.mentions) {
    if (mention.form !== 'pronoun' && mention.form !== 'nominal') continue;
    const entity = snapshot.entityOf(article.id, mention.entity);
    if (entity !== undefined) hints.push({ offset: mention.end, label: entity.name });
  }
  for (const quote of article.analysis.quotes) {
    const speaker = quote.source.length === 0 ? speakerOf(snapshot, article, quote) : undefined;
    if (speaker !== undefined) hints.push({ offset: extentOf(quote).end, label: speaker });
  }
  return hints
    .filter(({ offset }) => range.start <= offset && offset <= range.end)
    .sort((a, b) => a.offset - b.offset);
}

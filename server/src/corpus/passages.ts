// Parallel passages: sentences that stand, nearly alike, in more than one article.
import type { Span } from '../text/span';
import type { Article } from './article';

/** Where a passage stands. */
export interface Place extends Span {
  readonly article: string;
}

/** One writer, like the register. */
export interface PassageIndex {
  put(article: Article): void;
  remove(articleId: string): void;
  /** Passages elsewhere that say nearly what the sentence at this place says; best first. */
  parallels(place: Place): readonly Place[];
}

// Where the words of a mention stand elsewhere: as a name, or as text that nobody marked. For deciding on all of them.
import { wholeWords } from '../../corpus/settle-words';
import type { IndexedArticle } from '../../corpus/snapshot';
import { overlaps, type Span } from '../../text/span';
import { type AnyMention, allMentions, spansOf } from './mention-spans';
import { settlementOf } from './wish';

export interface OccurrenceOf {
  readonly spans: readonly Span[];
  /** Undefined where the words are only text. */
  readonly mention: AnyMention | undefined;
  /** True when a person said something about it. */
  readonly isDecided: boolean;
}

/** Every place in an article where these words stand, in order: whole words, outside boilerplate, not inside a longer name. */
export function occurrencesIn(article: IndexedArticle, words: string): OccurrenceOf[] {
  const spans = wholeWords(article.text, words);
  if (spans.length === 0) return [];
  const mentions = allMentions(article);
  const boilerplate = article.analysis.blocks.filter(({ role }) => role === 'boilerplate');
  return spans.flatMap((span): OccurrenceOf[] => {
    if (boilerplate.some((block) => overlaps(block, span))) return [];
    const mention = mentions.find(({ start, end }) => start === span.start && end === span.end);
    if (mention === undefined && mentions.some((other) => overlaps(other, span))) return [];
    const isDecided = mention !== undefined && (settlementOf(mention)?.by.length ?? 0) > 0;
    return [{ spans: mention === undefined ? [span] : spansOf(mention), mention, isDecided }];
  });
}

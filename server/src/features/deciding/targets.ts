// Finds what somebody points at in an article: a mention, a quote or a finding, by the spans that it was shown with.
import type { IndexedArticle } from '../../corpus/snapshot';
import type { Finding, Quote } from '../../extraction/analysis';
import type { Span } from '../../text/span';
import { type AnyMention, allMentions, spansOf } from './mention-spans';

const isSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);

/** The mention that is these words; undefined when there is none any more. */
export function mentionOn(article: IndexedArticle, spans: readonly Span[]): AnyMention | undefined {
  return allMentions(article).find((mention) => isSame(spansOf(mention), spans));
}

/** The quote with this content; undefined when there is none any more. */
export function quoteOn(article: IndexedArticle, content: readonly Span[]): Quote | undefined {
  return article.analysis.quotes.find((quote) => isSame(quote.content, content));
}

/** The finding of a code on these words; undefined when there is none any more. */
export function findingOn(
  article: IndexedArticle,
  spans: readonly Span[],
  code: string | undefined,
): Finding | undefined {
  return article.analysis.findings.find(
    (finding) => isSame([finding], spans) && (code === undefined || finding.code === code),
  );
}

// Mentions as a person sees them: of entities and of the types that newsmark.json adds, whole or in fragments.
import type { CustomMention, SettledAnalysis } from '../../corpus/settlement';
import type { IndexedArticle } from '../../corpus/snapshot';
import type { Mention } from '../../extraction/analysis';
import type { Span } from '../../text/span';

/** A mention of an entity, or one of a type that newsmark.json adds. */
export type AnyMention = Mention | CustomMention;

/** The spans of a mention: its fragments where it is discontinuous. */
export function spansOf(mention: AnyMention): readonly Span[] {
  const { fragments } = mention as { fragments?: readonly Span[] };
  return fragments ?? [{ start: mention.start, end: mention.end }];
}

/** Every mention of an article, also those of the types that newsmark.json adds. */
export function allMentions(article: IndexedArticle): readonly AnyMention[] {
  const { mentions, custom = [] } = article.analysis as SettledAnalysis;
  return custom.length === 0 ? mentions : [...mentions, ...custom];
}

// Semantic tokens: names by their type, cues and sources, cut so that no token spans lines or overlaps another.
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import { overlaps, type Span } from '../text/span';

/** The order is the legend of the protocol; package.json explains each and gives it a fallback scope. */
export const TOKEN_TYPES = ['person', 'organization', 'place', 'group', 'event', 'cue'] as const;
export const TOKEN_MODIFIERS = ['reference'] as const;

export interface SemanticToken extends Span {
  readonly type: (typeof TOKEN_TYPES)[number];
  /** True for pronouns and descriptions: words that refer without naming. */
  readonly isReference: boolean;
}

/** The tokens of an article, or of the part that overlaps `range`, in order. A mention has its entity's type. */
export function semanticTokens(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  range?: Span,
): readonly SemanticToken[] {
  const { mentions, quotes } = article.analysis;
  const all: SemanticToken[] = [];
  const add = (span: Span, type: SemanticToken['type'], isReference: boolean) => {
    if (range !== undefined && !overlaps(span, range)) return;
    for (const line of lines(article.text, span)) all.push({ ...line, type, isReference });
  };
  for (const mention of mentions) {
    const type = snapshot.entityOf(article.id, mention.entity)?.type ?? mention.type;
    add(mention, type, mention.form === 'nominal' || mention.form === 'pronoun');
  }
  for (const quote of quotes) for (const cue of quote.cue) add(cue, 'cue', false);
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: SemanticToken[] = [];
  for (const token of all) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  return kept;
}

function* lines(text: string, span: Span): Generator<Span> {
  let start = span.start;
  while (start < span.end) {
    let end = start;
    while (end < span.end && text[end] !== '\n' && text[end] !== '\r') end++;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

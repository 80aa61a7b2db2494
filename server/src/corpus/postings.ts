// Postings: from an entity of the corpus to the places where it is mentioned and to what it is quoted with.
// Kept beside the objects they were computed from, so that nothing has to be told when those go.
import type { Quote } from '../extraction/analysis';
import type { CorpusEntity } from './register';
import type { CorpusSnapshot, IndexedArticle, PlacedMention } from './snapshot';

/** A mention and the article it stands in. */
export interface MentionPlace {
  readonly article: IndexedArticle;
  readonly mention: PlacedMention;
}

/** Where an article mentions an entity, in the order of the text: where each mention begins and ends, in turns. */
export interface ArticleSpans {
  readonly article: IndexedArticle;
  readonly spans: readonly number[];
}

/** A quote and the article it stands in. */
export interface QuotePlace {
  readonly article: IndexedArticle;
  readonly quote: Quote;
}

export interface EntityCounts {
  readonly mentions: number;
  readonly articles: number;
  readonly quotes: number;
}

/** Mentions of an entity in one article, in the order of the text. `localEntity` is the article's own id. */
export function mentionsIn(article: IndexedArticle, localEntity: string): readonly PlacedMention[] {
  return article.mentionsOf(localEntity);
}

/** Quotes of a speaker in one article, in the order of the text. */
export function quotesIn(article: IndexedArticle, localEntity: string): readonly Quote[] {
  if (article.quotesOf(localEntity) === 0) return [];
  return article.analysis.quotes.filter((quote) => quote.speaker === localEntity);
}

/** Every mention of an entity in the corpus: articles by id, then in the order of the text. */
export function* mentionsOf(snapshot: CorpusSnapshot, entity: CorpusEntity): Generator<MentionPlace> {
  for (const [article, locals] of eachMember(snapshot, entity))
    for (const mention of mentionsOfAll(article, locals)) yield { article, mention };
}

/** Where these stand, article by article. */
export function* spansByArticle(snapshot: CorpusSnapshot, entity: CorpusEntity): Generator<ArticleSpans> {
  for (const [article, locals] of eachMember(snapshot, entity)) {
    const [first = '', ...others] = locals;
    const spans =
      others.length === 0
        ? article.spansOf(first)
        : mentionsOfAll(article, locals).flatMap(({ start, end }) => [start, end]);
    yield { article, spans };
  }
}

/** The mentions of several of an article's entities together, in the order of the text. */
export function mentionsOfAll(article: IndexedArticle, locals: readonly string[]): readonly PlacedMention[] {
  const [first = '', ...others] = locals;
  if (others.length === 0) return mentionsIn(article, first);
  return locals.flatMap((local) => mentionsIn(article, local)).sort((a, b) => a.start - b.start);
}

/** Every quote of a speaker in the corpus: articles by id, then in the order of the text. */
export function* quotesOf(snapshot: CorpusSnapshot, entity: CorpusEntity): Generator<QuotePlace> {
  for (const [article, locals] of eachMember(snapshot, entity)) {
    for (const local of locals) for (const quote of quotesIn(article, local)) yield { article, quote };
  }
}

/** The articles that mention an entity, by id, each with the entity's ids there (usually one). */
export function membersByArticle(
  snapshot: CorpusSnapshot,
  entity: CorpusEntity,
): readonly (readonly [IndexedArticle, readonly string[]])[] {
  return [...eachMember(snapshot, entity)];
}

/** As `membersByArticle`, one after the other. */
export function* eachMember(
  snapshot: CorpusSnapshot,
  entity: CorpusEntity,
): Generator<readonly [IndexedArticle, readonly string[]]> {
  // Members are sorted by article: those of one stand together.
  let id: string | undefined;
  let locals: string[] = [];
  const last = () => {
    const article = id === undefined ? undefined : snapshot.article(id);
    return article && ([article, locals] as const);
  };
  for (const member of entity.eachMember()) {
    if (member.article !== id) {
      const found = last();
      if (found !== undefined) yield found;
      id = member.article;
      locals = [];
    }
    locals.push(member.entity);
  }
  const found = last();
  if (found !== undefined) yield found;
}

/** How often an entity is mentioned, in how many articles, and how often it is quoted. */
export function countsOf({ articles, mentions, quotes }: CorpusEntity): EntityCounts {
  return { articles, mentions, quotes };
}

// Who quotes whom, as the call hierarchy asks it: incoming, whose words mention this entity; outgoing, whom this
// entity's words mention.
import { membersByArticle, mentionsIn, quotesIn } from '../corpus/postings';
import type { CorpusEntity } from '../corpus/register';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import { contains, type Span } from '../text/span';

/** A place where one entity speaks of another. */
export interface Speech {
  readonly article: IndexedArticle;
  /** The mention of the one spoken of. */
  readonly span: Span;
}

export interface Quoting {
  readonly other: CorpusEntity;
  readonly places: readonly Speech[];
}

/** Speakers whose quotes mention `entity`, by name. */
export function speakersAbout(snapshot: CorpusSnapshot, entity: CorpusEntity): readonly Quoting[] {
  const found = new Map<CorpusEntity, Speech[]>();
  for (const [article, locals] of membersByArticle(snapshot, entity)) {
    const mentions = locals.flatMap((local) => mentionsIn(article, local));
    for (const quote of article.analysis.quotes) {
      const speaker = quote.speaker === null ? undefined : snapshot.entityOf(article.id, quote.speaker);
      if (speaker === undefined || speaker === entity) continue;
      for (const mention of mentions) {
        if (quote.content.some((span) => contains(span, mention))) add(found, speaker, article, mention);
      }
    }
  }
  return byName(found);
}

/** Entities that `speaker`'s quotes mention, by name. */
export function spokenOfBy(snapshot: CorpusSnapshot, speaker: CorpusEntity): readonly Quoting[] {
  const found = new Map<CorpusEntity, Speech[]>();
  for (const [article, locals] of membersByArticle(snapshot, speaker)) {
    for (const quote of locals.flatMap((local) => quotesIn(article, local))) {
      for (const mention of article.analysis.mentions) {
        if (!quote.content.some((span) => contains(span, mention))) continue;
        const other = snapshot.entityOf(article.id, mention.entity);
        if (other !== undefined && other !== speaker) add(found, other, article, mention);
      }
    }
  }
  return byName(found);
}

function add(
  found: Map<CorpusEntity, Speech[]>,
  other: CorpusEntity,
  article: IndexedArticle,
  { start, end }: Span,
): void {
  const places = found.get(other) ?? [];
  places.push({ article, span: { start, end } });
  found.set(other, places);
}

function byName(found: ReadonlyMap<CorpusEntity, Speech[]>): readonly Quoting[] {
  return [...found]
    .map(([other, places]) => ({ other, places }))
    .sort((a, b) => (a.other.name < b.other.name ? -1 : a.other.name > b.other.name ? 1 : 0));
}

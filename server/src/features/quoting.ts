// Who quotes whom, as the call hierarchy asks it: incoming, whose words mention this entity; outgoing, whom this
// entity's words mention.
import { eachMember, mentionsIn, quotesIn } from '../corpus/postings';
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

/** Speakers whose quotes mention `entity`, by name. Articles are looked into one at a time. */
export function* speakersAbout(
  snapshot: CorpusSnapshot,
  entity: CorpusEntity,
): Generator<void, readonly Quoting[]> {
  const found: Found = new Map();
  for (const [article, locals] of eachMember(snapshot, entity)) {
    yield;
    const mentions = locals.flatMap((local) => mentionsIn(article, local));
    for (const quote of article.analysis.quotes) {
      const speaker = quote.speaker === null ? undefined : snapshot.entityOf(article.id, quote.speaker);
      if (speaker === undefined || speaker.id === entity.id) continue;
      for (const mention of mentions) {
        if (quote.content.some((span) => contains(span, mention))) add(found, speaker, article, mention);
      }
    }
  }
  return byName(found);
}

/** Entities that `speaker`'s quotes mention, by name. Articles are looked into one at a time. */
export function* spokenOfBy(
  snapshot: CorpusSnapshot,
  speaker: CorpusEntity,
): Generator<void, readonly Quoting[]> {
  const found: Found = new Map();
  for (const [article, locals] of eachMember(snapshot, speaker)) {
    yield;
    for (const quote of locals.flatMap((local) => quotesIn(article, local))) {
      for (const mention of article.analysis.mentions) {
        if (!quote.content.some((span) => contains(span, mention))) continue;
        const other = snapshot.entityOf(article.id, mention.entity);
        if (other !== undefined && other.id !== speaker.id) add(found, other, article, mention);
      }
    }
  }
  return byName(found);
}

/** By id: an entity may be another object every time it is asked for. */
type Found = Map<string, { readonly other: CorpusEntity; readonly places: Speech[] }>;

function add(found: Found, other: CorpusEntity, article: IndexedArticle, { start, end }: Span): void {
  const known = found.get(other.id) ?? { other, places: [] };
  known.places.push({ article, span: { start, end } });
  found.set(other.id, known);
}

function byName(found: Found): readonly Quoting[] {
  return [...found.values()].sort((a, b) =>
    a.other.name < b.other.name ? -1 : a.other.name > b.other.name ? 1 : 0,
  );
}

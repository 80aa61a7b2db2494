// The Entities view, a page at a time: type → entity → article → mention.
import { countsOf, type EntityCounts, membersByArticle, mentionsIn } from '../corpus/postings';
import type { CorpusEntity } from '../corpus/register';
import type { CorpusSnapshot, IndexedArticle, PlacedMention } from '../corpus/snapshot';
import type { EntityType } from '../extraction/analysis';
import { search } from './search';

/** A part of a longer list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** How many there are in all. */
  readonly total: number;
}

export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

export interface TypeRow {
  readonly type: EntityType;
  readonly entities: number;
  readonly mentions: number;
}

export interface EntityRow extends EntityCounts {
  readonly entity: CorpusEntity;
}

export interface ArticleRow {
  readonly article: IndexedArticle;
  readonly mentions: number;
}

export const TYPE_ORDER: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'event'];

/** The types that occur, with how many entities and mentions each has; `filter` as in `entityRows`. */
export function typeRows(snapshot: CorpusSnapshot, filter: string): readonly TypeRow[] {
  const rows = new Map<EntityType, { entities: number; mentions: number }>();
  for (const entity of filtered(snapshot, filter)) {
    const row = rows.get(entity.type) ?? { entities: 0, mentions: 0 };
    row.entities++;
    row.mentions += countsOf(entity).mentions;
    rows.set(entity.type, row);
  }
  return TYPE_ORDER.flatMap((type) => {
    const row = rows.get(type);
    return row === undefined ? [] : [{ type, ...row }];
  });
}

/**
 * Entities of a type, the most mentioned first, then by name.
 *
 * @param filter what the name or an alias must answer to (see search.ts, letters in order not enough); '' for all
 */
export function entityRows(
  snapshot: CorpusSnapshot,
  type: EntityType,
  filter: string,
  page: PageRequest,
): Page<EntityRow> {
  // Most entities are mentioned once or twice: only those of a number of mentions that the page shows are sorted.
  const byMentions = new Map<number, CorpusEntity[]>();
  let total = 0;
  for (const entity of filtered(snapshot, filter)) {
    if (entity.type !== type) continue;
    total++;
    const alike = byMentions.get(entity.mentions);
    if (alike === undefined) byMentions.set(entity.mentions, [entity]);
    else alike.push(entity);
  }
  const items: EntityRow[] = [];
  const end = page.offset + page.limit;
  let before = 0;
  for (const [, alike] of [...byMentions].sort(([a], [b]) => b - a)) {
    if (before >= end) break;
    if (before + alike.length > page.offset)
      for (const entity of sortedByName(alike).slice(Math.max(0, page.offset - before), end - before))
        items.push({ entity, ...countsOf(entity) });
    before += alike.length;
  }
  return { items, total };
}

function sortedByName(entities: readonly CorpusEntity[]): readonly CorpusEntity[] {
  return entities
    .map((entity) => ({ entity, name: entity.name }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ entity }) => entity);
}

/** The articles that mention an entity, by id. */
export function articleRows(
  snapshot: CorpusSnapshot,
  entity: CorpusEntity,
  page: PageRequest,
): Page<ArticleRow> {
  const { items, total } = cut(membersByArticle(snapshot, entity), page);
  const rows = items.map(([article, locals]) => ({
    article,
    mentions: locals.reduce((sum, local) => sum + mentionsIn(article, local).length, 0),
  }));
  return { items: rows, total };
}

/** An entity's mentions in one article, in the order of the text; none when it does not occur there. */
export function mentionRows(
  snapshot: CorpusSnapshot,
  entity: CorpusEntity,
  articleId: string,
  page: PageRequest,
): Page<PlacedMention> {
  const article = snapshot.article(articleId);
  if (article === undefined) return { items: [], total: 0 };
  const mentions = entity.members
    .filter((member) => member.article === articleId)
    .flatMap((member) => mentionsIn(article, member.entity));
  return cut(
    mentions.sort((a, b) => a.start - b.start),
    page,
  );
}

/** Below this a name only has the letters somewhere, which surprises in a filter. */
const LEAST_RANK = 0.5;

function* filtered(snapshot: CorpusSnapshot, filter: string): Generator<CorpusEntity> {
  if (filter.trim() === '') return yield* snapshot.entities();
  const matches = search(filter);
  for (const entity of snapshot.entities()) {
    if (matches(entity.name) >= LEAST_RANK || entity.aliases.some((alias) => matches(alias) >= LEAST_RANK))
      yield entity;
  }
}

export function cut<T>(rows: readonly T[], { offset, limit }: PageRequest): Page<T> {
  return { items: rows.slice(offset, offset + limit), total: rows.length };
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

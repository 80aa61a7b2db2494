// The corpus index: the one writer over articles and entities. Articles are put and taken out one by one; every
// change makes a new snapshot, and older ones stay as they are.
import type { Article } from './article';
import type { LinkDecisions } from './linking/rules';
import type { CorpusEntity, EntityRegister } from './register';
import { type CorpusSnapshot, type IndexedArticle, linked } from './snapshot';
import { emptySnapshotMap } from './snapshot-map';

/** What a change touched. */
export interface CorpusChange {
  /** Ids of articles that came, went, or whose entities are linked elsewhere now. */
  readonly articles: ReadonlySet<string>;
  /** Ids of corpus entities that came, went, or whose mentions changed. */
  readonly entities: ReadonlySet<string>;
}

export interface CorpusIndex {
  /** Adds or replaces an article. */
  put(article: Article): CorpusChange;
  /** Takes an article out; an unknown one changes nothing. */
  remove(articleId: string): CorpusChange;
  /** Replaces what people decided about entities. */
  decide(decisions: LinkDecisions): CorpusChange;
  /** The present state, frozen. */
  snapshot(): CorpusSnapshot;
}

/** @param register an empty register; the index is its only user from now on */
export function createCorpusIndex(register: EntityRegister): CorpusIndex {
  let articles = emptySnapshotMap<IndexedArticle>();
  let entities = emptySnapshotMap<CorpusEntity>();
  let revision = 0;
  let snapshot: CorpusSnapshot | undefined;

  /** Brings the entities that an article names, or named, and the links to them up to date. */
  const settle = (articleId: string, next: IndexedArticle | undefined, changed: ReadonlySet<string>) => {
    const touched = new Set(changed);
    for (const id of articles.get(articleId)?.links.values() ?? []) touched.add(id);
    for (const id of next?.links.values() ?? []) touched.add(id);
    return relink(touched, changed, articleId, [[articleId, next]]);
  };

  /** Takes over what changed, and the links of other articles to it. */
  const relink = (
    touched: ReadonlySet<string>,
    changed: ReadonlySet<string>,
    articleId: string | undefined,
    changes: [string, IndexedArticle | undefined][],
  ) => {
    const relinked = new Map<string, Map<string, string>>();
    for (const id of changed) {
      for (const member of register.get(id)?.members ?? []) {
        if (member.article === articleId) continue;
        const links = relinked.get(member.article) ?? articles.get(member.article)?.links;
        if (links === undefined || links.get(member.entity) === id) continue;
        relinked.set(member.article, new Map(links).set(member.entity, id));
      }
    }
    for (const [id, links] of relinked) {
      const article = articles.get(id);
      if (article !== undefined) changes.push([id, linked(article, links)]);
    }
    articles = articles.with(changes);
    // Copies, so that whoever keeps something beside an entity object sees that its mentions changed.
    entities = entities.with([...touched].map((id) => [id, copyOf(register.get(id))] as const));
    revision++;
    snapshot = undefined;
    return { articles: new Set(changes.map(([id]) => id)), entities: touched };
  };

  return {
    put(article) {
      const { id, analysis } = article;
      const changed = register.put(article);
      const links = new Map<string, string>();
      for (const local of analysis.entities) {
        const entity = register.entityOf({ article: id, entity: local.id });
        if (entity !== undefined) links.set(local.id, entity.id);
      }
      return settle(id, linked(article, links), changed);
    },
    remove(articleId) {
      if (articles.get(articleId) === undefined) return { articles: new Set(), entities: new Set() };
      return settle(articleId, undefined, register.remove(articleId));
    },
    decide(decisions) {
      const changed = register.decide(decisions);
      return relink(changed, changed, undefined, []);
    },
    snapshot() {
      snapshot ??= freeze(revision, articles, entities, register);
      return snapshot;
    },
  };
}

function copyOf(entity: CorpusEntity | undefined): CorpusEntity | undefined {
  return entity && { ...entity };
}

function freeze(
  revision: number,
  articles: ReturnType<typeof emptySnapshotMap<IndexedArticle>>,
  entities: ReturnType<typeof emptySnapshotMap<CorpusEntity>>,
  register: EntityRegister,
): CorpusSnapshot {
  return {
    revision,
    articleCount: articles.size,
    entityCount: entities.size,
    article: (id) => articles.get(id),
    articles: () => articles.values(),
    entity: (id) => entities.get(id),
    entities: () => entities.values(),
    entityOf(articleId, localEntity) {
      const id = articles.get(articleId)?.links.get(localEntity);
      return id === undefined ? undefined : entities.get(id);
    },
    related: (id) => register.related(id).flatMap((entity) => entities.get(entity.id) ?? []),
    why: (article, entity) => register.why({ article, entity }),
  };
}

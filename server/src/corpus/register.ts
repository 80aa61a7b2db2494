// The entity register: which entities of different articles are one thing in the world.
import type { EntityType } from '../extraction/analysis';
import type { Article } from './article';

/** An entity of an article. */
export interface LocalEntity {
  readonly article: string;
  /** The entity's id in that article. */
  readonly entity: string;
}

/** One real-world thing over the whole corpus. */
export interface CorpusEntity {
  /** Stable: made from type and name, the same in every run and in every order of articles. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly members: readonly LocalEntity[];
}

/** One writer; what it hands out is never changed afterwards. */
export interface EntityRegister {
  /** Adds or replaces an article. @returns ids of the corpus entities that changed, came or went */
  put(article: Article): ReadonlySet<string>;
  /** Takes an article out. @returns as `put`; nothing for an unknown article */
  remove(articleId: string): ReadonlySet<string>;
  /** The corpus entity of an article's entity; undefined when the register does not know it. */
  entityOf(local: LocalEntity): CorpusEntity | undefined;
  get(id: string): CorpusEntity | undefined;
  all(): readonly CorpusEntity[];
  /** Why an article's entity is linked where it is, in one sentence; undefined when it is not known. */
  why(local: LocalEntity): string | undefined;
  /** Entities that are related but not the same (country, capital, demonym, government). */
  related(id: string): readonly CorpusEntity[];
}

export function createRegister(): EntityRegister {
  const articles = new Map<string, Article>();
  const entities = new Map<string, CorpusEntity>();
  const idOf = (type: string, name: string) => `${type}:${name.toLowerCase().replaceAll(/\s+/g, '-')}`;
  const remove = (articleId: string): Set<string> => {
    const touched = new Set<string>();
    for (const local of articles.get(articleId)?.analysis.entities ?? []) {
      const id = idOf(local.type, local.name);
      const entity = entities.get(id);
      if (entity === undefined) continue;
      touched.add(id);
      const members = entity.members.filter((m) => m.article !== articleId);
      if (members.length === 0) entities.delete(id);
      else entities.set(id, { ...entity, members });
    }
    articles.delete(articleId);
    return touched;
  };
  return {
    put(article) {
      const touched = remove(article.id);
      articles.set(article.id, article);
      for (const local of article.analysis.entities) {
        const id = idOf(local.type, local.name);
        const known = entities.get(id) ?? {
          id,
          name: local.name,
          type: local.type,
          aliases: [],
          members: [],
        };
        const aliases = [...new Set([...known.aliases, ...local.aliases])];
        entities.set(id, {
          ...known,
          aliases,
          members: [...known.members, { article: article.id, entity: local.id }],
        });
        touched.add(id);
      }
      return touched;
    },
    remove,
    entityOf(local) {
      const entity = articles.get(local.article)?.analysis.entities.find((e) => e.id === local.entity);
      return entity && entities.get(idOf(entity.type, entity.name));
    },
    get: (id) => entities.get(id),
    all: () => [...entities.values()],
    why: () => undefined,
    related: () => [],
  };
}

// What people decided about entities, as the register asks it. Decisions always win over what the machine links.

/** What people decided, by the register's ids (annotation/fold-entities.ts gives it). */
export interface LinkDecisions {
  /** Ids of entities that are one; the first is the one whose id stays. */
  readonly groups: readonly (readonly string[])[];
  /** Pairs of ids that must not become one. */
  readonly apart: readonly (readonly [string, string])[];
  /** Articles whose part of an entity is another one; parts of an article come as entities with a key instead. */
  readonly splits: readonly {
    readonly entity: string;
    readonly as: { readonly key: string; readonly name: string };
    readonly members: readonly { readonly article: string; readonly at?: unknown }[];
  }[];
}

export const NO_DECISIONS: LinkDecisions = { groups: [], apart: [], splits: [] };

export interface Rules {
  /** The id under which the bearers of a machine's cluster stand; `article` undefined: wherever nothing was split off. */
  readonly target: (id: string, article: string | undefined) => string;
  /** Articles that were split off a machine's cluster. */
  readonly splitArticles: (id: string) => readonly string[];
  readonly isApart: (a: string, b: string) => boolean;
  /** Names that people gave to what they split off. */
  readonly names: ReadonlyMap<string, string>;
}

export function readRules({ groups, apart, splits }: LinkDecisions): Rules {
  const survivors = new Map<string, string>();
  for (const [first, ...others] of groups) for (const id of others) survivors.set(id, first ?? id);
  const pairs = new Set(apart.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const parts = new Map<string, Map<string, string>>();
  const names = new Map<string, string>();
  for (const { entity, as, members } of splits) {
    names.set(as.key, as.name);
    const articles = parts.get(entity) ?? new Map<string, string>();
    parts.set(entity, articles);
    for (const { article, at } of members) if (at === undefined) articles.set(article, as.key);
  }
  const survivor = (id: string) => survivors.get(id) ?? id;
  return {
    target(id, article) {
      const own = survivor(id);
      if (article === undefined) return own;
      const part = parts.get(id)?.get(article) ?? parts.get(own)?.get(article);
      return part === undefined ? own : survivor(part);
    },
    splitArticles: (id) => [...(parts.get(id)?.keys() ?? []), ...(parts.get(survivor(id))?.keys() ?? [])],
    isApart: (a, b) => pairs.has(`${a}\n${b}`),
    names,
  };
}

// The entities of one article while it is being settled: finds the one that a decision names, and makes those that the
// machine did not see. Knows nothing of other articles.
import type { EntityRef } from '../annotation/operations';
import type { Entity, EntityType, Mention, Quote } from '../extraction/analysis';

export const ENTITY_TYPES: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'place',
  'group',
  'event',
]);

/** True for one of the five types that every corpus has. */
export function isEntityType(type: string): type is EntityType {
  return ENTITY_TYPES.has(type);
}

export interface LocalEntities {
  get(id: string): Entity | undefined;
  /** The entity that a decision names: by key, then by name or alias and type, else a new one. @returns its id */
  named(ref: EntityRef): string;
  /** The entity for words of a type without a link: the one that bears them, else a new one. @returns its id */
  bearing(words: string, type: EntityType): string;
  /** The entities that a mention or speaker still refers to, in their order; aliases that occur no more are left out. */
  inUse(mentions: readonly Mention[], quotes: readonly Quote[], text: string): Entity[];
}

export function createLocalEntities(suggested: readonly Entity[]): LocalEntities {
  const entities = new Map(suggested.map((e) => [e.id, e]));
  let last = suggested.reduce((max, { id }) => Math.max(max, Number(id.slice(1)) || 0), 0);
  // The first of several that bear the same words counts, in the order in which they came.
  const byKey = new Map<string, string>();
  const byName = new Map<string, string>();
  const byAlias = new Map<string, string>();
  const enter = ({ id, key, name, type, aliases }: Entity): void => {
    const first = (map: Map<string, string>, words: string) => map.has(words) || map.set(words, id);
    if (key !== undefined) first(byKey, key);
    first(byName, `${type} ${name}`);
    for (const alias of aliases) first(byAlias, `${type} ${alias}`);
  };
  let isIndexed = false;
  const index = (): void => {
    if (!isIndexed) for (const entity of entities.values()) enter(entity);
    isIndexed = true;
  };
  const add = (entity: Omit<Entity, 'id'>): string => {
    index();
    const id = `e${++last}`;
    entities.set(id, { id, ...entity });
    enter({ id, ...entity });
    return id;
  };
  const bearer = (words: string, type: string): Entity | undefined => {
    index();
    return entities.get(byName.get(`${type} ${words}`) ?? byAlias.get(`${type} ${words}`) ?? '');
  };
  return {
    get: (id) => entities.get(id),
    named({ key, name, type }) {
      index();
      const tied = byKey.get(key);
      if (tied !== undefined) return tied;
      const known = bearer(name, type);
      if (known !== undefined && known.key === undefined) {
        entities.set(known.id, { ...known, key });
        byKey.set(key, known.id);
        return known.id;
      }
      return add({ name, type: isEntityType(type) ? type : 'organization', aliases: [], key });
    },
    bearing: (words, type) => bearer(words, type)?.id ?? add({ name: words, type, aliases: [] }),
    inUse(mentions, quotes, text) {
      /** By entity, the aliases that no mention has borne yet. */
      const unborne = new Map<string, Set<string>>();
      const use = (id: string) => {
        const known = unborne.get(id);
        if (known !== undefined) return known;
        const aliases = new Set(entities.get(id)?.aliases);
        unborne.set(id, aliases);
        return aliases;
      };
      for (const { entity, start, end } of mentions) {
        const left = use(entity);
        if (left.size > 0) left.delete(text.slice(start, end));
      }
      for (const { speaker } of quotes) if (speaker !== null) use(speaker);
      return [...entities.values()].flatMap((entity) => {
        const left = unborne.get(entity.id);
        if (left === undefined) return [];
        if (left.size === 0) return [entity];
        return [{ ...entity, aliases: entity.aliases.filter((alias) => !left.has(alias)) }];
      });
    },
  };
}

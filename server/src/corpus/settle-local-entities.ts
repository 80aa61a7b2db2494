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
  const add = (entity: Omit<Entity, 'id'>): string => {
    const id = `e${++last}`;
    entities.set(id, { id, ...entity });
    return id;
  };
  const bearer = (words: string, type: string): Entity | undefined => {
    const all = [...entities.values()].filter((e) => e.type === type);
    return all.find((e) => e.name === words) ?? all.find((e) => e.aliases.includes(words));
  };
  return {
    get: (id) => entities.get(id),
    named({ key, name, type }) {
      const tied = [...entities.values()].find((e) => e.key === key);
      if (tied !== undefined) return tied.id;
      const known = bearer(name, type);
      if (known !== undefined && known.key === undefined) {
        entities.set(known.id, { ...known, key });
        return known.id;
      }
      return add({ name, type: isEntityType(type) ? type : 'organization', aliases: [], key });
    },
    bearing: (words, type) => bearer(words, type)?.id ?? add({ name: words, type, aliases: [] }),
    inUse(mentions, quotes, text) {
      const words = new Map<string, Set<string>>();
      for (const { entity, start, end } of mentions)
        words.set(entity, (words.get(entity) ?? new Set()).add(text.slice(start, end)));
      for (const { speaker } of quotes)
        if (speaker !== null && !words.has(speaker)) words.set(speaker, new Set());
      return [...entities.values()].flatMap((entity) => {
        const borne = words.get(entity.id);
        if (borne === undefined) return [];
        const aliases = entity.aliases.filter((alias) => borne.has(alias));
        return [aliases.length === entity.aliases.length ? entity : { ...entity, aliases }];
      });
    },
  };
}

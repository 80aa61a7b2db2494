// The names of many articles' entities, of which most stand in several: what is worked out of a name is shared.
import type { Entity } from '../../extraction/analysis';
import type { Spellings } from './spellings';

/** What an article calls one of its entities. */
export type NameInArticle = Pick<Entity, 'name' | 'type'>;

/** A name that may be spelled otherwise. */
export interface ListedName extends NameInArticle {
  /** See `Spellings.keysOf`. */
  readonly keys: readonly number[];
}

/** Groups and events have names that are no spellings of each other. */
export const isSpelled = ({ type }: NameInArticle): boolean => type !== 'group' && type !== 'event';

/** Makes lists of names that may be spelled otherwise, in which every name is one object. */
export function createNameLists({
  keysOf,
}: Spellings): (entities: readonly NameInArticle[]) => readonly ListedName[] {
  const known = new Map<string, ListedName>();
  return (entities) => {
    const list: ListedName[] = [];
    for (const { type, name } of entities) {
      if (!isSpelled({ type, name })) continue;
      const key = `${type}|${name}`;
      const one = known.get(key) ?? { type, name, keys: keysOf(name) };
      known.set(key, one);
      list.push(one);
    }
    return list;
  };
}

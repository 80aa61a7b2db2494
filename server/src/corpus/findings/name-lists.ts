// The names of many articles' entities, of which most stand in several.
import type { NameInArticle } from './corpus-sight';

/** Makes lists of names in which every name is one object. */
export function createNameLists(): (entities: readonly NameInArticle[]) => readonly NameInArticle[] {
  const known = new Map<string, NameInArticle>();
  return (entities) =>
    entities.map(({ type, name }) => {
      const key = `${type}|${name}`;
      const one = known.get(key) ?? { type, name };
      known.set(key, one);
      return one;
    });
}

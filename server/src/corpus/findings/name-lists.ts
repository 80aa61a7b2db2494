// The names of many articles' entities, of which most stand in several: each has a number, an article has a list of numbers,
// and what is worked out of a name is shared.
import type { Entity } from '../../extraction/analysis';
import type { Spellings } from './spellings';

/** What an article calls one of its entities. */
export type NameInArticle = Pick<Entity, 'name' | 'type'>;

/** A name that may be spelled otherwise. */
export interface ListedName extends NameInArticle {
  /** See `Spellings.keysOf`. */
  readonly keys: readonly number[];
}

/** The lists of some articles. */
export interface NameLists {
  /** The numbers of the names that may be spelled otherwise, in the order of the entities. */
  listOf(entities: readonly NameInArticle[]): Uint32Array;
  /** The name with a number that `listOf` gave; undefined for any other. */
  nameAt(number: number): ListedName | undefined;
  /** How many numbers were given: they begin with 0. */
  readonly size: number;
}

/** The names of the articles of a corpus. */
export interface NamesOfArticles {
  readonly lists: NameLists;
  /** An article's list; undefined where it must be opened to know it. */
  readonly of: (articleId: string) => Uint32Array | undefined;
}

/** Groups and events have names that are no spellings of each other. */
export const isSpelled = ({ type }: NameInArticle): boolean => type !== 'group' && type !== 'event';

export function createNameLists({ keysOf }: Spellings): NameLists {
  const names: ListedName[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ type, name }: NameInArticle) => {
    const key = `${type}|${name}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = names.push({ type, name, keys: keysOf(name) }) - 1;
      numbers.set(key, number);
    }
    return number;
  };
  return {
    listOf: (entities) => Uint32Array.from(entities.filter(isSpelled), numberOf),
    nameAt: (number) => names[number],
    get size() {
      return names.length;
    },
  };
}

// The quick tier: in which of the articles that are still to be read a name stands as text. Postings from the hashes
// of capitalized words to articles, made when somebody first asks and gone when all articles are read.
import { capitalizedWords } from '../corpus/by-text';

export interface LexicalTier {
  /** Settled when the articles have been looked through. */
  readonly ready: Promise<void>;
  /** Ids of articles that hold all words of a name; undefined until it is known. */
  articlesWith(name: string): readonly string[] | undefined;
}

/** Articles that are looked through in one piece of work. */
const AT_ONCE = 250;

/**
 * Looks through articles.
 *
 * @param words the hashes of the capitalized words of each article (`capitalizedWords`), in the order of the ids
 */
export function createLexicalTier(
  ids: readonly string[],
  words: (ids: readonly string[]) => Promise<readonly Uint32Array[]>,
): LexicalTier {
  const postings = new Map<number, number[]>();
  let isReady = false;
  const look = async () => {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const found = await words(ids.slice(from, from + AT_ONCE));
      for (const [at, hashes] of found.entries())
        for (const hash of hashes) {
          const articles = postings.get(hash);
          if (articles === undefined) postings.set(hash, [from + at]);
          else articles.push(from + at);
        }
    }
    isReady = true;
  };
  return {
    ready: look(),
    articlesWith(name) {
      if (!isReady) return undefined;
      const lists = [...capitalizedWords(name)].map((hash) => postings.get(hash) ?? []);
      const [rarest, ...others] = lists.sort((a, b) => a.length - b.length);
      const sets = others.map((list) => new Set(list));
      return (rarest ?? []).filter((at) => sets.every((set) => set.has(at))).flatMap((at) => ids[at] ?? []);
    },
  };
}

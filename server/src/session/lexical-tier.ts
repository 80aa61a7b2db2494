// The quick tier: in which of the articles that are still to be read a name stands as text. Postings from the hashes
// of capitalized words to articles, made when somebody first asks and gone when all articles are read.
import { capitalizedWords } from '../corpus/by-text';

export interface LexicalTier {
  /** Settled when the articles that are known by now have been looked through. */
  readonly ready: Promise<void>;
  /** More articles are to be looked through, or some once more. */
  add(ids: Iterable<string>): void;
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
  first: Iterable<string>,
  words: (ids: readonly string[]) => Promise<readonly Uint32Array[]>,
): LexicalTier {
  const ids = [...first];
  const postings = new Map<number, number[]>();
  /** How many of the articles have been looked through. */
  let done = 0;
  let ready: Promise<void> = Promise.resolve();
  const look = async () => {
    while (done < ids.length) {
      const some = ids.slice(done, done + AT_ONCE);
      const found = await words(some);
      for (const [at, hashes] of found.entries())
        for (const hash of hashes) {
          const articles = postings.get(hash);
          if (articles === undefined) postings.set(hash, [done + at]);
          else articles.push(done + at);
        }
      done += some.length;
    }
  };
  const lookOn = () => {
    ready = ready.then(look);
  };
  lookOn();
  return {
    get ready() {
      return ready;
    },
    add(more) {
      for (const id of more) ids.push(id);
      lookOn();
    },
    articlesWith(name) {
      if (done < ids.length) return undefined;
      const lists = [...capitalizedWords(name)].map((hash) => postings.get(hash) ?? []);
      const [rarest, ...others] = lists.sort((a, b) => a.length - b.length);
      const sets = others.map((list) => new Set(list));
      const found = (rarest ?? []).filter((at) => sets.every((set) => set.has(at)));
      return [...new Set(found.flatMap((at) => ids[at] ?? []))];
    },
  };
}

// Which sentences hold a key, when most of them lie in an image: what came since stands beside it, and what went is
// marked. Says what one table over all living sentences would say.
import type { StoredPassages } from './image';
import { createPostings, type Postings, RARE, TOO_COMMON } from './postings';

/** Sentences of an image that are no more. */
export interface Gone {
  readonly size: number;
  has(sentence: number): boolean;
  add(sentence: number): void;
}

export function createGone(sentences: number): Gone {
  const marks = new Uint8Array(sentences);
  let size = 0;
  return {
    get size() {
      return size;
    },
    has: (sentence) => marks[sentence] !== 0,
    add(sentence) {
      if (marks[sentence] === 0) size++;
      marks[sentence] = 1;
    },
  };
}

/**
 * @param stored sentences below its `sentenceCount` are its own; all others are noted here
 * @param gone a sentence of the image is added before `remove` is told of its keys
 */
export function createLayeredPostings(stored: StoredPassages, gone: Gone): Postings {
  const own = createPostings();

  /** How many living sentences of the image hold a key; of a key that is too common anyway, perhaps too many. */
  const countStored = (key: number): number => {
    const [begin, end] = [stored.begin(key), stored.end(key)];
    if (gone.size === 0 || end - begin > TOO_COMMON + gone.size) return end - begin;
    let count = 0;
    for (let place = begin; place < end; place++) if (!gone.has(stored.holder(place))) count++;
    return count;
  };
  const count = (key: number) => countStored(key) + own.count(key);
  const holders = (key: number): number[] => {
    const found: number[] = [];
    for (let place = stored.begin(key), end = stored.end(key); place < end; place++)
      if (!gone.has(stored.holder(place))) found.push(stored.holder(place));
    return [...found, ...own.holders(key)];
  };
  return {
    count,
    holders,
    add(key, sentence) {
      own.add(key, sentence);
      const all = count(key);
      return all === RARE + 1 || all === TOO_COMMON + 1 ? holders(key) : [];
    },
    remove(key, sentence) {
      if (sentence >= stored.sentenceCount) own.remove(key, sentence);
      const all = count(key);
      return all === RARE || all === TOO_COMMON ? holders(key) : [];
    },
    forEach(key, visit) {
      const [begin, end] = [stored.begin(key), stored.end(key)];
      const since = own.count(key);
      // Most articles are asked about while nothing has changed since the image was written.
      const all = gone.size === 0 ? end - begin + since : count(key);
      if (all === 0 || all > TOO_COMMON) return;
      const isRare = all <= RARE;
      for (let place = begin; place < end; place++) {
        const sentence = stored.holder(place);
        if (!gone.has(sentence)) visit(sentence, isRare);
      }
      if (since > 0) own.forEach(key, (sentence) => visit(sentence, isRare));
    },
  };
}

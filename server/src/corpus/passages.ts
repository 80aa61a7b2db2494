// Parallel passages: sentences that stand, nearly alike, in more than one article. Sentences that share a key of their
// sketches are compared by the words that carry matter. Linear in the words put in. Sees sketches, no texts.
import type { Span } from '../text/span';
import { createPostings } from './passages/postings';
import {
  doubleShared,
  doubleWeight,
  forEachKey,
  type PassageSketch,
  sentenceCount,
  sentenceSpan,
} from './passages/sketch';

/** Where a passage stands. */
export interface Place extends Span {
  readonly article: string;
}

/** Two sentences of different articles that share matter. */
export interface PassagePair {
  readonly here: Span;
  readonly there: Place;
  /** The weight of the words that both hold; a word of the event weighs 1, an everyday word ½. */
  readonly shared: number;
  /** The shared part of the lighter sentence, 0…1. */
  readonly contained: number;
  /** The shared part of the sentence here, 0…1. */
  readonly covered: number;
  /** The shared part of both together (weighted Jaccard), 0…1. */
  readonly alike: number;
}

/** One writer, like the register. */
export interface PassageIndex {
  /**
   * Adds or replaces an article.
   *
   * @param sketch is kept, not copied
   * @param watched the articles that the caller wants to hear of, which saves the search for all others
   * @returns ids of the watched articles whose pairs changed, and the article itself
   */
  put(articleId: string, sketch: PassageSketch, watched: Watched): ReadonlySet<string>;
  /** Takes an article out. @returns as `put`; nothing for an unknown article */
  remove(articleId: string, watched: Watched): ReadonlySet<string>;
  /** Passages elsewhere that say nearly what the sentence at this place says; best first. */
  parallels(place: Place): readonly Place[];
  /** Every pair of a sentence of this article and one of another that shares matter, in the order of the text. */
  pairs(articleId: string): readonly PassagePair[];
}

/** Pairs below this say different things; what they must share at least, in weight and as a part. */
const LEAST_SHARED = 2;
const LEAST_CONTAINED = 0.35;
/** A passage is parallel when this part of both sentences, or nearly all of the shorter one, is shared. */
const PARALLEL_ALIKE = 0.45;
const PARALLEL_CONTAINED = 0.8;
const PARALLEL_SHARED = 3.5;

/** Article ids, as a set or as the keys of a map. */
export type Watched = Pick<ReadonlySet<string>, 'has' | 'size'>;

interface Entry {
  readonly id: string;
  readonly sketch: PassageSketch;
  /** The number of its first sentence over all articles, and how many numbers are its own. */
  readonly base: number;
  readonly room: number;
}

export function createPassageIndex(): PassageIndex {
  const postings = createPostings();
  const entries = new Map<string, Entry>();
  /** The entry of every sentence number. */
  const owners: (Entry | undefined)[] = [];
  /** By sentence number, twice the last question that came upon it, and one more where the two were compared. */
  let askedBy = new Int32Array(1 << 12);
  let asked = 0;

  /** Calls back with every sentence of a wanted article that shares matter with this one; weights are doubled. */
  const forEachLike = (
    entry: Entry,
    sentence: number,
    isWanted: (articleId: string) => boolean,
    visit: (other: Entry, theirs: number, shared: number, mine: number, weight: number) => void,
  ) => {
    const { sketch } = entry;
    const mine = doubleWeight(sketch, sentence);
    const once = ++asked * 2;
    forEachKey(sketch, sentence, (key) =>
      postings.forEach(key, (number, isRare) => {
        const met = askedBy[number];
        if (met === once + 1) return;
        askedBy[number] = isRare || met === once ? once + 1 : once;
        if (askedBy[number] === once) return;
        const other = owners[number];
        if (other === undefined || other === entry || !isWanted(other.id)) return;
        const theirs = number - other.base;
        const shared = doubleShared(sketch, sentence, other.sketch, theirs);
        if (shared < LEAST_SHARED * 2) return;
        const weight = doubleWeight(other.sketch, theirs);
        if (shared < LEAST_CONTAINED * Math.min(mine, weight)) return;
        visit(other, theirs, shared, mine, weight);
      }),
    );
  };

  const pairsOf = (entry: Entry, sentence: number): PassagePair[] => {
    const found: PassagePair[] = [];
    forEachLike(entry, sentence, always, (other, theirs, shared, mine, weight) =>
      found.push({
        here: sentenceSpan(entry.sketch, sentence),
        there: { article: other.id, ...sentenceSpan(other.sketch, theirs) },
        shared: shared / 2,
        contained: shared / Math.min(mine, weight),
        covered: shared / mine,
        alike: shared / (mine + weight - shared),
      }),
    );
    return found.sort(bestFirst);
  };

  const addPartners = (entry: Entry, partners: Set<string>, watched: Watched) => {
    if (watched.size === 0) return;
    const isNew = (id: string) => watched.has(id) && !partners.has(id);
    const count = sentenceCount(entry.sketch);
    for (let at = 0; at < count; at++) forEachLike(entry, at, isNew, (other) => partners.add(other.id));
  };

  const addOwners = (sentences: readonly number[], touched: Set<string>, watched: Watched) => {
    for (const sentence of sentences) {
      const owner = owners[sentence];
      if (owner !== undefined && watched.has(owner.id)) touched.add(owner.id);
    }
  };

  const remove = (articleId: string, watched: Watched): Set<string> => {
    const entry = entries.get(articleId);
    if (entry === undefined) return new Set();
    const touched = new Set([articleId]);
    addPartners(entry, touched, watched);
    entries.delete(articleId);
    const count = sentenceCount(entry.sketch);
    for (let at = 0; at < count; at++)
      forEachKey(entry.sketch, at, (key) =>
        addOwners(postings.remove(key, entry.base + at), touched, watched),
      );
    owners.fill(undefined, entry.base, entry.base + count);
    return touched;
  };

  return {
    put(articleId, sketch, watched) {
      const before = entries.get(articleId);
      const touched = remove(articleId, watched);
      const count = sentenceCount(sketch);
      const { base, room } =
        before !== undefined && count <= before.room ? before : { base: owners.length, room: count };
      const entry: Entry = { id: articleId, sketch, base, room };
      entries.set(articleId, entry);
      for (let at = 0; at < count; at++) owners[base + at] = entry;
      if (owners.length > askedBy.length) {
        askedBy = new Int32Array(owners.length * 2);
        asked = 0;
      }
      for (let at = 0; at < count; at++)
        forEachKey(sketch, at, (key) => addOwners(postings.add(key, entry.base + at), touched, watched));
      addPartners(entry, touched, watched);
      return touched.add(articleId);
    },
    remove,
    parallels(place) {
      const entry = entries.get(place.article);
      if (entry === undefined) return [];
      const count = sentenceCount(entry.sketch);
      for (let at = 0; at < count; at++) {
        const { start, end } = sentenceSpan(entry.sketch, at);
        if (start < place.end && place.start < end)
          return pairsOf(entry, at)
            .filter(isParallel)
            .map((pair) => pair.there);
      }
      return [];
    },
    pairs(articleId) {
      const entry = entries.get(articleId);
      if (entry === undefined) return [];
      return Array.from({ length: sentenceCount(entry.sketch) }, (_, at) => pairsOf(entry, at)).flat();
    },
  };
}

const always = () => true;

/** True for two sentences that say nearly the same in nearly the same words. */
export function isParallel(pair: PassagePair): boolean {
  return (
    pair.alike >= PARALLEL_ALIKE || (pair.contained >= PARALLEL_CONTAINED && pair.shared >= PARALLEL_SHARED)
  );
}

function bestFirst(a: PassagePair, b: PassagePair): number {
  if (a.alike !== b.alike) return b.alike - a.alike;
  if (a.there.article !== b.there.article) return a.there.article < b.there.article ? -1 : 1;
  return a.there.start - b.there.start;
}

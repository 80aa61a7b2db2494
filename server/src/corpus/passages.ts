// Parallel passages: sentences that stand, nearly alike, in more than one article. Sentences that share a key of their
// sketches are compared by the words that carry matter. Linear in the words put in. Sees sketches, no texts.

import { atOnce } from '../text/pieces';
import type { Span } from '../text/span';
import { openPassages, type PassageImage, type StoredPassages, writePassages } from './passages/image';
import { createGone, createLayeredPostings } from './passages/layered-postings';
import { createPostings } from './passages/postings';
import {
  doubleShared,
  doubleWeight,
  forEachKey,
  isSameSentence,
  isSameSketch,
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
  /**
   * As `put`, a piece at a time. Between the pieces the index may be asked, and says of the article what is known by then;
   * nothing else may be put or removed, nor an image made.
   */
  putting(articleId: string, sketch: PassageSketch, watched: Watched): Generator<void, ReadonlySet<string>>;
  /** Takes an article out. @returns as `put`; nothing for an unknown article */
  remove(articleId: string, watched: Watched): ReadonlySet<string>;
  /** Passages elsewhere that say nearly what the sentence at this place says; best first. */
  parallels(place: Place): readonly Place[];
  /** Every pair of a sentence of this article and one of another that shares matter, in the order of the text. */
  pairs(articleId: string): readonly PassagePair[];
  /** As `pairs`, a piece at a time. */
  pairing(articleId: string): Generator<void, readonly PassagePair[]>;
  /**
   * The index as an image, a piece at a time.
   *
   * @param ids the articles by their number in the image; one that the index does not know has no sentences there
   * @returns undefined when something changed meanwhile
   */
  image(ids: readonly string[]): Generator<void, PassageImage | undefined>;
}

/** An index that was kept as an image. */
export interface KeptPassages {
  readonly stored: StoredPassages;
  /** By number of the article in the image. */
  readonly ids: readonly string[];
  /** False for an article that is to be left out, since it is another by now. */
  readonly stands: (id: string) => boolean;
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

/**
 * Makes the index of articles that are known all at once, a piece at a time: in a third of the time that putting them in
 * one by one takes, and half of the memory.
 *
 * @param sketches beside `ids`; they are copied
 * @param stands as for `KeptPassages`, asked at the end
 */
export function* passagesOf(
  ids: readonly string[],
  sketches: readonly PassageSketch[],
  stands: (id: string) => boolean = always,
): Generator<void, PassageIndex> {
  const stored = openPassages(yield* writePassages(sketches));
  return createPassageIndex(stored && { stored, ids, stands });
}

/** @param kept what the index begins with; it stays as it is */
export function createPassageIndex(kept?: KeptPassages): PassageIndex {
  return kept === undefined ? indexOver() : atOnce(openingPassages(kept));
}

/** The same, a piece at a time; whether an article stands is asked along the way. */
export function* openingPassages(kept: KeptPassages): Generator<void, PassageIndex> {
  return indexOver(kept, yield* storedEntries(kept));
}

function indexOver(kept?: KeptPassages, old?: StoredEntries): PassageIndex {
  const own = new Map<string, Entry>();
  const postings =
    kept === undefined || old === undefined ? createPostings() : createLayeredPostings(kept.stored, old.gone);
  const entryOf = (id: string): Entry | undefined => own.get(id) ?? old?.get(id);
  const first = old?.sentenceCount ?? 0;
  /** The entry of every sentence number from `first` on. */
  const owners: (Entry | undefined)[] = [];
  const ownerOf = (sentence: number) =>
    sentence < first ? old?.ownerOf(sentence) : owners[sentence - first];
  let revision = 0;
  /** The pairs that were asked for last: an article is judged again and again while people decide about it. */
  let told:
    | { readonly entry: Entry; readonly revision: number; readonly pairs: readonly PassagePair[] }
    | undefined;
  /** By sentence number, twice the last question that came upon it, and one more where the two were compared. */
  let askedBy = new Int32Array(Math.max(1 << 12, first * 2));
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
        const other = ownerOf(number);
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
    const here = sentenceSpan(entry.sketch, sentence);
    forEachLike(entry, sentence, always, (other, theirs, shared, mine, weight) => {
      const { start, end } = sentenceSpan(other.sketch, theirs);
      found.push({
        here,
        there: { article: other.id, start, end },
        shared: shared / 2,
        contained: shared / Math.min(mine, weight),
        covered: shared / mine,
        alike: shared / (mine + weight - shared),
      });
    });
    return found.sort(bestFirst);
  };

  function* addPartners(entry: Entry, partners: Set<string>, watched: Watched): Generator<void, void> {
    if (watched.size === 0 || (watched.size === 1 && watched.has(entry.id))) return;
    const isNew = (id: string) => watched.has(id) && !partners.has(id);
    const count = sentenceCount(entry.sketch);
    for (let at = 0; at < count; at++) {
      forEachLike(entry, at, isNew, (other) => partners.add(other.id));
      if (isPieceDone(at)) yield;
    }
  }

  const addOwners = (sentences: readonly number[], touched: Set<string>, watched: Watched) => {
    for (const sentence of sentences) {
      const owner = ownerOf(sentence);
      if (owner !== undefined && watched.has(owner.id)) touched.add(owner.id);
    }
  };

  function* takeOut(entry: Entry, touched: Set<string>, watched: Watched): Generator<void, void> {
    const count = sentenceCount(entry.sketch);
    for (let at = 0; at < count; at++) {
      const number = entry.base + at;
      if (number < first) old?.gone.add(number);
      forEachKey(entry.sketch, at, (key) => addOwners(postings.remove(key, number), touched, watched));
      if (isPieceDone(at)) yield;
    }
    if (own.delete(entry.id)) owners.fill(undefined, entry.base - first, entry.base - first + count);
    else old?.leave(entry.id);
  }

  function* putting(
    articleId: string,
    sketch: PassageSketch,
    watched: Watched,
  ): Generator<void, Set<string>> {
    const touched = new Set([articleId]);
    const before = entryOf(articleId);
    if (before !== undefined && isSameSketch(before.sketch, sketch)) return touched;
    revision++;
    if (before !== undefined) yield* addPartners(before, touched, watched);
    const count = sentenceCount(sketch);
    // An edit leaves most sentences as they were: what has the same number and says the same is not looked at again.
    const inPlace = before !== undefined && before.room > 0 && count <= before.room ? before : undefined;
    if (before !== undefined && inPlace === undefined) yield* takeOut(before, touched, watched);
    const { base, room } = inPlace ?? { base: first + owners.length, room: count };
    const entry: Entry = { id: articleId, sketch, base, room };
    own.set(articleId, entry);
    const was = inPlace?.sketch ?? NO_SENTENCES;
    const countBefore = sentenceCount(was);
    for (let at = 0; at < Math.max(count, countBefore); at++)
      owners[base - first + at] = at < count ? entry : undefined;
    if (first + owners.length > askedBy.length) {
      askedBy = new Int32Array((first + owners.length) * 2);
      asked = 0;
    }
    for (let at = 0; at < Math.max(count, countBefore); at++) {
      if (at < count && at < countBefore && isSameSentence(was, sketch, at)) continue;
      const number = base + at;
      if (at < countBefore)
        forEachKey(was, at, (key) => addOwners(postings.remove(key, number), touched, watched));
      if (at < count) forEachKey(sketch, at, (key) => addOwners(postings.add(key, number), touched, watched));
      if (isPieceDone(at)) yield;
    }
    yield* addPartners(entry, touched, watched);
    return touched;
  }

  function* pairing(articleId: string): Generator<void, readonly PassagePair[]> {
    const entry = entryOf(articleId);
    if (entry === undefined) return [];
    const begun = revision;
    if (told?.entry === entry && told.revision === begun) return told.pairs;
    const pairs: PassagePair[] = [];
    const count = sentenceCount(entry.sketch);
    for (let at = 0; at < count; at++) {
      for (const pair of pairsOf(entry, at)) pairs.push(pair);
      if (isPieceDone(at)) yield;
    }
    if (revision === begun) told = { entry, revision, pairs };
    return pairs;
  }

  return {
    put: (articleId, sketch, watched) => atOnce(putting(articleId, sketch, watched)),
    putting,
    remove(articleId, watched) {
      const entry = entryOf(articleId);
      if (entry === undefined) return new Set();
      revision++;
      const touched = new Set([articleId]);
      atOnce(addPartners(entry, touched, watched));
      atOnce(takeOut(entry, touched, watched));
      return touched;
    },
    parallels(place) {
      const entry = entryOf(place.article);
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
    pairs: (articleId) => atOnce(pairing(articleId)),
    pairing,
    *image(ids) {
      const begun = revision;
      if (kept !== undefined && begun === 0 && old?.isWhole && isSameList(ids, kept.ids))
        return kept.stored.image;
      const writing = writePassages(ids.map((id) => entryOf(id)?.sketch ?? NO_SENTENCES));
      for (;;) {
        const step = writing.next();
        if (step.done === true) return step.value;
        yield;
        if (revision !== begun) return undefined;
      }
    },
  };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

const NO_SENTENCES: PassageSketch = Uint32Array.of(0);

type StoredEntries = ReturnType<typeof storedEntries> extends Generator<void, infer Made> ? Made : never;

/** The articles of an image as entries, made when somebody asks; those that do not stand any more are none. */
function* storedEntries({ stored, ids, stands }: KeptPassages) {
  const gone = createGone(stored.sentenceCount);
  const numbers = new Map<string, number>();
  const entries: Entry[] = [];
  for (const [number, id] of ids.entries()) {
    if (number % ENTRIES === 0) yield;
    if (number < stored.articleCount && stands(id)) numbers.set(id, number);
    else {
      const end = stored.firstSentence(number + 1);
      for (let sentence = stored.firstSentence(number); sentence < end; sentence++) gone.add(sentence);
    }
  }
  const entryAt = (number: number): Entry => {
    entries[number] ??= {
      id: ids[number] ?? '',
      sketch: stored.sketch(number),
      base: stored.firstSentence(number),
      room: 0,
    };
    return entries[number];
  };
  return {
    gone,
    /** True when all of the image's articles stand. */
    isWhole: numbers.size === stored.articleCount && ids.length === stored.articleCount,
    sentenceCount: stored.sentenceCount,
    get(id: string): Entry | undefined {
      const number = numbers.get(id);
      return number === undefined ? undefined : entryAt(number);
    },
    ownerOf: (sentence: number): Entry | undefined =>
      gone.has(sentence) ? undefined : entryAt(stored.articleOf(sentence)),
    leave: (id: string) => numbers.delete(id),
  };
}

const always = () => true;
/** Articles of an image that are looked up in one piece. */
const ENTRIES = 1 << 9;
/** Long work stops after every so many sentences: most articles are one piece. */
const PIECE = 8;
const isPieceDone = (sentence: number) => sentence % PIECE === PIECE - 1;

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

// Parallel passages: sentences that stand, nearly alike, in more than one article. Every sentence is known by a
// sketch of its word pairs (the smallest hashes of a bottom-k sketch, Broder 1997); sentences that share a part of
// their sketch are compared by the words that carry matter. Linear in the words put in.
import type { Block, Quote } from '../extraction/analysis';
import { createSight } from '../extraction/findings/sight';
import { ABBREVIATIONS } from '../language/abbreviations';
import { readDocument } from '../text/document';
import type { Span } from '../text/span';
import { createMatter, type Matter } from './findings/matter';
import { createPostings } from './findings/sketch-postings';

/** Where a passage stands. */
export interface Place extends Span {
  readonly article: string;
}

/** What the index needs of an article; nothing of it is kept but offsets and hashes. */
export interface PassageArticle {
  readonly id: string;
  readonly text: string;
  readonly analysis: { readonly blocks: readonly Block[]; readonly quotes: readonly Quote[] };
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
  /** Adds or replaces an article. @returns ids of the articles whose pairs changed, the article itself among them */
  put(article: PassageArticle): ReadonlySet<string>;
  /** Takes an article out. @returns as `put`; nothing for an unknown article */
  remove(articleId: string): ReadonlySet<string>;
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

interface Entry {
  readonly id: string;
  readonly sentences: readonly Span[];
  readonly matter: readonly Matter[];
  /** Posting slots of each sentence. */
  readonly slots: readonly (readonly number[])[];
  /** The number of its first sentence over all articles. */
  readonly base: number;
}

export function createPassageIndex(): PassageIndex {
  const matterOf = createMatter();
  const postings = createPostings();
  const entries = new Map<string, Entry>();
  /** The entry of a sentence number, in blocks: one element a sentence. */
  const owners: (Entry | undefined)[] = [];

  const pairsOf = (entry: Entry, index: number): PassagePair[] => {
    const mine = entry.matter[index];
    const here = entry.sentences[index];
    if (mine === undefined || here === undefined) return [];
    const seen = new Set<number>();
    const found: PassagePair[] = [];
    for (const slot of entry.slots[index] ?? [])
      postings.forEachLike(slot, (sentence) => {
        if (seen.has(sentence)) return;
        seen.add(sentence);
        const other = owners[sentence];
        if (other === undefined || other === entry) return;
        const at = sentence - other.base;
        const span = other.sentences[at];
        const theirs = other.matter[at];
        if (span === undefined || theirs === undefined) return;
        const shared = sharedWeight(mine, theirs);
        const contained = shared / Math.min(mine.weight, theirs.weight);
        if (shared < LEAST_SHARED || contained < LEAST_CONTAINED) return;
        const alike = shared / (mine.weight + theirs.weight - shared);
        const covered = shared / mine.weight;
        found.push({ here, there: { article: other.id, ...span }, shared, contained, covered, alike });
      });
    return found.sort(bestFirst);
  };

  const allPairs = (entry: Entry) => entry.sentences.flatMap((_, index) => pairsOf(entry, index));

  const remove = (articleId: string): Set<string> => {
    const entry = entries.get(articleId);
    if (entry === undefined) return new Set();
    const touched = new Set([articleId, ...allPairs(entry).map((pair) => pair.there.article)]);
    entries.delete(articleId);
    for (const slots of entry.slots)
      for (const slot of slots)
        for (const sentence of postings.remove(slot)) {
          const other = owners[sentence];
          if (other !== undefined) touched.add(other.id);
        }
    for (let at = 0; at < entry.sentences.length; at++) owners[entry.base + at] = undefined;
    return touched;
  };

  return {
    put(article) {
      const touched = remove(article.id);
      const document = readDocument(article.text, { abbreviations: ABBREVIATIONS });
      const { blocks, quotes } = article.analysis;
      const sight = createSight({ blocks, quotes, entities: [], mentions: [], document }, new WeakMap());
      const base = owners.length;
      const sentences: Span[] = [];
      const matter: Matter[] = [];
      const slots: number[][] = [];
      const crowded = new Set<number>();
      for (const { start, end, content, first, last } of sight.sentences) {
        const held = matterOf(content.tokens, first, last);
        if (held === undefined) continue;
        const number = base + sentences.length;
        sentences.push({ start, end });
        matter.push(held);
        slots.push(held.sketch.map((key) => postings.add(key, number, crowded)));
      }
      const kept = matter.map(({ words, weights, weight }) => ({ words, weights, weight, sketch: [] }));
      const entry: Entry = { id: article.id, sentences, matter: kept, slots, base };
      entries.set(article.id, entry);
      for (let at = 0; at < sentences.length; at++) owners.push(entry);
      for (const sentence of crowded) {
        const other = owners[sentence];
        if (other !== undefined) touched.add(other.id);
      }
      for (const pair of allPairs(entry)) touched.add(pair.there.article);
      return touched.add(article.id);
    },
    remove,
    parallels(place) {
      const entry = entries.get(place.article);
      const index =
        entry?.sentences.findIndex((span) => span.start < place.end && place.start < span.end) ?? -1;
      if (entry === undefined || index < 0) return [];
      return pairsOf(entry, index)
        .filter(isParallel)
        .map((pair) => pair.there);
    },
    pairs(articleId) {
      const entry = entries.get(articleId);
      return entry === undefined ? [] : allPairs(entry);
    },
  };
}

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

/** The weight of the words in both; their lists are sorted. */
function sharedWeight(a: Matter, b: Matter): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const mine = a.words[i] ?? 0;
    const theirs = b.words[j] ?? 0;
    if (mine === theirs) {
      shared += (a.weights[i] ?? 0) / 2;
      i++;
      j++;
    } else if (mine < theirs) i++;
    else j++;
  }
  return shared;
}

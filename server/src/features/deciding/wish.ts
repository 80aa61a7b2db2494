// What a person wants decided, before it is signed: the plain answer of everything in this folder.
import type { Choice, Decision } from '../../annotation/decision';
import type { CustomMention, Settlement } from '../../corpus/settlement';
import type { CorpusSnapshot, IndexedArticle } from '../../corpus/snapshot';
import type { Mention, Quote } from '../../extraction/analysis';

/** One thing to decide about one article, or about the corpus's entities. */
export interface Wish {
  /** The article's id; null where it is about entities or words of the whole corpus. */
  readonly article: string | null;
  readonly choice: Choice;
  /** Ids of decisions that settled the same thing before; the person's own are replaced. */
  readonly settledBy: readonly string[];
  /** Decisions kept elsewhere that it takes back: it is signed as later than they are. */
  readonly seen?: readonly Decision[];
}

/** Where something is decided: an article and the corpus around it, at one moment. */
export interface Scene {
  readonly snapshot: CorpusSnapshot;
  readonly article: IndexedArticle;
}

/** How a mention or quote came to be as it is; undefined for a plain suggestion. */
export function settlementOf(item: Mention | CustomMention | Quote): Settlement | undefined {
  return 'settlement' in item ? (item.settlement as Settlement) : undefined;
}

/** The decisions that a new one, which says everything about the item, makes needless. */
export function settledBy(item: Mention | CustomMention | Quote): readonly string[] {
  return settlementOf(item)?.decisions ?? [];
}

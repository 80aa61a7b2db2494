// What readers see of a corpus: one revision, which never changes while they hold it.
import type { Analysis } from '../extraction/analysis';
import type { CorpusEntity } from './register';

/** An article as it stands in the index: what was needed to analyse it is gone, what was found is here. */
export interface IndexedArticle {
  /** The path below the corpus folder with forward slashes, or the id that the caller gave. */
  readonly id: string;
  readonly meta: Readonly<Record<string, unknown>>;
  /** The text that every offset of `analysis` counts in. */
  readonly text: string;
  readonly analysis: Analysis;
  /** This article's entity ids -> entity ids of the corpus. */
  readonly links: ReadonlyMap<string, string>;
}

export interface CorpusSnapshot {
  /** Grows by one with every change of the index. */
  readonly revision: number;
  readonly articleCount: number;
  readonly entityCount: number;
  article(id: string): IndexedArticle | undefined;
  articles(): Iterable<IndexedArticle>;
  entity(id: string): CorpusEntity | undefined;
  entities(): Iterable<CorpusEntity>;
  /** The corpus entity of an article's entity; undefined when either is unknown. */
  entityOf(articleId: string, localEntity: string): CorpusEntity | undefined;
  /** Entities that are related but not the same; those that this revision knows. */
  related(id: string): readonly CorpusEntity[];
  /** Why an article's entity is linked where it is, in one sentence; undefined when it is not known. */
  why(articleId: string, localEntity: string): string | undefined;
}

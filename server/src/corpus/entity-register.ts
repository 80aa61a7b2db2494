// What the entity register does, as its users see it.
import type { Analysis } from '../extraction/analysis';
import type { CorpusEntity } from './entity';
import type { RegisterImage } from './image/layout';
import type { RegisterEntry } from './linking/entry';
import type { LinkDecisions } from './linking/rules';
import type { RegisterReader } from './register-state';

/** What the register reads of an article. */
export interface RegisteredArticle {
  readonly id: string;
  readonly text: string;
  readonly analysis: Analysis;
}

export interface RegisterChange {
  /** Ids of the corpus entities that changed, came or went. */
  readonly entities: ReadonlySet<string>;
  /** True for an article one of whose entities may belong to another corpus entity now. */
  relinks(articleId: string): boolean;
}

/** One writer; what it hands out is never changed afterwards. */
export interface EntityRegister extends RegisterReader {
  /** Adds or replaces an article. @returns ids of the corpus entities that changed, came or went */
  put(article: RegisteredArticle): ReadonlySet<string>;
  /** Adds or replaces an article, and leaves the linking to `settle`; nothing to do where its entities are the same. */
  enter(entry: RegisterEntry): void;
  /** Takes an article out, and leaves the linking to `settle`; nothing to do for an unknown one. */
  leave(articleId: string): void;
  /**
   * Links what was entered or taken out since the last time.
   *
   * @param mayGoOn asked between short pieces of work; when false, what is left is done the next time
   * @param first the id of an article whose entities are linked in any case, and before all others
   * @returns what changed since the last call
   */
  settle(mayGoOn?: () => boolean, first?: string): RegisterChange;
  /** True when `settle` has nothing to do. */
  readonly isSettled: boolean;
  /** Takes an article out. @returns as `put`; nothing for an unknown article */
  remove(articleId: string): ReadonlySet<string>;
  /** Replaces the decisions. @returns as `put` */
  decide(decisions: LinkDecisions): ReadonlySet<string>;
  /** Replaces the decisions, and leaves the linking to `settle`. */
  enterDecisions(decisions: LinkDecisions): void;
  /** Ids of the articles that print one of some words as a name, in any of its forms, of any type. */
  printing(words: ReadonlySet<string>): ReadonlySet<string>;
  /** All entities, sorted by id. */
  all(): readonly CorpusEntity[];
  /**
   * The register as an image, made a piece at a time; it can be taken of a settled register only.
   *
   * @returns undefined when something changed while it was made, or is to be linked still
   */
  image(): Generator<void, RegisterImage | undefined>;
  /** Tells decisions about links and names from others. */
  readonly decisions: string;
  /** What the register says now, for good; what waits to be linked stands as it was linked last. */
  view(): RegisterReader;
}

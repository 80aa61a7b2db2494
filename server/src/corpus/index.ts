// The corpus index: the one writer over articles and entities. Articles are put and taken out one by one; every
// change makes a new snapshot, and older ones stay as they are.
import type { Article } from './article';
import type { RegisterImage } from './image/layout';
import { entryOf, type RegisterEntry } from './linking/entry';
import type { LinkDecisions } from './linking/rules';
import { type EntityRegister, restoreRegister } from './register';
import type { RegisterReader } from './register-state';
import { type CorpusSnapshot, type IndexedArticle, indexed } from './snapshot';
import { type Base, createVersionedMap, type View } from './versioned-map';

/** What a change touched. */
export interface CorpusChange {
  /** The article that was put or taken out; none when names were linked only. */
  readonly articles: ReadonlySet<string>;
  /** Ids of corpus entities that came, went, or whose mentions changed. */
  readonly entities: ReadonlySet<string>;
  /** True for an article one of whose entities may belong to another corpus entity now. */
  relinks(articleId: string): boolean;
}

export const NO_CHANGE: CorpusChange = { articles: new Set(), entities: new Set(), relinks: () => false };

export interface CorpusIndex {
  /**
   * Adds or replaces an article, and links it.
   *
   * @param mayGoOn as for `settle`, of what else is to be linked because of it
   */
  put(article: Article, mayGoOn?: () => boolean): CorpusChange;
  /** Adds or replaces an article, and leaves its links to `settle`. @param entry what the register reads of it */
  enter(article: Article, entry: RegisterEntry): void;
  /**
   * Links what was entered.
   *
   * @param mayGoOn asked between short pieces of work; when false, what is left is done the next time
   */
  settle(mayGoOn?: () => boolean): CorpusChange;
  /** True when nothing is left for `settle` to do. */
  readonly isSettled: boolean;
  /** Takes an article out; an unknown one changes nothing. */
  remove(articleId: string): CorpusChange;
  /** Ids of the articles that print one of some words as a name, without looking into them. */
  printing(words: ReadonlySet<string>): ReadonlySet<string>;
  /** Replaces what people decided about entities. */
  decide(decisions: LinkDecisions): CorpusChange;
  /**
   * Takes over a register that knows some articles already, in place of its own.
   *
   * @param known the articles that it knows, by id; it does not change from now on
   */
  adopt(register: EntityRegister, known: ReadonlyMap<string, IndexedArticle>): void;
  /** What people decided, as the register tells it. */
  readonly decisions: string;
  /**
   * The register as an image; see there. From then on the image itself is looked up, which takes a tenth of the memory.
   *
   * @param by the decisions that the register follows
   */
  image(by: LinkDecisions): Generator<void, RegisterImage | undefined>;
  /** The present state, frozen. */
  snapshot(): CorpusSnapshot;
}

/** @param own an empty register; the index is its only user from now on */
export function createCorpusIndex(own: EntityRegister): CorpusIndex {
  let register = own;
  let articles = createVersionedMap<string, IndexedArticle>();
  let revision = 0;
  let snapshot: CorpusSnapshot | undefined;
  const changed = () => {
    revision++;
    snapshot = undefined;
  };
  return {
    put(article, mayGoOn) {
      changed();
      articles.set(article.id, indexed(article, articles.get(article.id)));
      register.enter(entryOf(article));
      return { articles: new Set([article.id]), ...register.settle(mayGoOn, article.id) };
    },
    enter(article, entry) {
      changed();
      articles.set(article.id, indexed(article));
      register.enter(entry);
    },
    settle(mayGoOn) {
      changed();
      return { articles: new Set(), ...register.settle(mayGoOn) };
    },
    get isSettled() {
      return register.isSettled;
    },
    remove(articleId) {
      if (articles.get(articleId) === undefined) return NO_CHANGE;
      changed();
      articles.set(articleId, undefined);
      register.leave(articleId);
      return { articles: new Set([articleId]), ...register.settle() };
    },
    printing: (words) => register.printing(words),
    decide(decisions) {
      changed();
      register.enterDecisions(decisions);
      return { articles: new Set(), ...register.settle() };
    },
    adopt(restored, known) {
      changed();
      const own = [...articles.view().values()];
      articles = createVersionedMap(baseOf(known));
      // What came in meanwhile, from open editors, knows better.
      for (const article of own) {
        articles.set(article.id, article);
        restored.enter(entryOf(article));
      }
      register = restored;
    },
    get decisions() {
      return register.decisions;
    },
    *image(by) {
      const image = yield* register.image();
      const restored = image && restoreRegister(image, register.decisions, by);
      if (restored !== undefined) {
        changed();
        register = restored;
      }
      return image;
    },
    snapshot() {
      snapshot ??= freeze(revision, articles.view(), register.view());
      return snapshot;
    },
  };
}

function baseOf<V>(known: ReadonlyMap<string, V>): Base<string, V> {
  return {
    size: known.size,
    get: (id) => known.get(id),
    *valuesBut(ids) {
      const others = new Set(ids);
      for (const [id, value] of known) if (!others.has(id)) yield value;
    },
  };
}

function freeze(
  revision: number,
  articles: View<string, IndexedArticle>,
  register: RegisterReader,
): CorpusSnapshot {
  return {
    revision,
    articleCount: articles.size,
    entityCount: register.size,
    article: (id) => articles.get(id),
    articles: () => articles.values(),
    entity: (id) => register.get(id),
    entities: () => register.entities(),
    entityOf: (article, entity) => register.entityOf({ article, entity }),
    namesIn: (article) => register.namesIn(article)?.map(({ text: name, type }) => ({ name, type })),
    related: (id) => register.related(id),
    why: (article, entity) => register.why({ article, entity }),
  };
}

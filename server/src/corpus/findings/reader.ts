// Articles as the rules across articles read them, each read once as long as there is room for what was read.
import { createRecent, type Recent } from '../recent';
import { type CorpusArticle, type OpenArticle, openArticle } from './open-article';
import { type ArticleStatements, readStatements, type StatementColumns, statementsIn } from './statements';

/** Where articles come from. */
export interface Articles {
  readonly article: (id: string) => CorpusArticle | undefined;
  /** What stands for an article as it is: another value once it is another. Absent, its id does. */
  readonly state?: (id: string) => unknown;
}

/** Keeps what articles state, in a place with more room and a longer way than memory. A key is an article's state. */
export interface StatementsAside {
  put(key: unknown, columns: StatementColumns): void;
  /** Undefined for a key of which nothing was put. */
  get(key: unknown): StatementColumns | undefined;
}

/** Opens articles, and reads what their sentences state, unless that is known. */
export interface Reader {
  /** Undefined for an unknown article. */
  readonly open: (articleId: string) => OpenArticle | undefined;
  /** In pieces of work; undefined for an unknown article. */
  readonly statementsOf: (articleId: string) => Generator<undefined, ArticleStatements | undefined>;
}

/** What was read of articles lately. */
export interface Readings {
  readonly opened: Recent<unknown, OpenArticle>;
  readonly statements: Recent<unknown, ArticleStatements>;
}

/** UTF-16 units of the articles that are kept open. */
const OPEN = 400_000;
/** Bytes of the statements that are kept: those of 10,000 articles of 600 words are half of them. */
const STATEMENTS = 64 * 1024 * 1024;

export interface ReadingOptions {
  /** Bytes of the statements that are kept. */
  readonly room?: number;
  /** Takes those that there is no room left for; absent, they are read again. */
  readonly aside?: StatementsAside;
}

export function createReadings({ room = STATEMENTS, aside }: ReadingOptions = {}): Readings {
  const statements = createRecent<unknown, ArticleStatements>(
    room,
    ({ size }) => size,
    (key, { columns }) => aside?.put(key, columns),
  );
  return {
    opened: createRecent(OPEN, ({ sight }) => sight.document.text.length),
    statements: {
      get: (key, make) =>
        statements.get(key, () => {
          const columns = aside?.get(key);
          return columns === undefined ? make() : statementsIn(columns);
        }),
    },
  };
}

/** @param readings where is looked first, and what is read is kept */
export function createReader(
  { article: articleOf, state = (id) => id }: Articles,
  { opened, statements } = createReadings(),
): Reader {
  const openAnew = (id: string) => {
    const article = articleOf(id);
    return article && openArticle(article);
  };
  return {
    open: (id) => opened.get(state(id), () => openAnew(id)),
    *statementsOf(id) {
      const key = state(id);
      const known = statements.get(key, NOT_KNOWN);
      if (known !== undefined) return known;
      // What stays of an article is what it states: it does not take the place of one that is judged.
      const article = opened.get(key, NOT_KNOWN) ?? openAnew(id);
      const read = article && (yield* readStatements(article));
      return statements.get(key, () => read);
    },
  };
}

const NOT_KNOWN = () => undefined;

// The documents that editors hold: which version of each is analysed, and when the next one is. Their text wins over text
// on disk. Knows which corpus a document belongs to only by asking.
import type { Edit } from '../annotation/carry';
import type { CorpusChange } from '../corpus/index';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { CorpusSession } from './corpus-session';
import type { Pauses } from './pauses';
import { nextTurn } from './turns';

/** A document as the editor holds it. Its key is an absolute path, or an opaque name where there is no file. */
export interface OpenDocument {
  readonly key: string;
  readonly isFile: boolean;
  /** The editor's name for the language; `news-article` makes any document an article. */
  readonly language: string;
  version: number;
  text: string;
}

/** An article as an answer needs it: everything belongs to one version of the text and one state of the corpus. */
export interface Located {
  readonly session: CorpusSession;
  readonly snapshot: CorpusSnapshot;
  readonly article: IndexedArticle;
  /** The version of the open document; undefined for an article on disk. */
  readonly version: number | undefined;
}

/** What the open documents ask of the corpora, and tell them. */
export interface DocumentsHost {
  /** Looks for the corpus of a document, on disk too; settled when `belongsTo` knows. */
  find(document: OpenDocument): Promise<void>;
  /** The corpus of a document as it is known now; undefined when it is no article. */
  belongsTo(document: OpenDocument): CorpusSession | undefined;
  /** The corpus whose folder holds a file; undefined when there is none. */
  ownerOf(key: string): CorpusSession | undefined;
  /** An article was put. */
  changed(session: CorpusSession, id: string, change: CorpusChange): void;
  /** What is wrong with an article may be something else now. */
  noticed(session: CorpusSession, id: string): void;
  /** An article is to be compared with the others. */
  compare(session: CorpusSession): Promise<void> | undefined;
  /** An article is not open any more: what counts is on disk. */
  closed(session: CorpusSession, id: string): void;
}

interface Opened {
  readonly document: OpenDocument;
  session: CorpusSession | undefined;
  /** Settled when it is known which corpus the document belongs to. */
  ready: Promise<void>;
  /** Settled when the first analysis has little left to do. */
  prepared: Promise<void> | undefined;
  /** The version that the index holds. */
  analysed: number | undefined;
  /** Runs out when the typing pauses. */
  pause: NodeJS.Timeout | undefined;
}

/** Views follow the typing after this many ms without a key. */
const TYPING_PAUSE = 200;

export class OpenDocuments {
  readonly #host: DocumentsHost;
  readonly #pauses: Pauses;
  readonly #open = new Map<string, Opened>();

  constructor(host: DocumentsHost, pauses: Pauses) {
    this.#host = host;
    this.#pauses = pauses;
  }

  open(document: OpenDocument): void {
    const opened: Opened = {
      document,
      session: undefined,
      ready: Promise.resolve(),
      prepared: undefined,
      analysed: undefined,
      pause: undefined,
    };
    this.#open.set(document.key, opened);
    opened.ready = this.#place(opened);
    void this.#settle(document.key);
  }

  async #place(opened: Opened): Promise<void> {
    const { document } = opened;
    await this.#host.find(document);
    opened.session = this.#host.belongsTo(document);
    await opened.session?.decisions?.read(opened.session.idOf(document.key));
  }

  /**
   * Takes an edit. It is analysed when somebody asks, or when the typing pauses.
   *
   * @param edits how the text before it became this one, one after the other
   */
  change(key: string, version: number, text: string, edits: readonly Edit[]): void {
    this.#pauses.type();
    const opened = this.#open.get(key);
    if (opened === undefined) return;
    const { session } = opened;
    session?.decisions?.edited(session.idOf(key), opened.document.text, edits, text);
    opened.document.version = version;
    opened.document.text = text;
    clearTimeout(opened.pause);
    opened.pause = setTimeout(() => void this.#settle(key), TYPING_PAUSE);
  }

  /** Analyses an open document, and compares it with the other articles. */
  async #settle(key: string): Promise<void> {
    const located = await this.locate(key);
    if (located !== undefined) await this.#host.compare(located.session);
  }

  /** Goes back to what is on disk. */
  close(key: string): void {
    const opened = this.#open.get(key);
    this.#open.delete(key);
    clearTimeout(opened?.pause);
    if (opened?.session !== undefined) this.#host.closed(opened.session, opened.session.idOf(key));
  }

  /** The open documents that are articles, with their corpus. */
  async articles(): Promise<readonly Located[]> {
    const located = await Promise.all([...this.#open.keys()].map((key) => this.locate(key)));
    return located.filter((one) => one !== undefined);
  }

  /**
   * The article of a document, analysed at its present version; one that is not open as it was last read.
   *
   * @returns undefined where the path is no article, or could not be read
   */
  async locate(key: string): Promise<Located | undefined> {
    this.#pauses.stir();
    const opened = this.#open.get(key);
    if (opened === undefined) {
      const session = this.#host.ownerOf(key);
      const article = session?.snapshot().article(session.idOf(key));
      return session && article && { session, snapshot: session.snapshot(), article, version: undefined };
    }
    const session = await this.#sessionOfReady(opened);
    if (session === undefined) return undefined;
    const { document } = opened;
    const id = session.idOf(key);
    if (opened.analysed !== document.version) {
      opened.analysed = document.version;
      this.#host.changed(session, id, session.put(id, document.text, undefined, true));
      this.#host.noticed(session, id);
    }
    const snapshot = session.snapshot();
    const article = snapshot.article(id);
    return article && { session, snapshot, article, version: document.version };
  }

  /**
   * As `locate`, for questions about the article alone while somebody types: they do not wait until its names are linked
   * with those of others, so that the snapshot may hold an earlier version of it.
   */
  async locateAhead(key: string): Promise<Located | undefined> {
    this.#pauses.stir();
    const opened = this.#open.get(key);
    const session = opened && (await this.#sessionOfReady(opened));
    if (opened === undefined || session === undefined || opened.analysed === opened.document.version)
      return this.locate(key);
    const { text, version } = opened.document;
    const article = session.analyseAhead(session.idOf(key), text);
    return article === undefined
      ? this.locate(key)
      : { session, snapshot: session.snapshot(), article, version };
  }

  /** The corpus of an open document, when its newest text is worth an analysis; undefined when it is closed by then. */
  async #sessionOfReady(opened: Opened): Promise<CorpusSession | undefined> {
    await opened.ready;
    // Edits and cancellations that have arrived go first: only the newest text is worth an analysis.
    if (opened.analysed !== opened.document.version) await nextTurn();
    await this.#prepare(opened);
    return this.#open.get(opened.document.key) === opened ? opened.session : undefined;
  }

  /** Analyses a document that was just opened as far as others need not wait for it; once. */
  #prepare(opened: Opened): Promise<void> | undefined {
    const { session, document } = opened;
    if (opened.analysed !== undefined || session === undefined) return undefined;
    const { key, text } = document;
    const isWanted = () => this.#open.get(key) === opened && document.text === text;
    opened.prepared ??= session.prepare(session.idOf(key), text, nextTurn, isWanted);
    return opened.prepared;
  }

  /** True while an editor holds the document. @param session given, only as an article of this corpus */
  has(key: string, session?: CorpusSession): boolean {
    const opened = this.#open.get(key);
    return opened !== undefined && (session === undefined || opened.session === session);
  }

  /** True while an editor holds an article of the corpus. */
  hasAnyOf(session: CorpusSession): boolean {
    return [...this.#open.values()].some((opened) => opened.session === session);
  }

  /** True when a change reaches an open article of the corpus. @param cause the id of an article that is passed over */
  isReached(session: CorpusSession, cause: string, change: CorpusChange): boolean {
    for (const [key, opened] of this.#open) {
      const id = session.idOf(key);
      if (opened.session !== session || id === cause) continue;
      if (change.articles.has(id) || change.relinks(id)) return true;
    }
    return false;
  }

  /** Analyses all again: what somebody prefers of findings is something else now. */
  async analyseAgain(): Promise<void> {
    for (const opened of this.#open.values()) opened.analysed = undefined;
    await this.articles();
  }

  /** Documents may belong to another corpus, or to none, after settings changed. */
  placeAgain(): void {
    for (const opened of this.#open.values()) {
      const before = opened.session;
      const now = this.#host.belongsTo(opened.document);
      opened.analysed = undefined;
      opened.session = now;
      if (before === now || before === undefined) continue;
      const id = before.idOf(opened.document.key);
      this.#host.changed(before, id, before.remove(id));
    }
  }

  /** Nothing is analysed any more when the typing pauses. */
  dispose(): void {
    for (const opened of this.#open.values()) clearTimeout(opened.pause);
  }
}

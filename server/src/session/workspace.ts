// The workspace: the corpora there are, the documents that are open, and what people decide, with what each has to tell
// the others. What the protocol and the command line ask goes through here. Knows paths and texts, no protocol.
import { setTimeout as pass } from 'node:timers/promises';
import type { Edit } from '../annotation/carry';
import type { CorpusChange } from '../corpus/index';
import type { FindingPreferences } from '../corpus/preferences';
import type { ReaderMeans } from './background-reader';
import { Corpora } from './corpora';
import type { TextPlaces } from './corpus-reading';
import type { ArticleProblem, CorpusSession } from './corpus-session';
import { Deciding, type Occasion } from './deciding';
import type { Engine } from './engine';
import type { FileEvent } from './file-events';
import { type Located, type OpenDocument, OpenDocuments } from './open-documents';
import { Pauses } from './pauses';
import { warmUp } from './warming';

export type { Located, OpenDocument } from './open-documents';

export interface WorkspaceListener {
  /**
   * Articles or entities of a corpus changed.
   *
   * @param reachesOthers true when an open article changed that nobody edited
   */
  changed(session: CorpusSession, change: CorpusChange, reachesOthers: boolean): void;
  /** How far a corpus's articles are read: `done` of `total`; equal when nothing is left to do. */
  progress(session: CorpusSession, done: number, total: number): void;
  /** The cache of a corpus could not be written; `reason` is the end of a sentence. */
  cacheProblem(session: CorpusSession, reason: string): void;
  /** The corpora, a corpus's settings, or the problems of its files changed. */
  corporaChanged(): void;
}

/** The language of articles in the editor. */
export const ARTICLE_LANGUAGE = 'news-article';
/** After so many ms the engine is warmed although articles are still being read. */
const COLD = 2000;

export class Workspace {
  /** What people decide in these corpora. */
  // Nobody edited what is shown anew, so editors must ask again for each such article: no cause is named.
  readonly deciding = new Deciding(
    (session, change) => this.#tell(session, '', change),
    (session) => this.#corpora.compareSoon(session),
  );
  readonly #engine: Engine;
  readonly #listener: WorkspaceListener;
  readonly #pauses = new Pauses();
  readonly #corpora: Corpora;
  readonly #documents: OpenDocuments;
  /** The problems that the listener knows of, by key. */
  readonly #told = new Map<string, string>();
  #isDisposed = false;

  constructor(engine: Engine, listener: WorkspaceListener, options: Omit<ReaderMeans, 'standstill'>) {
    this.#engine = engine;
    this.#listener = listener;
    this.#corpora = new Corpora(
      engine,
      { ...options, standstill: this.#pauses.standstill.memory },
      {
        isOpen: (key, session) => this.#documents.has(key, session),
        isAnyOpen: (session) => this.#documents.hasAnyOf(session),
        renewOpen: async (session, id, isDecidedAnew) => {
          if (isDecidedAnew) await this.deciding.settleAgain(session, [id]);
          await this.locate(this.keyOf(session, id));
        },
        introduce: (session) => this.deciding.introduce(session),
        decisionsChanged: (session, file) => this.deciding.fileChanged(session, file),
        placeAgain: () => this.#documents.placeAgain(),
        changed: (session, cause, change) => this.#tell(session, cause, change),
        problem: (session, id, problem) => this.#noticeProblem(session, id, problem),
        progress: (session, done, total) => listener.progress(session, done, total),
        cacheProblem: (session, reason) => listener.cacheProblem(session, reason),
        corporaChanged: () => listener.corporaChanged(),
        turn: async () => {
          await this.#pauses.aside();
          await this.deciding.isDone;
        },
      },
    );
    this.#documents = new OpenDocuments(
      {
        find: async ({ key, isFile }) => (isFile ? this.#corpora.openAround(key) : undefined),
        belongsTo: (document) => this.#belongsTo(document),
        ownerOf: (key) => this.#corpora.ownerOf(key),
        changed: (session, id, change) => this.#tell(session, id, change),
        noticed: (session, id) => this.#noticeProblem(session, id),
        compare: (session) => this.#corpora.reading(session)?.compare(),
        closed: (session, id) => {
          if (session.folder === undefined) this.#tell(session, id, session.remove(id));
          else this.#corpora.readAgain(session, [id]);
        },
      },
      this.#pauses,
    );
  }

  /** The corpus of an open document; undefined when it is no article. */
  #belongsTo({ key, isFile, language }: OpenDocument): CorpusSession | undefined {
    const owner = isFile ? this.#corpora.ownerOf(key) : undefined;
    const isArticle =
      language === ARTICLE_LANGUAGE || owner?.corpus.settings.includes(owner.idOf(key)) === true;
    return isArticle ? (owner ?? this.#corpora.loose) : undefined;
  }

  /** The corpora by folder, then the open articles that belong to none, if there are any. */
  sessions(): readonly CorpusSession[] {
    const { loose } = this.#corpora;
    const all = this.#corpora.sessions();
    return loose.snapshot().articleCount > 0 ? [...all, loose] : all;
  }

  /** The corpora in workspace folders, and which files they call articles. */
  watchedCorpora(): readonly { readonly folder: string; readonly include: readonly string[] }[] {
    return this.#corpora.watched();
  }

  /** Finds the corpora in a folder and begins to read them. */
  addFolder(folder: string): Promise<void> {
    return this.#corpora.addFolder(folder);
  }

  /** Forgets the corpora in a folder, except those with an open document. */
  removeFolder(folder: string): void {
    this.#corpora.removeFolder(folder);
  }

  /** Makes the engine and runs it over a sample, when what there is to read is read, in pauses. */
  async warmUp(): Promise<void> {
    await Promise.race([this.#corpora.atRest(), pass(COLD, undefined, { ref: false })]);
    await warmUp(this.#engine, this.#pauses.turn, () => !this.#isDisposed);
  }

  open(document: OpenDocument): void {
    this.#documents.open(document);
  }

  /**
   * Takes an edit. It is analysed when somebody asks, or when the typing pauses.
   *
   * @param edits how the text before it became this one, one after the other
   */
  change(key: string, version: number, text: string, edits: readonly Edit[]): void {
    this.#documents.change(key, version, text, edits);
  }

  /** Goes back to what is on disk. */
  close(key: string): void {
    this.#documents.close(key);
  }

  /** True while an editor holds the document. */
  isOpen(key: string): boolean {
    return this.#documents.has(key);
  }

  /** The open documents that are articles, with their corpus. */
  openArticles(): Promise<readonly Located[]> {
    return this.#documents.articles();
  }

  /** See `OpenDocuments.locate`. @param key an absolute path, or an open document's name */
  locate(key: string): Promise<Located | undefined> {
    return this.#documents.locate(key);
  }

  /** See `OpenDocuments.locateAhead`. */
  locateAhead(key: string): Promise<Located | undefined> {
    return this.#documents.locateAhead(key);
  }

  /** The key of an article of a corpus: its absolute path, or the id itself where the corpus has no folder. */
  keyOf(session: CorpusSession, articleId: string): string {
    return this.#corpora.keyOf(session, articleId);
  }

  /** The corpus that a path belongs to, by its place and its name; undefined when it is no article of one. */
  sessionOf(key: string): CorpusSession | undefined {
    const session = this.#corpora.ownerOf(key);
    return session?.corpus.settings.includes(session.idOf(key)) === true ? session : undefined;
  }

  /** Takes what a watcher saw. Many at once are one piece of work. */
  filesChanged(events: readonly FileEvent[]): Promise<void> {
    return this.#corpora.filesChanged(events);
  }

  /** A file or folder has another path now: what was decided about an article goes with it, within its corpus. */
  async renamed(from: string, to: string, occasion: Occasion): Promise<void> {
    const session = this.#corpora.ownerOf(from);
    if (session === undefined || session !== this.#corpora.ownerOf(to)) return;
    await this.deciding.renamed(session, session.idOf(from), session.idOf(to), occasion);
  }

  /** Reads every article of every corpus anew. */
  reindex(): Promise<void> {
    return this.#corpora.reindex();
  }

  /** Takes what somebody prefers of findings, and judges the open articles by it. */
  async prefer(preferences: FindingPreferences): Promise<void> {
    this.#corpora.prefer(preferences);
    await this.#documents.analyseAgain();
  }

  /** True while background reading is paused. */
  get isPaused(): boolean {
    return this.#corpora.isPaused;
  }

  /** Pauses the reading of articles that nobody has open, or goes on with it; open articles are never kept waiting. */
  setPaused(isPaused: boolean): void {
    this.#corpora.setPaused(isPaused);
  }

  /** Reads the articles that somebody looks at before others. @param keys absolute paths; they replace earlier ones */
  look(keys: readonly string[]): void {
    this.#corpora.look(keys);
  }

  /** In how many articles that are still to be read a name stands as text; undefined while that is found out. */
  articlesByText(session: CorpusSession, name: string): number | undefined {
    return this.#corpora.reading(session)?.articlesByText(name);
  }

  /** Where a name stands as text in articles that are still to be read: the first answer while a corpus is new. */
  async placesByText(session: CorpusSession, name: string, most: number): Promise<readonly TextPlaces[]> {
    return (await this.#corpora.reading(session)?.placesByText(name, most)) ?? [];
  }

  /**
   * Settled when every article of a corpus is read, linked and compared, or when that is paused.
   *
   * @returns false when some articles are left out because it is
   */
  async atRest(session: CorpusSession): Promise<boolean> {
    return (await this.#corpora.reading(session)?.atRest()) ?? true;
  }

  /** Stops all background work and writes what is worth keeping. */
  async dispose(): Promise<void> {
    this.#isDisposed = true;
    this.#documents.dispose();
    await this.#corpora.dispose();
  }

  /** Tells when what is wrong with an article changed; `problem` stands beside what the session noted itself. */
  #noticeProblem(session: CorpusSession, id: string, problem?: ArticleProblem): void {
    if (problem !== undefined && !session.problems.has(id)) session.note(id, problem);
    const now = session.problems.get(id)?.reason;
    const key = this.keyOf(session, id);
    if (this.#told.get(key) === now) return;
    if (now === undefined) this.#told.delete(key);
    else this.#told.set(key, now);
    this.#listener.corporaChanged();
  }

  /** @param cause the id of the article that was put or taken out */
  #tell(session: CorpusSession, cause: string, change: CorpusChange): void {
    if (change.articles.size === 0 && change.entities.size === 0) return;
    this.#listener.changed(session, change, this.#documents.isReached(session, cause, change));
  }
}

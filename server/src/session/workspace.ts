// The workspace: which corpora there are, which documents are open, and what has to be analysed when. The one
// writer of every index; text in an editor wins over text on disk. Knows paths and texts, no protocol.
import path from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import type { Edit } from '../annotation/carry';
import { CONFIG_FILE, DEFAULT_CONFIG } from '../corpus/config';
import type { CorpusChange } from '../corpus/index';
import { type FindingPreferences, NO_PREFERENCES } from '../corpus/preferences';
import { createSettings } from '../corpus/settings';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { ReaderOptions } from './background-reader';
import { type Corpus, filesBelow, findCorpus, isWithin, listArticles, loadCorpus } from './corpus-files';
import { CorpusReading, type TextPlaces } from './corpus-reading';
import { type ArticleProblem, CorpusSession } from './corpus-session';
import { Deciding, type Occasion } from './deciding';
import type { Engine } from './engine';
import { type FileEvent, takeEvents } from './file-events';
import { Pauses } from './pauses';
import type { Rank } from './reading-queue';
import { nextTurn } from './turns';
import { warmUp } from './warming';

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

export type WorkspaceOptions = Pick<ReaderOptions, 'script' | 'cacheFolder'>;

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

/** The language of articles in the editor. */
export const ARTICLE_LANGUAGE = 'news-article';
/** A newsmark.json deeper than this below a workspace folder is found only when one of its articles is opened. */
const DEEPEST = 5;
/** Views follow the typing after this many ms without a key. */
const TYPING_PAUSE = 200;
/** After so many ms the engine is warmed although articles are still being read. */
const COLD = 2000;
const IN_VIEW: Rank = 0;
const TOUCHED: Rank = 1;
const REST: Rank = 2;

export class Workspace {
  /** What people decide in these corpora. */
  // Nobody edited what is shown anew, so editors must ask again for each such article: no cause is named.
  readonly deciding = new Deciding(
    (session, change) => this.#tell(session, '', change),
    (session) => this.#compareSoon(session),
  );
  readonly #engine: Engine;
  readonly #listener: WorkspaceListener;
  readonly #options: WorkspaceOptions;
  readonly #corpora = new Map<string, CorpusSession>();
  readonly #open = new Map<string, Opened>();
  readonly #loose: CorpusSession;
  /** The background work on each corpus. */
  readonly #readings = new Map<CorpusSession, CorpusReading>();
  readonly #soon = new Map<CorpusSession, NodeJS.Timeout>();
  readonly #folders = new Set<string>();
  /** The problems that the listener knows of, by key. */
  readonly #told = new Map<string, string>();
  #isPaused = false;
  #isDisposed = false;
  readonly #pauses = new Pauses();
  #preferences = NO_PREFERENCES;
  /** What somebody looks at, as it was told last. */
  #inView: readonly string[] = [];

  constructor(engine: Engine, listener: WorkspaceListener, options: WorkspaceOptions) {
    this.#engine = engine;
    this.#listener = listener;
    this.#options = options;
    const nowhere: Corpus = {
      folder: '',
      settings: createSettings(DEFAULT_CONFIG),
      problems: [],
      configText: undefined,
    };
    this.#loose = this.#newSession(nowhere, false);
  }

  /** The corpora by folder, then the open articles that belong to none, if there are any. */
  sessions(): readonly CorpusSession[] {
    const all = [...this.#corpora.values()].sort((a, b) => ((a.folder ?? '') < (b.folder ?? '') ? -1 : 1));
    return this.#loose.snapshot().articleCount > 0 ? [...all, this.#loose] : all;
  }

  /** The corpora in workspace folders, and which files they call articles. */
  watchedCorpora(): readonly { readonly folder: string; readonly include: readonly string[] }[] {
    const isInside = (root: string) => [...this.#folders].some((folder) => isWithin(folder, root));
    return [...this.#corpora]
      .filter(([root]) => isInside(root))
      .map(([folder, { corpus }]) => ({ folder, include: corpus.settings.include }))
      .sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  /** Finds the corpora in a folder and begins to read them. */
  async addFolder(folder: string): Promise<void> {
    this.#folders.add(folder);
    await this.#findCorpora(folder);
  }

  async #findCorpora(folder: string): Promise<void> {
    const found = await filesBelow(folder, `/${CONFIG_FILE}`, DEEPEST);
    for (const file of found) await this.#openCorpus(path.dirname(file));
  }

  /** Forgets the corpora in a folder, except those with an open document. */
  removeFolder(folder: string): void {
    this.#folders.delete(folder);
    for (const [root, session] of this.#corpora) {
      const isOpen = [...this.#open.values()].some((opened) => opened.session === session);
      if (isWithin(folder, root) && !isOpen && ![...this.#folders].some((other) => isWithin(other, root)))
        this.#dropCorpus(root);
    }
  }

  /** Makes the engine and runs it over a sample, when what there is to read is read, in pauses. */
  async warmUp(): Promise<void> {
    const reading = [...this.#readings.values()].map((one) => one.atRest());
    await Promise.race([Promise.all(reading), pass(COLD, undefined, { ref: false })]);
    await warmUp(this.#engine, this.#pauses.turn, () => !this.#isDisposed);
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

  /** Goes on in the background when no further decision follows at once. */
  #compareSoon(session: CorpusSession): void {
    clearTimeout(this.#soon.get(session));
    const timer = setTimeout(() => void this.#readings.get(session)?.compare(), TYPING_PAUSE);
    this.#soon.set(session, timer);
  }

  /** Analyses an open document, and compares it with the other articles. */
  async #settle(key: string): Promise<void> {
    const located = await this.locate(key);
    if (located !== undefined) await this.#readings.get(located.session)?.compare();
  }

  /** Goes back to what is on disk. */
  close(key: string): void {
    const opened = this.#open.get(key);
    this.#open.delete(key);
    clearTimeout(opened?.pause);
    const session = opened?.session;
    if (opened === undefined || session === undefined) return;
    const id = session.idOf(key);
    if (session.folder === undefined) this.#tell(session, id, session.remove(id));
    else this.#readings.get(session)?.want([id], TOUCHED);
  }

  /** The open documents that are articles, with their corpus. */
  async openArticles(): Promise<readonly Located[]> {
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
      const session = this.#ownerOf(key);
      const article = session?.snapshot().article(session.idOf(key));
      return session && article && { session, snapshot: session.snapshot(), article, version: undefined };
    }
    const session = await this.#sessionOfReady(opened);
    if (session === undefined) return undefined;
    const { document } = opened;
    const id = session.idOf(key);
    if (opened.analysed !== document.version) {
      opened.analysed = document.version;
      this.#tell(session, id, session.put(id, document.text, undefined, true));
      this.#noticeProblem(session, id);
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

  /** The key of an article of a corpus: its absolute path, or the id itself where the corpus has no folder. */
  keyOf(session: CorpusSession, articleId: string): string {
    return session.folder === undefined ? articleId : path.join(session.folder, articleId);
  }

  /** Takes what a watcher saw. Many at once are one piece of work. */
  filesChanged(events: readonly FileEvent[]): Promise<void> {
    return takeEvents(events, {
      ownerOf: (file) => this.#ownerOf(file),
      within: (folder) => [...this.#corpora.keys()].filter((root) => isWithin(folder, root)),
      reload: (folder) => this.#openCorpus(folder),
      find: (folder) => this.#findCorpora(folder),
      want: (session, ids) => this.#readings.get(session)?.want(ids, TOUCHED),
      decisionsChanged: (session, file) => this.deciding.fileChanged(session, file),
    });
  }

  /** A file or folder has another path now: what was decided about an article goes with it, within its corpus. */
  async renamed(from: string, to: string, occasion: Occasion): Promise<void> {
    const session = this.#ownerOf(from);
    if (session === undefined || session !== this.#ownerOf(to)) return;
    await this.deciding.renamed(session, session.idOf(from), session.idOf(to), occasion);
  }

  /** Reads every article of every corpus anew. */
  async reindex(): Promise<void> {
    for (const folder of [...this.#corpora.keys()]) await this.#openCorpus(folder);
  }

  /** Takes what somebody prefers of findings, and judges the open articles by it. */
  async prefer(preferences: FindingPreferences): Promise<void> {
    this.#preferences = preferences;
    for (const session of [...this.#corpora.values(), this.#loose]) session.prefer(preferences);
    for (const opened of this.#open.values()) opened.analysed = undefined;
    await this.openArticles();
  }

  /** True while background reading is paused. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** Pauses the reading of articles that nobody has open, or goes on with it; open articles are never kept waiting. */
  setPaused(isPaused: boolean): void {
    this.#isPaused = isPaused;
    for (const reading of this.#readings.values()) isPaused ? reading.pause() : reading.resume();
  }

  /** Reads the articles that somebody looks at before others. @param keys absolute paths; they replace earlier ones */
  look(keys: readonly string[]): void {
    this.#inView = keys;
    for (const key of keys) {
      const session = this.#ownerOf(key);
      if (session !== undefined) this.#readings.get(session)?.hurry([session.idOf(key)], IN_VIEW);
    }
  }

  /** In how many articles that are still to be read a name stands as text; undefined while that is found out. */
  articlesByText(session: CorpusSession, name: string): number | undefined {
    return this.#readings.get(session)?.articlesByText(name);
  }

  /** Where a name stands as text in articles that are still to be read: the first answer while a corpus is new. */
  async placesByText(session: CorpusSession, name: string, most: number): Promise<readonly TextPlaces[]> {
    return (await this.#readings.get(session)?.placesByText(name, most)) ?? [];
  }

  /**
   * Settled when every article of a corpus is read, linked and compared, or when that is paused.
   *
   * @returns false when some articles are left out because it is
   */
  async atRest(session: CorpusSession): Promise<boolean> {
    return (await this.#readings.get(session)?.atRest()) ?? true;
  }

  /** The corpus that a path belongs to, by its place and its name; undefined when it is no article of one. */
  sessionOf(key: string): CorpusSession | undefined {
    const session = this.#ownerOf(key);
    return session?.corpus.settings.includes(session.idOf(key)) === true ? session : undefined;
  }

  /** True while an editor holds the document. */
  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  /** Stops all background work and writes what is worth keeping. */
  async dispose(): Promise<void> {
    this.#isDisposed = true;
    for (const opened of this.#open.values()) clearTimeout(opened.pause);
    for (const timer of this.#soon.values()) clearTimeout(timer);
    for (const session of this.#corpora.values()) session.decisions?.close();
    await Promise.all([...this.#readings.values()].map((reading) => reading.close()));
  }

  async #place(opened: Opened): Promise<void> {
    const { key, isFile } = opened.document;
    if (isFile && this.#ownerOf(key) === undefined) {
      const found = await findCorpus(path.dirname(key)).catch(() => undefined);
      if (found !== undefined) await this.#openCorpus(found.folder);
    }
    opened.session = this.#belongsTo(opened.document);
    await opened.session?.decisions?.read(opened.session.idOf(key));
  }

  /** The corpus of an open document; undefined when it is no article. */
  #belongsTo({ key, isFile, language }: OpenDocument): CorpusSession | undefined {
    const owner = isFile ? this.#ownerOf(key) : undefined;
    const isArticle =
      language === ARTICLE_LANGUAGE || owner?.corpus.settings.includes(owner.idOf(key)) === true;
    return isArticle ? (owner ?? this.#loose) : undefined;
  }

  /** Loads, or loads anew, the corpus of a folder; takes it away when its newsmark.json is gone. */
  async #openCorpus(folder: string): Promise<CorpusSession | undefined> {
    const corpus = await loadCorpus(folder);
    let session = this.#corpora.get(folder);
    if (corpus.configText === undefined && corpus.problems.length === 0) {
      if (session !== undefined) this.#dropCorpus(folder);
      this.#placeAgain();
      return undefined;
    }
    if (session === undefined) {
      session = this.#newSession(corpus);
      this.#corpora.set(folder, session);
      // What is below belonged to the corpus around it until now.
      const outer = this.#ownerOf(folder);
      if (outer !== undefined) this.#readings.get(outer)?.want(outer.idsUnder(outer.idOf(folder)), REST);
      this.#readings.get(session)?.begin();
      await this.deciding.introduce(session);
    } else session.configure(corpus);
    this.#listener.corporaChanged();
    this.#placeAgain();
    const { ids, problems } = await listArticles(session.corpus).catch(() => ({ ids: [], problems: [] }));
    if (session.closedFolders.length + problems.length > 0) {
      session.closedFolders = problems;
      this.#listener.corporaChanged();
    }
    const listed = new Set(ids);
    const gone = session.idsUnder('').filter((id) => !listed.has(id));
    this.#readings.get(session)?.want([...ids, ...gone], REST);
    this.look(this.#inView);
    return session;
  }

  #dropCorpus(root: string): void {
    const session = this.#corpora.get(root);
    if (session === undefined) return;
    this.#corpora.delete(root);
    session.decisions?.close();
    clearTimeout(this.#soon.get(session));
    this.#soon.delete(session);
    void this.#readings.get(session)?.close();
    this.#readings.delete(session);
    this.#listener.progress(session, 0, 0);
    this.#listener.corporaChanged();
    void this.#takeOver(root);
  }

  /** Articles of a corpus that is none any more belong to the one around it. */
  async #takeOver(folder: string): Promise<void> {
    const outer = this.#ownerOf(folder);
    if (outer === undefined) return;
    const { ids } = await listArticles(outer.corpus, { below: folder }).catch(() => ({ ids: [] }));
    this.#readings.get(outer)?.want(ids, REST);
  }

  #newSession(corpus: Corpus, isFolder = true): CorpusSession {
    const session = new CorpusSession(corpus, this.#engine, isFolder);
    session.prefer(this.#preferences);
    const isOpen = (id: string) => this.#open.get(this.keyOf(session, id))?.session === session;
    const reading = new CorpusReading(session, this.#options, {
      owns: (id) =>
        session.corpus.settings.includes(id) && this.#ownerOf(this.keyOf(session, id)) === session,
      isOpen,
      renewOpen: async (id, isDecidedAnew) => {
        if (isDecidedAnew) await this.deciding.settleAgain(session, [id]);
        await this.locate(this.keyOf(session, id));
      },
      changed: (cause, change) => this.#tell(session, cause, change),
      problem: (id, problem) => this.#noticeProblem(session, id, problem),
      progress: (done, total) => this.#listener.progress(session, done, total),
      cacheProblem: (reason) => this.#listener.cacheProblem(session, reason),
      isTyping: () => this.#pauses.isTyping,
      turn: async () => {
        await nextTurn();
        await this.deciding.isDone;
      },
    });
    if (this.#isPaused) reading.pause();
    this.#readings.set(session, reading);
    return session;
  }

  /** Documents may belong to another corpus, or to none, after settings changed. */
  #placeAgain(): void {
    for (const opened of this.#open.values()) {
      const before = opened.session;
      const now = this.#belongsTo(opened.document);
      opened.analysed = undefined;
      opened.session = now;
      if (before === now || before === undefined) continue;
      const id = before.idOf(opened.document.key);
      this.#tell(before, id, before.remove(id));
    }
  }

  /** The corpus whose folder holds a path; the innermost of several. */
  #ownerOf(file: string): CorpusSession | undefined {
    for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
      const session = this.#corpora.get(folder);
      if (session !== undefined) return session;
      if (folder === path.dirname(folder)) return undefined;
    }
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
    let reachesOthers = false;
    for (const [key, opened] of this.#open) {
      const id = session.idOf(key);
      if (opened.session !== session || id === cause) continue;
      if (change.articles.has(id) || change.relinks(id)) reachesOthers = true;
    }
    this.#listener.changed(session, change, reachesOthers);
  }
}

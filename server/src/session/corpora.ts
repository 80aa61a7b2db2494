// The corpora of the workspace: which folders hold one, what is read of each in the background, and what a watcher of
// files tells of them. Knows what editors hold only by asking.
import path from 'node:path';
import { CONFIG_FILE, DEFAULT_CONFIG } from '../corpus/config';
import type { CorpusChange } from '../corpus/index';
import { type FindingPreferences, NO_PREFERENCES } from '../corpus/preferences';
import { createSettings } from '../corpus/settings';
import type { ReaderMeans } from './background-reader';
import { type Corpus, filesBelow, findCorpus, isWithin, listArticles, loadCorpus } from './corpus-files';
import { CorpusReading } from './corpus-reading';
import { type ArticleProblem, CorpusSession } from './corpus-session';
import type { Engine } from './engine';
import { type FileEvent, takeEvents } from './file-events';
import type { Rank } from './reading-queue';

/** What the corpora ask of the workspace, and tell it. Keys are absolute paths. */
export interface CorporaHost {
  /** True while an editor holds the document as an article of this corpus. */
  isOpen(key: string, session: CorpusSession): boolean;
  /** True while an editor holds any article of the corpus. */
  isAnyOpen(session: CorpusSession): boolean;
  /** Brings an open article up to date. @param isDecidedAnew true when its decisions are others now */
  renewOpen(session: CorpusSession, id: string, isDecidedAnew: boolean): Promise<void>;
  /** A corpus is new: what people decided in it is to be read. */
  introduce(session: CorpusSession): Promise<void>;
  decisionsChanged(session: CorpusSession, file: string): Promise<void>;
  /** The corpora, or what they call articles, changed: an open document may belong to another. */
  placeAgain(): void;
  /** @param cause the id of the article that was put or taken out; '' when it was none */
  changed(session: CorpusSession, cause: string, change: CorpusChange): void;
  /** What is wrong with an article may be something else now. */
  problem(session: CorpusSession, id: string, problem: ArticleProblem | undefined): void;
  progress(session: CorpusSession, done: number, total: number): void;
  cacheProblem(session: CorpusSession, reason: string): void;
  corporaChanged(): void;
  /** Lets others go first; settled when background work may go on. */
  turn(): Promise<void>;
}

/** A newsmark.json deeper than this below a workspace folder is found only when one of its articles is opened. */
const DEEPEST = 5;
/** After a decision, or a row of them, this many ms pass before articles are compared. */
const DECIDING_PAUSE = 200;
const IN_VIEW: Rank = 0;
const TOUCHED: Rank = 1;
const REST: Rank = 2;

export class Corpora {
  readonly #engine: Engine;
  readonly #options: ReaderMeans;
  readonly #host: CorporaHost;
  readonly #byFolder = new Map<string, CorpusSession>();
  /** Open articles that belong to no folder. */
  readonly loose: CorpusSession;
  /** The background work on each corpus. */
  readonly #readings = new Map<CorpusSession, CorpusReading>();
  readonly #soon = new Map<CorpusSession, NodeJS.Timeout>();
  readonly #folders = new Set<string>();
  #isPaused = false;
  #preferences = NO_PREFERENCES;
  /** What somebody looks at, as it was told last. */
  #inView: readonly string[] = [];

  constructor(engine: Engine, options: ReaderMeans, host: CorporaHost) {
    this.#engine = engine;
    this.#options = options;
    this.#host = host;
    const nowhere: Corpus = {
      folder: '',
      settings: createSettings(DEFAULT_CONFIG),
      problems: [],
      configText: undefined,
    };
    this.loose = this.#newSession(nowhere, false);
  }

  /** The corpora by folder. */
  sessions(): readonly CorpusSession[] {
    return [...this.#byFolder.values()].sort((a, b) => ((a.folder ?? '') < (b.folder ?? '') ? -1 : 1));
  }

  /** The corpora in workspace folders, and which files they call articles. */
  watched(): readonly { readonly folder: string; readonly include: readonly string[] }[] {
    const isInside = (root: string) => [...this.#folders].some((folder) => isWithin(folder, root));
    return [...this.#byFolder]
      .filter(([root]) => isInside(root))
      .map(([folder, { corpus }]) => ({ folder, include: corpus.settings.include }))
      .sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  /** The background work on a corpus; undefined for one that is none any more. */
  reading(session: CorpusSession): CorpusReading | undefined {
    return this.#readings.get(session);
  }

  /** Finds the corpora in a folder and begins to read them. */
  async addFolder(folder: string): Promise<void> {
    this.#folders.add(folder);
    await this.#findIn(folder);
  }

  async #findIn(folder: string): Promise<void> {
    const found = await filesBelow(folder, `/${CONFIG_FILE}`, DEEPEST);
    for (const file of found) await this.#open(path.dirname(file));
  }

  /** Forgets the corpora in a folder, except those with an open document. */
  removeFolder(folder: string): void {
    this.#folders.delete(folder);
    for (const [root, session] of this.#byFolder) {
      const isWanted = [...this.#folders].some((other) => isWithin(other, root));
      if (isWithin(folder, root) && !isWanted && !this.#host.isAnyOpen(session)) this.#drop(root);
    }
  }

  /** Settled when every corpus there is by now is read and compared, or that is paused. */
  async atRest(): Promise<void> {
    await Promise.all([...this.#readings.values()].map((one) => one.atRest()));
  }

  /** Opens the corpus around a file, when none is known and there is one. */
  async openAround(file: string): Promise<void> {
    if (this.ownerOf(file) !== undefined) return;
    const found = await findCorpus(path.dirname(file)).catch(() => undefined);
    if (found !== undefined) await this.#open(found.folder);
  }

  /** The corpus whose folder holds a path; the innermost of several. */
  ownerOf(file: string): CorpusSession | undefined {
    for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
      const session = this.#byFolder.get(folder);
      if (session !== undefined) return session;
      if (folder === path.dirname(folder)) return undefined;
    }
  }

  /** The key of an article of a corpus: its absolute path, or the id itself where the corpus has no folder. */
  keyOf(session: CorpusSession, articleId: string): string {
    return session.folder === undefined ? articleId : path.join(session.folder, articleId);
  }

  /** Takes what a watcher saw. Many at once are one piece of work. */
  filesChanged(events: readonly FileEvent[]): Promise<void> {
    return takeEvents(events, {
      ownerOf: (file) => this.ownerOf(file),
      within: (folder) => [...this.#byFolder.keys()].filter((root) => isWithin(folder, root)),
      reload: (folder) => this.#open(folder),
      find: (folder) => this.#findIn(folder),
      want: (session, ids) => this.readAgain(session, ids),
      decisionsChanged: (session, file) => this.#host.decisionsChanged(session, file),
    });
  }

  /** Reads articles of which something was changed on disk, or in an editor that held them. */
  readAgain(session: CorpusSession, ids: readonly string[]): void {
    this.#readings.get(session)?.want(ids, TOUCHED);
  }

  /** Reads every article of every corpus anew. */
  async reindex(): Promise<void> {
    for (const folder of [...this.#byFolder.keys()]) await this.#open(folder);
  }

  /** Takes what somebody prefers of findings. */
  prefer(preferences: FindingPreferences): void {
    this.#preferences = preferences;
    for (const session of [...this.#byFolder.values(), this.loose]) session.prefer(preferences);
  }

  /** True while background reading is paused. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** Pauses the reading of articles that nobody has open, or goes on with it. */
  setPaused(isPaused: boolean): void {
    this.#isPaused = isPaused;
    for (const reading of this.#readings.values()) isPaused ? reading.pause() : reading.resume();
  }

  /** Reads the articles that somebody looks at before others. @param keys they replace earlier ones */
  look(keys: readonly string[]): void {
    this.#inView = keys;
    for (const key of keys) {
      const session = this.ownerOf(key);
      if (session !== undefined) this.#readings.get(session)?.hurry([session.idOf(key)], IN_VIEW);
    }
  }

  /** Compares articles in the background when no further decision follows at once. */
  compareSoon(session: CorpusSession): void {
    clearTimeout(this.#soon.get(session));
    const timer = setTimeout(() => void this.#readings.get(session)?.compare(), DECIDING_PAUSE);
    this.#soon.set(session, timer);
  }

  /** Stops all background work and writes what is worth keeping. */
  async dispose(): Promise<void> {
    for (const timer of this.#soon.values()) clearTimeout(timer);
    for (const session of this.#byFolder.values()) session.decisions?.close();
    await Promise.all([...this.#readings.values()].map((reading) => reading.close()));
  }

  /** Loads, or loads anew, the corpus of a folder; takes it away when its newsmark.json is gone. */
  async #open(folder: string): Promise<void> {
    const corpus = await loadCorpus(folder);
    let session = this.#byFolder.get(folder);
    if (corpus.configText === undefined && corpus.problems.length === 0) {
      if (session !== undefined) this.#drop(folder);
      this.#host.placeAgain();
      return;
    }
    if (session === undefined) {
      session = this.#newSession(corpus);
      this.#byFolder.set(folder, session);
      // What is below belonged to the corpus around it until now.
      const outer = this.ownerOf(folder);
      if (outer !== undefined) this.#readings.get(outer)?.want(outer.idsUnder(outer.idOf(folder)), REST);
      this.#readings.get(session)?.begin();
      await this.#host.introduce(session);
    } else session.configure(corpus);
    this.#host.corporaChanged();
    this.#host.placeAgain();
    const { ids, problems } = await listArticles(session.corpus).catch(() => ({ ids: [], problems: [] }));
    if (session.closedFolders.length + problems.length > 0) {
      session.closedFolders = problems;
      this.#host.corporaChanged();
    }
    const listed = new Set(ids);
    const gone = session.idsUnder('').filter((id) => !listed.has(id));
    this.#readings.get(session)?.want([...ids, ...gone], REST);
    this.look(this.#inView);
  }

  #drop(root: string): void {
    const session = this.#byFolder.get(root);
    if (session === undefined) return;
    this.#byFolder.delete(root);
    session.decisions?.close();
    clearTimeout(this.#soon.get(session));
    this.#soon.delete(session);
    void this.#readings.get(session)?.close();
    this.#readings.delete(session);
    this.#host.progress(session, 0, 0);
    this.#host.corporaChanged();
    void this.#takeOver(root);
  }

  /** Articles of a corpus that is none any more belong to the one around it. */
  async #takeOver(folder: string): Promise<void> {
    const outer = this.ownerOf(folder);
    if (outer === undefined) return;
    const { ids } = await listArticles(outer.corpus, { below: folder }).catch(() => ({ ids: [] }));
    this.#readings.get(outer)?.want(ids, REST);
  }

  #newSession(corpus: Corpus, isFolder = true): CorpusSession {
    const session = new CorpusSession(corpus, this.#engine, isFolder);
    session.prefer(this.#preferences);
    const reading = new CorpusReading(session, this.#options, {
      owns: (id) => session.corpus.settings.includes(id) && this.ownerOf(this.keyOf(session, id)) === session,
      isOpen: (id) => this.#host.isOpen(this.keyOf(session, id), session),
      renewOpen: (id, isDecidedAnew) => this.#host.renewOpen(session, id, isDecidedAnew),
      changed: (cause, change) => this.#host.changed(session, cause, change),
      problem: (id, problem) => this.#host.problem(session, id, problem),
      progress: (done, total) => this.#host.progress(session, done, total),
      cacheProblem: (reason) => this.#host.cacheProblem(session, reason),
      turn: () => this.#host.turn(),
    });
    if (this.#isPaused) reading.pause();
    this.#readings.set(session, reading);
    return session;
  }
}

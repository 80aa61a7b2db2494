// Decisions at work in a window: written and shown at once, taken over when another window or git wrote them, hidden
// from whoever works blind. Knows sessions and books, no protocol.
import type { Stamp } from '../annotation/decision';
import type { CorpusChange } from '../corpus/index';
import type { Wish } from '../features/deciding/wish';
import { annotatorOf } from './annotator';
import type { CorpusSession } from './corpus-session';
import type { Decided } from './decision-book';
import { type Slicer, slicer } from './turns';

/** What the editor's settings say of the person at work. */
export interface AnnotatorSettings {
  /** '' when none is set. */
  readonly annotator: string;
  /** True: nobody else's decisions are seen. */
  readonly isBlind: boolean;
}

/** When, and with what, something is decided; who does is known here. */
export type Occasion = Omit<Stamp, 'who'>;

/** How long views and people may take for what follows a decision at once, in ms. */
const MOMENT = 100;

export class Deciding {
  readonly #tell: (session: CorpusSession, change: CorpusChange) => void;
  readonly #goOn: (session: CorpusSession) => void;
  #settings: AnnotatorSettings = { annotator: '', isBlind: false };
  /** The corpus of the latest decision. */
  #latest: CorpusSession | undefined;
  #underWay: Promise<unknown> = Promise.resolve();
  /** Settled when every corpus knows who reads it. */
  #introduced: Promise<unknown> = Promise.resolve();
  /** Settled when all decisions of a corpus have been read, for the first one that is taken back. */
  readonly #readWhole = new WeakMap<CorpusSession, Promise<void>>();

  /**
   * @param tell called with each change of what is shown
   * @param goOn called where something is left for the background (`CorpusSession.settleNext`)
   */
  constructor(
    tell: (session: CorpusSession, change: CorpusChange) => void,
    goOn: (session: CorpusSession) => void,
  ) {
    this.#tell = tell;
    this.#goOn = goOn;
  }

  /**
   * Writes what a person decided in a corpus, and shows it.
   *
   * @returns undefined where the corpus has no folder to keep decisions in
   */
  async decide(
    session: CorpusSession,
    label: string,
    wishes: readonly Wish[],
    occasion: Occasion,
  ): Promise<Decided | undefined> {
    this.#latest = session;
    const { decisions } = session;
    return decisions && this.#shown(session, decisions.decide(label, wishes, stampOf(session, occasion)));
  }

  /**
   * Settled when no decision is on its way to disk and screen, nor was a moment ago: until then background work waits,
   * or each of a decision's many short waits for the disk, and each question that a view asks after it, would last a
   * slice of it.
   */
  get isDone(): Promise<unknown> {
    return this.#underWay;
  }

  /**
   * Takes back, or does again, what was decided last.
   *
   * @param session where nothing was decided in this window yet
   * @returns undefined where there is no corpus to do it in
   */
  async turnBack(
    direction: 'undo' | 'redo',
    session: CorpusSession | undefined,
    occasion: Occasion,
  ): Promise<Decided | undefined> {
    await this.#introduced;
    const where = this.#latest ?? session;
    if (where?.decisions === undefined) return undefined;
    if (this.#latest === undefined) await this.#wholeOf(where);
    return this.#shown(where, where.decisions[direction](stampOf(where, occasion)));
  }

  /** The last decision may be in a file that the background has not come to: all are read before one is taken back. */
  #wholeOf(session: CorpusSession): Promise<void> {
    const whole = this.#readWhole.get(session) ?? this.#readAll(session);
    this.#readWhole.set(session, whole);
    return whole;
  }

  async #readAll(session: CorpusSession): Promise<void> {
    const { corpus, decisions } = session;
    await this.settleAgain(session, (await decisions?.readAll(corpus.settings.includes)) ?? []);
  }

  /** A sidecar was written: by this process, by another window, or by git. */
  async fileChanged(session: CorpusSession, file: string): Promise<void> {
    const book = session.decisions;
    if (book?.isAboutEntities(file)) {
      if (await book.readEntities()) await this.#settleEntities(session);
      return;
    }
    const id = book?.articleOf(file);
    if (id !== undefined && (await book?.read(id))) await this.settleAgain(session, [id]);
  }

  /** An article's text was saved: anchors that it would not be found by again are renewed. */
  async saved(session: CorpusSession, id: string, text: string, occasion: Occasion): Promise<void> {
    await session.decisions?.renewAnchors(id, text, stampOf(session, occasion));
  }

  /** An article, or a folder of them, has another name now, and what was decided about it goes with it. */
  async renamed(session: CorpusSession, from: string, to: string, occasion: Occasion): Promise<void> {
    // Of a folder the sidecars have moved with the articles.
    if (session.corpus.settings.includes(from)) await session.decisions?.move(from, to);
    const stamp = stampOf(session, occasion);
    if ((await session.decisions?.moveMembers(from, to, stamp)) !== undefined)
      await this.#settleEntities(session);
    await this.settleAgain(session, [to]);
  }

  /** Takes new settings; what is seen of decisions follows. */
  async configure(settings: AnnotatorSettings, sessions: readonly CorpusSession[]): Promise<void> {
    this.#settings = settings;
    for (const session of sessions) await this.introduce(session);
  }

  /** Tells a corpus who reads it. */
  introduce(session: CorpusSession): Promise<void> {
    const introduced = this.#introduce(session);
    this.#introduced = Promise.allSettled([this.#introduced, introduced]);
    return introduced;
  }

  async #introduce(session: CorpusSession): Promise<void> {
    const { folder, decisions } = session;
    if (folder === undefined || decisions === undefined) return;
    let settings: AnnotatorSettings;
    let who: string;
    // Settings may come while git's files are read, and know better than these.
    do {
      settings = this.#settings;
      who = await annotatorOf(folder, settings.annotator);
    } while (settings !== this.#settings);
    const isOther = decisions.setReader({ who, isBlind: settings.isBlind });
    await decisions.open();
    await this.#settleEntities(session);
    if (!isOther) return;
    await this.settleAgain(
      session,
      [...decisions.all()].flatMap(({ article }) => article ?? []),
    );
  }

  /** Lays decisions over articles whose text is as it was; settled when the names in them are linked. */
  async settleAgain(session: CorpusSession, ids: readonly string[]): Promise<void> {
    const pause = slicer();
    for (const id of ids) {
      const change = session.settleAgain(id);
      if (change !== undefined) this.#tell(session, change);
      await pause();
    }
    await this.#link(session, pause);
    this.#goOn(session);
  }

  #shown(session: CorpusSession, written: Promise<Decided>): Promise<Decided> {
    const shown = written.then(async (decided) => {
      if (decided.entities) await this.#settleEntities(session);
      await this.settleAgain(session, decided.articles);
      return decided;
    });
    const quiet = shown.finally(() => new Promise((resolve) => setTimeout(resolve, MOMENT)));
    this.#underWay = Promise.allSettled([this.#underWay, quiet]);
    return shown;
  }

  async #settleEntities(session: CorpusSession): Promise<void> {
    const pause = slicer();
    for (const change of session.settleEntities()) {
      if (change.articles.size + change.entities.size > 0) this.#tell(session, change);
      await pause();
    }
    await this.#link(session, pause);
    this.#goOn(session);
  }

  async #link(session: CorpusSession, pause: Slicer): Promise<void> {
    for (;;) {
      const change = session.linkNext(pause.hasTime);
      if (change === undefined) return;
      this.#tell(session, change);
      await pause();
    }
  }
}

function stampOf({ decisions }: CorpusSession, occasion: Occasion): Stamp {
  return { ...occasion, who: decisions?.reader.who || 'unknown' };
}

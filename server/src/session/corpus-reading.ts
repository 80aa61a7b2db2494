// The background work on one corpus: reads the articles that nobody has open, the most wanted first, and compares
// them when all are read. Can be paused and goes on where it was. Knows what an editor holds only by asking.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { textPlaces } from '../corpus/by-text';
import { type CorpusChange, NO_CHANGE } from '../corpus/index';
import type { Span } from '../text/span';
import { BackgroundReader, type ReaderOptions } from './background-reader';
import { type Corpus, isProblem, readArticle } from './corpus-files';
import type { ArticleProblem, CorpusSession } from './corpus-session';
import type { ReadCorpus } from './kept-corpus';
import { createLexicalTier, type LexicalTier } from './lexical-tier';
import { createReadingQueue, type Rank } from './reading-queue';
import { sidecarOf } from './sidecar-files';
import { nextTurn, type Slicer, slicer } from './turns';

/** What the reading asks of, and tells to, the workspace. */
export interface ReadingHost {
  /** True when the article belongs to this corpus. */
  owns(id: string): boolean;
  /** True while an editor holds the article: its text wins over the disk's. */
  isOpen(id: string): boolean;
  /** Brings an open article up to date. @param isDecidedAnew true when its decisions are others now */
  renewOpen(id: string, isDecidedAnew: boolean): Promise<void>;
  /** @param cause the id of the article that was put or taken out; '' when it was none */
  changed(cause: string, change: CorpusChange): void;
  /** What is wrong with an article may be something else now. */
  problem(id: string, problem: ArticleProblem | undefined): void;
  /** How far the reading is; equal when nothing is left to do. */
  progress(done: number, total: number): void;
  cacheProblem(reason: string): void;
  /** Lets others go first; settled when background work may go on. */
  turn(): Promise<void>;
}

/** An article that is still to be read, and where a name stands in it. */
export interface TextPlaces {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** How many files are read, or wait for a worker, at once. */
const AT_ONCE = 16;
/** A smaller corpus is linked anew at each start; so many articles must have changed for another image. */
const LEAST_KEPT = 50;
/** More articles than this do not wait to be put into the index: no others are read then. */
const MOST_ARRIVED = 500;
/** At least so many articles are linked together. */
const LINKED_AT_ONCE = 50;

export class CorpusReading {
  readonly #session: CorpusSession;
  readonly #options: Omit<ReaderOptions, 'onCacheProblem'>;
  readonly #host: ReadingHost;
  readonly #queue = createReadingQueue();
  #reader: { readonly corpus: Corpus; readonly reader: BackgroundReader } | undefined;
  #running: Promise<void> | undefined;
  #linking: Promise<void> | undefined;
  /** Articles that were read while others were linked, to be put into the index afterwards. */
  readonly #arrived: (() => void)[] = [];
  #tier: LexicalTier | undefined;
  #comparing: Promise<void> | undefined;
  /** What was kept at an earlier start, while it is being read. */
  #kept: { readonly reader: BackgroundReader; readonly corpus: Promise<ReadCorpus | undefined> } | undefined;
  #isPaused = false;
  #isClosed = false;
  #isNew = true;
  /** Articles that an editor held when their turn came. */
  readonly #passedOver = new Set<string>();
  /** Articles read since something was kept. */
  #unkept = 0;
  /** Articles read since there was last nothing to do. */
  #done = 0;

  constructor(session: CorpusSession, options: Omit<ReaderOptions, 'onCacheProblem'>, host: ReadingHost) {
    this.#session = session;
    this.#options = options;
    this.#host = host;
  }

  /** To be called while the articles are still being listed: begins to read what was kept at an earlier start. */
  begin(): void {
    if (!this.#isNew) return;
    const reader = this.#readerOfNow();
    this.#kept = { reader, corpus: reader.kept(slicer(() => this.#host.turn())) };
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /**
   * In how many of the articles that are still to be read a name stands as text.
   *
   * @returns undefined while it is being found out, which begins with the question
   */
  articlesByText(name: string): number | undefined {
    if (this.#queue.size === 0) return 0;
    return this.#lexicalTier()
      .articlesWith(name)
      ?.filter((id) => this.#queue.has(id) && !this.#host.isOpen(id)).length;
  }

  /** Where a name stands as text in articles that are still to be read. @param most places at most */
  async placesByText(name: string, most: number): Promise<readonly TextPlaces[]> {
    if (this.#queue.size === 0) return [];
    const tier = this.#lexicalTier();
    await tier.ready;
    const found: TextPlaces[] = [];
    let left = most;
    for (const id of tier.articlesWith(name) ?? []) {
      if (left <= 0) break;
      if (!this.#queue.has(id) || this.#host.isOpen(id)) continue;
      const read = await readArticle(this.#session.corpus, id);
      if (isProblem(read)) continue;
      const text = read.text.replace(/^\ufeff/u, '');
      const spans = textPlaces(text, name).slice(0, left);
      left -= spans.length;
      if (spans.length > 0) found.push({ id, text, spans });
    }
    return found;
  }

  /** Made with the first question, and kept until nothing waits. */
  #lexicalTier(): LexicalTier {
    this.#tier ??= createLexicalTier(this.#queue.waiting(), (ids) => this.#readerOfNow().words(ids));
    return this.#tier;
  }

  /** Reads articles, as soon as their turn comes. */
  want(ids: readonly string[], rank: Rank): void {
    this.#queue.add(ids, rank);
    this.#tier?.add(ids);
    if (this.#isPaused) this.#tellProgress();
    this.#start();
  }

  /** Reads these first, as far as they are still to be read. */
  hurry(ids: Iterable<string>, rank: Rank): void {
    this.#queue.hurry(ids, rank);
  }

  /** Begins nothing new; what is under way is finished. */
  pause(): void {
    this.#isPaused = true;
    this.#tellProgress();
  }

  /** Goes on where it was paused. */
  resume(): void {
    this.#isPaused = false;
    this.#tellProgress();
    this.#start();
    void this.compare();
  }

  /** Settled when nothing is being read any more. */
  async idle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  /** Ends the work and writes what is worth keeping. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#reader?.reader.close();
  }

  /**
   * Settled when nothing is left to read, link or compare, or nothing goes on because the work is paused or ended.
   *
   * @returns false in the latter case: what is known is not the whole corpus
   */
  async atRest(): Promise<boolean> {
    do {
      await this.idle();
      await this.compare();
    } while (this.#running !== undefined);
    return this.#queue.size === 0 && !this.#isPaused && !this.#isClosed;
  }

  /** Links, settles and compares articles when all are read; what is found reaches open editors as it comes. */
  compare(): Promise<void> {
    this.#comparing ??= this.#compareAll();
    return this.#comparing;
  }

  async #compareAll(): Promise<void> {
    await nextTurn();
    const pause = slicer(() => this.#host.turn());
    let hasKept = false;
    while (!this.#isClosed && !this.#isPaused && this.#running === undefined) {
      const change =
        this.#session.linkNext(pause.hasTime) ?? this.#session.settleNext() ?? this.#session.compareNext();
      if (change !== undefined) {
        this.#host.changed('', change);
        await pause();
      } else if (!hasKept) {
        hasKept = true;
        // What comes in meanwhile is compared afterwards.
        await this.#keep(pause);
      } else break;
    }
    this.#comparing = undefined;
  }

  #start(): void {
    if (this.#queue.size === 0 || this.#running !== undefined || this.#isPaused || this.#isClosed) return;
    this.#running = this.#work().finally(() => {
      this.#running = undefined;
      // What came in after the last look, and before this.
      this.#start();
      void this.compare();
    });
  }

  /** Reads what waits, several at once; the answers go into the index in slices that leave the loop free. */
  async #work(): Promise<void> {
    const pause = slicer(() => this.#host.turn());
    const underWay = new Set<Promise<void>>();
    await nextTurn();
    await this.#restore(pause);
    while (!this.#isClosed) {
      while (!this.#isPaused && underWay.size < AT_ONCE && this.#arrived.length < MOST_ARRIVED) {
        const id = this.#queue.take();
        if (id === undefined) break;
        const task = this.#read(id).finally(() => {
          underWay.delete(task);
          this.#done++;
        });
        underWay.add(task);
      }
      if (underWay.size === 0 && this.#linking === undefined) break;
      this.#host.progress(this.#done, this.#done + this.#queue.size + underWay.size);
      await Promise.race([...underWay, ...(this.#linking === undefined ? [] : [this.#linking])]);
      await pause();
      // Names that many articles share are dear to link: the more are linked, the more are read before the next time.
      const { unlinked } = this.#session;
      if (unlinked > LINKED_AT_ONCE + this.#session.snapshot().articleCount / 2)
        this.#linking ??= this.#link(pause).finally(() => {
          this.#linking = undefined;
        });
    }
    await this.#link(pause);
    this.#unkept += this.#done;
    if (this.#queue.size === 0) {
      this.#done = 0;
      this.#tier = undefined;
    }
    this.#tellProgress();
    if (!this.#isClosed) await this.#reader?.reader.rest(this.#passedOver);
    this.#passedOver.clear();
  }

  /** Links what was read, and takes over what has been read meanwhile: the workers do not wait. */
  async #link(pause: Slicer): Promise<void> {
    while (!this.#isClosed) {
      const change = this.#session.linkNext(pause.hasTime);
      if (change === undefined) break;
      this.#host.changed('', change);
      await pause();
    }
    for (let take = this.#arrived.shift(); take !== undefined; take = this.#arrived.shift()) {
      take();
      await pause();
    }
  }

  /** At the first reading of a corpus: takes over what was kept at an earlier start. */
  async #restore(pause: Slicer): Promise<void> {
    const [isFirst, begun] = [this.#isNew, this.#kept];
    this.#isNew = false;
    this.#kept = undefined;
    if (!isFirst || this.#queue.size < LEAST_KEPT) return;
    const reader = this.#readerOfNow();
    const kept = await (begun?.reader === reader ? begun.corpus : reader.kept(pause));
    if (kept === undefined) return;
    const known = await reader.lookUp([...this.#queue.waiting()], pause);
    if (this.#isClosed || this.#reader?.reader !== reader) return;
    const isWaiting = (id: string) => this.#queue.has(id);
    const restored = await this.#session.keeping.restore(
      kept,
      (id) => (isWaiting(id) ? known(id) : undefined),
      pause,
    );
    if (restored === undefined) return;
    for (const id of restored.ids) this.#queue.drop(id);
    this.#done += restored.count;
    this.#tellProgress();
    if (await restored.compare(await kept.passages(pause), pause)) this.#unkept -= restored.count;
  }

  /** Keeps what was linked and compared for the next start when enough has changed since the last time. */
  async #keep(pause: Slicer): Promise<void> {
    const { articleCount } = this.#session.snapshot();
    if (this.#isClosed || articleCount < LEAST_KEPT || this.#unkept < LEAST_KEPT + articleCount / 50) return;
    const reader = this.#readerOfNow();
    const ids = Array.from(this.#session.snapshot().articles(), ({ id }) => id);
    const hashes = await reader.hashesOf(ids, pause);
    // What is being read by now may have a hash already, and is not yet in the index: all is kept the next time.
    if (this.#running !== undefined) return;
    const kept = await this.#session.keeping.keep((id) => hashes.get(id) ?? '', pause);
    if (kept === undefined || this.#isClosed) return;
    const passages = await this.#session.keeping.keepPassages(kept, pause);
    if (this.#isClosed) return;
    await reader.keep(kept, passages, pause);
    this.#unkept = 0;
  }

  #tellProgress(): void {
    if (!this.#isClosed) this.#host.progress(this.#done, this.#done + this.#queue.size);
  }

  /** Reads one article from disk and puts it into the index, unless an editor holds it by then. */
  async #read(id: string): Promise<void> {
    const reader = this.#readerOfNow();
    const belongs = this.#host.owns(id);
    const isDecidedAnew = belongs && (await this.#readDecisions(id));
    if (this.#host.isOpen(id)) {
      this.#passedOver.add(id);
      return this.#host.renewOpen(id, isDecidedAnew);
    }
    const { packed, source, problem } = belongs ? await reader.read(id) : {};
    const take = () => {
      // Settings that changed meanwhile, or an editor that has opened the article, know better.
      if (this.#isClosed || this.#reader?.reader !== reader || this.#host.isOpen(id)) return;
      // A corpus of its own may have come about it meanwhile.
      if (packed === undefined || !this.#host.owns(id)) this.#host.changed(id, this.#session.remove(id));
      else {
        this.#session.store(id, packed, source);
        this.#host.changed(id, { ...NO_CHANGE, articles: new Set([id]) });
      }
      this.#host.problem(id, problem?.code === 'missing' ? undefined : problem);
    };
    // What comes in while names are linked would have them linked again and again.
    if (this.#linking === undefined) take();
    else this.#arrived.push(take);
  }

  /** Reads what people decided about an article. @returns true when it is other than before */
  async #readDecisions(id: string): Promise<boolean> {
    const { decisions, corpus } = this.#session;
    // Most articles have no sidecar: looking for one is a tenth of the work of opening it in vain.
    const isNone = () => !existsSync(sidecarOf(path.join(corpus.folder, id)));
    if (decisions === undefined || (!decisions.concerns(id, () => '') && isNone())) return false;
    return decisions.read(id);
  }

  /** The reader by the corpus's present settings. */
  #readerOfNow(): BackgroundReader {
    const { corpus } = this.#session;
    if (this.#reader?.corpus === corpus) return this.#reader.reader;
    void this.#reader?.reader.close();
    const reader = new BackgroundReader(corpus, {
      ...this.#options,
      onCacheProblem: (reason) => this.#host.cacheProblem(reason),
    });
    this.#reader = { corpus, reader };
    return reader;
  }
}

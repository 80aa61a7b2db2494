// One corpus at work: its settings and its index. Takes texts, knows neither editors nor the disk.
import path from 'node:path';
import { type EntitiesState, foldEntities } from '../annotation/fold-entities';
import { type ArticleSource, inMemory } from '../corpus/article-source';
import { type PackedArticle, packedEntry, packedSketch, packedText } from '../corpus/columns';
import { type CorpusChange, type CorpusIndex, createCorpusIndex, NO_CHANGE } from '../corpus/index';
import { entryOf } from '../corpus/linking/entry';
import type { PassagePair } from '../corpus/passages';
import { createSketcher, type PassageSketch } from '../corpus/passages/sketch';
import { type FindingPreferences, NO_PREFERENCES, withPreferences } from '../corpus/preferences';
import { createRegister } from '../corpus/register';
import { type CorpusSnapshot, type IndexedArticle, indexed, StoredArticle, textOf } from '../corpus/snapshot';
import { type AnalysedText, createAnalyser } from '../extraction/analyse';
import { type Difference, firstDifference } from '../extraction/divergence';
import type { AnalysisOptions } from '../extraction/options';
import { readDocument } from '../text/document';
import { Comparing } from './comparing';
import { type Corpus, type FileProblem, idOf, readMeta } from './corpus-files';
import { DecisionBook } from './decision-book';
import type { Engine } from './engine';
import { analyseInSteps } from './first-analysis';
import { Keeping } from './keeping';
import { slicer } from './turns';

/** What is wrong with an article: with its file, or with the analysis of it. */
export type ArticleProblem = Omit<FileProblem, 'code'> & {
  readonly code: FileProblem['code'] | 'analysis-failed';
};

/** An open text longer than this, in characters, would keep everybody waiting: it is read by a worker when closed. */
const LONGEST_OPEN = 600_000;

export class CorpusSession {
  /** Absolute path of the folder; undefined for open articles that belong to no folder. */
  readonly folder: string | undefined;
  /** Folders that could not be entered when the articles were listed last, and why. */
  closedFolders: readonly FileProblem[] = [];
  /** Undefined where there is no folder to keep decisions in. */
  readonly decisions: DecisionBook | undefined;
  /** From one start to the next. */
  readonly keeping: Keeping;
  readonly #engine: Engine;
  readonly #index: CorpusIndex = createCorpusIndex(createRegister());
  /** What the machine says of closed articles that decisions lie over. */
  readonly #suggested = new Map<string, ArticleSource>();
  /** Kept for articles that are open, so that an edit re-analyses only what changed. */
  readonly #kept = new Map<string, AnalysedText>();
  /** Analyses of newer texts than the index holds, of articles that are being typed in. */
  readonly #ahead = new Map<string, AnalysedText>();
  /** The beginning of an article that is being opened. */
  #prepared: { readonly id: string; readonly analysed: AnalysedText } | undefined;
  readonly #sketch = createSketcher();
  readonly #comparing: Comparing;
  #unlinked = 0;
  /** Articles that may hold words of which people say something else now, by id. */
  readonly #unsettled = new Map<string, readonly string[]>();
  readonly #problems = new Map<string, ArticleProblem>();
  /** The decisions about entities that the index follows. */
  #entities: EntitiesState = foldEntities([]);
  #corpus: Corpus;
  #preferences = NO_PREFERENCES;
  /** The corpus's options as its preferences have them. */
  readonly #preferred = new Map<AnalysisOptions, AnalysisOptions>();

  constructor(corpus: Corpus, engine: Engine, isFolder = true) {
    this.folder = isFolder ? corpus.folder : undefined;
    this.decisions = isFolder ? new DecisionBook(corpus.folder) : undefined;
    this.#corpus = corpus;
    this.#engine = engine;
    this.#comparing = new Comparing({
      snapshot: () => this.snapshot(),
      open: this.#kept,
      sketchOf: (article) => this.#sketchOf(article),
      options: (id) => this.#options(id),
      undismissed: (id, text, findings) => this.decisions?.undismissed(id, text, findings) ?? findings,
    });
    this.keeping = new Keeping({
      index: this.#index,
      comparing: this.#comparing,
      entities: () => this.#entities,
      openText: (id) => this.#kept.get(id)?.document.text,
      isSettled: (id) => this.#suggested.has(id),
      concerns: (id, text) => this.decisions?.concerns(id, text) === true,
      restored: () => {
        this.#unlinked++;
      },
    });
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  /** Takes new settings; articles already put stay as they are until they are put again. */
  configure(corpus: Corpus): void {
    this.#corpus = corpus;
    this.#forgetKept();
  }

  /** Takes what somebody prefers of findings; articles already put stay as they are until they are put again. */
  prefer(preferences: FindingPreferences): void {
    this.#preferences = preferences;
    this.#forgetKept();
  }

  #forgetKept(): void {
    this.#prepared = undefined;
    this.#preferred.clear();
    this.#comparing.judgeOpen();
    this.#kept.clear();
    this.#ahead.clear();
  }

  /** How an article of an editor is analysed and judged; the same object for all that are treated alike. */
  #options(id: string): AnalysisOptions {
    const said = this.#corpus.settings.options(id);
    let options = this.#preferred.get(said);
    if (options === undefined) {
      options = withPreferences(said, this.#preferences);
      this.#preferred.set(said, options);
    }
    return options;
  }

  snapshot(): CorpusSnapshot {
    return this.#index.snapshot();
  }

  /** What is wrong with files of this corpus, by article id. */
  get problems(): ReadonlyMap<string, ArticleProblem> {
    return this.#problems;
  }

  /** The article's id: its path below the folder, or the key itself where there is no folder. */
  idOf(key: string): string {
    return this.folder === undefined ? key : idOf(this.#corpus, key);
  }

  /**
   * Analyses a text as far as others need not wait for it, so that `put` has little left to do. For an article that is
   * being opened; does nothing for one that is open.
   *
   * @param turn lets others go first
   * @param isWanted false when the text is another by now
   */
  async prepare(id: string, text: string, turn: () => Promise<void>, isWanted: () => boolean): Promise<void> {
    if (this.#kept.has(id) || text.length > this.#longest) return;
    try {
      await this.#engine.prepare(slicer(turn));
      const analyser = this.#engine.analyser(this.#options(id));
      const analysed = await analyseInSteps(analyser, text, turn, isWanted);
      if (analysed !== undefined && isWanted()) this.#prepared = { id, analysed };
    } catch {
      // What is wrong is said when the article is put.
    }
  }

  /** Characters of the longest text that is analysed while it is open. */
  get #longest(): number {
    return Math.min(LONGEST_OPEN, this.#corpus.settings.config.maxFileSize);
  }

  /**
   * Analyses an article and puts it into the index.
   *
   * @param meta what came with the file; read from the text when absent
   * @param keep true while the article is open in an editor
   */
  put(
    id: string,
    text: string,
    meta: Readonly<Record<string, unknown>> | undefined,
    keep: boolean,
  ): CorpusChange {
    const { maxFileSize } = this.#corpus.settings.config;
    if (text.length > maxFileSize) {
      return this.#refuse(id, {
        code: 'too-large',
        reason: `is longer than ${maxFileSize} characters; raise “maxFileSize” in newsmark.json to have it read`,
      });
    }
    if (text.length > LONGEST_OPEN) {
      const reason = `is too long to be read while it is open (${text.length} characters); close it, and it is read from disk`;
      return this.#refuse(id, { code: 'too-large', reason });
    }
    let analysed: AnalysedText;
    try {
      analysed = this.#analyse(id, text);
    } catch (error) {
      // The analysis never throws; should it, one article is lost and not the corpus.
      const reason = `could not be analysed (${error instanceof Error ? error.message : String(error)})`;
      return this.#refuse(id, { code: 'analysis-failed', reason });
    }
    this.#ahead.delete(id);
    if (keep) this.#kept.set(id, analysed);
    else this.#kept.delete(id);
    const read = meta === undefined ? readMeta(this.#corpus, id, text) : { meta, problem: undefined };
    this.note(id, read.problem);
    const analysis = this.decisions?.settle(id, text, analysed.analysis) ?? analysed.analysis;
    // Typing does not wait for the other articles: they are compared when it pauses.
    this.#comparing.add(id);
    const change = this.#index.put({ id, meta: read.meta, text, analysis }, slicer().hasTime);
    if (!this.#index.isSettled) this.#unlinked++;
    return change;
  }

  /**
   * Analyses the newest text of an open article and leaves the index as it is: for answers about this article alone,
   * which need not wait until its names are linked. The next `put` of the same text enters what was found.
   *
   * @returns undefined for a text that `put` would refuse
   */
  analyseAhead(id: string, text: string): IndexedArticle | undefined {
    if (text.length > this.#longest) return undefined;
    try {
      const analysed = this.#analyse(id, text);
      this.#ahead.set(id, analysed);
      const analysis = this.decisions?.settle(id, text, analysed.analysis) ?? analysed.analysis;
      return indexed({ id, meta: {}, text, analysis });
    } catch {
      return undefined;
    }
  }

  /** Analyses a text, going on from the newest one of the article that was analysed. */
  #analyse(id: string, text: string): AnalysedText {
    const prepared = this.#prepared?.id === id ? this.#prepared.analysed : undefined;
    const before = this.#ahead.get(id) ?? this.#kept.get(id) ?? prepared;
    if (before?.document.text === text) return before;
    const analysed = this.#engine.analyser(this.#options(id)).analyse(text, before);
    if (prepared !== undefined) this.#prepared = undefined;
    return analysed;
  }

  /**
   * Compares the analysis of an open article, which followed its edits, with one from scratch.
   *
   * @returns `same`; where they differ first; undefined for an article that is not open
   */
  compareFromScratch(id: string): Difference | 'same' | undefined {
    const kept = this.#kept.get(id);
    if (kept === undefined) return undefined;
    const { text } = kept.document;
    const analyser = createAnalyser(this.#engine.language, this.#options(id));
    return firstDifference(text, kept.analysis, analyser.analyse(text).analysis) ?? 'same';
  }

  /**
   * Puts an article that was analysed elsewhere and that no editor has open; `linkNext` links it later, and
   * `compareNext` compares it.
   *
   * @param source where it is read from later on; absent, it stays in memory
   */
  store(id: string, packed: PackedArticle, source?: ArticleSource): void {
    this.#kept.delete(id);
    this.#ahead.delete(id);
    this.#comparing.close(id);
    this.#problems.delete(id);
    this.#comparing.add(id);
    this.#enter(id, packed, source);
  }

  #enter(id: string, packed: PackedArticle, source: ArticleSource = inMemory(packed)): void {
    const stored = new StoredArticle(id, source);
    this.#unlinked++;
    this.#suggested.delete(id);
    if (this.decisions?.concerns(id, () => packedText(packed)) !== true) {
      this.#index.enter(stored, packedEntry(id, packed));
      return;
    }
    this.#suggested.set(id, source);
    const { text, meta } = stored;
    const analysis = this.decisions.settle(id, text, stored.analysis);
    this.#index.enter({ id, meta, text, analysis }, entryOf({ id, text, analysis }));
  }

  /** How many articles were stored since all were linked. */
  get unlinked(): number {
    return this.#unlinked;
  }

  /**
   * Links what was stored.
   *
   * @param mayGoOn asked between short pieces of work
   * @returns what changed; undefined when there was nothing to do
   */
  linkNext(mayGoOn: () => boolean): CorpusChange | undefined {
    if (this.#unlinked === 0) return undefined;
    const change = this.#index.settle(mayGoOn);
    if (this.#index.isSettled) this.#unlinked = 0;
    return change;
  }

  /**
   * Lays the decisions of now over an article whose text is as it was. What is to be linked is left to `linkNext`, but for
   * the names of an open article.
   *
   * @returns undefined for an unknown article
   */
  settleAgain(id: string): CorpusChange | undefined {
    const article = this.snapshot().article(id);
    if (article === undefined) return undefined;
    this.#comparing.judgeAround(id);
    const suggested = this.#kept.get(id)?.analysis;
    if (suggested !== undefined) {
      const { text, meta } = article;
      const analysis = this.decisions?.settle(id, text, suggested) ?? suggested;
      const change = this.#index.put({ id, meta, text, analysis }, slicer().hasTime);
      if (!this.#index.isSettled) this.#unlinked++;
      return change;
    }
    const source = this.#suggested.get(id) ?? (article instanceof StoredArticle ? article.source : undefined);
    const packed = source?.read();
    if (packed === undefined) return undefined;
    this.#enter(id, packed, source);
    return { ...NO_CHANGE, articles: new Set([id]) };
  }

  /**
   * Takes over what people decided about entities and words. Links first; then come, article by article, the open ones
   * and those that the index knows to print words of which something else is said now. The others are left to
   * `settleNext`, for their texts have to be looked through.
   */
  *settleEntities(): Iterable<CorpusChange> {
    const before = this.#entities;
    const now = this.decisions?.entities ?? before;
    if (now === before) return;
    this.#entities = now;
    yield this.#index.decide(now);
    const words = changedWords(before, now);
    const members = new Set([...splitArticles(before), ...splitArticles(now)]);
    if (words.length + members.size === 0) return;
    if (words.length > 0) for (const { id } of this.snapshot().articles()) this.#unsettled.set(id, words);
    const printing = this.#index.printing(new Set(words));
    for (const id of members) {
      this.#unsettled.delete(id);
      yield this.settleAgain(id) ?? NO_CHANGE;
    }
    for (const id of new Set([...this.#kept.keys(), ...printing, ...this.#suggested.keys()]))
      yield this.#settleWords(id) ?? NO_CHANGE;
  }

  /**
   * Lays decisions about words over one more article that may print them.
   *
   * @returns what changed; undefined when there is nothing more to do
   */
  settleNext(): CorpusChange | undefined {
    for (const id of this.#unsettled.keys()) return this.#settleWords(id) ?? NO_CHANGE;
    return undefined;
  }

  /** @returns undefined where nothing is to be done about the article */
  #settleWords(id: string): CorpusChange | undefined {
    const words = this.#unsettled.get(id);
    this.#unsettled.delete(id);
    const article = words && this.snapshot().article(id);
    if (words === undefined || article === undefined) return undefined;
    const text = textOf(article);
    return words.some((one) => text.includes(one)) ? this.settleAgain(id) : undefined;
  }

  /** Compares, or judges, one more article; see there. */
  compareNext(): CorpusChange | undefined {
    return this.#comparing.next();
  }

  /** The pairs of an article's sentences with others, as far as they are compared. */
  pairs(id: string): readonly PassagePair[] {
    return this.#comparing.pairs(id);
  }

  /** The article with its findings across articles behind its own, as far as they are known by now. */
  judged(article: IndexedArticle): IndexedArticle {
    return this.#comparing.judged(article);
  }

  /** As there: for one pass over many articles. */
  inspector(): (article: IndexedArticle) => Generator<void, IndexedArticle> {
    return this.#comparing.inspector();
  }

  remove(id: string): CorpusChange {
    this.#kept.delete(id);
    this.#ahead.delete(id);
    this.#suggested.delete(id);
    this.#problems.delete(id);
    this.#unsettled.delete(id);
    this.#comparing.remove(id);
    return this.#index.remove(id);
  }

  #sketchOf(article: IndexedArticle): PassageSketch {
    const { id } = article;
    const source = this.#suggested.get(id) ?? (article instanceof StoredArticle ? article.source : undefined);
    const packed = source?.lend();
    if (packed !== undefined) return packedSketch(packed);
    const document =
      this.#kept.get(id)?.document ?? readDocument(article.text, this.#engine.language.tokenRules);
    return this.#sketch(document, article.analysis.blocks);
  }

  #refuse(id: string, problem: Pick<ArticleProblem, 'code' | 'reason'>): CorpusChange {
    const change = this.remove(id);
    this.note(id, { path: this.folder === undefined ? id : path.join(this.folder, id), ...problem });
    return change;
  }

  /** Remembers, or forgets, what is wrong with an article's file. */
  note(id: string, problem: ArticleProblem | undefined): void {
    if (problem === undefined) this.#problems.delete(id);
    else this.#problems.set(id, problem);
  }

  /** The folders that hold articles, at any depth: paths below the corpus's own. */
  folders(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { id } of this.snapshot().articles())
      for (let end = id.lastIndexOf('/'); end > 0 && !found.has(id.slice(0, end)); ) {
        found.add(id.slice(0, end));
        end = id.lastIndexOf('/', end - 1);
      }
    return found;
  }

  /** Ids of the articles at or below a path of the corpus. */
  idsUnder(prefix: string): readonly string[] {
    return [...this.snapshot().articles()]
      .map(({ id }) => id)
      .filter((id) => prefix === '' || id === prefix || id.startsWith(`${prefix}/`));
  }
}

/** Words of which people say something else than before. */
function changedWords(before: EntitiesState, now: EntitiesState): string[] {
  const said = ({ words }: EntitiesState, one: string) => {
    const verdict = words.get(one);
    return verdict?.is === 'settled' ? verdict.value : undefined;
  };
  return [...new Set([...before.words.keys(), ...now.words.keys()])].filter(
    (one) => said(before, one) !== said(now, one),
  );
}

/** Articles of which single mentions were split off. */
function splitArticles({ splits }: EntitiesState): string[] {
  return splits.flatMap(({ members }) =>
    members.flatMap(({ article, at }) => (at === undefined ? [] : [article])),
  );
}

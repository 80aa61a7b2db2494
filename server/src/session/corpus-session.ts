// One corpus at work: its settings and its index. Takes texts, knows neither editors nor the disk.
import path from 'node:path';
import type { PackedArticle } from '../corpus/columns';
import { createCorpusJudge } from '../corpus/findings/judge-corpus';
import { type CorpusChange, type CorpusIndex, createCorpusIndex } from '../corpus/index';
import { createPassageIndex, type PassageIndex } from '../corpus/passages';
import { createRegister } from '../corpus/register';
import { type CorpusSnapshot, type IndexedArticle, linked, StoredArticle } from '../corpus/snapshot';
import type { AnalysedText } from '../extraction/analyse';
import type { Finding } from '../extraction/analysis';
import { type Corpus, type FileProblem, idOf, readMeta } from './corpus-files';
import { DecisionBook } from './decision-book';
import type { Engine } from './engine';

/** What is wrong with an article: with its file, or with the analysis of it. */
export type ArticleProblem = Omit<FileProblem, 'code'> & {
  readonly code: FileProblem['code'] | 'analysis-failed';
};

export class CorpusSession {
  /** Absolute path of the folder; undefined for open articles that belong to no folder. */
  readonly folder: string | undefined;
  /** Undefined where there is no folder to keep decisions in. */
  readonly decisions: DecisionBook | undefined;
  readonly #engine: Engine;
  readonly #index: CorpusIndex = createCorpusIndex(createRegister());
  /** Kept for articles that are open, so that an edit re-analyses only what changed. */
  readonly #kept = new Map<string, AnalysedText>();
  readonly #passages: PassageIndex = createPassageIndex();
  /** Stored articles that are still to be compared with the others. */
  readonly #uncompared = new Set<string>();
  /** Findings across articles, for articles that somebody asked about since the last change that concerns them. */
  readonly #across = new Map<string, readonly Finding[]>();
  /** Articles with all their findings, beside what they were made of. */
  readonly #judged = new WeakMap<IndexedArticle, IndexedArticle>();
  readonly #problems = new Map<string, ArticleProblem>();
  #corpus: Corpus;

  constructor(corpus: Corpus, engine: Engine, isFolder = true) {
    this.folder = isFolder ? corpus.folder : undefined;
    this.decisions = isFolder ? new DecisionBook(corpus.folder) : undefined;
    this.#corpus = corpus;
    this.#engine = engine;
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  /** Takes new settings; articles already put stay as they are until they are put again. */
  configure(corpus: Corpus): void {
    this.#corpus = corpus;
    this.#kept.clear();
    this.#across.clear();
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
    let analysed: AnalysedText;
    try {
      const analyser = this.#engine.analyser(this.#corpus.settings.options(id));
      analysed = analyser.analyse(text, this.#kept.get(id));
    } catch (error) {
      // The analysis never throws; should it, one article is lost and not the corpus.
      const reason = `could not be analysed (${error instanceof Error ? error.message : String(error)})`;
      return this.#refuse(id, { code: 'analysis-failed', reason });
    }
    if (keep) this.#kept.set(id, analysed);
    else this.#kept.delete(id);
    const read = meta === undefined ? readMeta(this.#corpus, id, text) : { meta, problem: undefined };
    this.note(id, read.problem);
    const analysis = this.decisions?.settle(id, text, analysed.analysis) ?? analysed.analysis;
    this.#uncompared.delete(id);
    const concerned = this.#passages.put({ id, text, analysis });
    return this.#concerning(concerned, this.#index.put({ id, meta: read.meta, text, analysis }));
  }

  /** Puts an article that was analysed elsewhere and that no editor has open; `compareNext` compares it later. */
  store(id: string, packed: PackedArticle): CorpusChange {
    this.#kept.delete(id);
    this.#problems.delete(id);
    this.#uncompared.add(id);
    const stored = new StoredArticle(id, packed);
    if (this.decisions?.concerns(id) !== true) return this.#index.put(stored);
    const { text, analysis, meta } = stored;
    return this.#index.put({ id, meta, text, analysis: this.decisions.settle(id, text, analysis) });
  }

  /**
   * Compares one stored article with the others, sentence by sentence.
   *
   * @returns the articles whose findings may be others now; undefined when all are compared
   */
  compareNext(): CorpusChange | undefined {
    for (const id of this.#uncompared) {
      this.#uncompared.delete(id);
      const article = this.snapshot().article(id);
      if (article === undefined) continue;
      const { text, analysis } = article;
      const concerned = this.#passages.put({ id, text, analysis });
      return this.#concerning(concerned, { articles: new Set(), entities: new Set() });
    }
    return undefined;
  }

  remove(id: string): CorpusChange {
    this.#kept.delete(id);
    this.#problems.delete(id);
    this.#uncompared.delete(id);
    return this.#concerning(this.#passages.remove(id), this.#index.remove(id));
  }

  /** The article with its findings across articles behind its own. */
  judged(article: IndexedArticle): IndexedArticle {
    const across = this.#findingsAcross(article);
    if (across.length === 0) return article;
    let judged = this.#judged.get(article);
    if (judged === undefined) {
      const { id, meta, text, analysis, links } = article;
      const added = this.decisions?.undismissed(id, text, across) ?? across;
      const findings = [...analysis.findings, ...added];
      judged = linked({ id, meta, text, analysis: { ...analysis, findings } }, links);
      this.#judged.set(article, judged);
    }
    return judged;
  }

  #findingsAcross({ id }: IndexedArticle): readonly Finding[] {
    let found = this.#across.get(id);
    if (found === undefined) {
      const snapshot = this.snapshot();
      const judge = createCorpusJudge({
        articleIds: () => [id],
        article: (other) => snapshot.article(other),
        passages: this.#passages,
        entityOf: (local) => snapshot.entityOf(local.article, local.entity),
        options: (other) => this.#corpus.settings.options(other),
      });
      found = judge(id);
      this.#across.set(id, found);
    }
    return found;
  }

  /** Forgets the findings of articles that share passages with a changed one, and names them among the changed. */
  #concerning(concerned: Iterable<string>, change: CorpusChange): CorpusChange {
    const articles = new Set(change.articles);
    for (const id of concerned) {
      articles.add(id);
      this.#across.delete(id);
      const article = this.snapshot().article(id);
      if (article !== undefined) this.#judged.delete(article);
    }
    return { ...change, articles };
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

  /** Ids of the articles at or below a path of the corpus. */
  idsUnder(prefix: string): readonly string[] {
    return [...this.snapshot().articles()]
      .map(({ id }) => id)
      .filter((id) => prefix === '' || id === prefix || id.startsWith(`${prefix}/`));
  }
}

// One corpus at work: its settings and its index. Takes texts, knows neither editors nor the disk.
import path from 'node:path';
import type { PackedArticle } from '../corpus/columns';
import { type CorpusChange, type CorpusIndex, createCorpusIndex } from '../corpus/index';
import { createRegister } from '../corpus/register';
import { type CorpusSnapshot, StoredArticle } from '../corpus/snapshot';
import type { AnalysedText } from '../extraction/analyse';
import { type Corpus, type FileProblem, idOf, readMeta } from './corpus-files';
import type { Engine } from './engine';

/** What is wrong with an article: with its file, or with the analysis of it. */
export type ArticleProblem = Omit<FileProblem, 'code'> & {
  readonly code: FileProblem['code'] | 'analysis-failed';
};

export class CorpusSession {
  /** Absolute path of the folder; undefined for open articles that belong to no folder. */
  readonly folder: string | undefined;
  readonly #engine: Engine;
  readonly #index: CorpusIndex = createCorpusIndex(createRegister());
  /** Kept for articles that are open, so that an edit re-analyses only what changed. */
  readonly #kept = new Map<string, AnalysedText>();
  readonly #problems = new Map<string, ArticleProblem>();
  #corpus: Corpus;

  constructor(corpus: Corpus, engine: Engine, isFolder = true) {
    this.folder = isFolder ? corpus.folder : undefined;
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
    return this.#index.put({ id, meta: read.meta, text, analysis: analysed.analysis });
  }

  /** Puts an article that was analysed elsewhere and that no editor has open. */
  store(id: string, packed: PackedArticle): CorpusChange {
    this.#kept.delete(id);
    this.#problems.delete(id);
    return this.#index.put(new StoredArticle(id, packed));
  }

  remove(id: string): CorpusChange {
    this.#kept.delete(id);
    this.#problems.delete(id);
    return this.#index.remove(id);
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

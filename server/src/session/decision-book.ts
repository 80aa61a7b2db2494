// The decisions of one corpus at work: read from the sidecars, laid over every analysis, written when a person
// decides, taken back when a person undoes. Nothing is written without such an action.
import path from 'node:path';
import type { Edit } from '../annotation/carry';
import { type Decision, decide, type Stamp } from '../annotation/decision';
import { type EntitiesState, foldEntities } from '../annotation/fold-entities';
import { anchorsToRenew } from '../annotation/places';
import type { Sidecar } from '../annotation/sidecar';
import { stampAfter } from '../annotation/standing';
import type { Filed } from '../annotation/undo';
import { settle, settleFindings } from '../corpus/settle';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Analysis, Finding } from '../extraction/analysis';
import type { Wish } from '../features/deciding/wish';
import { KnownDecisions, type Reader } from './known-decisions';
import { OwnHistory } from './own-history';
import { PlacedArticles } from './placed-articles';
import type { ArticleDecisions } from './placed-decisions';
import type { Refusal } from './sidecar-failures';
import { ENTITIES_FILE, SIDECAR_ENDING, sidecarOf } from './sidecar-files';
import { type Committed, openSidecars, type SidecarStore } from './sidecars';
import { sidecarsBelow } from './sidecars-below';
import { signed } from './signing';
import { inSlices, slicer } from './turns';

/** Below the corpus folder: lock and journals of the sidecars. */
const STATE_FOLDER = '.newsmark';

export interface Decided {
  /** What was done, as a menu shows it; undefined when there was nothing to undo or redo. */
  readonly label: string | undefined;
  /** Ids of articles whose decisions changed. */
  readonly articles: readonly string[];
  /** True when decisions about entities or words of the corpus changed. */
  readonly entities: boolean;
  /** What could not be written yet, with what to do about it. */
  readonly refused: readonly Refusal[];
}

export class DecisionBook {
  readonly #folder: string;
  readonly #store: SidecarStore;
  readonly #known = new KnownDecisions();
  readonly #sidecars = new Map<string, Sidecar>();
  readonly #placed = new PlacedArticles();
  readonly #history = new OwnHistory(() => this.#filed());
  #entities: EntitiesState = foldEntities([]);
  #opened: Promise<void> | undefined;
  #troubles = 0;
  #lone: { readonly among: string; readonly files: Promise<ReadonlySet<string>> } | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#store = openSidecars({ stateFolder: path.join(folder, STATE_FOLDER) });
  }

  /** The decisions about entities and words, folded. */
  get entities(): EntitiesState {
    return this.#entities;
  }

  get reader(): Reader {
    return this.#known.reader;
  }

  /** Says who looks. @returns true when what is seen may be other than before */
  setReader(reader: Reader): boolean {
    if (this.reader.who !== reader.who) this.#history.forget();
    if (!this.#known.setReader(reader)) return false;
    this.#placed.clear();
    this.#foldEntities();
    return true;
  }

  /** Completes what a crash left, and reads the decisions about entities; before anything else is read. */
  open(): Promise<void> {
    this.#opened ??= this.#store.recover().then(async () => {
      await this.readEntities();
    });
    return this.#opened;
  }

  /** Reads an article's sidecar. @returns true when its decisions are other than before */
  async read(article: string): Promise<boolean> {
    await this.open();
    return this.#read(this.#fileOf(article));
  }

  /**
   * Reads the sidecars of all articles, also of those that nobody has asked for.
   *
   * @param isOwn true for the id of an article of the corpus
   * @returns the articles whose decisions are other than before
   */
  async readAll(isOwn: (article: string) => boolean): Promise<readonly string[]> {
    const others: string[] = [];
    for (const file of (await sidecarsBelow(this.#folder)).besideArticles) {
      const article = this.articleOf(file);
      if (article !== undefined && isOwn(article) && (await this.read(article))) others.push(article);
    }
    return others;
  }

  /** Reads the decisions about entities. @returns true when they are other than before */
  async readEntities(): Promise<boolean> {
    const isNew = await this.#read(this.#fileOf(null));
    if (isNew) this.#foldEntities();
    return isNew;
  }

  /** True when something that was read says anything about the article, or about words that stand in it. */
  concerns(article: string, text: () => string): boolean {
    if (this.#known.size > 0 && this.#known.has(this.#fileOf(article))) return true;
    const { words, splits } = this.#entities;
    if (splits.some(({ members }) => members.some((m) => m.article === article && m.at !== undefined)))
      return true;
    if (words.size === 0) return false;
    const content = text();
    for (const one of words.keys()) if (content.includes(one)) return true;
    return false;
  }

  /** The analysis of an article with its decisions over it; the analysis itself where there are none. */
  settle(article: string, text: string, analysis: Analysis): Analysis {
    if (!this.concerns(article, () => text)) {
      this.#placed.forget(article);
      return analysis;
    }
    const { state, places } = this.decisionsIn(article, text);
    return settle({ article, text, analysis, state, places, entities: this.#entities });
  }

  /** What the decisions about an article amount to in a text of it. */
  decisionsIn(article: string, text: string): ArticleDecisions {
    return this.#placed.place(article, text, this.#known.inForce(this.#fileOf(article)), this.#entities);
  }

  /**
   * Notes how the text of an article changes in an editor, so that places follow each edit by itself.
   *
   * @param edits how `before` becomes `text`, one after the other
   */
  edited(article: string, before: string, edits: readonly Edit[], text: string): void {
    this.#placed.edited(article, before, edits, text);
  }

  /** The findings of an article that nobody dismissed there. */
  undismissed(article: string, text: string, findings: readonly Finding[]): readonly Finding[] {
    if (findings.length === 0 || !this.#known.has(this.#fileOf(article))) return findings;
    return settleFindings(findings, this.decisionsIn(article, text).state.dismissals).findings;
  }

  /** Every decision that was read, also those taken back, by article id (null: about entities). */
  *all(): Iterable<{ readonly article: string | null; readonly decisions: readonly Decision[] }> {
    for (const file of this.#known.files())
      yield { article: this.articleOf(file) ?? null, decisions: this.#known.seen(file) };
  }

  /** The decisions of one file in force. @param article null for those about entities */
  inForce(article: string | null): readonly Decision[] {
    return this.#known.inForce(this.#fileOf(article));
  }

  /** Grows when `troubled` says something else than before. */
  get troubles(): number {
    return this.#troubles;
  }

  /** The sidecars in which something is not as it should be, by path. */
  troubled(): readonly (readonly [string, Sidecar])[] {
    return [...this.#sidecars];
  }

  /**
   * The sidecars whose article is not there, by path.
   *
   * @param articles those of the corpus: they are looked for again when there are more or fewer, or one with decisions went
   */
  lone(articles: Pick<CorpusSnapshot, 'article' | 'articleCount'>): Promise<ReadonlySet<string>> {
    const ids = [...this.#known.files()].map((file) => this.articleOf(file) ?? '');
    const gone = ids.filter((id) => articles.article(id) === undefined);
    const among = `${articles.articleCount} ${ids.length} ${gone.join('\n')}`;
    if (this.#lone?.among !== among)
      this.#lone = { among, files: sidecarsBelow(this.#folder).then(({ lone }) => new Set(lone)) };
    return this.#lone.files;
  }

  /** Signs what a person wants and writes it. The person's own earlier word on the same thing is replaced. */
  async decide(label: string, wishes: readonly Wish[], stamp: Stamp): Promise<Decided> {
    const written = signed(label, wishes, stamp, {
      fileOf: (article) => this.#fileOf(article),
      decisionsIn: (file) => this.#known.all(file),
    });
    this.#history.record(label, written);
    return this.#write(label, written);
  }

  /** Takes back the last thing that this person decided, wherever it was. */
  undo(stamp: Stamp): Promise<Decided> {
    return this.#turn('undo', stamp);
  }

  /** Does again what was undone last. */
  redo(stamp: Stamp): Promise<Decided> {
    return this.#turn('redo', stamp);
  }

  /** Records newer anchors where those in the file would not lead to the words again; to be called when a text is saved. */
  async renewAnchors(article: string, text: string, stamp: Stamp): Promise<void> {
    const placed = this.#placed.last(article);
    if (placed === undefined || placed.text !== text) return;
    const choices = await inSlices(anchorsToRenew(placed.places, text), slicer());
    // Where more was typed or decided meanwhile, the next save does it.
    if (choices.length === 0 || this.#placed.last(article) !== placed) return;
    const file = this.#fileOf(article);
    const known = this.#known.all(file);
    await this.#write(
      '',
      choices.map((choice) => ({ file, decision: decide(choice, stampAfter(stamp, known)) })),
    );
  }

  /** An article was renamed: what was decided goes with it. */
  async move(from: string, to: string): Promise<Committed> {
    const moved = await this.#store.move(path.join(this.#folder, from), path.join(this.#folder, to));
    for (const article of [from, to]) {
      this.#placed.forget(article);
      await this.#read(this.#fileOf(article));
    }
    return moved;
  }

  /** Splits name the articles that they split off: where those have another path, that is decided anew. */
  async moveMembers(from: string, to: string, stamp: Stamp): Promise<Decided | undefined> {
    const moved = (article: string) =>
      article === from || article.startsWith(`${from}/`) ? to + article.slice(from.length) : article;
    const wishes = this.#known.inForce(this.#fileOf(null)).flatMap((decision): Wish[] => {
      if (
        decision.op !== 'entity.split' ||
        decision.members.every(({ article }) => moved(article) === article)
      )
        return [];
      const { op, entity, as, id } = decision;
      const members = decision.members.map((member) => ({ ...member, article: moved(member.article) }));
      return [{ article: null, choice: { op, entity, as, members, replaces: [id] }, settledBy: [] }];
    });
    return wishes.length === 0 ? undefined : this.decide(`Rename ${from} to ${to}`, wishes, stamp);
  }

  close(): void {
    this.#store.close();
  }

  /** True for the file about entities. */
  isAboutEntities(file: string): boolean {
    return file === this.#fileOf(null);
  }

  /** The article whose sidecar a path is; undefined for any other file. */
  articleOf(file: string): string | undefined {
    if (!file.endsWith(SIDECAR_ENDING) || file === this.#fileOf(null)) return undefined;
    const below = path.relative(this.#folder, file.slice(0, -SIDECAR_ENDING.length));
    return below.split(path.sep).join('/');
  }

  /** Every decision that was read, with its file. */
  #filed(): Filed[] {
    return [...this.#known.files()].flatMap((file) =>
      this.#known.all(file).map((decision) => ({ file, decision })),
    );
  }

  async #turn(direction: 'undo' | 'redo', stamp: Stamp): Promise<Decided> {
    const turn = this.#history.turn(direction, stamp);
    if (turn === undefined) return { label: undefined, articles: [], entities: false, refused: [] };
    return this.#write(turn.label, turn.write);
  }

  async #write(label: string, written: readonly Filed[]): Promise<Decided> {
    const byFile = new Map<string, Decision[]>();
    for (const { file, decision } of written) {
      const list = byFile.get(file);
      if (list === undefined) byFile.set(file, [decision]);
      else list.push(decision);
    }
    // In force at once, also where the file cannot be written yet: the store keeps it and tries again.
    for (const [file, decisions] of byFile) this.#known.add(file, decisions);
    const entities = byFile.has(this.#fileOf(null));
    if (entities) this.#foldEntities();
    const committed = await this.#store.commit([...byFile].map(([file, decisions]) => ({ file, decisions })));
    const articles = [...byFile.keys()].flatMap((file) => this.articleOf(file) ?? []);
    return { label, articles, entities, refused: committed.refused };
  }

  async #read(file: string): Promise<boolean> {
    const sidecar = await this.#store.read(file);
    const known = this.#sidecars.get(file);
    if (sidecar.problems.length > 0) this.#sidecars.set(file, sidecar);
    else this.#sidecars.delete(file);
    if (known !== this.#sidecars.get(file)) this.#troubles++;
    const { decisions } = sidecar;
    const pending = this.#store
      .pending()
      .flatMap((addition) => (addition.file === file ? addition.decisions : []));
    const now = pending.length === 0 ? decisions : [...decisions, ...pending];
    if (!this.#known.replace(file, now)) return false;
    this.#history.gatherAgain();
    return true;
  }

  #foldEntities(): void {
    this.#entities = foldEntities(this.#known.inForce(this.#fileOf(null)));
  }

  #fileOf(article: string | null): string {
    return article === null
      ? path.join(this.#folder, ENTITIES_FILE)
      : sidecarOf(path.join(this.#folder, article));
  }
}

// The decisions of one corpus at work: read from the sidecars, laid over every analysis, written when a person
// decides, taken back when a person undoes. Nothing is written without such an action.
import path from 'node:path';
import { type Choice, type Decision, decide, type Stamp } from '../annotation/decision';
import { foldArticle } from '../annotation/fold';
import { type EntitiesState, foldEntities } from '../annotation/fold-entities';
import { carryPlaces, type Places, placeAll } from '../annotation/places';
import { stampAfter, standing } from '../annotation/standing';
import { type Filed, type History, NO_HISTORY, record, redo, type Turn, undo } from '../annotation/undo';
import { settle } from '../corpus/settle';
import type { Analysis, Finding } from '../extraction/analysis';
import {
  ENTITIES_FILE,
  openSidecars,
  type Refusal,
  SIDECAR_ENDING,
  type SidecarStore,
  sidecarOf,
} from './sidecars';

/** Below the corpus folder: lock and journals of the sidecars. */
const STATE_FOLDER = '.newsmark';

/** What a person wants: one thing decided about one article. */
export interface Wish {
  readonly article: string;
  readonly label: string;
  readonly choice: Choice;
  /** Ids of decisions that settled the same thing before. */
  readonly settledBy: readonly string[];
}

export interface Decided {
  /** What was done, as a menu shows it; undefined when there was nothing to undo or redo. */
  readonly label: string | undefined;
  /** Ids of articles whose decisions changed. */
  readonly articles: readonly string[];
  /** What could not be written yet, with what to do about it. */
  readonly refused: readonly Refusal[];
}

interface Placed {
  readonly text: string;
  readonly inForce: readonly Decision[];
  readonly places: Places;
}

export class DecisionBook {
  readonly #folder: string;
  readonly #store: SidecarStore;
  readonly #byFile = new Map<string, readonly Decision[]>();
  /** Where an article's decisions stand in the text that was settled last. */
  readonly #placed = new Map<string, Placed>();
  #entities: EntitiesState = foldEntities([]);
  #history: History = NO_HISTORY;
  #opened: Promise<void> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#store = openSidecars({ stateFolder: path.join(folder, STATE_FOLDER) });
  }

  /** Reads an article's sidecar. @returns true when its decisions are other than before */
  async read(article: string): Promise<boolean> {
    this.#opened ??= this.#open();
    await this.#opened;
    return this.#read(this.#fileOf(article));
  }

  /** Reads the decisions about entities. @returns true when they are other than before */
  async readEntities(): Promise<boolean> {
    const isNew = await this.#read(this.#fileOfEntities());
    if (isNew) {
      const decisions = this.#byFile.get(this.#fileOfEntities()) ?? [];
      this.#entities = foldEntities(standing(decisions).inForce);
    }
    return isNew;
  }

  /** True when something that was read says anything about the article, or about words anywhere. */
  concerns(article: string): boolean {
    return this.#byFile.has(this.#fileOf(article)) || this.#entities.words.size > 0;
  }

  /** The analysis of an article with its decisions over it; the analysis itself where there are none. */
  settle(article: string, text: string, analysis: Analysis): Analysis {
    const decisions = this.#byFile.get(this.#fileOf(article)) ?? [];
    const { inForce } = standing(decisions);
    if (inForce.length === 0 && this.#entities.words.size === 0) {
      this.#placed.delete(article);
      return analysis;
    }
    const places = this.#place(article, text, inForce);
    this.#placed.set(article, { text, inForce, places });
    const state = foldArticle(inForce, places, (key) => this.#entities.survivor(key));
    return settle({ article, text, analysis, state, entities: this.#entities });
  }

  /** The findings of an article that nobody dismissed there. */
  undismissed(article: string, text: string, findings: readonly Finding[]): readonly Finding[] {
    const nothing = { blocks: [], entities: [], mentions: [], quotes: [] };
    return this.settle(article, text, { ...nothing, findings }).findings;
  }

  /** Signs what a person wants and writes it. The person's own earlier word on the same thing is replaced. */
  async decide(label: string, wishes: readonly Wish[], stamp: Stamp): Promise<Decided> {
    const written = wishes.map(({ article, choice, settledBy }): Filed => {
      const file = this.#fileOf(article);
      const own = (this.#byFile.get(file) ?? []).filter((d) => d.who === stamp.who);
      const replaces = own.filter((d) => settledBy.includes(d.id)).map((d) => d.id);
      const signed = replaces.length === 0 ? choice : { ...choice, replaces };
      return { file, decision: decide(signed as Choice, stampAfter(stamp, own)) };
    });
    this.#history = record(this.#history, { label, written });
    return this.#write(label, written);
  }

  /** Takes back the last thing decided in this session, wherever it was. */
  undo(stamp: Stamp): Promise<Decided> {
    return this.#turn(undo(this.#history, stamp));
  }

  /** Does again what was undone last. */
  redo(stamp: Stamp): Promise<Decided> {
    return this.#turn(redo(this.#history, stamp));
  }

  close(): void {
    this.#store.close();
  }

  /** True for the file about entities. */
  isAboutEntities(file: string): boolean {
    return file === this.#fileOfEntities();
  }

  /** The article whose sidecar a path is; undefined for any other file. */
  articleOf(file: string): string | undefined {
    if (!file.endsWith(SIDECAR_ENDING) || file === this.#fileOfEntities()) return undefined;
    const below = path.relative(this.#folder, file.slice(0, -SIDECAR_ENDING.length));
    return below.split(path.sep).join('/');
  }

  /** Completes what a crash left, and reads the decisions about entities; before the first article. */
  async #open(): Promise<void> {
    await this.#store.recover();
    await this.readEntities();
  }

  async #turn(turn: Turn | undefined): Promise<Decided> {
    if (turn === undefined) return { label: undefined, articles: [], refused: [] };
    this.#history = turn.history;
    return this.#write(turn.label, turn.write);
  }

  async #write(label: string, written: readonly Filed[]): Promise<Decided> {
    const byFile = new Map<string, Decision[]>();
    for (const { file, decision } of written) byFile.set(file, [...(byFile.get(file) ?? []), decision]);
    // In force at once, also where the file cannot be written yet: the store keeps it and tries again.
    for (const [file, decisions] of byFile)
      this.#byFile.set(file, [...(this.#byFile.get(file) ?? []), ...decisions]);
    const committed = await this.#store.commit([...byFile].map(([file, decisions]) => ({ file, decisions })));
    const articles = [...byFile.keys()].flatMap((file) => this.articleOf(file) ?? []);
    return { label, articles, refused: committed.refused };
  }

  async #read(file: string): Promise<boolean> {
    const { decisions } = await this.#store.read(file);
    const pending = this.#store
      .pending()
      .flatMap((addition) => (addition.file === file ? addition.decisions : []));
    const before = this.#byFile.get(file) ?? [];
    const now = pending.length === 0 ? decisions : [...decisions, ...pending];
    if (now.length === 0) this.#byFile.delete(file);
    else this.#byFile.set(file, now);
    return before.length !== now.length || before.some((decision, i) => decision.id !== now[i]?.id);
  }

  /** Carries places through an edit where the text before it is known, else finds them by their words. */
  #place(article: string, text: string, inForce: readonly Decision[]): Places {
    const before = this.#placed.get(article);
    if (before === undefined) return placeAll(inForce, text);
    const carried =
      before.text === text ? before.places : carryPlaces(before.places, [editOf(before.text, text)], text);
    return placeAll(inForce, text, carried);
  }

  #fileOf(article: string): string {
    return sidecarOf(path.join(this.#folder, article));
  }

  #fileOfEntities(): string {
    return path.join(this.#folder, ENTITIES_FILE);
  }
}

/** What lies between the longest common beginning and end of two texts, as one edit. */
export function editOf(before: string, after: string): { start: number; end: number; length: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, end: before.length - tail, length: after.length - tail - start };
}

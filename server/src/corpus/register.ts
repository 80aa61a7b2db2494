// The entity register: which entities of different articles are one thing in the world. What it says is a function
// of the set of articles and of people's decisions alone: the order in which articles come does not matter, and an
// article touches only the names that it prints and those that may stand for them.
import type { Analysis } from '../extraction/analysis';
import { type CorpusEntity, describe, type LocalEntity } from './entity';
import { bearersOf, sizeOf, withBearer, withoutBearer } from './linking/bearers';
import { CommonGround } from './linking/common-ground';
import type { Domain } from './linking/domains';
import { entryOf, type RegisterEntry } from './linking/entry';
import { counted } from './linking/forms';
import { Linker } from './linking/linker';
import {
  type ArticleRecord,
  type Bearers,
  clusterFor,
  type Form,
  type Link,
  type NameNode,
} from './linking/model';
import { drop, put } from './linking/name-graph';
import { Names, ownIdOf } from './linking/names';
import { isSameRecord, type Printed, printedIn, recordOf } from './linking/record';
import { type LinkDecisions, NO_DECISIONS, type Rules, readRules } from './linking/rules';
import { type RegisterImage, readImage, writeImage } from './register-image';
import { type RegisterReader, readerOf } from './register-state';
import { createVersionedMap } from './versioned-map';

export type { CorpusEntity, LocalEntity } from './entity';

/** What the register reads of an article. */
export interface RegisteredArticle {
  readonly id: string;
  readonly text: string;
  readonly analysis: Analysis;
}

export interface RegisterChange {
  /** Ids of the corpus entities that changed, came or went. */
  readonly entities: ReadonlySet<string>;
  /** True for an article one of whose entities may belong to another corpus entity now. */
  relinks(articleId: string): boolean;
}

/** One writer; what it hands out is never changed afterwards. */
export interface EntityRegister extends RegisterReader {
  /** Adds or replaces an article. @returns ids of the corpus entities that changed, came or went */
  put(article: RegisteredArticle): ReadonlySet<string>;
  /** Adds or replaces an article, and leaves the linking to `settle`; nothing to do where its entities are the same. */
  enter(entry: RegisterEntry): void;
  /** Takes an article out, and leaves the linking to `settle`; nothing to do for an unknown one. */
  leave(articleId: string): void;
  /**
   * Links what was entered or taken out since the last time.
   *
   * @param mayGoOn asked between short pieces of work; when false, what is left is done the next time
   * @param first the id of an article whose entities are linked in any case, and before all others
   * @returns what changed since the last call
   */
  settle(mayGoOn?: () => boolean, first?: string): RegisterChange;
  /** True when `settle` has nothing to do. */
  readonly isSettled: boolean;
  /** Takes an article out. @returns as `put`; nothing for an unknown article */
  remove(articleId: string): ReadonlySet<string>;
  /** Replaces the decisions. @returns as `put` */
  decide(decisions: LinkDecisions): ReadonlySet<string>;
  /** Replaces the decisions, and leaves the linking to `settle`. */
  enterDecisions(decisions: LinkDecisions): void;
  /** All entities, sorted by id. */
  all(): readonly CorpusEntity[];
  /**
   * The register as an image, made a piece at a time; it can be taken of a settled register only.
   *
   * @returns undefined when something changed while it was made, or is to be linked still
   */
  image(): Generator<void, RegisterImage | undefined>;
  /**
   * Takes an image over into an empty register. What it says is what the register said that the image was taken of, as
   * long as people decided the same then.
   *
   * A piece at a time, and nobody may use the register before the last.
   *
   * @param decisions what `decisions` said of the other register
   * @returns false when the image cannot be taken over; nothing is changed then
   */
  restore(image: RegisterImage, decisions: string): Generator<void, boolean>;
  /** Tells decisions about links and names from others. */
  readonly decisions: string;
  /** What the register says now, for good; what waits to be linked stands as it was linked last. */
  view(): RegisterReader;
}

/** @param decisions what people settled; it always wins over what the register would say */
export function createRegister(decisions: LinkDecisions = NO_DECISIONS): EntityRegister {
  return new Register(decisions);
}

/** How many things are restored in one piece. */
const PIECE = 200;

class Register implements EntityRegister {
  readonly #names = new Names();
  readonly #nodes = new Map<string, NameNode>();
  readonly #records = createVersionedMap<string, ArticleRecord>();
  readonly #links = createVersionedMap<NameNode, Link>();
  readonly #entities = createVersionedMap<string, CorpusEntity>();
  /** The names of each entity. */
  readonly #clusters = new Map<string, Set<NameNode>>();
  readonly #numbers = new Map<string, number>();
  readonly #linker = new Linker(this.#names, (node, link) => this.#move(node, link));
  readonly #ground = new CommonGround();
  /** Ids of entities to be described anew, and of all that changed since somebody was told. */
  readonly #stale = new Set<string>();
  #changed = new Set<string>();
  /** Names whose bearers may belong elsewhere since somebody was told. */
  #moved = new Set<NameNode>();
  /** Records that came to a name since it was linked. */
  readonly #arrived = new Map<NameNode, ArticleRecord[]>();
  #revision = 0;
  #rules: Rules;

  constructor(decisions: LinkDecisions) {
    this.#rules = readRules(decisions);
  }

  get size(): number {
    return this.#entities.size;
  }

  get isSettled(): boolean {
    return this.#linker.isDone && this.#stale.size === 0 && this.#changed.size === 0;
  }

  put(article: RegisteredArticle): ReadonlySet<string> {
    this.enter(entryOf(article));
    return this.settle().entities;
  }

  enter(entry: RegisterEntry): void {
    const number = this.#numbers.get(entry.id) ?? this.#numbers.size;
    this.#numbers.set(entry.id, number);
    const before = this.#records.get(entry.id);
    const record = recordOf(entry, number, this.#names, (form, settled) => this.#nodeFor(form, settled));
    if (before !== undefined && isSameRecord(before, record)) return;
    this.#replace(before, record);
  }

  remove(articleId: string): ReadonlySet<string> {
    this.leave(articleId);
    return this.settle().entities;
  }

  leave(articleId: string): void {
    const before = this.#records.get(articleId);
    if (before !== undefined) this.#replace(before, undefined);
  }

  decide(decisions: LinkDecisions): ReadonlySet<string> {
    this.enterDecisions(decisions);
    return this.settle().entities;
  }

  enterDecisions(decisions: LinkDecisions): void {
    this.#revision++;
    const rules = readRules(decisions);
    const { linked, described } = this.#rules.differences(rules);
    this.#rules = rules;
    for (const id of described) this.#stale.add(id);
    if (linked.size === 0) return;
    for (const node of this.#nodes.values()) {
      const isConcerned =
        linked.has(ownIdOf(node)) ||
        (node.link !== undefined && linked.has(node.link.cluster)) ||
        node.clusters.some((id) => linked.has(id));
      if (!isConcerned) continue;
      this.#linker.touch(node);
      for (const id of node.clusters) this.#stale.add(id);
      node.link = undefined;
    }
  }

  settle(mayGoOn: () => boolean = () => true, first?: string): RegisterChange {
    const evidence = { ground: this.#ground, isApart: this.#rules.isApart };
    const urgent = (first === undefined ? undefined : this.#records.get(first)?.nodes) ?? [];
    this.#linker.linkNow(urgent, evidence);
    for (const { clusters } of urgent) for (const id of clusters) if (this.#stale.has(id)) this.#describe(id);
    let isCut = false;
    for (const _ of this.#linker.steps(evidence)) {
      isCut = !mayGoOn();
      if (isCut) break;
    }
    for (const id of this.#stale) {
      if (isCut) break;
      this.#describe(id);
      isCut = !mayGoOn();
    }
    const [entities, moved, records] = [this.#changed, this.#moved, this.#records];
    this.#changed = new Set();
    this.#moved = new Set();
    return {
      entities,
      relinks: (articleId) => records.get(articleId)?.nodes.some((node) => moved.has(node)) === true,
    };
  }

  entityOf(local: LocalEntity): CorpusEntity | undefined {
    return this.view().entityOf(local);
  }

  get(id: string): CorpusEntity | undefined {
    return this.#entities.get(id);
  }

  entities(): Iterable<CorpusEntity> {
    return this.view().entities();
  }

  all(): readonly CorpusEntity[] {
    return [...this.entities()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  why(local: LocalEntity): string | undefined {
    return this.view().why(local);
  }

  related(id: string): readonly CorpusEntity[] {
    return this.view().related(id);
  }

  get decisions(): string {
    const { survivors, pairs, splits, descriptions } = this.#rules.parts;
    return JSON.stringify(
      [survivors, pairs, splits, descriptions].map((part) => [...part]),
      (_, value) => (value instanceof Map ? [...value] : value),
    );
  }

  *image(): Generator<void, RegisterImage | undefined> {
    const revision = this.#revision;
    if (!this.isSettled) return undefined;
    const records = [...this.#records.view().entries()].map(([, record]) => record);
    records.sort((a, b) => (a.id < b.id ? -1 : 1));
    const writing = writeImage({ names: this.#names, nodes: [...this.#nodes.values()], records });
    for (;;) {
      if (this.#revision !== revision) return undefined;
      const step = writing.next();
      if (step.done === true) return step.value;
      yield;
    }
  }

  *restore(image: RegisterImage, decisions: string): Generator<void, boolean> {
    if (this.#nodes.size > 0 || decisions !== this.decisions) return false;
    const content = yield* readImage(image, this.#names);
    if (content === undefined) return false;
    const bearers = new Map<NameNode, ArticleRecord[]>();
    for (const record of content.records) {
      if (record.number % PIECE === 0) yield;
      this.#records.set(record.id, record);
      this.#numbers.set(record.id, record.number);
      for (const [node, printed] of printedIn(record)) {
        const list = bearers.get(node);
        if (list === undefined) bearers.set(node, [record]);
        else list.push(record);
        node.mentions += printed.mentions;
        node.quotes += printed.quotes;
      }
      for (const [at, domain] of record.domains.entries()) {
        const node = record.nodes[at];
        if (domain !== undefined && node !== undefined)
          node.domains = withDomain(node.domains, domain, withBearer(node.domains.get(domain) ?? [], record));
      }
    }
    for (const [at, node] of content.nodes.entries()) {
      if (at % PIECE === 0) yield;
      node.bearers = bearersOf(bearers.get(node) ?? []);
      this.#nodes.set(node.id, node);
      this.#links.set(node, node.link);
      for (const id of node.clusters) put(this.#clusters, id, node);
    }
    for (const [id, nodes] of this.#clusters) {
      if (this.#entities.size % PIECE === 0) yield;
      this.#entities.set(id, describe(id, nodes, this.#rules));
    }
    this.#linker.adopt(content.nodes);
    return true;
  }

  view(): RegisterReader {
    const [records, links, entities] = [this.#records.view(), this.#links.view(), this.#entities.view()];
    return readerOf({ records, links, entities, rules: this.#rules });
  }

  #nodeFor(form: Form, settled: string | undefined): NameNode {
    const id = settled === undefined ? this.#names.idOf(form.key) : `=${settled}`;
    let node = this.#nodes.get(id);
    if (node === undefined) {
      node = this.#names.node(form, settled);
      this.#nodes.set(id, node);
      this.#linker.add(node);
    }
    return node;
  }

  #replace(before: ArticleRecord | undefined, after: ArticleRecord | undefined): void {
    this.#revision++;
    const lost = before === undefined ? NOTHING : printedIn(before);
    const gained = after === undefined ? NOTHING : printedIn(after);
    const touched = new Set([...lost.keys(), ...gained.keys()]);
    for (const node of touched) this.#linker.touch(node);
    const forms = new Map([...touched].map((node) => [node, [node.spellings.forms, node.aliases.forms]]));
    if (before !== undefined) for (const [node, printed] of lost) this.#takeOut(node, before, printed);
    if (after !== undefined) for (const [node, printed] of gained) this.#putIn(node, after, printed);
    for (const node of touched) {
      const [spellings, aliases] = forms.get(node) ?? [];
      const areSame = node.spellings.forms === spellings && node.aliases.forms === aliases;
      this.#note(node, areSame, lost.has(node) ? before : undefined, gained.has(node) ? after : undefined);
      if (sizeOf(node.bearers) === 0) this.#forget(node);
    }
    const id = after?.id ?? before?.id;
    if (id !== undefined) this.#records.set(id, after);
  }

  #takeOut(node: NameNode, record: ArticleRecord, printed: Printed): void {
    for (const form of printed.names) node.spellings = counted(node.spellings, form, -1);
    for (const form of printed.aliases) {
      const { forms } = node.aliases;
      node.aliases = counted(node.aliases, form, -1);
      if (node.aliases.forms !== forms) this.#linker.removeAlias(node, form);
    }
    node.mentions -= printed.mentions;
    node.quotes -= printed.quotes;
    node.bearers = withoutBearer(node.bearers, record.id);
    for (const [domain, bearers] of node.domains)
      node.domains = withDomain(node.domains, domain, withoutBearer(bearers, record.id));
  }

  #putIn(node: NameNode, record: ArticleRecord, printed: Printed): void {
    for (const form of printed.names) node.spellings = counted(node.spellings, form, 1);
    for (const form of printed.aliases) {
      node.aliases = counted(node.aliases, form, 1);
      this.#linker.addAlias(node, form);
    }
    node.mentions += printed.mentions;
    node.quotes += printed.quotes;
    node.bearers = withBearer(node.bearers, record);
    for (const [at, domain] of record.domains.entries())
      if (domain !== undefined && record.nodes[at] === node)
        node.domains = withDomain(node.domains, domain, withBearer(node.domains.get(domain) ?? [], record));
  }

  /** Notes which entities a change of a name's bearers concerns. */
  #note(
    node: NameNode,
    areFormsSame: boolean,
    left: ArticleRecord | undefined,
    came: ArticleRecord | undefined,
  ): void {
    const { link } = node;
    if (left !== undefined) {
      const concerned = link && this.#targetOf(link, left);
      if (concerned !== undefined) this.#stale.add(concerned);
      link?.choice?.forget(left);
    }
    if (came !== undefined) this.#arrived.set(node, [...(this.#arrived.get(node) ?? []), came]);
    // What a bare surname is called elsewhere does not depend on how often it occurs here.
    const isBare = node.type === 'person' && node.words.length === 1;
    if (areFormsSame && isBare && link?.choice !== undefined)
      this.#stale.add(this.#rules.target(link.cluster, undefined));
    else for (const id of node.clusters) this.#stale.add(id);
  }

  #forget(node: NameNode): void {
    this.#linker.remove(node);
    this.#nodes.delete(node.id);
    this.#arrived.delete(node);
    this.#links.set(node, undefined);
    this.#stand(node, []);
  }

  /** Takes over where the bearers of a name belong. */
  #move(node: NameNode, link: Link): void {
    const before = node.link;
    const isSame = before?.cluster === link.cluster && before.choice === link.choice;
    if (!isSame || before.why !== link.why) {
      node.link = link;
      this.#links.set(node, link);
    }
    if (!isSame) {
      this.#moved.add(node);
      for (const id of node.clusters) this.#stale.add(id);
    }
    const ids = new Set<string>();
    for (const id of link.choice?.settle(node.bearers) ?? [link.cluster]) {
      ids.add(this.#rules.target(id, undefined));
      for (const article of this.#rules.splitArticles(id)) ids.add(this.#rules.target(id, article));
    }
    for (const record of this.#arrived.get(node) ?? []) this.#stale.add(this.#targetOf(link, record));
    this.#arrived.delete(node);
    if (!isSame) for (const id of ids) this.#stale.add(id);
    this.#stand(node, [...ids]);
  }

  /** Counts a name among those of some entities, and of no others. */
  #stand(node: NameNode, ids: readonly string[]): void {
    for (const id of node.clusters)
      if (!ids.includes(id)) {
        drop(this.#clusters, id, node);
        this.#stale.add(id);
      }
    for (const id of ids)
      if (!node.clusters.includes(id)) {
        put(this.#clusters, id, node);
        this.#stale.add(id);
      }
    node.clusters = ids;
  }

  #targetOf(link: Link, record: ArticleRecord): string {
    return this.#rules.target(clusterFor(link, record), record.id);
  }

  #describe(id: string): void {
    this.#stale.delete(id);
    this.#changed.add(id);
    this.#entities.set(id, describe(id, this.#clusters.get(id) ?? [], this.#rules));
  }
}

const NOTHING: ReadonlyMap<NameNode, Printed> = new Map();

/** The lists with one of them replaced; an empty one is left out. */
function withDomain(
  domains: ReadonlyMap<Domain, Bearers>,
  domain: Domain,
  bearers: Bearers,
): ReadonlyMap<Domain, Bearers> {
  if (domains.get(domain) === bearers) return domains;
  const next = new Map(domains);
  if (sizeOf(bearers) === 0) next.delete(domain);
  else next.set(domain, bearers);
  return next;
}

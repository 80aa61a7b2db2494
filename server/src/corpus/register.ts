// The entity register: which entities of different articles are one thing in the world. What it says is a function
// of the set of articles and of people's decisions alone: the order in which articles come does not matter, and an
// article touches only the names that it prints and those that may stand for them.
import type { Analysis } from '../extraction/analysis';
import { type CorpusEntity, describe, type LocalEntity } from './entity';
import type { RegisterImage } from './image/layout';
import { openImage, type StoredRegister } from './image/stored-register';
import { writeImage } from './image/write-image';
import {
  type ArticleRecord,
  isSameRecord,
  type Printed,
  printedIn,
  recordOf as recordFrom,
} from './linking/article-record';
import { sizeOf, withBearer, withoutBearer } from './linking/bearers';
import { CommonGround } from './linking/common-ground';
import type { Domain } from './linking/domains';
import { EntityNames } from './linking/entity-names';
import { entryOf, type RegisterEntry } from './linking/entry';
import { counted, type Form } from './linking/forms';
import { Linker } from './linking/linker';
import { type Bearer, type Bearers, bearerOf, clusterFor, type Link, type NameNode } from './linking/model';
import { NameNodes } from './linking/name-nodes';
import { Names, ownIdOf } from './linking/names';
import { type LinkDecisions, NO_DECISIONS, type Rules, readRules } from './linking/rules';
import { type RegisterReader, readerOf, storedEntities, storedLinks, storedRecords } from './register-state';
import { createVersionedMap, type VersionedMap } from './versioned-map';

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
  /** Ids of the articles that print one of some words as a name, in any of its forms, of any type. */
  printing(words: ReadonlySet<string>): ReadonlySet<string>;
  /** All entities, sorted by id. */
  all(): readonly CorpusEntity[];
  /**
   * The register as an image, made a piece at a time; it can be taken of a settled register only.
   *
   * @returns undefined when something changed while it was made, or is to be linked still
   */
  image(): Generator<void, RegisterImage | undefined>;
  /** Tells decisions about links and names from others. */
  readonly decisions: string;
  /** What the register says now, for good; what waits to be linked stands as it was linked last. */
  view(): RegisterReader;
}

/** @param decisions what people settled; it always wins over what the register would say */
export function createRegister(decisions: LinkDecisions = NO_DECISIONS): EntityRegister {
  return new Register(decisions);
}

/**
 * The register that an image was taken of. It says what the other said, and goes on as the other would.
 *
 * @param said what `decisions` said of the other register
 * @param decisions what people decided now
 * @returns undefined when people decided otherwise then, or when the image is not whole or of another version
 */
export function restoreRegister(
  image: RegisterImage,
  said: string,
  decisions: LinkDecisions = NO_DECISIONS,
): EntityRegister | undefined {
  const stored = openImage(image);
  if (stored === undefined) return undefined;
  const register = new Register(decisions, stored);
  return register.decisions === said ? register : undefined;
}

class Register implements EntityRegister {
  /** What nobody changed yet. */
  readonly #stored: StoredRegister | undefined;
  readonly #names: Names;
  readonly #nodes: NameNodes;
  readonly #records: VersionedMap<string, ArticleRecord>;
  /** By the number of the name. */
  readonly #links: VersionedMap<number, Link>;
  readonly #entities: VersionedMap<string, CorpusEntity>;
  /** The names of each entity. */
  readonly #clusters: EntityNames;
  readonly #numbers = new Map<string, number>();
  readonly #linker: Linker;
  readonly #ground: CommonGround;
  /** Ids of entities to be described anew, and of all that changed since somebody was told. */
  readonly #stale = new Set<string>();
  #changed = new Set<string>();
  /** Numbers of names whose bearers may belong elsewhere since somebody was told. */
  #moved = new Set<number>();
  /** Records that came to a name since it was linked. */
  readonly #arrived = new Map<NameNode, ArticleRecord[]>();
  #revision = 0;
  #rules: Rules;

  constructor(decisions: LinkDecisions, stored?: StoredRegister) {
    const rules = readRules(decisions);
    this.#rules = rules;
    this.#stored = stored;
    this.#names = new Names(stored);
    this.#nodes = new NameNodes(this.#names, stored);
    this.#clusters = new EntityNames(this.#nodes, (id) => {
      const row = stored?.entityRow(id);
      return row === undefined ? undefined : stored?.namesOf(row);
    });
    this.#linker = new Linker(this.#names, this.#nodes, (node, link) => this.#move(node, link));
    this.#ground = new CommonGround(this.#recordOf);
    this.#records = createVersionedMap(stored && storedRecords(stored));
    this.#links = createVersionedMap(stored && storedLinks(stored));
    this.#entities = createVersionedMap(
      stored &&
        storedEntities(stored, ({ id }) => {
          const row = stored.entityRow(id);
          const names = row === undefined ? [] : [...stored.namesOf(row)];
          // By the image, whatever was changed since.
          const nodes = new NameNodes(new Names(stored), stored);
          return describe(
            id,
            names.flatMap((number) => nodes.get(number) ?? []),
            rules,
            this.#recordOf,
          );
        }),
    );
  }

  readonly #recordOf = (bearer: Bearer): ArticleRecord => {
    if (typeof bearer !== 'number') return bearer;
    if (this.#stored === undefined) throw new RangeError('No article lies in an image.');
    return this.#stored.record(bearer);
  };

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
    const before = this.#records.get(entry.id);
    const record = recordFrom(
      entry,
      this.#numberOf(entry.id),
      this.#names,
      (form, settled) => this.#nodeFor(form, settled).number,
    );
    if (before !== undefined && isSameRecord(before, record)) return;
    this.#replace(before, record);
  }

  #numberOf(articleId: string): number {
    const known = this.#numbers.get(articleId) ?? this.#stored?.articleNumber(articleId);
    if (known !== undefined) return known;
    const number = (this.#stored?.articleCount ?? 0) + this.#numbers.size;
    this.#numbers.set(articleId, number);
    return number;
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
    for (const node of this.#concerned(linked)) {
      this.#linker.touch(node);
      for (const id of node.clusters) this.#stale.add(id);
      node.link = undefined;
    }
  }

  /** The names that are some entities', or would be were they nobody else's. */
  #concerned(ids: ReadonlySet<string>): readonly NameNode[] {
    const candidates = new Set(this.#nodes.own());
    for (const id of ids)
      for (const space of ['own', 'link'] as const)
        for (const node of this.#nodes.stored(space, id)) candidates.add(node);
    for (const id of ids) for (const node of this.#clusters.of(id)) candidates.add(node);
    return [...candidates].filter(
      (node) =>
        ids.has(ownIdOf(node)) ||
        (node.link !== undefined && ids.has(node.link.cluster)) ||
        node.clusters.some((id) => ids.has(id)),
    );
  }

  settle(mayGoOn: () => boolean = () => true, first?: string): RegisterChange {
    const evidence = { ground: this.#ground, isApart: this.#rules.isApart };
    const urgent = first === undefined ? [] : this.#nodesIn(this.#records.get(first));
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
      relinks(articleId) {
        const record = moved.size === 0 ? undefined : records.get(articleId);
        for (let at = 0; at < (record?.size ?? 0); at++)
          if (record !== undefined && moved.has(record.name(at))) return true;
        return false;
      },
    };
  }

  #nodesIn(record: ArticleRecord | undefined): readonly NameNode[] {
    if (record === undefined) return [];
    return Array.from({ length: record.size }, (_, at) => this.#nodes.get(record.name(at)) ?? []).flat();
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

  printing(words: ReadonlySet<string>): ReadonlySet<string> {
    const isAsked = ({ text }: Form) => words.has(text);
    const articles = new Set<string>();
    for (const { spellings, aliases, bearers } of this.#nodes.all())
      if (spellings.forms.some(isAsked) || aliases.forms.some(isAsked))
        for (const bearer of bearers.flat()) articles.add(this.#recordOf(bearer).id);
    return articles;
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
    const writing = writeImage({
      names: this.#names,
      nodes: this.#nodes.all(),
      records,
      entities: this.entities(),
      namesOf: (id) => this.#clusters.of(id),
      recordOf: this.#recordOf,
    });
    for (;;) {
      if (this.#revision !== revision) return undefined;
      const step = writing.next();
      if (step.done === true) return step.value;
      yield;
    }
  }

  view(): RegisterReader {
    const [records, links, entities] = [this.#records.view(), this.#links.view(), this.#entities.view()];
    return readerOf({ records, links, entities, rules: this.#rules });
  }

  #nodeFor(form: Form, settled: string | undefined): NameNode {
    const known = settled === undefined ? this.#nodes.get(form.key) : this.#nodes.byId(`=${settled}`);
    if (known !== undefined) return known;
    const node = this.#nodes.add(form, settled);
    this.#linker.add(node);
    return node;
  }

  #replace(before: ArticleRecord | undefined, after: ArticleRecord | undefined): void {
    this.#revision++;
    const lost = before === undefined ? NOTHING : printedIn(before);
    const gained = after === undefined ? NOTHING : printedIn(after);
    const numbers = new Set([...lost.keys(), ...gained.keys()]);
    const touched = [...numbers].flatMap((number) => this.#nodes.get(number) ?? []);
    for (const node of touched) this.#linker.touch(node);
    const forms = new Map(touched.map((node) => [node, [node.spellings.forms, node.aliases.forms]]));
    for (const node of touched) {
      const printed = lost.get(node.number);
      if (before !== undefined && printed !== undefined) this.#takeOut(node, before, printed);
    }
    for (const node of touched) {
      const printed = gained.get(node.number);
      if (after !== undefined && printed !== undefined) this.#putIn(node, after, printed);
    }
    for (const node of touched) {
      const [spellings, aliases] = forms.get(node) ?? [];
      const areSame = node.spellings.forms === spellings && node.aliases.forms === aliases;
      const { number } = node;
      this.#note(
        node,
        areSame,
        lost.has(number) ? before : undefined,
        gained.has(number) ? after : undefined,
      );
      if (sizeOf(node.bearers) === 0) this.#forget(node);
    }
    const id = after?.id ?? before?.id;
    if (id !== undefined) this.#records.set(id, after);
  }

  #takeOut(node: NameNode, record: ArticleRecord, printed: Printed): void {
    for (const form of printed.names) node.spellings = counted(node.spellings, this.#names.formAt(form), -1);
    for (const number of printed.aliases) {
      const form = this.#names.formAt(number);
      const { forms } = node.aliases;
      node.aliases = counted(node.aliases, form, -1);
      if (node.aliases.forms !== forms) this.#linker.removeAlias(node, form);
    }
    node.mentions -= printed.mentions;
    node.quotes -= printed.quotes;
    node.bearers = withoutBearer(node.bearers, record.id, this.#recordOf);
    for (const [domain, bearers] of node.domains)
      node.domains = withDomain(node.domains, domain, withoutBearer(bearers, record.id, this.#recordOf));
  }

  #putIn(node: NameNode, record: ArticleRecord, printed: Printed): void {
    for (const form of printed.names) node.spellings = counted(node.spellings, this.#names.formAt(form), 1);
    for (const number of printed.aliases) {
      const form = this.#names.formAt(number);
      node.aliases = counted(node.aliases, form, 1);
      this.#linker.addAlias(node, form);
    }
    node.mentions += printed.mentions;
    node.quotes += printed.quotes;
    node.bearers = withBearer(node.bearers, record, this.#recordOf);
    for (const domain of record.domainsOf(node.number)) {
      const bearers = withBearer(node.domains.get(domain) ?? [], record, this.#recordOf);
      node.domains = withDomain(node.domains, domain, bearers);
    }
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
      link?.choice?.forget(bearerOf(left));
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
    this.#nodes.remove(node);
    this.#arrived.delete(node);
    this.#links.set(node.number, undefined);
    this.#stand(node, []);
  }

  /** Takes over where the bearers of a name belong. */
  #move(node: NameNode, link: Link): void {
    const before = node.link;
    const isSame = before?.cluster === link.cluster && before.choice === link.choice;
    if (!isSame || before.why !== link.why) {
      node.link = link;
      this.#links.set(node.number, link);
    }
    if (!isSame) {
      this.#moved.add(node.number);
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
        this.#clusters.remove(id, node);
        this.#stale.add(id);
      }
    for (const id of ids)
      if (!node.clusters.includes(id)) {
        this.#clusters.add(id, node);
        this.#stale.add(id);
      }
    node.clusters = ids;
  }

  #targetOf(link: Link, record: ArticleRecord): string {
    return this.#rules.target(clusterFor(link, bearerOf(record)), record.id);
  }

  #describe(id: string): void {
    this.#stale.delete(id);
    this.#changed.add(id);
    this.#entities.set(id, describe(id, this.#clusters.of(id), this.#rules, this.#recordOf));
  }
}

const NOTHING: ReadonlyMap<number, Printed> = new Map();

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

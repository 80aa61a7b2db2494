// The entity register: which entities of different articles are one thing in the world. What it says is a function
// of the set of articles and of people's decisions alone: the order in which articles come does not matter, and an
// article touches only the names that it prints and those that may stand for them.
import type { Analysis, Entity, EntityType } from '../extraction/analysis';
import { BodyIndex, linkBody } from './linking/bodies';
import { type ArticleRecord, bearersOf, contextOf } from './linking/context';
import { domainsIn } from './linking/domains';
import { type Bearers, withBearer } from './linking/members';
import { createNode, idOf, type NameNode, nodeIdOf } from './linking/names';
import { blockOf, compareSpellings, type Link, linkPeople, usual } from './linking/persons';
import { relatedIds } from './linking/related';
import { type LinkDecisions, NO_DECISIONS, type Rules, readRules } from './linking/rules';

/** An entity of an article. */
export interface LocalEntity {
  readonly article: string;
  /** The entity's id in that article. */
  readonly entity: string;
}

/** One real-world thing over the whole corpus. Never changed: a change makes a new object. */
export interface CorpusEntity {
  /** Stable: made from type and name, the same in every run and in every order of articles. */
  readonly id: string;
  /** The fullest name, as most articles print it. */
  readonly name: string;
  readonly type: EntityType;
  /** Every other form that an article prints, sorted. */
  readonly aliases: readonly string[];
  /** Number of articles that name it. */
  readonly articles: number;
  /** The Wikidata item that a person linked it to. */
  readonly wikidata?: string;
  /** Sorted by article; made when first asked for. */
  readonly members: readonly LocalEntity[];
}

/** What the register reads of an article. */
export interface RegisteredArticle {
  readonly id: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** One writer; what it hands out is never changed afterwards. */
export interface EntityRegister {
  /** Adds or replaces an article. @returns ids of the corpus entities that changed, came or went */
  put(article: RegisteredArticle): ReadonlySet<string>;
  /** Takes an article out. @returns as `put`; nothing for an unknown article */
  remove(articleId: string): ReadonlySet<string>;
  /** Replaces the decisions. @returns as `put` */
  decide(decisions: LinkDecisions): ReadonlySet<string>;
  /** The corpus entity of an article's entity; undefined when the register does not know it. */
  entityOf(local: LocalEntity): CorpusEntity | undefined;
  get(id: string): CorpusEntity | undefined;
  /** All entities, sorted by id. */
  all(): readonly CorpusEntity[];
  /** Why an article's entity is linked where it is, in one sentence; undefined when it is not known. */
  why(local: LocalEntity): string | undefined;
  /** Entities that are related but not the same (country, capital, demonym, government). */
  related(id: string): readonly CorpusEntity[];
}

/** @param decisions what people settled; it always wins over what the register would say */
export function createRegister(decisions: LinkDecisions = NO_DECISIONS): EntityRegister {
  return new Register(decisions);
}

class Register implements EntityRegister {
  readonly #records = new Map<string, ArticleRecord>();
  readonly #nodes = new Map<string, NameNode>();
  readonly #blocks = new Map<string, Set<NameNode>>();
  readonly #bodies = new BodyIndex();
  /** The nodes that have bearers in a cluster. */
  readonly #clusters = new Map<string, Set<NameNode>>();
  readonly #entities = new Map<string, CorpusEntity>();
  #all: readonly CorpusEntity[] | undefined;
  #rules: Rules;

  constructor(decisions: LinkDecisions) {
    this.#rules = readRules(decisions);
  }

  put({ id, text, analysis }: RegisteredArticle): ReadonlySet<string> {
    const dirty = this.#takeOut(id);
    const nodes = new Map<string, NameNode>();
    const printed = new Map<NameNode, { ids: string[]; names: Set<string>; aliases: Set<string> }>();
    for (const entity of analysis.entities) {
      const node = this.#nodeFor(entity);
      nodes.set(entity.id, node);
      const forms = printed.get(node) ?? { ids: [], names: new Set(), aliases: new Set() };
      printed.set(node, forms);
      forms.ids.push(entity.id);
      forms.names.add(entity.name);
      for (const alias of entity.aliases) forms.aliases.add(alias);
    }
    const domains = domainsIn(text, analysis);
    this.#records.set(id, { nodes, context: contextOf(analysis), domains, printed });
    for (const [node, { ids, names, aliases }] of printed) {
      node.bearers = withBearer(node.bearers, id, ids.sort());
      node.articles++;
      for (const name of names) count(node.spellings, name, 1);
      for (const alias of aliases)
        if (count(node.aliases, alias, 1) === 1 && node.type !== 'person') this.#bodies.addAlias(node, alias);
      for (const domain of new Set(ids.map((local) => domains.get(local))))
        if (domain !== undefined)
          node.domains.set(domain, withBearer(node.domains.get(domain) ?? [], id, [node.id]));
      dirty.add(node);
    }
    return this.#link(dirty);
  }

  remove(articleId: string): ReadonlySet<string> {
    return this.#link(this.#takeOut(articleId));
  }

  decide(decisions: LinkDecisions): ReadonlySet<string> {
    const rules = readRules(decisions);
    const { linked, described } = this.#rules.differences(rules);
    const changed = new Set(described);
    const moved = new Set<NameNode>();
    for (const id of linked) for (const node of this.#clusters.get(id) ?? []) moved.add(node);
    if (linked.size > 0)
      for (const node of this.#nodes.values())
        if (linked.has(idOf(node.type, node.key)) || linked.has(node.cluster)) moved.add(node);
    for (const node of moved) this.#leave(node, changed);
    this.#rules = rules;
    for (const id of this.#link(moved)) changed.add(id);
    for (const id of changed) this.#entities.delete(id);
    if (changed.size > 0) this.#all = undefined;
    return changed;
  }

  entityOf({ article, entity }: LocalEntity): CorpusEntity | undefined {
    const node = this.#records.get(article)?.nodes.get(entity);
    return node === undefined ? undefined : this.get(this.#clusterOf(node, article));
  }

  get(id: string): CorpusEntity | undefined {
    const known = this.#entities.get(id);
    if (known !== undefined) return known;
    const nodes = this.#clusters.get(id);
    if (nodes === undefined) return undefined;
    const entity = this.#describe(id, nodes);
    if (entity !== undefined) this.#entities.set(id, entity);
    return entity;
  }

  all(): readonly CorpusEntity[] {
    this.#all ??= [...this.#clusters.keys()].sort().flatMap((id) => this.get(id) ?? []);
    return this.#all;
  }

  why({ article, entity }: LocalEntity): string | undefined {
    const node = this.#records.get(article)?.nodes.get(entity);
    if (node === undefined) return undefined;
    const machine = node.parts?.get(article) ?? node.cluster;
    return this.#rules.target(machine, article) === machine ? node.why : 'A person decided it.';
  }

  related(id: string): readonly CorpusEntity[] {
    return relatedIds(id).flatMap((other) => this.get(this.#rules.target(other, undefined)) ?? []);
  }

  #nodeFor(entity: Entity): NameNode {
    const id = nodeIdOf(entity);
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const node = createNode(entity);
    this.#nodes.set(id, node);
    if (node.settled !== undefined) return node;
    if (node.type === 'person') {
      const block = blockOf(node);
      const nodes = this.#blocks.get(block) ?? new Set();
      this.#blocks.set(block, nodes.add(node));
    } else this.#bodies.add(node);
    return node;
  }

  #forget(node: NameNode): void {
    this.#nodes.delete(node.id);
    this.#bodies.remove(node);
    const block = this.#blocks.get(blockOf(node));
    block?.delete(node);
    if (block?.size === 0) this.#blocks.delete(blockOf(node));
  }

  /** Takes an article out. @returns the nodes that lost a bearer and those that stood for them */
  #takeOut(article: string): Set<NameNode> {
    const record = this.#records.get(article);
    if (record === undefined) return new Set();
    this.#records.delete(article);
    const touched = new Set<NameNode>();
    for (const [node, { names, aliases }] of record.printed) {
      touched.add(node);
      for (const shorter of this.#bodies.shorter(node)) touched.add(shorter);
      node.bearers = withBearer(node.bearers, article, []);
      node.articles--;
      for (const [domain, bearers] of node.domains) {
        const left = withBearer(bearers, article, []);
        if (left.length === 0) node.domains.delete(domain);
        else node.domains.set(domain, left);
      }
      for (const name of names) count(node.spellings, name, -1);
      for (const alias of aliases)
        if (count(node.aliases, alias, -1) === 0 && node.type !== 'person')
          this.#bodies.removeAlias(node, alias);
    }
    return touched;
  }

  /** Links the names that a change can have moved. @returns ids of the entities that changed */
  #link(dirty: ReadonlySet<NameNode>): ReadonlySet<string> {
    const changed = new Set<string>();
    const blocks = new Set<string>();
    const bodies = new Set<NameNode>();
    for (const node of dirty) {
      for (const id of this.#idsOf(node)) changed.add(id);
      if (node.type === 'person') blocks.add(blockOf(node));
      else this.#addBodies(bodies, node, 0);
    }
    for (const node of dirty) if (node.articles === 0) this.#forget(node);
    for (const block of blocks) {
      const links = linkPeople(this.#blocks.get(block) ?? [], this.#records, this.#rules.isApart);
      for (const [node, link] of links) this.#move(node, link, changed);
    }
    for (const node of bodies)
      if (node.articles > 0 && node.settled === undefined)
        this.#move(node, linkBody(node, this.#bodies, this.#records, this.#rules.isApart), changed);
    for (const node of dirty) {
      if (node.articles === 0) this.#leave(node, changed);
      else if (node.settled !== undefined)
        this.#move(node, { cluster: node.settled, why: 'A person decided it.' }, changed);
      for (const id of this.#idsOf(node)) changed.add(id);
    }
    for (const id of changed) this.#entities.delete(id);
    if (changed.size > 0) this.#all = undefined;
    return changed;
  }

  /** A name and, step by step, those that stand for it. */
  #addBodies(found: Set<NameNode>, node: NameNode, depth: number): void {
    if (found.has(node) || depth > 4) return;
    found.add(node);
    for (const shorter of this.#bodies.shorter(node)) this.#addBodies(found, shorter, depth + 1);
  }

  /** The entities that the bearers of a name belong to, decisions applied. */
  #idsOf(node: NameNode): Set<string> {
    if (node.cluster === '') return new Set();
    const ids = new Set<string>();
    const machine = new Set([node.cluster, ...(node.parts?.values() ?? [])]);
    for (const id of machine) {
      ids.add(this.#rules.target(id, undefined));
      for (const article of this.#rules.splitArticles(id)) ids.add(this.#rules.target(id, article));
    }
    return ids;
  }

  #move(node: NameNode, link: Link, changed: Set<string>): void {
    const before = this.#idsOf(node);
    const isSame = node.cluster === link.cluster && sameParts(node.parts, link.parts);
    node.why = link.why;
    if (isSame && [...before].every((id) => this.#clusters.get(id)?.has(node) === true)) return;
    this.#leave(node, changed);
    node.cluster = link.cluster;
    node.parts = link.parts;
    for (const id of this.#idsOf(node)) {
      const nodes = this.#clusters.get(id) ?? new Set();
      this.#clusters.set(id, nodes.add(node));
      changed.add(id);
    }
  }

  #leave(node: NameNode, changed: Set<string>): void {
    for (const id of this.#idsOf(node)) {
      const nodes = this.#clusters.get(id);
      if (nodes?.delete(node) !== true) continue;
      if (nodes.size === 0) this.#clusters.delete(id);
      changed.add(id);
    }
    node.cluster = '';
    node.parts = undefined;
  }

  #clusterOf(node: NameNode, article: string): string {
    return this.#rules.target(node.parts?.get(article) ?? node.cluster, article);
  }

  /** What is known of a cluster; undefined when no article's entity is in it. */
  #describe(id: string, nodes: ReadonlySet<NameNode>): CorpusEntity | undefined {
    const { target } = this.#rules;
    const parts = [...nodes]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((node) => {
        const { bearers, cluster, parts: own } = node;
        const isWhole = own === undefined && this.#rules.splitArticles(cluster).length === 0;
        const holds = (article: string) => isWhole || target(own?.get(article) ?? cluster, article) === id;
        return { node, bearers, isWhole, holds, articles: isWhole ? node.articles : countIf(bearers, holds) };
      })
      .filter(({ articles }) => articles > 0);
    const first = parts[0];
    if (first === undefined) return undefined;
    const said = this.#rules.description(id);
    const name =
      said?.name ??
      nameOf(
        id,
        parts.map(({ node }) => node),
      );
    const forms = new Set(parts.flatMap(({ node }) => [...node.spellings.keys(), ...node.aliases.keys()]));
    for (const alias of said?.aliases ?? []) forms.add(alias);
    for (const alias of [name, ...(said?.notAliases ?? [])]) forms.delete(alias);
    let members: readonly LocalEntity[] | undefined;
    return {
      id,
      name,
      type: said?.type ?? first.node.type,
      aliases: [...forms].sort(),
      articles: parts.reduce((sum, part) => sum + part.articles, 0),
      ...(said?.wikidata && { wikidata: said.wikidata }),
      get members() {
        members ??= membersOf(parts);
        return members;
      },
    };
  }
}

function sameParts(
  a: ReadonlyMap<string, string> | undefined,
  b: ReadonlyMap<string, string> | undefined,
): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.size === b.size && [...a].every(([article, id]) => b.get(article) === id);
}

function countIf(bearers: Bearers, holds: (article: string) => boolean): number {
  let found = 0;
  for (const article of bearersOf(bearers)) if (holds(article)) found++;
  return found;
}

interface Part {
  readonly bearers: Bearers;
  readonly holds: (article: string) => boolean;
}

function membersOf(parts: readonly Part[]): readonly LocalEntity[] {
  const members: LocalEntity[] = [];
  for (const { bearers, holds } of parts)
    for (const chunk of bearers)
      for (const { article, entities } of chunk)
        if (holds(article)) for (const entity of entities) members.push({ article, entity });
  return members.sort((a, b) => compare(a.article, b.article) || compare(a.entity, b.entity));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What an entity is called. People: as most articles call them in full. Others: by the name that gave the id, an
 * acronym only when nothing longer is there.
 */
function nameOf(id: string, nodes: readonly NameNode[]): string {
  const rank = (node: NameNode) => {
    const isRoot = idOf(node.type, node.key) === id;
    const isFull = node.words.length > 1 ? 1 : 0;
    return node.type === 'person' ? [isFull, node.articles] : [isRoot ? 1 : 0, isFull, node.articles];
  };
  const [best] = [...nodes].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return (y[i] ?? 0) - (x[i] ?? 0);
    return compareSpellings(usual(a), usual(b));
  });
  return best === undefined ? id : usual(best);
}

/** Adds to a count; a count of zero is taken out. @returns the new count */
function count(counts: Map<string, number>, key: string, by: number): number {
  const next = (counts.get(key) ?? 0) + by;
  if (next <= 0) counts.delete(key);
  else counts.set(key, next);
  return next;
}

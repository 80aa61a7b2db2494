// The entity register: which entities of different articles are one thing in the world. What it says is a function
// of the set of articles and of people's decisions alone: the order in which articles come does not matter, and an
// article touches only the names that it prints and those that may stand for them.
import { type CorpusEntity, describe, type LocalEntity } from './entity';
import type { EntityRegister, RegisterChange, RegisteredArticle } from './entity-register';
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
import { sizeOf } from './linking/bearers';
import { type Bearing, putIn, takeOut } from './linking/bearing';
import { CommonGround } from './linking/common-ground';
import { EntityNames } from './linking/entity-names';
import { entryOf, type RegisterEntry } from './linking/entry';
import type { Form } from './linking/forms';
import { Linker } from './linking/linker';
import type { Bearer, Link, NameNode } from './linking/model';
import { NameNodes } from './linking/name-nodes';
import { Names, ownIdOf } from './linking/names';
import { type LinkDecisions, NO_DECISIONS, type Rules, readRules } from './linking/rules';
import { Whereabouts } from './linking/whereabouts';
import { type RegisterReader, readerOf, storedEntities, storedLinks, storedRecords } from './register-state';
import { createVersionedMap, type VersionedMap } from './versioned-map';

export type { CorpusEntity, LocalEntity } from './entity';
export type { EntityRegister, RegisterChange, RegisteredArticle } from './entity-register';

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
  readonly #whereabouts: Whereabouts;
  readonly #bearing: Bearing;
  /** Ids of entities that changed since somebody was told. */
  #changed = new Set<string>();
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
    this.#whereabouts = new Whereabouts(this.#clusters, (name, link) => this.#links.set(name, link));
    this.#linker = new Linker(this.#names, this.#nodes, (node, link) =>
      this.#whereabouts.move(node, link, this.#rules),
    );
    this.#bearing = {
      names: this.#names,
      recordOf: this.#recordOf,
      aliasCame: (node, alias) => this.#linker.addAlias(node, alias),
      aliasWent: (node, alias) => this.#linker.removeAlias(node, alias),
    };
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
    return this.#linker.isDone && this.#whereabouts.stale.size === 0 && this.#changed.size === 0;
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
    for (const id of described) this.#whereabouts.stale.add(id);
    if (linked.size === 0) return;
    for (const node of this.#concerned(linked)) {
      this.#linker.touch(node);
      this.#whereabouts.unlink(node);
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
    const { isApart, isDecided } = this.#rules;
    const evidence = { ground: this.#ground, isApart, isDecided };
    const urgent = first === undefined ? [] : this.#nodesIn(this.#records.get(first));
    this.#linker.linkNow(urgent, evidence);
    for (const { clusters } of urgent)
      for (const id of clusters) if (this.#whereabouts.stale.has(id)) this.#describe(id);
    let isCut = false;
    for (const _ of this.#linker.steps(evidence)) {
      isCut = !mayGoOn();
      if (isCut) break;
    }
    for (const id of this.#whereabouts.stale) {
      if (isCut) break;
      this.#describe(id);
      isCut = !mayGoOn();
    }
    const [entities, moved, records] = [this.#changed, this.#whereabouts.moved(), this.#records];
    this.#changed = new Set();
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
    const candidates = new Set(this.#nodes.own());
    for (const word of words) for (const node of this.#nodes.stored('form', word)) candidates.add(node);
    for (const { spellings, aliases, bearers } of candidates)
      if (spellings.forms.some(isAsked) || aliases.forms.some(isAsked))
        for (const bearer of bearers.flat()) articles.add(this.#recordOf(bearer).id);
    return articles;
  }

  namesIn(article: string): readonly Pick<Form, 'text' | 'type'>[] | undefined {
    return this.view().namesIn(article);
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
    const records = [...this.#records.view().values()];
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
    return readerOf({ records, links, entities, rules: this.#rules, names: this.#names });
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
      if (before !== undefined && printed !== undefined) takeOut(node, before, printed, this.#bearing);
    }
    for (const node of touched) {
      const printed = gained.get(node.number);
      if (after !== undefined && printed !== undefined) putIn(node, after, printed, this.#bearing);
    }
    for (const node of touched) {
      const [spellings, aliases] = forms.get(node) ?? [];
      const areSame = node.spellings.forms === spellings && node.aliases.forms === aliases;
      const left = lost.has(node.number) ? before : undefined;
      const came = gained.has(node.number) ? after : undefined;
      this.#whereabouts.note(node, areSame, left, came, this.#rules);
      if (sizeOf(node.bearers) > 0) continue;
      this.#linker.remove(node);
      this.#nodes.remove(node);
      this.#whereabouts.forget(node);
    }
    const id = after?.id ?? before?.id;
    if (id !== undefined) this.#records.set(id, after);
  }

  #describe(id: string): void {
    this.#whereabouts.stale.delete(id);
    this.#changed.add(id);
    this.#entities.set(id, describe(id, this.#clusters.of(id), this.#rules, this.#recordOf));
  }
}

const NOTHING: ReadonlyMap<number, Printed> = new Map();

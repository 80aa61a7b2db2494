// An entity of the corpus as readers see it: described from lists that are never changed, and only as far as somebody
// asks. Knows how names are held, not how they are linked.
import type { EntityType } from '../extraction/analysis';
import type { ArticleRecord } from './linking/article-record';
import { sizeOf } from './linking/bearers';
import { type Counts, compareSpellings, type Form } from './linking/forms';
import {
  type Bearer,
  type Bearers,
  clusterFor,
  type Link,
  type NameNode,
  type RecordOf,
} from './linking/model';
import { idOf } from './linking/names';
import { usual } from './linking/persons';
import type { Rules } from './linking/rules';

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
  readonly wikidata: string | undefined;
  /** How often the corpus mentions it, and how often it quotes it. */
  readonly mentions: number;
  readonly quotes: number;
  /** Sorted by article; made when first asked for. */
  readonly members: readonly LocalEntity[];
  /** The members one after the other, of which the first are there at once. */
  eachMember(): Iterable<LocalEntity>;
  /** Ids of articles that print its name in full, by id; empty when a person gave the name. */
  titled(): Iterable<string>;
}

/** A name that belongs to the entity, in some articles or in all. */
export interface EntityPart {
  readonly node: NameNode;
  readonly bearers: Bearers;
  readonly spellings: Counts<Form>;
  readonly aliases: Counts<Form>;
  readonly mentions: number;
  readonly quotes: number;
  readonly link: Link;
}

/** What belongs to an entity; undefined when no article's entity does. @param nodes names that may */
export function describe(
  id: string,
  nodes: Iterable<NameNode>,
  rules: Rules,
  recordOf: RecordOf,
): CorpusEntity | undefined {
  const parts: EntityPart[] = [];
  for (const node of nodes) {
    const { link, bearers, spellings, aliases, mentions, quotes } = node;
    if (link === undefined) continue;
    const part = { node, bearers, spellings, aliases, mentions, quotes, link };
    if (doesHold(id, part, rules, recordOf)) parts.push(part);
  }
  const first = parts.sort((a, b) => (a.node.id < b.node.id ? -1 : 1))[0];
  const type = first && (rules.description(id)?.type ?? first.node.type);
  return type && new Described(id, type, parts, rules, recordOf);
}

function doesHold(id: string, part: EntityPart, rules: Rules, recordOf: RecordOf): boolean {
  if (isWhole(part, rules)) return sizeOf(part.bearers) > 0;
  return part.bearers.some((chunk) => chunk.some((bearer) => isHeld(id, part, bearer, rules, recordOf)));
}

/** True when all bearers of the name belong to one entity. */
function isWhole({ link }: EntityPart, rules: Rules): boolean {
  return link.choice === undefined && rules.splitArticles(link.cluster).length === 0;
}

function isHeld(id: string, { link }: EntityPart, bearer: Bearer, rules: Rules, recordOf: RecordOf): boolean {
  return rules.target(clusterFor(link, bearer), recordOf(bearer).id) === id;
}

/** What is known of an entity without looking at its articles. */
export type EntitySummary = Omit<CorpusEntity, 'members' | 'eachMember' | 'titled'>;

/** An entity by its summary. @param whole describes it when somebody asks for more */
export function summarised(summary: EntitySummary, whole: () => CorpusEntity | undefined): CorpusEntity {
  return new Summarised(summary, whole);
}

class Summarised implements CorpusEntity {
  readonly #summary: EntitySummary;
  readonly #whole: () => CorpusEntity | undefined;
  #described: CorpusEntity | undefined;

  constructor(summary: EntitySummary, whole: () => CorpusEntity | undefined) {
    this.#summary = summary;
    this.#whole = whole;
  }

  get id(): string {
    return this.#summary.id;
  }

  get name(): string {
    return this.#summary.name;
  }

  get type(): EntityType {
    return this.#summary.type;
  }

  get articles(): number {
    return this.#summary.articles;
  }

  get mentions(): number {
    return this.#summary.mentions;
  }

  get quotes(): number {
    return this.#summary.quotes;
  }

  get aliases(): readonly string[] {
    return this.#summary.aliases;
  }

  get wikidata(): string | undefined {
    return this.#summary.wikidata;
  }

  get members(): readonly LocalEntity[] {
    return this.#describe()?.members ?? [];
  }

  eachMember(): Iterable<LocalEntity> {
    return this.#describe()?.eachMember() ?? [];
  }

  titled(): Iterable<string> {
    return this.#describe()?.titled() ?? [];
  }

  toJSON(): object {
    return asPlain(this);
  }

  #describe(): CorpusEntity | undefined {
    this.#described ??= this.#whole();
    return this.#described;
  }
}

/** What `JSON.stringify` writes. */
function asPlain({ id, name, type, aliases, articles, wikidata, members }: CorpusEntity): object {
  return { id, name, type, aliases, articles, wikidata, members };
}

interface Totals {
  readonly articles: number;
  readonly mentions: number;
  readonly quotes: number;
}

class Described implements CorpusEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly #parts: readonly EntityPart[];
  readonly #rules: Rules;
  readonly #recordOf: RecordOf;
  #name: string | undefined;
  #aliases: readonly string[] | undefined;
  #totals: Totals | undefined;
  #members: readonly LocalEntity[] | undefined;

  constructor(id: string, type: EntityType, parts: readonly EntityPart[], rules: Rules, recordOf: RecordOf) {
    this.#recordOf = recordOf;
    this.id = id;
    this.type = type;
    this.#parts = parts;
    this.#rules = rules;
  }

  get name(): string {
    this.#name ??= this.#rules.description(this.id)?.name ?? nameOf(this.id, this.#parts);
    return this.#name;
  }

  get aliases(): readonly string[] {
    if (this.#aliases === undefined) {
      const forms = new Set<string>();
      for (const { spellings, aliases } of this.#parts) {
        for (const { text } of spellings.forms) forms.add(text);
        for (const { text } of aliases.forms) forms.add(text);
      }
      const said = this.#rules.description(this.id);
      for (const alias of said?.aliases ?? []) forms.add(alias);
      for (const alias of [this.name, ...(said?.notAliases ?? [])]) forms.delete(alias);
      this.#aliases = [...forms].sort();
    }
    return this.#aliases;
  }

  get wikidata(): string | undefined {
    return this.#rules.description(this.id)?.wikidata;
  }

  get articles(): number {
    return this.#sum().articles;
  }

  get mentions(): number {
    return this.#sum().mentions;
  }

  get quotes(): number {
    return this.#sum().quotes;
  }

  get members(): readonly LocalEntity[] {
    this.#members ??= [...this.#eachMember()];
    return this.#members;
  }

  eachMember(): Iterable<LocalEntity> {
    return this.#members ?? this.#eachMember();
  }

  #eachMember(): Iterable<LocalEntity> {
    const [only, ...others] = this.#parts;
    if (only !== undefined && others.length === 0) return this.#membersBy(only);
    return merged(
      this.#parts.map((part) => this.#membersBy(part)),
      (a, b) => compare(a.article, b.article) || compare(a.entity, b.entity),
    );
  }

  /** The members that bear one name; its bearers are sorted already. */
  *#membersBy(part: EntityPart): Generator<LocalEntity> {
    const isAll = isWhole(part, this.#rules);
    const { number } = part.node;
    for (const chunk of part.bearers)
      for (const bearer of chunk) {
        if (!isAll && !isHeld(this.id, part, bearer, this.#rules, this.#recordOf)) continue;
        const record = this.#recordOf(bearer);
        const { id } = record;
        for (const entity of localsOf(record, number)) yield { article: id, entity };
      }
  }

  *titled(): Generator<string> {
    for (const part of this.#parts) {
      const form = part.spellings.forms.find(({ text }) => text === this.name);
      if (form === undefined) continue;
      for (const record of this.#recordsOf(part))
        if (doesPrint(record, part.node.number, form.number)) yield record.id;
    }
  }

  toJSON(): object {
    return asPlain(this);
  }

  *#recordsOf(part: EntityPart): Generator<ArticleRecord> {
    const isAll = isWhole(part, this.#rules);
    for (const chunk of part.bearers)
      for (const bearer of chunk)
        if (isAll || isHeld(this.id, part, bearer, this.#rules, this.#recordOf)) yield this.#recordOf(bearer);
  }

  #sum(): Totals {
    if (this.#totals === undefined) {
      let [articles, mentions, quotes] = [0, 0, 0];
      const isOne = this.#parts.length === 1;
      const met = new Set<number>();
      for (const part of this.#parts) {
        const isAll = isWhole(part, this.#rules);
        if (isAll) {
          mentions += part.mentions;
          quotes += part.quotes;
        }
        if (isAll && isOne) {
          articles = sizeOf(part.bearers);
          break;
        }
        for (const record of this.#recordsOf(part)) {
          met.add(record.number);
          for (let at = 0; !isAll && at < record.size; at++) {
            if (record.name(at) !== part.node.number) continue;
            mentions += record.mentions(at);
            quotes += record.quotes(at);
          }
        }
        articles = met.size;
      }
      this.#totals = { articles, mentions, quotes };
    }
    return this.#totals;
  }
}

/** Sorted lists as one. */
function* merged<T>(lists: readonly Iterator<T>[], compare: (a: T, b: T) => number): Generator<T> {
  const heads = lists.map((list) => ({ list, step: list.next() }));
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const head of heads)
      if (head.step.done !== true && (first === undefined || compare(head.step.value, first.step.value) < 0))
        first = head;
    if (first === undefined) return;
    yield first.step.value;
    first.step = first.list.next();
  }
}

/** The ids of the article's entities that bear a name, sorted. */
function localsOf(record: ArticleRecord, name: number): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < record.size; at++) if (record.name(at) === name) found.push(record.locals[at] ?? '');
  return found.length > 1 ? found.sort() : found;
}

/** True when the article prints a name in a form. */
function doesPrint(record: ArticleRecord, name: number, form: number): boolean {
  for (let at = 0; at < record.size; at++)
    if (record.name(at) === name && record.form(at) === form) return true;
  return false;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What an entity is called. People: as most articles call them in full. Others: by the name that gave the id, an
 * acronym only when nothing longer is there.
 */
function nameOf(id: string, parts: readonly EntityPart[]): string {
  const rank = ({ node, bearers }: EntityPart) => {
    const isRoot = idOf(node.type, node.key) === id;
    const isFull = node.words.length > 1 ? 1 : 0;
    const articles = sizeOf(bearers);
    return node.type === 'person' ? [isFull, articles] : [isRoot ? 1 : 0, isFull, articles];
  };
  const spelling = ({ node, spellings }: EntityPart) => usual({ key: node.key, spellings });
  const [best] = [...parts].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return (y[i] ?? 0) - (x[i] ?? 0);
    return compareSpellings(spelling(a), spelling(b));
  });
  return best === undefined ? id : spelling(best);
}

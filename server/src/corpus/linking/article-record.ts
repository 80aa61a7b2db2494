// An article as the register keeps it: its entities by name, as columns of numbers. Never changed. The same numbers lie
// in the image of a register.
import type { EntityType } from '../../extraction/analysis';
import { DOMAINS, type Domain } from './domains';
import type { RegisterEntry } from './entry';
import type { Form } from './forms';

import type { Names } from './names';

/** Where an article's id comes from when it is first asked for. */
export interface ArticleIds {
  articleId(number: number): string;
}

/** Entities, aliases, names of the context; then a column for each of what is known of an entity. */
const HEAD = 3;
const COLUMNS = 6;

const usual: (readonly string[])[] = [];

/** The ids `e1`, `e2` … that the extraction gives: one list for all articles of as many entities. */
export function usualIds(count: number): readonly string[] {
  usual[count] ??= Array.from({ length: count }, (_, at) => `e${at + 1}`);
  return usual[count];
}

export class ArticleRecord {
  /** The same for every record of this id, and no other's. */
  readonly number: number;
  /** True for one that lies in an image. */
  readonly isStored: boolean;
  readonly #id: string | ArticleIds;
  readonly #locals: readonly string[] | undefined;
  readonly #data: Int32Array;
  readonly #at: number;

  /**
   * @param locals ids of the entities; undefined where they are the usual ones
   * @param data holds the record's numbers from `at` on
   */
  constructor(
    id: string | ArticleIds,
    number: number,
    locals: readonly string[] | undefined,
    data: Int32Array,
    at = 0,
  ) {
    this.#id = id;
    this.number = number;
    this.isStored = typeof id !== 'string';
    this.#locals = locals;
    this.#data = data;
    this.#at = at;
  }

  get id(): string {
    return typeof this.#id === 'string' ? this.#id : this.#id.articleId(this.number);
  }

  /** The number of entities. */
  get size(): number {
    return this.#data[this.#at] ?? 0;
  }

  /** Ids of the article's entities. */
  get locals(): readonly string[] {
    return this.#locals ?? usualIds(this.size);
  }

  get hasUsualIds(): boolean {
    return this.#locals === undefined;
  }

  /** The number of the name that an entity bears. */
  name(entity: number): number {
    return this.#column(0, entity);
  }

  /** The number of the form in which its name is printed. */
  form(entity: number): number {
    return this.#column(1, entity);
  }

  mentions(entity: number): number {
    return this.#column(2, entity);
  }

  quotes(entity: number): number {
    return this.#column(3, entity);
  }

  domain(entity: number): Domain | undefined {
    return DOMAINS[this.#column(4, entity) - 1];
  }

  /** The numbers of an entity's other forms. */
  aliases(entity: number): Int32Array {
    const begin = entity === 0 ? 0 : this.#column(5, entity - 1);
    const from = this.#at + HEAD + COLUMNS * this.size;
    return this.#data.subarray(from + begin, from + this.#column(5, entity));
  }

  /** The number of names that count as context; `context` gives each, ascending. */
  get contextSize(): number {
    return this.#data[this.#at + 2] ?? 0;
  }

  context(index: number): number {
    const { size } = this;
    return this.#data[this.#at + HEAD + COLUMNS * size + (this.#data[this.#at + 1] ?? 0) + index] ?? 0;
  }

  /** The place of an entity by its id; -1 for an unknown one. */
  placeOf(local: string): number {
    return this.locals.indexOf(local);
  }

  /** True when one of its entities bears the name. */
  bears(name: number): boolean {
    const from = this.#at + HEAD;
    for (let at = from; at < from + this.size; at++) if (this.#data[at] === name) return true;
    return false;
  }

  /** The walks of life in which it shows the bearers of a name. */
  *domainsOf(name: number): Generator<Domain> {
    const { size } = this;
    for (let entity = 0; entity < size; entity++) {
      const domain = this.name(entity) === name ? this.domain(entity) : undefined;
      if (domain !== undefined) yield domain;
    }
  }

  /** Its numbers, as they are written. */
  get data(): Int32Array {
    const { size } = this;
    const length = HEAD + COLUMNS * size + (this.#data[this.#at + 1] ?? 0) + this.contextSize;
    return this.#data.subarray(this.#at, this.#at + length);
  }

  #column(column: number, entity: number): number {
    return this.#data[this.#at + HEAD + column * this.size + entity] ?? 0;
  }
}

/** What the numbers of a record stand for, to write them with others. */
export interface RecordNumbers {
  readonly name: (number: number) => number;
  readonly form: (number: number) => number;
}

/** The record's numbers, with others in place of names and forms. */
export function renumbered(record: ArticleRecord, { name, form }: RecordNumbers): Int32Array {
  const data = record.data.slice();
  const { size } = record;
  const aliases = HEAD + COLUMNS * size;
  const context = aliases + (data[1] ?? 0);
  for (let at = HEAD; at < HEAD + size; at++) data[at] = name(data[at] ?? 0);
  for (let at = HEAD + size; at < HEAD + 2 * size; at++) data[at] = form(data[at] ?? 0);
  for (let at = aliases; at < context; at++) data[at] = form(data[at] ?? 0);
  for (let at = context; at < data.length; at++) data[at] = name(data[at] ?? 0);
  data.subarray(context).sort();
  return data;
}

/**
 * @param number the article's number
 * @param nameFor the number of the name of a form, or of the one that a person linked
 */
export function recordOf(
  { id, entities }: RegisterEntry,
  number: number,
  names: Names,
  nameFor: (form: Form, settled: string | undefined) => number,
): ArticleRecord {
  const context = new Set<number>();
  const aliases: number[] = [];
  const size = entities.length;
  const rows = new Int32Array(COLUMNS * size);
  for (const [at, entity] of entities.entries()) {
    const form = names.form(entity.type, entity.name);
    if (form.isContext) context.add(form.key);
    for (const printed of entity.aliases) {
      const alias = names.form(entity.type, printed);
      aliases.push(alias.number);
      if (form.isContext && isBody(entity.type)) context.add(alias.key);
    }
    const { domain } = entity;
    rows[at] = nameFor(form, entity.key);
    rows[size + at] = form.number;
    rows[2 * size + at] = entity.mentions;
    rows[3 * size + at] = entity.quotes;
    rows[4 * size + at] = domain === undefined ? 0 : DOMAINS.indexOf(domain) + 1;
    rows[5 * size + at] = aliases.length;
  }
  const data = new Int32Array(HEAD + rows.length + aliases.length + context.size);
  data[0] = size;
  data[1] = aliases.length;
  data[2] = context.size;
  data.set(rows, HEAD);
  data.set(aliases, HEAD + rows.length);
  const shared = data.subarray(HEAD + rows.length + aliases.length);
  shared.set([...context]);
  shared.sort();
  const ids = usualIds(entities.length);
  const isUsual = entities.every((entity, at) => entity.id === ids[at]);
  return new ArticleRecord(id, number, isUsual ? undefined : entities.map((one) => one.id), data);
}

function isBody(type: EntityType): boolean {
  return type === 'organization';
}

/** True when two records of one article say the same. */
export function isSameRecord(a: ArticleRecord, b: ArticleRecord): boolean {
  return isSameList(a.data, b.data) && isSameList(a.locals, b.locals);
}

function isSameList(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** What an article prints for a name: each form once, and the sums over its entities of that name. */
export interface Printed {
  /** Numbers of forms. */
  readonly names: ReadonlySet<number>;
  readonly aliases: ReadonlySet<number>;
  readonly mentions: number;
  readonly quotes: number;
}

/** What an article prints, by the number of the name. */
export function printedIn(record: ArticleRecord): ReadonlyMap<number, Printed> {
  const printed = new Map<
    number,
    { names: Set<number>; aliases: Set<number>; mentions: number; quotes: number }
  >();
  for (let entity = 0; entity < record.size; entity++) {
    const name = record.name(entity);
    const here = printed.get(name) ?? { names: new Set(), aliases: new Set(), mentions: 0, quotes: 0 };
    printed.set(name, here);
    here.names.add(record.form(entity));
    for (const alias of record.aliases(entity)) here.aliases.add(alias);
    here.mentions += record.mentions(entity);
    here.quotes += record.quotes(entity);
  }
  return printed;
}

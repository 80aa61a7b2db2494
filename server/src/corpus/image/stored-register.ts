// A register as it lies in an image: looked up by hashes and places, without an object for what nobody asks for. It
// never changes.
import type { EntityType } from '../../extraction/analysis';
import { hashWord } from '../../language/hash';
import type { EntitySummary } from '../entity';
import { type ArticleIds, ArticleRecord } from '../linking/article-record';
import { bearersOf } from '../linking/bearers';
import type { Domain } from '../linking/domains';
import type { Counts, Form } from '../linking/forms';
import type { Bearers, Link } from '../linking/model';
import type { StoredName, StoredNames } from '../linking/name-nodes';
import type { StoredForms } from '../linking/names';
import { RememberedChoice } from '../linking/remembered-choice';
import { findValue, valuesOf } from './hash-index';
import {
  columnsOf,
  ENTITY_ROW,
  FORM_ROW,
  type ImageColumns,
  NAME_ROW,
  type RegisterImage,
  TYPES,
} from './layout';

/** The hash of a form. */
export function hashOfForm(type: EntityType, text: string): number {
  return hashWord(`${type}|${text}`);
}

/** @returns undefined when the image is of another version, or not whole */
export function openImage(image: RegisterImage): StoredRegister | undefined {
  const columns = columnsOf(image);
  return columns && new StoredRegister(columns);
}

export class StoredRegister implements StoredForms, StoredNames, ArticleIds {
  readonly idCount: number;
  readonly formCount: number;
  readonly nameCount: number;
  readonly articleCount: number;
  readonly entityCount: number;
  readonly #columns: ImageColumns;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #articleIds: string[] = [];
  readonly #choices: RememberedChoice[] = [];

  constructor(columns: ImageColumns) {
    this.#columns = columns;
    this.idCount = columns.ids.length;
    this.formCount = columns.forms.length / FORM_ROW;
    this.nameCount = columns.names.length / NAME_ROW;
    this.articleCount = columns.articles.length;
    this.entityCount = columns.entities.length / ENTITY_ROW;
  }

  /** The string that has a number. */
  text(string = -1): string {
    const { ends, text } = this.#columns;
    return this.#decoder.decode(text.subarray(string <= 0 ? 0 : ends[string - 1], ends[string] ?? 0));
  }

  storedId(number: number): string {
    return this.text(this.#columns.ids[number]);
  }

  numberOfId(id: string): number | undefined {
    return findValue(this.#columns.idIndex, hashWord(id), (number) => this.storedId(number) === id);
  }

  storedForm(number: number): Form {
    const { forms } = this.#columns;
    const kind = forms[number * FORM_ROW + 2] ?? 0;
    return {
      number,
      text: this.text(forms[number * FORM_ROW]),
      key: forms[number * FORM_ROW + 1] ?? 0,
      type: TYPES[kind >> 1] ?? 'person',
      isContext: (kind & 1) === 1,
    };
  }

  numberOfForm(type: EntityType, text: string): number | undefined {
    const { forms, formIndex } = this.#columns;
    return findValue(
      formIndex,
      hashOfForm(type, text),
      (number) =>
        TYPES[(forms[number * FORM_ROW + 2] ?? 0) >> 1] === type &&
        this.text(forms[number * FORM_ROW]) === text,
    );
  }

  /** Numbers of all names. */
  *nameNumbers(): Generator<number> {
    const { names } = this.#columns;
    for (let at = 0; at < names.length; at += NAME_ROW) yield names[at] ?? 0;
  }

  namesByHash(hash: number): Iterable<number> {
    return valuesOf(this.#columns.keyIndex, hash);
  }

  storedName(number: number): StoredName | undefined {
    const row = this.#columns.nameAt[number] ?? -1;
    return row < 0 ? undefined : new NameRow(this, number, this.#columns.names.subarray(row * NAME_ROW), row);
  }

  linkOf(cluster: number | undefined, why: number | undefined, choice: number): Link {
    const link = { cluster: this.text(cluster), why: this.text(why) };
    return choice < 0 ? link : { ...link, choice: this.#choice(choice) };
  }

  clustersOf(row: number): readonly string[] {
    return Array.from(this.#list(row, 0), (string) => this.text(string));
  }

  /** @param list 1 for spellings, 2 for aliases */
  countsOf(row: number, list: 1 | 2): Counts<Form> {
    const pairs = this.#list(row, list);
    const forms: Form[] = [];
    const counts: number[] = [];
    for (let at = 0; at < pairs.length; at += 2) {
      forms.push(this.storedForm(pairs[at] ?? 0));
      counts.push(pairs[at + 1] ?? 0);
    }
    return { forms, counts };
  }

  bearersOf(row: number): Bearers {
    return bearersOf(Array.from(this.#list(row, 3)));
  }

  domainsOf(row: number, number: number): ReadonlyMap<Domain, Bearers> {
    const found = new Map<Domain, number[]>();
    for (const article of this.#list(row, 3))
      for (const domain of this.record(article).domainsOf(number)) {
        const articles = found.get(domain) ?? [];
        found.set(domain, articles);
        if (articles.at(-1) !== article) articles.push(article);
      }
    return new Map([...found].map(([domain, articles]) => [domain, bearersOf(articles)]));
  }

  /** A list of a name: the entities, spellings, aliases, bearers. */
  #list(row: number, which: number): Int32Array {
    const { lists, nameLists } = this.#columns;
    let at = nameLists[row] ?? 0;
    for (let list = 0; list < which; list++) at += 1 + (lists[at] ?? 0);
    return lists.subarray(at + 1, at + 1 + (lists[at] ?? 0));
  }

  #choice(index: number): RememberedChoice {
    const { choices, choiceStarts } = this.#columns;
    const from = choiceStarts[index] ?? 0;
    const to = choiceStarts[index + 1] ?? choices.length;
    this.#choices[index] ??= new RememberedChoice({
      otherwise: this.text(choices[from]),
      answer: (article) => {
        let low = 0;
        let high = (to - from - 1) / 2;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((choices[from + 1 + 2 * middle] ?? 0) < article) low = middle + 1;
          else high = middle;
        }
        const at = from + 1 + 2 * low;
        return at < to && choices[at] === article ? this.text(choices[at + 1]) : undefined;
      },
    });
    return this.#choices[index];
  }

  articleId(number: number): string {
    this.#articleIds[number] ??= this.text(this.#columns.articles[number]);
    return this.#articleIds[number];
  }

  articleNumber(id: string): number | undefined {
    return findValue(this.#columns.articleIndex, hashWord(id), (number) => this.articleId(number) === id);
  }

  record(article: number): ArticleRecord {
    const { records, recordStarts } = this.#columns;
    const at = recordStarts[article] ?? 0;
    // Ids that are not the usual ones stand in front of the record.
    const unusual = records[at] ?? 0;
    const locals =
      unusual === 0
        ? undefined
        : Array.from(records.subarray(at + 1, at + 1 + unusual), (string) => this.text(string));
    return new ArticleRecord(this, article, locals, records, at + 1 + unusual);
  }

  entity(row: number): EntitySummary {
    return new EntityRow(this, this.#columns.entities, row);
  }

  entityId(row: number): string {
    return this.text(this.#columns.entities[row * ENTITY_ROW]);
  }

  /** The row of an entity; undefined for an unknown one. */
  entityRow(id: string): number | undefined {
    return findValue(this.#columns.entityIndex, hashWord(id), (row) => this.entityId(row) === id);
  }

  /** Numbers of the names that are an entity's. */
  namesOf(row: number): Int32Array {
    const { entities, entityLists } = this.#columns;
    const at = entities[row * ENTITY_ROW + 7] ?? 0;
    return entityLists.subarray(at + 1, at + 1 + (entityLists[at] ?? 0));
  }

  aliasesOf(row: number): readonly string[] {
    const { entities, entityLists } = this.#columns;
    const names = entities[row * ENTITY_ROW + 7] ?? 0;
    const at = names + 1 + (entityLists[names] ?? 0);
    return Array.from(entityLists.subarray(at + 1, at + 1 + (entityLists[at] ?? 0)), (string) =>
      this.text(string),
    );
  }
}

class NameRow implements StoredName {
  readonly #register: StoredRegister;
  readonly #values: Int32Array;
  readonly #row: number;
  readonly number: number;

  constructor(register: StoredRegister, number: number, values: Int32Array, row: number) {
    this.#register = register;
    this.#values = values;
    this.#row = row;
    this.number = number;
  }

  get key(): number {
    return this.#values[1] ?? 0;
  }

  get type(): EntityType {
    return TYPES[this.#values[2] ?? 0] ?? 'person';
  }

  get settled(): string | undefined {
    const settled = this.#values[3] ?? -1;
    return settled < 0 ? undefined : this.#register.text(settled);
  }

  get link(): Link {
    return this.#register.linkOf(this.#values[4], this.#values[5], this.#values[6] ?? -1);
  }

  get mentions(): number {
    return this.#values[7] ?? 0;
  }

  get quotes(): number {
    return this.#values[8] ?? 0;
  }

  get clusters(): readonly string[] {
    return this.#register.clustersOf(this.#row);
  }

  get spellings(): Counts<Form> {
    return this.#register.countsOf(this.#row, 1);
  }

  get aliases(): Counts<Form> {
    return this.#register.countsOf(this.#row, 2);
  }

  get bearers(): Bearers {
    return this.#register.bearersOf(this.#row);
  }

  get domains(): ReadonlyMap<Domain, Bearers> {
    return this.#register.domainsOf(this.#row, this.number);
  }
}

class EntityRow implements EntitySummary {
  readonly #register: StoredRegister;
  readonly #entities: Int32Array;
  readonly #row: number;

  constructor(register: StoredRegister, entities: Int32Array, row: number) {
    this.#register = register;
    this.#entities = entities;
    this.#row = row;
  }

  #value(column: number): number {
    return this.#entities[this.#row * ENTITY_ROW + column] ?? 0;
  }

  get id(): string {
    return this.#register.text(this.#value(0));
  }

  get name(): string {
    return this.#register.text(this.#value(1));
  }

  get type(): EntityType {
    return TYPES[this.#value(2)] ?? 'person';
  }

  get articles(): number {
    return this.#value(3);
  }

  get mentions(): number {
    return this.#value(4);
  }

  get quotes(): number {
    return this.#value(5);
  }

  get wikidata(): string | undefined {
    const item = this.#value(6);
    return item < 0 ? undefined : this.#register.text(item);
  }

  get aliases(): readonly string[] {
    return this.#register.aliasesOf(this.#row);
  }
}

// Writes a settled register as an image, a piece at a time. Articles are numbered by id, names and forms as they come:
// what nothing points at any more is left out.
import { hashWord } from '../../language/hash';
import type { CorpusEntity } from '../entity';
import { type ArticleRecord, renumbered } from '../linking/article-record';
import type { Counts, Form } from '../linking/forms';
import type { ArticleChoice, Bearer, NameNode, RecordOf } from '../linking/model';
import { keyHashes } from '../linking/name-keys';
import type { Names } from '../linking/names';
import { buildHashIndex, type HashIndex } from './hash-index';
import { packImage, type RegisterImage, TYPES } from './layout';
import { hashOfForm } from './stored-register';

/** What an image holds of a register that is settled. */
export interface RegisterContent {
  readonly names: Names;
  readonly nodes: Iterable<NameNode>;
  /** By id. */
  readonly records: readonly ArticleRecord[];
  readonly entities: Iterable<CorpusEntity>;
  /** The names that are an entity's. */
  readonly namesOf: (entity: string) => Iterable<NameNode>;
  readonly recordOf: RecordOf;
}

/** How many things are written in one piece: one that refers to hundreds of others is much work. */
const PIECE = 25;
/** References, or short things, that are written in one piece. */
const SHORT = 500;

/** Makes the image a piece at a time; nothing may change meanwhile. */
export function* writeImage(content: RegisterContent): Generator<void, RegisterImage> {
  const { names, records } = content;
  const strings = createStrings();
  const ids = createNumbering((number) => names.idOf(number));
  const forms = createNumbering((number) => names.formAt(number));
  const articleAt = new Map(records.map(({ number }, at) => [number, at]));
  const place = (bearer: Bearer) => articleAt.get(content.recordOf(bearer).number) ?? 0;

  const articles = new Column();
  const recordStarts = new Column();
  const recordData = new Column();
  const numbers = { name: ids.of, form: forms.of };
  for (const record of records) {
    if (articles.length % PIECE === 0) yield;
    articles.put(strings.of(record.id));
    recordStarts.put(recordData.length);
    const locals = record.hasUsualIds ? [] : record.locals;
    recordData.put(locals.length, ...locals.map(strings.of));
    recordData.putAll(renumbered(record, numbers));
  }

  const nameRows = new Column();
  const nameLists = new Column();
  const lists = new Column();
  const keys = { hashes: new Column(), values: new Column() };
  const choices: { choice: ArticleChoice; otherwise: string; bearers: Map<number, Bearer> }[] = [];
  const choiceAt = new Map<ArticleChoice, number>();
  const putCounts = ({ forms: counted, counts }: Counts<Form>) => {
    lists.put(2 * counted.length);
    for (const [at, form] of counted.entries()) lists.put(forms.of(form.number), counts[at] ?? 0);
  };
  /** Articles of the names written since the last pause: a name that all print is much work. */
  let since = 0;
  for (const node of content.nodes) {
    const { link, settled } = node;
    const bearers = node.bearers.flat();
    since += 10 + bearers.length;
    if (since > SHORT) {
      since = 0;
      yield;
    }
    let choice = -1;
    if (link?.choice !== undefined) {
      choice = choiceAt.get(link.choice) ?? choices.length;
      if (choice === choices.length) {
        choiceAt.set(link.choice, choice);
        choices.push({ choice: link.choice, otherwise: link.cluster, bearers: new Map() });
      }
      for (const bearer of bearers) choices[choice]?.bearers.set(place(bearer), bearer);
    }
    const number = ids.of(node.number);
    // The key of a name that a person linked has an id of its own.
    const key = ids.of(names.numberOf(`${node.type}|${node.key}`));
    nameRows.put(number, key, TYPES.indexOf(node.type), settled === undefined ? -1 : strings.of(settled));
    nameRows.put(strings.of(link?.cluster ?? ''), strings.of(link?.why ?? ''), choice);
    nameRows.put(node.mentions, node.quotes);
    nameLists.put(lists.length);
    lists.put(node.clusters.length, ...node.clusters.map(strings.of));
    putCounts(node.spellings);
    putCounts(node.aliases);
    lists.put(bearers.length);
    for (const bearer of bearers) lists.put(place(bearer));
    for (const hash of keyHashes(node, names)) {
      keys.hashes.put(hash);
      keys.values.put(number);
    }
  }

  const choiceStarts = new Column();
  const choiceRows = new Column();
  for (const { choice, otherwise, bearers } of choices) {
    yield;
    choiceStarts.put(choiceRows.length);
    choiceRows.put(strings.of(otherwise));
    for (const [article, bearer] of [...bearers].sort(([a], [b]) => a - b))
      choiceRows.put(article, strings.of(choice.of(bearer)));
  }

  const entities = new Column();
  const entityLists = new Column();
  const entityHashes: number[] = [];
  for (const entity of content.entities) {
    since += 10 + entity.articles;
    if (since > SHORT) {
      since = 0;
      yield;
    }
    const { id, name, type, articles: count, mentions, quotes, wikidata, aliases } = entity;
    entityHashes.push(hashWord(id));
    entities.put(strings.of(id), strings.of(name), TYPES.indexOf(type), count, mentions, quotes);
    entities.put(wikidata === undefined ? -1 : strings.of(wikidata), entityLists.length);
    const own = [...content.namesOf(id)].map((node) => ids.of(node.number));
    entityLists.put(own.length, ...own);
    entityLists.put(aliases.length, ...aliases.map(strings.of));
  }

  const formRows = new Column();
  const formHashes: number[] = [];
  for (const { text, type, key, isContext } of forms.all()) {
    if (formHashes.length % SHORT === 0) yield;
    formHashes.push(hashOfForm(type, text));
    formRows.put(strings.of(text), ids.of(key), TYPES.indexOf(type) * 2 + (isContext ? 1 : 0));
  }
  const idStrings = new Column();
  const idHashes: number[] = [];
  for (const id of ids.all()) {
    if (idHashes.length % SHORT === 0) yield;
    idHashes.push(hashWord(id));
    idStrings.put(strings.of(id));
  }
  const nameAt = new Int32Array(idHashes.length).fill(-1);
  const rows = nameRows.all();
  for (let row = 0; row < nameLists.length; row++)
    nameAt[rows[row * (rows.length / nameLists.length)] ?? 0] = row;

  const inOrder = (hashes: readonly number[]): Generator<void, HashIndex> =>
    buildHashIndex(
      hashes,
      Int32Array.from({ length: hashes.length }).map((_, at) => at),
    );
  const articleHashes = records.map(({ id }) => hashWord(id));
  const columns = {
    ids: idStrings.all(),
    forms: formRows.all(),
    nameAt,
    names: rows,
    nameLists: nameLists.all(),
    lists: lists.all(),
    articles: articles.all(),
    recordStarts: recordStarts.all(),
    records: recordData.all(),
    choiceStarts: choiceStarts.all(),
    choices: choiceRows.all(),
    entities: entities.all(),
    entityLists: entityLists.all(),
    idIndex: yield* inOrder(idHashes),
    formIndex: yield* inOrder(formHashes),
    articleIndex: yield* inOrder(articleHashes),
    entityIndex: yield* inOrder(entityHashes),
    keyIndex: yield* buildHashIndex(Uint32Array.from(keys.hashes.all()), keys.values.all()),
  };
  yield;
  return yield* packImage({ ...columns, ...(yield* strings.written()) });
}

/** Numbers that grow at the end. */
class Column {
  #numbers = new Int32Array(64);
  length = 0;

  put(...values: readonly number[]): void {
    this.putAll(values);
  }

  putAll(values: ArrayLike<number>): void {
    const length = this.length + values.length;
    if (length > this.#numbers.length) {
      const wider = new Int32Array(Math.max(length, 2 * this.#numbers.length));
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers.set(values, this.length);
    this.length = length;
  }

  all(): Int32Array {
    return this.#numbers.subarray(0, this.length);
  }
}

/** New numbers for old ones, in the order in which they are asked for. */
function createNumbering<T>(at: (number: number) => T) {
  const numbers = new Map<number, number>();
  return {
    of(number: number): number {
      const known = numbers.get(number);
      if (known !== undefined) return known;
      numbers.set(number, numbers.size);
      return numbers.size - 1;
    },
    /** What the old numbers stand for, in the order of the new; also what is asked for meanwhile. */
    *all(): Generator<T> {
      for (const number of numbers.keys()) yield at(number);
    },
  };
}

/** Each string once, by number. */
function createStrings() {
  const numbers = new Map<string, number>();
  return {
    of(value: string): number {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, numbers.size);
      return numbers.size - 1;
    },
    *written(): Generator<void, { text: Uint8Array; ends: Int32Array }> {
      const encoder = new TextEncoder();
      let text = new Uint8Array(1 << 10);
      const ends = new Int32Array(numbers.size);
      let length = 0;
      let at = 0;
      for (const value of numbers.keys()) {
        if (at % SHORT === 0) yield;
        if (length + 3 * value.length > text.length) {
          const wider = new Uint8Array(2 * text.length + 3 * value.length);
          wider.set(text);
          text = wider;
        }
        length += encoder.encodeInto(value, text.subarray(length)).written;
        ends[at++] = length;
      }
      return { text: text.subarray(0, length), ends };
    },
  };
}

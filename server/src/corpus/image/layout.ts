// The layout of a register's image: columns of numbers and one of text, one behind the other, as they lie in a file and
// in memory. What the columns mean is said here; they are filled in write.ts and read in stored-register.ts.
import type { EntityType } from '../../extraction/analysis';
import type { HashIndex } from './hash-index';

/** Changes with the layout, and with the rules of linking: an image of another version is not read. */
export const IMAGE_VERSION = 4;

/** The image as bytes, in memory of its own or on a multiple of 4. */
export type RegisterImage = Uint8Array;

/** Numbers beside each other in one row of a table. */
export const FORM_ROW = 3;
export const NAME_ROW = 9;
export const ENTITY_ROW = 8;

export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'event'];

export interface ImageColumns {
  /** UTF-8, and where each string ends. A string is known by its number, from 0. */
  readonly text: Uint8Array;
  readonly ends: Int32Array;
  /** By number of an id (see Names): the string. */
  readonly ids: Int32Array;
  /** Printed forms: string; number of the key; twice the type's place in `TYPES`, and one more for context. */
  readonly forms: Int32Array;
  /** By number of an id: the row in `names`, or -1 where it is no name that articles bear. */
  readonly nameAt: Int32Array;
  /**
   * Names: number of the id; number of the key; type; string of what a person linked it to, or -1; strings of the
   * link's entity and reason; choice, or -1; mentions; quotes.
   */
  readonly names: Int32Array;
  /** Where the lists of each name begin in `lists`, in the order there. */
  readonly nameLists: Int32Array;
  /** Of names: entities as strings; spellings and aliases, each form with its count; bearers. Each after its length. */
  readonly lists: Int32Array;
  /** Articles by id: the string; and where the records begin in `records` (see article-record.ts). */
  readonly articles: Int32Array;
  readonly recordStarts: Int32Array;
  readonly records: Int32Array;
  /** Choices: where each begins in `choices`; there the string of what else is meant, then articles with strings. */
  readonly choiceStarts: Int32Array;
  readonly choices: Int32Array;
  /** Entities: id and name as strings; type; articles; mentions; quotes; Wikidata item, or -1; where its lists begin. */
  readonly entities: Int32Array;
  /** Of entities: numbers of names; aliases as strings. Each after its length. */
  readonly entityLists: Int32Array;
  readonly idIndex: HashIndex;
  readonly formIndex: HashIndex;
  readonly articleIndex: HashIndex;
  readonly entityIndex: HashIndex;
  /** Numbers of names by what they are found by when others are linked. */
  readonly keyIndex: HashIndex;
}

const PLAIN = [
  'ends',
  'ids',
  'forms',
  'nameAt',
  'names',
  'nameLists',
  'lists',
  'articles',
  'recordStarts',
  'records',
  'choiceStarts',
  'choices',
  'entities',
  'entityLists',
] as const;
const INDEXES = ['idIndex', 'formIndex', 'articleIndex', 'entityIndex', 'keyIndex'] as const;
const MAGIC = 0x4e4d5231;
/** Magic, version, length of the text in bytes, then the length of each column. */
const HEADER = 3 + PLAIN.length + 2 * INDEXES.length;

/** Puts the columns one behind the other, a piece at a time. */
export function* packImage(columns: ImageColumns): Generator<void, RegisterImage> {
  const numbers: (Int32Array | Uint32Array)[] = PLAIN.map((name) => columns[name]);
  for (const name of INDEXES) numbers.push(columns[name].hashes, columns[name].values);
  const lengths = numbers.map(({ length }) => length);
  const all = lengths.reduce((sum, length) => sum + length, HEADER);
  const bytes = new Uint8Array(4 * all + padded(columns.text.length));
  const words = new Uint32Array(bytes.buffer, 0, all);
  words.set([MAGIC, IMAGE_VERSION, columns.text.length, ...lengths]);
  let at = HEADER;
  for (const column of numbers) {
    yield;
    words.set(column, at);
    at += column.length;
  }
  yield;
  bytes.set(columns.text, 4 * all);
  return bytes;
}

/** The columns of an image, as views of its bytes; undefined when it is no image of this version, or not whole. */
export function columnsOf(image: RegisterImage): ImageColumns | undefined {
  if (image.byteLength < 4 * HEADER || image.byteOffset % 4 !== 0) return undefined;
  const header = new Uint32Array(image.buffer, image.byteOffset, HEADER);
  const [magic, version, textLength = 0] = header;
  if (magic !== MAGIC || version !== IMAGE_VERSION) return undefined;
  const all = header.subarray(3).reduce((sum, length) => sum + length, HEADER);
  if (4 * all + padded(textLength) !== image.byteLength) return undefined;
  let at = image.byteOffset + 4 * HEADER;
  let column = 3;
  const take = <T>(make: (offset: number, length: number) => T): T => {
    const length = header[column++] ?? 0;
    const made = make(at, length);
    at += 4 * length;
    return made;
  };
  const signed = () => take((offset, length) => new Int32Array(image.buffer, offset, length));
  const unsigned = () => take((offset, length) => new Uint32Array(image.buffer, offset, length));
  const plain = Object.fromEntries(PLAIN.map((name) => [name, signed()]));
  const indexes = Object.fromEntries(INDEXES.map((name) => [name, { hashes: unsigned(), values: signed() }]));
  const text = new Uint8Array(image.buffer, at, textLength);
  return { ...plain, ...indexes, text } as unknown as ImageColumns;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

// The register as bytes, so that a corpus that did not change is not linked again at the next start: one list of
// strings, one of numbers. Written and read in the same order; what is read is what was written, or nothing.
import type { EntityType } from '../extraction/analysis';
import type { Domain } from './linking/domains';
import type { Counts } from './linking/forms';
import type { ArticleChoice, ArticleRecord, Form, NameNode } from './linking/model';
import type { Names } from './linking/names';
import { usualIds } from './linking/record';
import { RememberedChoice } from './linking/remembered-choice';

/** Changes with the layout, and with the rules of linking: an image of another version is not read. */
export const IMAGE_VERSION = 1;

/** How many things are read in one piece. */
const PIECE = 200;

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'event'];
const DOMAINS: readonly (Domain | undefined)[] = [undefined, 'arts', 'crime', 'public', 'science', 'sport'];

/** What an image holds of a register that is settled. */
export interface RegisterContent {
  readonly names: Names;
  readonly nodes: readonly NameNode[];
  /** By id. */
  readonly records: readonly ArticleRecord[];
}

export interface RegisterImage {
  readonly strings: readonly string[];
  readonly numbers: Int32Array;
}

/** Makes the image a piece at a time; nothing may change meanwhile. */
export function* writeImage({ names, nodes, records }: RegisterContent): Generator<void, RegisterImage> {
  const strings: string[] = [];
  const stringAt = new Map<string, number>();
  let numbers = new Int32Array(1 << 16);
  let length = 0;
  const put = (...values: readonly number[]) => {
    if (length + values.length > numbers.length) {
      const wider = new Int32Array(2 * numbers.length + values.length);
      wider.set(numbers);
      numbers = wider;
    }
    for (const value of values) numbers[length++] = value;
  };
  const text = (value: string): number => {
    let at = stringAt.get(value);
    if (at === undefined) {
      at = strings.length;
      stringAt.set(value, at);
      strings.push(value);
    }
    return at;
  };

  put(IMAGE_VERSION, names.count);
  for (let number = 0; number < names.count; number++) put(text(names.idOf(number)));
  yield;
  const forms = [...names.forms()];
  const formAt = new Map(forms.map((form, at) => [form, at]));
  put(forms.length);
  for (const form of forms) put(TYPES.indexOf(form.type), text(form.text), form.key, form.isContext ? 1 : 0);
  yield;

  const choices: ArticleChoice[] = [];
  const choiceAt = new Map<ArticleChoice, number>();
  const holders: NameNode[][] = [];
  const nodeAt = new Map(nodes.map((node, at) => [node, at]));
  const putCounts = ({ forms: counted, counts }: Counts<Form>) => {
    put(counted.length);
    for (const [at, form] of counted.entries()) put(formAt.get(form) ?? 0, counts[at] ?? 0);
  };
  put(nodes.length);
  for (const [at, node] of nodes.entries()) {
    if (at % 500 === 499) yield;
    const { link } = node;
    let choice = -1;
    if (link?.choice !== undefined) {
      choice = choiceAt.get(link.choice) ?? choices.length;
      if (choice === choices.length) {
        choiceAt.set(link.choice, choice);
        choices.push(link.choice);
        holders.push([]);
      }
      holders[choice]?.push(node);
    }
    put(node.number, names.numberOf(`${node.type}|${node.key}`), TYPES.indexOf(node.type));
    put(node.settled === undefined ? -1 : text(node.settled));
    put(text(link?.cluster ?? ''), text(link?.why ?? ''), choice);
    put(node.clusters.length, ...node.clusters.map(text));
    putCounts(node.spellings);
    putCounts(node.aliases);
  }

  const recordAt = new Map(records.map((record, at) => [record, at]));
  put(records.length);
  for (const [at, record] of records.entries()) {
    if (at % 200 === 199) yield;
    const isUsual = record.locals.every((id, local) => id === `e${local + 1}`);
    put(text(record.id), record.nodes.length, isUsual ? 1 : 0);
    if (!isUsual) put(...record.locals.map(text));
    for (const [local, node] of record.nodes.entries()) {
      const aliases = record.aliases[local] ?? [];
      const form = record.names[local];
      put(nodeAt.get(node) ?? 0, (form && formAt.get(form)) ?? 0);
      put(record.mentions[local] ?? 0, record.quotes[local] ?? 0, DOMAINS.indexOf(record.domains[local]));
      put(aliases.length, ...aliases.map((alias) => formAt.get(alias) ?? 0));
    }
    put(record.context.length, ...record.context);
  }

  put(choices.length);
  for (const [at, choice] of choices.entries()) {
    yield;
    const otherwise = holders[at]?.[0]?.link?.cluster ?? '';
    const bearers = new Set(holders[at]?.flatMap((node) => node.bearers.flat()));
    put(text(otherwise), bearers.size);
    for (const record of bearers) put(recordAt.get(record) ?? 0, text(choice.of(record)));
  }
  return { strings, numbers: numbers.slice(0, length) };
}

/** Reads an image into empty names, a piece at a time. @returns undefined when it is of another version */
export function* readImage(
  { strings, numbers }: RegisterImage,
  names: Names,
): Generator<void, RegisterContent | undefined> {
  let at = 0;
  const next = (): number => numbers[at++] ?? 0;
  const text = (): string => strings[next()] ?? '';
  const times = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  if (next() !== IMAGE_VERSION) return undefined;
  const inPieces = function* <T>(make: (index: number) => T): Generator<void, T[]> {
    const made: T[] = [];
    for (let count = next(); made.length < count; ) {
      made.push(make(made.length));
      if (made.length % PIECE === 0) yield;
    }
    return made;
  };
  yield* inPieces(() => names.numberOf(text()));
  const forms = yield* inPieces((): Form => {
    const type = TYPES[next()] ?? 'person';
    return names.adopt({ type, text: text(), key: next(), isContext: next() === 1 });
  });
  const form = (): Form => forms[next()] as Form;
  const counts = (): Counts<Form> => {
    const entries = times(next(), () => [form(), next()] as const);
    return { forms: entries.map(([one]) => one), counts: entries.map(([, count]) => count) };
  };
  const links: { cluster: string; why: string; choice: number }[] = [];
  const nodes = yield* inPieces((): NameNode => {
    const id = names.idOf(next());
    const key = next();
    const type = TYPES[next()] ?? 'person';
    const settled = next();
    const node = names.nodeBy(id, key, type, settled < 0 ? undefined : strings[settled]);
    links.push({ cluster: text(), why: text(), choice: next() });
    node.clusters = times(next(), text);
    node.spellings = counts();
    node.aliases = counts();
    return node;
  });
  const records = yield* inPieces((number): ArticleRecord => {
    const id = text();
    const size = next();
    const locals = next() === 1 ? usualIds(size) : times(size, text);
    const rows = times(size, () => ({
      node: nodes[next()] as NameNode,
      name: form(),
      mentions: next(),
      quotes: next(),
      domain: DOMAINS[next()],
      aliases: aliasesFrom(next(), form),
    }));
    return {
      id,
      number,
      locals,
      nodes: rows.map((row) => row.node),
      names: rows.map((row) => row.name),
      aliases: rows.map((row) => row.aliases),
      mentions: rows.map((row) => row.mentions),
      quotes: rows.map((row) => row.quotes),
      domains: rows.map((row) => row.domain),
      context: times(next(), next),
    };
  });
  const choices = yield* inPieces(() => {
    const otherwise = text();
    const answers = new Map(times(next(), () => [records[next()] as ArticleRecord, text()] as const));
    return new RememberedChoice(answers, otherwise);
  });
  for (const [index, node] of nodes.entries()) {
    const { cluster, why, choice = -1 } = links[index] ?? { cluster: '', why: '' };
    const chosen = choices[choice];
    node.link = { cluster, why, ...(chosen && { choice: chosen }) };
  }
  return { names, nodes, records };
}

const NO_FORMS: readonly Form[] = [];

function aliasesFrom(count: number, form: () => Form): readonly Form[] {
  return count === 0 ? NO_FORMS : Array.from({ length: count }, form);
}

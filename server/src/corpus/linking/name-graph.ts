// Which full names of people could be one person's by their letters alone: a graph that changes with the names that
// the corpus prints, not with its articles. Names that nothing connects are never compared.
import { givenNameRows, isSpellingVariant, sameGiven, skeleton } from '../../extraction/coreference/keys';
import type { NameNode } from './model';

export class NameGraph {
  readonly #blocks = new Map<string, Set<NameNode>>();
  readonly #bySurname = new Map<string, Set<NameNode>>();
  readonly #beside = new Map<NameNode, NameNode[]>();

  /** Takes in a name of two words or more. */
  add(node: NameNode): void {
    const beside = new Set<NameNode>();
    for (const key of blocksOf(node)) {
      for (const other of this.#blocks.get(key) ?? []) if (mayBeOne(node, other)) beside.add(other);
      put(this.#blocks, key, node);
    }
    put(this.#bySurname, surnameOf(node), node);
    if (beside.size === 0) return;
    this.#beside.set(node, [...beside]);
    for (const other of beside) this.#beside.set(other, [...(this.#beside.get(other) ?? []), node]);
  }

  remove(node: NameNode): void {
    for (const key of blocksOf(node)) drop(this.#blocks, key, node);
    drop(this.#bySurname, surnameOf(node), node);
    for (const other of this.#beside.get(node) ?? []) {
      const left = (this.#beside.get(other) ?? []).filter((one) => one !== node);
      if (left.length === 0) this.#beside.delete(other);
      else this.#beside.set(other, left);
    }
    this.#beside.delete(node);
  }

  /** The names that could be one person's with this one, step by step: the smallest set that is linked as a whole. */
  componentOf(node: NameNode): ReadonlySet<NameNode> {
    const found = new Set([node]);
    for (const one of found) for (const other of this.beside(one)) found.add(other);
    return found;
  }

  /** The names that could be one person's with this one. */
  beside(node: NameNode): readonly NameNode[] {
    return this.#beside.get(node) ?? NONE;
  }

  /** The full names that end in a surname. */
  withSurname(surname: string): Iterable<NameNode> {
    return this.#bySurname.get(surname) ?? NONE;
  }
}

const NONE: readonly NameNode[] = [];

export function surnameOf(node: Pick<NameNode, 'words'>): string {
  return node.words.at(-1) ?? '';
}

/** Whatever may be one person's shares one of these with the name. */
function blocksOf(node: NameNode): string[] {
  const given = node.words[0] ?? '';
  const surname = surnameOf(node);
  return [
    `${surname}|${given[0] ?? ''}`,
    ...givenNameRows(given).map((row) => `${surname}#${row}`),
    `${given}~${skeleton(surname)}`,
  ];
}

function mayBeOne(a: NameNode, b: NameNode): boolean {
  const [givenA = '', givenB = ''] = [a.words[0], b.words[0]];
  const [lastA, lastB] = [surnameOf(a), surnameOf(b)];
  if (a === b) return false;
  return lastA === lastB
    ? sameGiven(givenA, givenB) !== undefined
    : givenA === givenB && isSpellingVariant(lastA, lastB);
}

/** Puts a value into the set of a key. */
export function put<V>(map: Map<string, Set<V>>, key: string, value: V): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}

/** Takes a value out of the set of a key. */
export function drop<V>(map: Map<string, Set<V>>, key: string, value: V): void {
  const set = map.get(key);
  set?.delete(value);
  if (set?.size === 0) map.delete(key);
}

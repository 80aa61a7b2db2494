// Which full names of people could be one person's by their letters alone: a graph that changes with the names that
// the corpus prints, not with its articles. Names that nothing connects are never compared.
import { isSpellingVariant, sameGiven } from '../../extraction/coreference/keys';
import { KeyedNames } from './keyed-names';
import type { NameNode } from './model';
import { blocksOf, isFullName, surnameOf } from './name-keys';
import type { NameNodes } from './name-nodes';

export class NameGraph {
  readonly #blocks: KeyedNames;
  readonly #bySurname: KeyedNames;
  /** The names beside a name, by its number, as far as somebody asked. */
  readonly #beside = new Map<number, readonly NameNode[]>();

  constructor(nodes: NameNodes) {
    const isOne = (node: NameNode) => node.settled === undefined && isFullName(node);
    this.#blocks = new KeyedNames('block', nodes, (node, key) => isOne(node) && blocksOf(node).includes(key));
    this.#bySurname = new KeyedNames('surname', nodes, (node, key) => isOne(node) && surnameOf(node) === key);
  }

  /** Takes in a name of two words or more. */
  add(node: NameNode): void {
    for (const other of this.beside(node)) {
      const known = this.#beside.get(other.number);
      if (known !== undefined) this.#beside.set(other.number, [...known, node]);
    }
    for (const key of blocksOf(node)) this.#blocks.add(node, key);
    this.#bySurname.add(node, surnameOf(node));
  }

  remove(node: NameNode): void {
    for (const other of this.beside(node)) {
      const known = this.#beside.get(other.number);
      if (known !== undefined)
        this.#beside.set(
          other.number,
          known.filter((one) => one !== node),
        );
    }
    this.#beside.delete(node.number);
    for (const key of blocksOf(node)) this.#blocks.remove(node, key);
    this.#bySurname.remove(node, surnameOf(node));
  }

  /** The names that could be one person's with this one, step by step: the smallest set that is linked as a whole. */
  componentOf(node: NameNode): ReadonlySet<NameNode> {
    const found = new Set([node]);
    for (const one of found) for (const other of this.beside(one)) found.add(other);
    return found;
  }

  /** The names that could be one person's with this one. */
  beside(node: NameNode): readonly NameNode[] {
    const known = this.#beside.get(node.number);
    if (known !== undefined) return known;
    const beside = new Set<NameNode>();
    for (const key of blocksOf(node))
      for (const other of this.#blocks.get(key)) if (mayBeOne(node, other)) beside.add(other);
    const found = beside.size === 0 ? NONE : [...beside];
    this.#beside.set(node.number, found);
    return found;
  }

  /** The full names that end in a surname. */
  withSurname(surname: string): Iterable<NameNode> {
    return this.#bySurname.get(surname);
  }
}

const NONE: readonly NameNode[] = [];

function mayBeOne(a: NameNode, b: NameNode): boolean {
  const [givenA = '', givenB = ''] = [a.words[0], b.words[0]];
  const [lastA, lastB] = [surnameOf(a), surnameOf(b)];
  if (a === b) return false;
  return lastA === lastB
    ? sameGiven(givenA, givenB) !== undefined
    : givenA === givenB && isSpellingVariant(lastA, lastB);
}

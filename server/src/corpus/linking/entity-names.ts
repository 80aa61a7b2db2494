// The names of each entity of the corpus: those of an image as long as nothing changed, then sets of their own.
import type { NameNode } from './model';
import type { NameNodes } from './name-nodes';

/** The names of an entity as they lie in an image, by number; undefined for one that is not there. */
export type StoredEntityNames = (entity: string) => ArrayLike<number> | undefined;

export class EntityNames {
  readonly #nodes: NameNodes;
  readonly #stored: StoredEntityNames;
  readonly #own = new Map<string, Set<NameNode>>();

  constructor(nodes: NameNodes, stored: StoredEntityNames) {
    this.#nodes = nodes;
    this.#stored = stored;
  }

  of(entity: string): ReadonlySet<NameNode> {
    return this.#own.get(entity) ?? this.#storedOf(entity);
  }

  add(entity: string, node: NameNode): void {
    this.#ownOf(entity).add(node);
  }

  remove(entity: string, node: NameNode): void {
    const names = this.#ownOf(entity);
    names.delete(node);
    if (names.size === 0 && this.#stored(entity) === undefined) this.#own.delete(entity);
  }

  #ownOf(entity: string): Set<NameNode> {
    let own = this.#own.get(entity);
    if (own === undefined) {
      own = this.#storedOf(entity);
      this.#own.set(entity, own);
    }
    return own;
  }

  #storedOf(entity: string): Set<NameNode> {
    return new Set(Array.from(this.#stored(entity) ?? [], (number) => this.#nodes.get(number) ?? []).flat());
  }
}

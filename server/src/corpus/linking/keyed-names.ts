// Names by keys: those that came, and those that lie in an image. A stored name may not have its key any more, so that
// each is asked.

import { drop, put } from './key-sets';
import type { NameNode } from './model';
import type { KeySpace } from './name-keys';
import type { NameNodes } from './name-nodes';

export class KeyedNames {
  readonly #space: KeySpace;
  readonly #nodes: NameNodes;
  readonly #holds: (node: NameNode, key: string) => boolean;
  readonly #own = new Map<string, Set<NameNode>>();

  /** @param holds true when the name has a key; asked of stored names alone */
  constructor(space: KeySpace, nodes: NameNodes, holds: (node: NameNode, key: string) => boolean) {
    this.#space = space;
    this.#nodes = nodes;
    this.#holds = holds;
  }

  add(node: NameNode, key: string): void {
    put(this.#own, key, node);
  }

  /** Lets go of a key of a name that came; a stored name must not have it any more. */
  remove(node: NameNode, key: string): void {
    drop(this.#own, key, node);
  }

  *get(key: string): Generator<NameNode> {
    const own = this.#own.get(key);
    if (own !== undefined) yield* own;
    for (const node of this.#nodes.stored(this.#space, key))
      if (own?.has(node) !== true && this.#holds(node, key)) yield node;
  }
}

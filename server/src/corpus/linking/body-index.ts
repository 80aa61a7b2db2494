// Names of organizations, places, groups and events by what may stand for them: other forms that articles use, their
// initials, the words they open with.
import { asAcronym } from '../../extraction/coreference/keys';
import type { Form } from './forms';
import { KeyedNames } from './keyed-names';
import type { NameNode } from './model';
import { hasShortForms, initialsOf, openingsOf } from './name-keys';
import type { NameNodes } from './name-nodes';
import type { Names } from './names';
import { usual } from './persons';

/** Names that a shorter one may stand for, by why; each list sorted by id. */
export interface Longer {
  /** An article uses the shorter form for them. */
  readonly told: readonly NameNode[];
  /** They have its letters as initials. */
  readonly spelled: readonly NameNode[];
  /** They open with it. */
  readonly opening: readonly NameNode[];
}

export class BodyIndex {
  readonly #names: Names;
  readonly #nodes: NameNodes;
  readonly #byAlias: KeyedNames;
  readonly #byInitials: KeyedNames;
  readonly #byOpening: KeyedNames;

  constructor(names: Names, nodes: NameNodes) {
    this.#names = names;
    this.#nodes = nodes;
    this.#byAlias = new KeyedNames('alias', nodes, (node, key) => isBody(node) && this.#hasAlias(node, key));
    this.#byInitials = new KeyedNames(
      'initials',
      nodes,
      (node, key) => isBody(node) && initialsOf(node).includes(key),
    );
    this.#byOpening = new KeyedNames(
      'opening',
      nodes,
      (node, key) => isBody(node) && openingsOf(node).includes(key),
    );
  }

  add(node: NameNode): void {
    for (const key of initialsOf(node)) this.#byInitials.add(node, key);
    for (const key of openingsOf(node)) this.#byOpening.add(node, key);
  }

  remove(node: NameNode): void {
    for (const key of initialsOf(node)) this.#byInitials.remove(node, key);
    for (const key of openingsOf(node)) this.#byOpening.remove(node, key);
  }

  addAlias(node: NameNode, alias: Form): void {
    this.#byAlias.add(node, this.#names.idOf(alias.key));
  }

  removeAlias(node: NameNode, alias: Form): void {
    const key = this.#names.idOf(alias.key);
    // Another form of the node may come to the same key.
    if (!this.#hasAlias(node, key)) this.#byAlias.remove(node, key);
  }

  #hasAlias(node: NameNode, key: string): boolean {
    return node.aliases.forms.some((form) => this.#names.idOf(form.key) === key);
  }

  longer(node: NameNode): Longer {
    const sorted = (found: Iterable<NameNode>) =>
      [...found].filter((other) => other !== node).sort((a, b) => (a.id < b.id ? -1 : 1));
    const acronym = asAcronym(usual(node));
    return {
      told: sorted(this.#byAlias.get(node.id)).filter((other) => isLonger(other, node)),
      spelled: acronym === undefined ? NONE : sorted(this.#byInitials.get(`${node.type}|${acronym}`)),
      opening: sorted(this.#byOpening.get(node.id)),
    };
  }

  /** Names that may stand for this one: they must be linked again when it changes. */
  shorter(node: NameNode): NameNode[] {
    const keys = [
      ...node.aliases.forms.map(({ key }) => this.#names.idOf(key)),
      ...initialsOf(node),
      ...openingsOf(node),
    ];
    return keys.flatMap((key) => {
      const found = this.#nodes.byId(key);
      return found !== undefined && isBody(found) ? found : [];
    });
  }
}

function isBody(node: NameNode): boolean {
  return node.settled === undefined && hasShortForms(node);
}

const NONE: readonly NameNode[] = [];

function isLonger(a: NameNode, b: NameNode): boolean {
  return (
    a.words.length > b.words.length || (a.words.length === b.words.length && a.key.length > b.key.length)
  );
}

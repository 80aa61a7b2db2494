// Names of organizations, places, groups and events by what may stand for them: other forms that articles use, their
// initials, the words they open with.
import { acronymsOf, asAcronym } from '../../extraction/coreference/keys';
import type { Form, NameNode } from './model';
import { drop, put } from './name-graph';
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
  readonly #byAlias = new Map<string, Set<NameNode>>();
  readonly #byInitials = new Map<string, Set<NameNode>>();
  readonly #byOpening = new Map<string, Set<NameNode>>();
  readonly #byId = new Map<string, NameNode>();

  constructor(names: Names) {
    this.#names = names;
  }

  add(node: NameNode): void {
    this.#byId.set(node.id, node);
    for (const key of initialsOf(node)) put(this.#byInitials, key, node);
    for (const key of openingsOf(node)) put(this.#byOpening, key, node);
  }

  remove(node: NameNode): void {
    this.#byId.delete(node.id);
    for (const key of initialsOf(node)) drop(this.#byInitials, key, node);
    for (const key of openingsOf(node)) drop(this.#byOpening, key, node);
  }

  addAlias(node: NameNode, alias: Form): void {
    put(this.#byAlias, this.#names.idOf(alias.key), node);
  }

  removeAlias(node: NameNode, alias: Form): void {
    // Another form of the node may come to the same key.
    if (!node.aliases.forms.some(({ key }) => key === alias.key))
      drop(this.#byAlias, this.#names.idOf(alias.key), node);
  }

  longer(node: NameNode): Longer {
    const sorted = (set: Set<NameNode> | undefined) =>
      set === undefined
        ? NONE
        : [...set].filter((other) => other !== node).sort((a, b) => (a.id < b.id ? -1 : 1));
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
    return keys.flatMap((key) => this.#byId.get(key) ?? []);
  }
}

const NONE: readonly NameNode[] = [];

function isLonger(a: NameNode, b: NameNode): boolean {
  return (
    a.words.length > b.words.length || (a.words.length === b.words.length && a.key.length > b.key.length)
  );
}

function initialsOf({ type, key }: NameNode): string[] {
  return type === 'organization' || type === 'event'
    ? acronymsOf(key).map((acronym) => `${type}|${acronym}`)
    : [];
}

/** "Acme" for "Acme Motors"; only of organizations. */
function openingsOf({ type, words }: NameNode): string[] {
  if (type !== 'organization') return [];
  return words.slice(1).map((_, index) => `${type}|${words.slice(0, index + 1).join(' ')}`);
}

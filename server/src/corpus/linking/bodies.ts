// Which names of organizations, places, groups and events are one thing's: aliases of the table, acronyms and short
// names that articles themselves tie to a longer one.
import { acronymsOf, aliasRow, asAcronym, foldName } from '../../extraction/coreference/keys';
import { articlesOf, doShare, type Records, sharedWith } from './context';
import { idOf, keyOf, type NameNode } from './names';
import { type Link, usual } from './persons';

/** Looks names up by what may stand for them. */
export class BodyIndex {
  /** By type and the key of another form that an article uses for the name. */
  readonly #byAlias = new Map<string, Set<NameNode>>();
  readonly #byInitials = new Map<string, Set<NameNode>>();
  readonly #byOpening = new Map<string, Set<NameNode>>();
  readonly #byKey = new Map<string, NameNode>();

  add(node: NameNode): void {
    this.#byKey.set(node.id, node);
    for (const key of initialsOf(node)) put(this.#byInitials, key, node);
    for (const key of openingsOf(node)) put(this.#byOpening, key, node);
  }

  remove(node: NameNode): void {
    this.#byKey.delete(node.id);
    for (const key of initialsOf(node)) drop(this.#byInitials, key, node);
    for (const key of openingsOf(node)) drop(this.#byOpening, key, node);
  }

  addAlias(node: NameNode, alias: string): void {
    put(this.#byAlias, `${node.type}|${keyOf(node.type, alias)}`, node);
  }

  removeAlias(node: NameNode, alias: string): void {
    drop(this.#byAlias, `${node.type}|${keyOf(node.type, alias)}`, node);
  }

  /** Names that use this one's key as their short form, that have its initials, that open with it. */
  longer(node: NameNode): { told: NameNode[]; spelled: NameNode[]; opening: NameNode[] } {
    const sorted = (set: Set<NameNode> | undefined) =>
      [...(set ?? [])].filter((other) => other !== node).sort((a, b) => (a.id < b.id ? -1 : 1));
    const acronym = asAcronym(usual(node));
    return {
      told: sorted(this.#byAlias.get(node.id)).filter((other) => isLonger(other, node)),
      spelled: acronym === undefined ? [] : sorted(this.#byInitials.get(`${node.type}|${acronym}`)),
      opening: sorted(this.#byOpening.get(node.id)),
    };
  }

  /** Names that may stand for this one: they must be linked again when it changes. */
  shorter(node: NameNode): NameNode[] {
    const keys = [
      ...[...node.aliases.keys()].map((alias) => `${node.type}|${keyOf(node.type, alias)}`),
      ...initialsOf(node),
      ...openingsOf(node),
    ];
    return keys.flatMap((key) => this.#byKey.get(key) ?? []);
  }
}

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

/** Articles in which a short form is looked at one by one, at most. */
const MOST_ARTICLES = 60;
const DOMINANCE = 4;
const LONGEST_CHAIN = 4;

/** Links one name: to a row of the alias table, to the one longer name it stands for, or to itself. */
export function linkBody(
  node: NameNode,
  index: BodyIndex,
  records: Records,
  isApart: (a: string, b: string) => boolean,
  depth = 0,
): Link {
  const own = idOf(node.type, node.key);
  const row = aliasRow(node.type, usual(node));
  if (row !== undefined) {
    const cluster = idOf(node.type, keyOf(node.type, row.names[0] ?? ''));
    const isUsual = foldName(row.names[0] ?? '') === foldName(usual(node));
    const why = isUsual
      ? `The same name, “${usual(node)}”.`
      : `“${usual(node)}” is another name of ${row.names[0]}: ${row.origin}.`;
    if (!isApart(own, cluster)) return { cluster, why };
  }
  if (node.type === 'organization' || node.type === 'event') {
    const longer = index.longer(node);
    const allowed = (nodes: readonly NameNode[]) =>
      nodes.filter((other) => !isApart(own, idOf(other.type, other.key)));
    const share = (other: NameNode) =>
      doShare(records, articlesOf(node), articlesOf(other), new Set([node.id, other.id]));
    const follow = (other: NameNode) =>
      depth < LONGEST_CHAIN
        ? linkBody(other, index, records, isApart, depth + 1).cluster
        : idOf(other.type, other.key);
    const told = allowed(longer.told);
    const tied = link(
      node,
      told,
      follow,
      records,
      (other) => `An article uses “${usual(node)}” for ${usual(other)}.`,
    );
    if (tied !== undefined) return tied;
    const spelled = allowed(longer.spelled).filter((other) => node.key.length >= 3 || share(other));
    const shared = spelled.length > 1 ? spelled.filter(share) : spelled;
    const initials = link(
      node,
      shared,
      follow,
      records,
      (other) => `“${usual(node)}” are the initials of ${usual(other)}.`,
    );
    if (initials !== undefined) return initials;
    const opening = allowed(longer.opening).filter(share);
    if (opening.length === 1 && opening[0] !== undefined)
      return {
        cluster: follow(opening[0]),
        why: `“${usual(node)}” opens the name ${usual(opening[0])}, and their articles name others in common.`,
      };
  }
  return { cluster: own, why: `The same name, “${usual(node)}”.` };
}

/** To the one candidate; of several to the one named by far most, else article by article by what they share. */
function link(
  node: NameNode,
  candidates: readonly NameNode[],
  follow: (other: NameNode) => string,
  records: Records,
  why: (other: NameNode) => string,
): Link | undefined {
  const clusters = new Map<string, NameNode>();
  const ordered = [...candidates].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  for (const other of ordered) {
    const cluster = follow(other);
    if (!clusters.has(cluster)) clusters.set(cluster, other);
  }
  const [first, second] = clusters;
  if (first === undefined) return undefined;
  if (
    second === undefined ||
    first[1].articles >= DOMINANCE * second[1].articles ||
    node.articles > MOST_ARTICLES
  )
    return { cluster: first[0], why: why(first[1]) };
  const except = new Set([node.id, ...candidates.map(({ id }) => id)]);
  const parts = new Map<string, string>();
  for (const article of articlesOf(node)) {
    const scores = [...clusters]
      .map(([cluster, other]) => ({
        cluster,
        shared: sharedWith(records, article, articlesOf(other), except),
      }))
      .sort((a, b) => b.shared - a.shared || (a.cluster < b.cluster ? -1 : 1));
    const [best, next] = scores;
    if (best !== undefined && best.shared > (next?.shared ?? 0)) parts.set(article, best.cluster);
  }
  return {
    cluster: idOf(node.type, node.key),
    parts,
    why: `Several bear the short name “${usual(node)}”: the one whose articles name the most others that this article names.`,
  };
}

function put(map: Map<string, Set<NameNode>>, key: string, node: NameNode): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([node]));
  else set.add(node);
}

function drop(map: Map<string, Set<NameNode>>, key: string, node: NameNode): void {
  const set = map.get(key);
  set?.delete(node);
  if (set?.size === 0) map.delete(key);
}

// Where the bearers of names belong: the names of each entity, and which entities are to be described anew because
// something moved. Knows nothing of how names are linked.
import type { ArticleRecord } from './article-record';
import type { EntityNames } from './entity-names';
import { bearerOf, clusterFor, type Link, type NameNode } from './model';
import type { Rules } from './rules';

export class Whereabouts {
  /** Ids of entities to be described anew. */
  readonly stale = new Set<string>();
  readonly #names: EntityNames;
  readonly #linked: (name: number, link: Link | undefined) => void;
  /** Numbers of names whose bearers may belong elsewhere since somebody asked. */
  #moved = new Set<number>();
  /** Records that came to a name since it was linked. */
  readonly #arrived = new Map<NameNode, ArticleRecord[]>();

  /** @param linked told of every link that changed */
  constructor(names: EntityNames, linked: (name: number, link: Link | undefined) => void) {
    this.#names = names;
    this.#linked = linked;
  }

  /** The numbers of the names whose bearers may belong elsewhere since this was last asked. */
  moved(): ReadonlySet<number> {
    const moved = this.#moved;
    this.#moved = new Set();
    return moved;
  }

  /**
   * Notes which entities a change of a name's bearers concerns.
   *
   * @param areFormsSame true when no form of the name came or went
   */
  note(
    node: NameNode,
    areFormsSame: boolean,
    left: ArticleRecord | undefined,
    came: ArticleRecord | undefined,
    rules: Rules,
  ): void {
    const { link } = node;
    if (left !== undefined) {
      if (link !== undefined) this.stale.add(targetOf(link, left, rules));
      link?.choice?.forget(bearerOf(left));
    }
    if (came !== undefined) {
      const arrived = this.#arrived.get(node);
      if (arrived === undefined) this.#arrived.set(node, [came]);
      else arrived.push(came);
    }
    // What a bare surname is called elsewhere does not depend on how often it occurs here.
    const isBare = node.type === 'person' && node.words.length === 1;
    if (areFormsSame && isBare && link?.choice !== undefined)
      this.stale.add(rules.target(link.cluster, undefined));
    else for (const id of node.clusters) this.stale.add(id);
  }

  /** Lets go of a name that nobody bears any more. */
  forget(node: NameNode): void {
    this.#arrived.delete(node);
    this.#linked(node.number, undefined);
    this.#stand(node, []);
  }

  /** A name is to be linked anew, whatever it was linked to. */
  unlink(node: NameNode): void {
    for (const id of node.clusters) this.stale.add(id);
    node.link = undefined;
  }

  /** Takes over where the bearers of a name belong. */
  move(node: NameNode, link: Link, rules: Rules): void {
    const before = node.link;
    const isSame = before?.cluster === link.cluster && before.choice === link.choice;
    if (!isSame || before.why !== link.why) {
      node.link = link;
      this.#linked(node.number, link);
    }
    if (!isSame) {
      this.#moved.add(node.number);
      for (const id of node.clusters) this.stale.add(id);
    }
    const ids = new Set<string>();
    for (const id of link.choice?.settle(node.bearers) ?? [link.cluster]) {
      ids.add(rules.target(id, undefined));
      for (const article of rules.splitArticles(id)) ids.add(rules.target(id, article));
    }
    for (const record of this.#arrived.get(node) ?? []) this.stale.add(targetOf(link, record, rules));
    this.#arrived.delete(node);
    if (!isSame) for (const id of ids) this.stale.add(id);
    this.#stand(node, [...ids]);
  }

  /** Counts a name among those of some entities, and of no others. */
  #stand(node: NameNode, ids: readonly string[]): void {
    const before = node.clusters;
    if (before.length === ids.length && before.every((id, at) => id === ids[at])) return;
    for (const id of before)
      if (!ids.includes(id)) {
        this.#names.remove(id, node);
        this.stale.add(id);
      }
    for (const id of ids)
      if (!before.includes(id)) {
        this.#names.add(id, node);
        this.stale.add(id);
      }
    node.clusters = ids;
  }
}

function targetOf(link: Link, record: ArticleRecord, rules: Rules): string {
  return rules.target(clusterFor(link, bearerOf(record)), record.id);
}

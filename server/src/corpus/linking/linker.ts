// Links the names that changes touched, and those that may be linked otherwise because of them, a piece at a time. What
// comes out is a function of the names and their bearers alone: however the work was cut, and in whatever order the
// articles came.
import { atOnce } from '../../text/pieces';
import { sizeOf } from './bearers';
import { createBodyLinker } from './bodies';
import { BodyIndex } from './body-index';
import type { Form } from './forms';
import type { Link, NameNode } from './model';
import { NameGraph } from './name-graph';
import { hasShortForms, isFullName, surnameOf } from './name-keys';
import type { NameNodes } from './name-nodes';
import type { Names } from './names';
import { type Evidence, type Group, linkFullNames, linkSurname } from './persons';

export class Linker {
  readonly #nodes: NameNodes;
  readonly #people: NameGraph;
  readonly #bodies: BodyIndex;
  /** The groups of full names, by number, as far as they were linked in this run. */
  readonly #groupOf = new Map<number, Group>();
  readonly #move: (node: NameNode, link: Link) => void;
  /** What is to be linked again. */
  readonly #fullNames = new Set<NameNode>();
  readonly #bareNames = new Set<string>();
  readonly #settled = new Set<NameNode>();
  readonly #bodyNames = new Set<NameNode>();
  /** Names of bodies that changed: what they stand for now is still to be linked again. */
  readonly #changed = new Set<NameNode>();

  /** @param move told where the bearers of a name belong now */
  constructor(names: Names, nodes: NameNodes, move: (node: NameNode, link: Link) => void) {
    this.#nodes = nodes;
    this.#people = new NameGraph(nodes);
    this.#bodies = new BodyIndex(names, nodes);
    this.#move = move;
  }

  /** True when nothing is to be linked. */
  get isDone(): boolean {
    const waiting = [this.#fullNames, this.#bareNames, this.#settled, this.#bodyNames, this.#changed];
    return waiting.every(({ size }) => size === 0);
  }

  /** Takes a new name in; it has no bearers yet. */
  add(node: NameNode): void {
    if (node.settled !== undefined) return;
    if (hasShortForms(node)) this.#bodies.add(node);
    else if (isFullName(node)) this.#people.add(node);
  }

  /** Lets go of a name without bearers; whatever it stood for, or stood for it, is linked again. */
  remove(node: NameNode): void {
    this.touch(node);
    for (const waiting of [this.#fullNames, this.#settled, this.#bodyNames, this.#changed])
      waiting.delete(node);
    if (node.settled !== undefined) return;
    if (hasShortForms(node)) this.#bodies.remove(node);
    else if (isFullName(node)) {
      for (const other of this.#people.beside(node)) this.#fullNames.add(other);
      this.#people.remove(node);
      this.#groupOf.delete(node.number);
    }
  }

  /** Notes that the bearers or the forms of a name change: before an alias goes, and after one came. */
  touch(node: NameNode): void {
    if (node.settled !== undefined) this.#settled.add(node);
    else if (node.type !== 'person') {
      this.#noteBody(node);
      if (hasShortForms(node)) for (const shorter of this.#bodies.shorter(node)) this.#noteBody(shorter);
    } else {
      if (isFullName(node)) this.#fullNames.add(node);
      this.#bareNames.add(surnameOf(node));
    }
  }

  #noteBody(node: NameNode): void {
    this.#bodyNames.add(node);
    if (hasShortForms(node)) this.#changed.add(node);
  }

  addAlias(node: NameNode, alias: Form): void {
    if (node.settled === undefined && hasShortForms(node)) this.#bodies.addAlias(node, alias);
  }

  removeAlias(node: NameNode, alias: Form): void {
    if (node.settled === undefined && hasShortForms(node)) this.#bodies.removeAlias(node, alias);
  }

  /** Links some names at once, as far as they are to be linked; what else may change waits for `steps`. */
  linkNow(nodes: Iterable<NameNode>, evidence: Evidence): void {
    const linkBody = createBodyLinker(this.#bodies, evidence);
    const bare: string[] = [];
    for (const node of nodes) {
      if (this.#settled.delete(node)) this.#move(node, settledLink(node));
      else if (this.#bodyNames.delete(node)) this.#move(node, linkBody(node));
      else if (this.#fullNames.has(node)) this.#linkFullNames(node, evidence);
      else if (node.type === 'person' && this.#bareNames.has(node.key)) bare.push(node.key);
    }
    for (const surname of bare)
      if (this.#bareNames.has(surname)) atOnce(this.#linkSurname(surname, evidence));
  }

  /** Links what is to be linked; each step is a short piece of work, and nothing may change while one runs. */
  *steps(evidence: Evidence): Generator<void> {
    for (const node of this.#settled) {
      this.#settled.delete(node);
      this.#move(node, settledLink(node));
      yield;
    }
    for (const node of this.#fullNames) {
      this.#linkFullNames(node, evidence);
      yield;
    }
    for (const surname of this.#bareNames) {
      yield* this.#linkSurname(surname, evidence);
      yield;
    }
    for (const node of this.#changed) {
      this.#changed.delete(node);
      for (const shorter of this.#bodies.shorter(node))
        if (!this.#bodyNames.has(shorter)) this.#noteBody(shorter);
      yield;
    }
    const linkBody = createBodyLinker(this.#bodies, evidence);
    for (const node of this.#bodyNames) {
      this.#bodyNames.delete(node);
      if (sizeOf(node.bearers) > 0) this.#move(node, linkBody(node));
      yield;
    }
  }

  #linkFullNames(node: NameNode, evidence: Evidence): void {
    const component = this.#people.componentOf(node);
    const beside = (one: NameNode) => this.#people.beside(one);
    const { groups, links } = linkFullNames(component, beside, evidence);
    for (const group of groups)
      for (const one of group.nodes) {
        this.#groupOf.set(one.number, group);
        this.#fullNames.delete(one);
        this.#bareNames.add(surnameOf(one));
      }
    for (const [one, link] of links) this.#move(one, link);
  }

  /** Links a bare surname, a group of full names at a time; where it is cut off, the groups that are linked stay so. */
  *#linkSurname(surname: string, evidence: Evidence): Generator<void, void> {
    const node = this.#nodes.byId(`person|${surname}`);
    if (node !== undefined && sizeOf(node.bearers) > 0) {
      const groups = new Set<Group>();
      for (const one of this.#people.withSurname(surname)) {
        // Of names that were linked in an earlier run, the groups are not known yet.
        if (!this.#groupOf.has(one.number)) {
          this.#linkFullNames(one, evidence);
          yield;
        }
        const group = this.#groupOf.get(one.number);
        if (group !== undefined) groups.add(group);
      }
      this.#move(node, linkSurname(node, groups, evidence));
    }
    this.#bareNames.delete(surname);
  }
}

function settledLink({ settled }: NameNode): Link {
  return { cluster: settled ?? '', why: 'A person decided it.' };
}

// The names that articles bear, by number. Those that lie in an image are made when somebody asks for them, and go when
// nobody holds them, until one is changed: from then on it is kept.
import type { EntityType } from '../../extraction/analysis';
import type { Domain } from './domains';
import { type Counts, type Form, NO_COUNTS } from './forms';
import type { Bearers, Link, NameNode } from './model';
import { hashOfKey, type KeySpace } from './name-keys';
import type { Names } from './names';

/** A name as it lies in an image. Its lists are made anew with each question. */
export interface StoredName {
  readonly number: number;
  readonly key: number;
  readonly type: EntityType;
  readonly settled: string | undefined;
  readonly link: Link;
  readonly clusters: readonly string[];
  readonly spellings: Counts<Form>;
  readonly aliases: Counts<Form>;
  readonly bearers: Bearers;
  readonly domains: ReadonlyMap<Domain, Bearers>;
  readonly mentions: number;
  readonly quotes: number;
}

/** The names of an image. */
export interface StoredNames {
  readonly nameCount: number;
  storedName(number: number): StoredName | undefined;
  nameNumbers(): Iterable<number>;
  /** Numbers of names that may have a key of this hash. */
  namesByHash(hash: number): Iterable<number>;
}

export class NameNodes {
  readonly #names: Names;
  readonly #stored: StoredNames | undefined;
  /** Names that came, and those of the image that were changed. */
  readonly #own = new Map<number, NameNode>();
  /** Names of the image as somebody holds them now. */
  readonly #held = new Map<number, WeakRef<NameNode>>();
  /** Names of the image that went. */
  readonly #gone = new Set<number>();

  constructor(names: Names, stored: StoredNames | undefined) {
    this.#names = names;
    this.#stored = stored;
  }

  readonly #keep = (changed: NameNode) => {
    // A name that went and is changed by whoever still holds it stays gone.
    if (this.#gone.has(changed.number)) return;
    this.#own.set(changed.number, changed);
    this.#held.delete(changed.number);
  };

  get isEmpty(): boolean {
    return this.#own.size === 0 && (this.#stored?.nameCount ?? 0) === this.#gone.size;
  }

  /** The name with a number; the same object as long as somebody holds it. Undefined for one that nobody bears. */
  get(number: number): NameNode | undefined {
    const own = this.#own.get(number);
    if (own !== undefined) return own;
    if (this.#stored === undefined || this.#gone.has(number)) return undefined;
    const held = this.#held.get(number)?.deref();
    if (held !== undefined) return held;
    const stored = this.#stored.storedName(number);
    if (stored === undefined) return undefined;
    const node = new Name(this.#names, stored, stored, this.#keep);
    this.#held.set(number, new WeakRef(node));
    return node;
  }

  /** @param id as in the names: `type|key`, or `=id` for one that a person linked */
  byId(id: string): NameNode | undefined {
    const number = this.#names.known(id);
    return number === undefined ? undefined : this.get(number);
  }

  /** A new name without bearers, for a form or for what a person linked it to. */
  add(form: Form, settled: string | undefined): NameNode {
    const number = settled === undefined ? form.key : this.#names.numberOf(`=${settled}`);
    const node = new Name(this.#names, { number, key: form.key, type: form.type, settled });
    this.#own.set(number, node);
    return node;
  }

  remove({ number }: NameNode): void {
    this.#own.delete(number);
    this.#held.delete(number);
    if (this.#stored?.storedName(number) !== undefined) this.#gone.add(number);
  }

  /** Every name, in no order that means anything. */
  *all(): Generator<NameNode> {
    yield* this.#own.values();
    for (const number of this.#stored?.nameNumbers() ?? []) {
      if (this.#own.has(number)) continue;
      const node = this.get(number);
      if (node !== undefined) yield node;
    }
  }

  /** The names that came, and those of the image that were changed. */
  own(): Iterable<NameNode> {
    return this.#own.values();
  }

  /** Names of the image, changed or not, that may have a key. */
  *stored(space: KeySpace, key: string): Generator<NameNode> {
    if (this.#stored === undefined) return;
    for (const number of this.#stored.namesByHash(hashOfKey(space, key))) {
      const node = this.#gone.has(number) ? undefined : this.get(number);
      if (node !== undefined) yield node;
    }
  }
}

const NO_DOMAINS: ReadonlyMap<Domain, Bearers> = new Map();
const NOBODY: Bearers = [];
const NOWHERE: readonly string[] = [];

type Identity = Pick<StoredName, 'number' | 'key' | 'type' | 'settled'>;

class Name implements NameNode {
  readonly number: number;
  readonly settled: string | undefined;
  readonly type: EntityType;
  readonly #names: Names;
  readonly #key: number;
  /** Where what nobody has asked for yet is read; undefined for a new name. */
  readonly #stored: StoredName | undefined;
  /** Told with each change. */
  readonly #changed: ((node: NameNode) => void) | undefined;
  #words: readonly string[] | undefined;
  #link: Link | undefined;
  #isLinkKnown: boolean;
  #clusters: readonly string[] | undefined;
  #spellings: Counts<Form> | undefined;
  #aliases: Counts<Form> | undefined;
  #bearers: Bearers | undefined;
  #domains: ReadonlyMap<Domain, Bearers> | undefined;
  #mentions: number;
  #quotes: number;

  constructor(names: Names, identity: Identity, stored?: StoredName, changed?: (node: NameNode) => void) {
    this.number = identity.number;
    this.settled = identity.settled;
    this.type = identity.type;
    this.#names = names;
    this.#key = identity.key;
    this.#stored = stored;
    this.#changed = changed;
    this.#isLinkKnown = stored === undefined;
    this.#mentions = stored?.mentions ?? 0;
    this.#quotes = stored?.quotes ?? 0;
  }

  get id(): string {
    return this.#names.idOf(this.number);
  }

  get key(): string {
    return this.#names.idOf(this.#key).slice(this.type.length + 1);
  }

  get words(): readonly string[] {
    this.#words ??= this.key.split(' ');
    return this.#words;
  }

  get link(): Link | undefined {
    if (!this.#isLinkKnown) this.#link = this.#stored?.link;
    this.#isLinkKnown = true;
    return this.#link;
  }

  set link(link: Link | undefined) {
    this.#changed?.(this);
    this.#isLinkKnown = true;
    this.#link = link;
  }

  get clusters(): readonly string[] {
    this.#clusters ??= this.#stored?.clusters ?? NOWHERE;
    return this.#clusters;
  }

  set clusters(clusters: readonly string[]) {
    this.#changed?.(this);
    this.#clusters = clusters;
  }

  get spellings(): Counts<Form> {
    this.#spellings ??= this.#stored?.spellings ?? NO_COUNTS;
    return this.#spellings;
  }

  set spellings(spellings: Counts<Form>) {
    this.#changed?.(this);
    this.#spellings = spellings;
  }

  get aliases(): Counts<Form> {
    this.#aliases ??= this.#stored?.aliases ?? NO_COUNTS;
    return this.#aliases;
  }

  set aliases(aliases: Counts<Form>) {
    this.#changed?.(this);
    this.#aliases = aliases;
  }

  get bearers(): Bearers {
    this.#bearers ??= this.#stored?.bearers ?? NOBODY;
    return this.#bearers;
  }

  set bearers(bearers: Bearers) {
    this.#changed?.(this);
    this.#bearers = bearers;
  }

  get domains(): ReadonlyMap<Domain, Bearers> {
    this.#domains ??= this.#stored?.domains ?? NO_DOMAINS;
    return this.#domains;
  }

  set domains(domains: ReadonlyMap<Domain, Bearers>) {
    this.#changed?.(this);
    this.#domains = domains;
  }

  get mentions(): number {
    return this.#mentions;
  }

  set mentions(mentions: number) {
    this.#changed?.(this);
    this.#mentions = mentions;
  }

  get quotes(): number {
    return this.#quotes;
  }

  set quotes(quotes: number) {
    this.#changed?.(this);
    this.#quotes = quotes;
  }
}

// A map with one writer whose readers keep what they saw: a view costs nothing until something changes, and then the
// old value of each key that changed. Knows nothing of articles.

/** The map as it was at one moment; it never changes. */
export interface View<K, V> {
  readonly size: number;
  get(key: K): V | undefined;
  /** Every key with its value, in no order that means anything. */
  entries(): Iterable<readonly [K, V]>;
}

export interface VersionedMap<K, V> {
  readonly size: number;
  get(key: K): V | undefined;
  /** Sets a value; `undefined` takes the key out. */
  set(key: K, value: V | undefined): void;
  keys(): Iterable<K>;
  /** What the map holds now; the same view until something changes. */
  view(): View<K, V>;
}

export function createVersionedMap<K, V>(): VersionedMap<K, V> {
  const live = new Map<K, V>();
  /** The newest view. It goes when no reader holds it, and then nothing has to be kept for it. */
  let newest: WeakRef<FrozenView<K, V>> | undefined;
  return {
    get size() {
      return live.size;
    },
    get: (key) => live.get(key),
    set(key, value) {
      const before = live.get(key);
      if (before === value) return;
      newest?.deref()?.keep(key, before);
      if (value === undefined) live.delete(key);
      else live.set(key, value);
    },
    keys: () => live.keys(),
    view() {
      const last = newest?.deref();
      if (last !== undefined && !last.isOld) return last;
      const view = new FrozenView(live);
      last?.follow(view);
      newest = new WeakRef(view);
      return view;
    },
  };
}

class FrozenView<K, V> implements View<K, V> {
  readonly size: number;
  readonly #live: ReadonlyMap<K, V>;
  /** The values of the keys that changed between this view and the next. */
  readonly #kept = new Map<K, V | undefined>();
  #next: FrozenView<K, V> | undefined;

  constructor(live: ReadonlyMap<K, V>) {
    this.#live = live;
    this.size = live.size;
  }

  /** True when something changed since. */
  get isOld(): boolean {
    return this.#kept.size > 0;
  }

  keep(key: K, before: V | undefined): void {
    if (!this.#kept.has(key)) this.#kept.set(key, before);
  }

  follow(next: FrozenView<K, V>): void {
    this.#next = next;
  }

  get(key: K): V | undefined {
    let view: FrozenView<K, V> | undefined = this;
    for (; view !== undefined; view = view.#next) if (view.#kept.has(key)) return view.#kept.get(key);
    return this.#live.get(key);
  }

  *entries(): Generator<readonly [K, V]> {
    const changed = new Map<K, V | undefined>();
    let view: FrozenView<K, V> | undefined = this;
    for (; view !== undefined; view = view.#next)
      for (const [key, value] of view.#kept) if (!changed.has(key)) changed.set(key, value);
    for (const [key, value] of changed) if (value !== undefined) yield [key, value];
    // What changes while this runs was kept before it changed, or came after this view was made.
    for (const key of [...this.#live.keys()]) {
      if (changed.has(key)) continue;
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
  }
}

// A map with one writer whose readers keep what they saw: a view costs nothing until something changes, and then the
// old value of each key that changed. Knows nothing of articles.

/** The map as it was at one moment; it never changes. */
export interface View<K, V> {
  readonly size: number;
  get(key: K): V | undefined;
  /** Every value, in no order that means anything. */
  values(): Iterable<V>;
}

export interface VersionedMap<K, V> {
  readonly size: number;
  get(key: K): V | undefined;
  /** Sets a value; `undefined` takes the key out. */
  set(key: K, value: V | undefined): void;
  /** What the map holds now; the same view until something changes. */
  view(): View<K, V>;
}

/** What a map holds from the beginning; it never changes. */
export interface Base<K, V> {
  readonly size: number;
  get(key: K): V | undefined;
  /** The values of all keys but some. */
  valuesBut(keys: Iterable<K>): Iterable<V>;
}

/** @param base looked up where nothing was set; what comes out of it may be another object every time */
export function createVersionedMap<K, V>(base?: Base<K, V>): VersionedMap<K, V> {
  const live = createLayers(base);
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
      live.set(key, value);
    },
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

interface Layers<K, V> {
  readonly size: number;
  get(key: K): V | undefined;
  set(key: K, value: V | undefined): void;
  /** Keys that were set, or taken out, up to now. */
  own(): Set<K>;
  readonly base: Base<K, V> | undefined;
}

/** What was set, over the base; a key of the base that was taken out stands as undefined. */
function createLayers<K, V>(base: Base<K, V> | undefined): Layers<K, V> {
  const own = new Map<K, V | undefined>();
  let size = base?.size ?? 0;
  const get = (key: K) => {
    const value = own.get(key);
    return value === undefined && base !== undefined && !own.has(key) ? base.get(key) : value;
  };
  return {
    base,
    get size() {
      return size;
    },
    get,
    set(key, value) {
      size += (value === undefined ? 0 : 1) - (get(key) === undefined ? 0 : 1);
      if (value === undefined && base?.get(key) === undefined) own.delete(key);
      else own.set(key, value);
    },
    own: () => new Set(own.keys()),
  };
}

class FrozenView<K, V> implements View<K, V> {
  readonly size: number;
  readonly #live: Layers<K, V>;
  /** The values of the keys that changed between this view and the next. */
  readonly #kept = new Map<K, V | undefined>();
  #next: FrozenView<K, V> | undefined;

  constructor(live: Layers<K, V>) {
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

  *values(): Generator<V> {
    const changed = new Map<K, V | undefined>();
    let view: FrozenView<K, V> | undefined = this;
    for (; view !== undefined; view = view.#next)
      for (const [key, value] of view.#kept) if (!changed.has(key)) changed.set(key, value);
    const own = this.#live.own();
    for (const value of changed.values()) if (value !== undefined) yield value;
    // What changes while this runs was kept before it changed, or came after this view was made.
    for (const key of own) {
      const value = changed.has(key) ? undefined : this.get(key);
      if (value !== undefined) yield value;
    }
    for (const key of changed.keys()) own.add(key);
    if (this.#live.base !== undefined) yield* this.#live.base.valuesBut(own);
  }
}

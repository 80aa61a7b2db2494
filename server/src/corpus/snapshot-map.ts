// A map that is never changed: a change gives a new map that shares all but the touched buckets with the old one,
// so that readers may keep theirs. Knows nothing of articles.

export interface SnapshotMap<V> {
  readonly size: number;
  get(key: string): V | undefined;
  /** Every value, in an order that depends on the keys alone. */
  values(): Iterable<V>;
  /** This map with changes; `undefined` takes a key out. The cost grows with the changes and 1/256 of the size. */
  with(changes: Iterable<readonly [string, V | undefined]>): SnapshotMap<V>;
}

const BUCKETS = 256;

export function emptySnapshotMap<V>(): SnapshotMap<V> {
  return make(new Array<ReadonlyMap<string, V>>(BUCKETS).fill(new Map()), 0);
}

function make<V>(buckets: readonly ReadonlyMap<string, V>[], size: number): SnapshotMap<V> {
  return {
    size,
    get: (key) => buckets[bucketOf(key)]?.get(key),
    *values() {
      for (const bucket of buckets) yield* bucket.values();
    },
    with(changes) {
      const next = [...buckets];
      const copied = new Map<number, Map<string, V>>();
      let count = size;
      for (const [key, value] of changes) {
        const index = bucketOf(key);
        let bucket = copied.get(index);
        if (bucket === undefined) {
          bucket = new Map(next[index]);
          copied.set(index, bucket);
          next[index] = bucket;
        }
        count -= bucket.size;
        if (value === undefined) bucket.delete(key);
        else bucket.set(key, value);
        count += bucket.size;
      }
      return make(next, count);
    },
  };
}

/** FNV-1a over UTF-16 units, folded to a bucket. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

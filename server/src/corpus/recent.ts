// What was asked for lately, up to a size: for things that can be made again.

export interface Recent<K, V> {
  /** What is kept under a key, else what `make` gives, which is kept. Undefined is not kept. */
  get(key: K, make: () => V | undefined): V | undefined;
}

/**
 * @param most the sum of the sizes that are kept; the one asked for last is kept however large it is
 * @param sizeOf the size of a value, which does not change
 * @param leaves told of what is not kept any more
 */
export function createRecent<K, V>(
  most: number,
  sizeOf: (value: V) => number = () => 1,
  leaves: (key: K, value: V) => void = () => {},
): Recent<K, V> {
  /** The one asked for last stands last. */
  const kept = new Map<K, V>();
  let size = 0;
  return {
    get(key, make) {
      let value = kept.get(key);
      if (value === undefined) {
        value = make();
        if (value === undefined) return undefined;
        size += sizeOf(value);
        for (const [oldest, old] of kept) {
          if (size <= most) break;
          kept.delete(oldest);
          size -= sizeOf(old);
          leaves(oldest, old);
        }
      } else kept.delete(key);
      kept.set(key, value);
      return value;
    },
  };
}

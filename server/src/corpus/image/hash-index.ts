// From hashes to numbers, as two columns sorted by hash: found by halving, as it lies in a file. Different things may
// have one hash, and one hash several numbers: whoever asks looks whether what is found is what was sought.

export interface HashIndex {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** Beside them. */
  readonly values: Int32Array;
}

/** Many hashes are sorted shard by shard, by their upper bits first. */
const SHARD_BITS = 8;
const MANY = 1 << 14;
/** Numbers that are gone through in one piece. */
const PIECE = 1 << 13;
/** Places behind a hash in one exact number; behind the lower bits of one, 2^8 times as many. */
const PLACES = 2 ** 21;

/** Makes an index, a piece at a time. @param hashes and the value of each, in any order; at most 2^29 */
export function* buildHashIndex(
  hashes: ArrayLike<number>,
  values: ArrayLike<number>,
): Generator<void, HashIndex> {
  const lower = hashes.length < MANY ? 32 : 32 - SHARD_BITS;
  const places = PLACES * 2 ** (32 - lower);
  const ends = new Uint32Array(2 ** (32 - lower));
  const shardOf = (hash: number) => (lower === 32 ? 0 : hash >>> lower);
  for (let at = 0; at < hashes.length; at++) {
    if (at % PIECE === 0) yield;
    const shard = shardOf(hashes[at] ?? 0);
    ends[shard] = (ends[shard] ?? 0) + 1;
  }
  for (let shard = 1; shard < ends.length; shard++) ends[shard] = (ends[shard] ?? 0) + (ends[shard - 1] ?? 0);
  const order = new Float64Array(hashes.length);
  const next = Uint32Array.from(ends, (_, shard) => ends[shard - 1] ?? 0);
  for (let at = 0; at < hashes.length; at++) {
    if (at % PIECE === 0) yield;
    const hash = hashes[at] ?? 0;
    const shard = shardOf(hash);
    const place = next[shard] ?? 0;
    next[shard] = place + 1;
    order[place] = (hash % 2 ** lower) * places + at;
  }
  for (const [shard, end] of ends.entries()) {
    if (shard % 16 === 0) yield;
    order.subarray(ends[shard - 1] ?? 0, end).sort();
  }
  const index = { hashes: new Uint32Array(hashes.length), values: new Int32Array(hashes.length) };
  for (let place = 0; place < order.length; place++) {
    if (place % PIECE === 0) yield;
    const at = (order[place] ?? 0) % places;
    index.hashes[place] = hashes[at] ?? 0;
    index.values[place] = values[at] ?? 0;
  }
  return index;
}

/** Where the values of a hash begin; where it would stand when there are none. */
export function placeOfHash({ hashes }: HashIndex, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every value of a hash. */
export function* valuesOf(index: HashIndex, hash: number): Generator<number> {
  for (let at = placeOfHash(index, hash); index.hashes[at] === hash; at++) yield index.values[at] ?? 0;
}

/** The first value of a hash that is what was sought; undefined when none is. */
export function findValue(
  index: HashIndex,
  hash: number,
  isSought: (value: number) => boolean,
): number | undefined {
  for (let at = placeOfHash(index, hash); index.hashes[at] === hash; at++) {
    const value = index.values[at] ?? 0;
    if (isSought(value)) return value;
  }
  return undefined;
}

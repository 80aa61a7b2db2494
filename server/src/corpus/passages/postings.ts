// Which sentences hold a key: a hash table in typed arrays, cut into shards so that growing costs little at a time.
// The holders of a key stand in a chain of notes; a key that very many sentences hold tells nothing, and its chain is
// not walked. Knows numbers, no sentences.

export interface Postings {
  /**
   * Notes that a sentence holds a key.
   *
   * @returns the sentences with the key when it has just become less telling; else none
   */
  add(key: number, sentence: number): readonly number[];
  /** Takes a note out. @returns the sentences with the key when it has just become more telling; else none */
  remove(key: number, sentence: number): readonly number[];
  /** How many sentences hold the key. */
  count(key: number): number;
  /** The sentences that hold the key, however many. */
  holders(key: number): readonly number[];
  /** Calls back with every sentence that holds the key, and whether it is rare; with none when it is too common. */
  forEach(key: number, visit: (sentence: number, isRare: boolean) => void): void;
}

/** A key in no more sentences than this is evidence by itself; two that are commoner are as good as one. */
export const RARE = 8;
/** A key in more sentences than this is a turn of phrase, no evidence of one text behind two. */
export const TOO_COMMON = 48;

const SHARDS = 64;
const SMALLEST = 1 << 6;
const NONE: readonly number[] = [];

/** Open addressing with linear probing: one slot a key. */
interface Shard {
  keys: Int32Array;
  /** 0: an empty slot; n > 0: the one sentence n - 1; n < 0: the chain that begins with note -n - 1. */
  heads: Int32Array;
  /** Sentences with the key, up to `TOO_COMMON` + 1: from then on they are counted in `common`. */
  counts: Uint8Array;
  used: number;
}

export function createPostings(): Postings {
  const shards = Array.from({ length: SHARDS }, (): Shard => emptyShard(SMALLEST));
  // Shard and slot are taken from different bits of the key.
  const shardOf = (key: number) => shards[key >>> 26] as Shard;
  const notes = createNotes();
  const common = new Map<number, number>();

  const holders = (head: number): number[] => {
    if (head > 0) return [head - 1];
    const found: number[] = [];
    for (let note = -head - 1; note >= 0; note = notes.next(note)) found.push(notes.sentence(note));
    return found;
  };

  return {
    count(key) {
      const shard = shardOf(key);
      return common.get(key | 0) ?? shard.counts[slotOf(shard, key | 0)] ?? 0;
    },
    holders(key) {
      const shard = shardOf(key);
      const head = shard.heads[slotOf(shard, key | 0)] ?? 0;
      return head === 0 ? NONE : holders(head);
    },
    add(key, sentence) {
      const shard = shardOf(key);
      if (shard.used * 4 >= shard.keys.length * 3) grow(shard);
      const slot = slotOf(shard, key | 0);
      const { heads, counts } = shard;
      const count = (counts[slot] ?? 0) + 1;
      const head = heads[slot] ?? 0;
      if (count === 1) {
        shard.keys[slot] = key;
        shard.used++;
        heads[slot] = sentence + 1;
      } else {
        const rest = head > 0 ? notes.add(head - 1, -1) : -head - 1;
        heads[slot] = -notes.add(sentence, rest) - 1;
      }
      if (count > TOO_COMMON) {
        const all = (common.get(key | 0) ?? TOO_COMMON) + 1;
        common.set(key | 0, all);
        counts[slot] = TOO_COMMON + 1;
        return all === TOO_COMMON + 1 ? holders(heads[slot] ?? 0) : NONE;
      }
      counts[slot] = count;
      return count === RARE + 1 ? holders(heads[slot] ?? 0) : NONE;
    },
    remove(key, sentence) {
      const shard = shardOf(key);
      const slot = slotOf(shard, key | 0);
      const { heads, counts } = shard;
      const all = common.get(key | 0);
      const count = (all ?? counts[slot] ?? 0) - 1;
      if (count < 0) return NONE;
      const head = heads[slot] ?? 0;
      if (count === 0) {
        vacate(shard, slot);
        return NONE;
      }
      if (all !== undefined) {
        heads[slot] = -notes.without(-head - 1, sentence) - 1;
        if (count > TOO_COMMON) {
          common.set(key | 0, count);
          return NONE;
        }
        common.delete(key | 0);
        counts[slot] = count;
        return holders(heads[slot] ?? 0);
      }
      counts[slot] = count;
      const rest = notes.without(-head - 1, sentence);
      if (count === 1) {
        heads[slot] = notes.sentence(rest) + 1;
        notes.free(rest);
      } else heads[slot] = -rest - 1;
      return count === RARE ? holders(heads[slot] ?? 0) : NONE;
    },
    forEach(key, visit) {
      const shard = shardOf(key);
      const slot = slotOf(shard, key | 0);
      const count = shard.counts[slot] ?? 0;
      if (count === 0 || count > TOO_COMMON) return;
      const head = shard.heads[slot] ?? 0;
      const isRare = count <= RARE;
      if (head > 0) visit(head - 1, isRare);
      else for (let note = -head - 1; note >= 0; note = notes.next(note)) visit(notes.sentence(note), isRare);
    },
  };
}

function emptyShard(slots: number): Shard {
  return {
    keys: new Int32Array(slots),
    heads: new Int32Array(slots),
    counts: new Uint8Array(slots),
    used: 0,
  };
}

/** The slot of a key, or the empty one where it would stand. */
function slotOf({ keys, heads }: Shard, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (heads[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Empties a slot and closes the gap (Knuth, The Art of Computer Programming, 6.4, algorithm R). */
function vacate(shard: Shard, slot: number): void {
  const { keys, heads, counts } = shard;
  const mask = keys.length - 1;
  let gap = slot;
  for (let next = (gap + 1) & mask; heads[next] !== 0; next = (next + 1) & mask) {
    const home = (keys[next] ?? 0) & mask;
    if (((next - home) & mask) < ((next - gap) & mask)) continue;
    keys[gap] = keys[next] ?? 0;
    heads[gap] = heads[next] ?? 0;
    counts[gap] = counts[next] ?? 0;
    gap = next;
  }
  heads[gap] = 0;
  counts[gap] = 0;
  shard.used--;
}

function grow(shard: Shard): void {
  const { keys, heads, counts, used } = shard;
  Object.assign(shard, emptyShard(keys.length * 2), { used });
  for (let from = 0; from < keys.length; from++) {
    if (heads[from] === 0) continue;
    const slot = slotOf(shard, keys[from] ?? 0);
    shard.keys[slot] = keys[from] ?? 0;
    shard.heads[slot] = heads[from] ?? 0;
    shard.counts[slot] = counts[from] ?? 0;
  }
}

/** Chains of sentence numbers; -1 ends a chain. */
function createNotes() {
  let sentenceOf = new Int32Array(1 << 12);
  let nextOf = new Int32Array(1 << 12);
  let used = 0;
  let unused = -1;
  const next = (note: number) => nextOf[note] ?? -1;
  const sentence = (note: number) => sentenceOf[note] ?? -1;
  return {
    next,
    sentence,
    /** A note in front of `rest`; its number. */
    add(of: number, rest: number): number {
      const note = unused >= 0 ? unused : used++;
      if (note === unused) unused = next(note);
      if (note === sentenceOf.length) {
        sentenceOf = doubled(sentenceOf);
        nextOf = doubled(nextOf);
      }
      sentenceOf[note] = of;
      nextOf[note] = rest;
      return note;
    },
    /** Gives up a chain. */
    free(first: number): void {
      for (let note = first; note >= 0; ) {
        const following = next(note);
        nextOf[note] = unused;
        unused = note;
        note = following;
      }
    },
    /** The chain without the note of a sentence; its new first note. */
    without(first: number, of: number): number {
      let before = -1;
      for (let note = first; note >= 0; before = note, note = next(note)) {
        if (sentence(note) !== of) continue;
        const following = next(note);
        nextOf[note] = unused;
        unused = note;
        if (before < 0) return following;
        nextOf[before] = following;
        return first;
      }
      return first;
    },
  };
}

function doubled(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(column.length * 2);
  wide.set(column);
  return wide;
}

// Which sentences hold a word pair: a hash table of doubly linked chains in typed arrays, so that adding and taking
// out a sentence costs its pairs alone. Knows numbers, no sentences.

export interface Postings {
  /**
   * Notes that a sentence holds a key. @returns the slot of the note, to take it out again
   *
   * @param crowded gets every sentence that holds the key when it has just become too common to tell anything
   */
  add(key: number, sentence: number, crowded: Set<number>): number;
  /** Takes a note out. @returns the sentences with its key when it has just become rare enough again, else none */
  remove(slot: number): readonly number[];
  /** Calls back with every sentence that holds the key of this slot; with none when the key is too common. */
  forEachLike(slot: number, visit: (sentence: number) => void): void;
}

/** A pair of words in more sentences than this is a turn of phrase, no evidence of one text behind two. */
export const TOO_COMMON = 48;

export function createPostings(): Postings {
  let heads = new Int32Array(1 << 12).fill(-1);
  let keys = new Uint32Array(1 << 12);
  let sentences = new Int32Array(1 << 12);
  let nexts = new Int32Array(1 << 12);
  let previous = new Int32Array(1 << 12);
  let used = 0;
  let free = -1;

  const bucket = (key: number) => key & (heads.length - 1);
  const link = (slot: number) => {
    const at = bucket(keys[slot] ?? 0);
    const head = heads[at] ?? -1;
    nexts[slot] = head;
    previous[slot] = -1;
    if (head >= 0) previous[head] = slot;
    heads[at] = slot;
  };
  const grow = () => {
    const size = keys.length * 2;
    const widen = (old: Int32Array<ArrayBuffer>) => {
      const wide = new Int32Array(size);
      wide.set(old);
      return wide;
    };
    const wideKeys = new Uint32Array(size);
    wideKeys.set(keys);
    keys = wideKeys;
    sentences = widen(sentences);
    nexts = widen(nexts);
    previous = widen(previous);
    heads = new Int32Array(size).fill(-1);
    // Freed slots hold no sentence (-1) and stay chained through `nexts`.
    for (let slot = 0; slot < used; slot++) if ((sentences[slot] ?? -1) >= 0) link(slot);
  };
  /** Sentences with this key; at most one more than is too common. */
  const holders = (key: number): number[] => {
    const found: number[] = [];
    for (let slot = heads[bucket(key)] ?? -1; slot >= 0; slot = nexts[slot] ?? -1) {
      if (keys[slot] !== key) continue;
      found.push(sentences[slot] ?? -1);
      if (found.length > TOO_COMMON + 1) break;
    }
    return found;
  };

  return {
    add(key, sentence, crowded) {
      if (free < 0 && used === keys.length) grow();
      let slot = used;
      if (free >= 0) {
        slot = free;
        free = nexts[slot] ?? -1;
      } else used++;
      keys[slot] = key;
      sentences[slot] = sentence;
      link(slot);
      const now = holders(key);
      if (now.length === TOO_COMMON + 1) for (const one of now) crowded.add(one);
      return slot;
    },
    remove(slot) {
      const key = keys[slot] ?? 0;
      const next = nexts[slot] ?? -1;
      const before = previous[slot] ?? -1;
      if (before >= 0) nexts[before] = next;
      else heads[bucket(key)] = next;
      if (next >= 0) previous[next] = before;
      sentences[slot] = -1;
      nexts[slot] = free;
      free = slot;
      const now = holders(key);
      return now.length === TOO_COMMON ? now : [];
    },
    forEachLike(slot, visit) {
      const found = holders(keys[slot] ?? 0);
      if (found.length <= TOO_COMMON) for (const sentence of found) visit(sentence);
    },
  };
}

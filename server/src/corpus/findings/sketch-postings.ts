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
  // One record a key, chained by bucket; one note a sentence that holds the key, chained by record. A key that is in
  // very many sentences so costs the keys beside it nothing.
  const records = createTable(['key', 'beside', 'head', 'count']);
  const notes = createTable(['record', 'sentence', 'next', 'previous']);
  let buckets = new Int32Array(1 << 12).fill(-1);
  let free = -1;

  const { key: keyOf, beside, head, count } = records.columns;
  const { record: recordOf, sentence: sentenceOf, next: nextOf, previous } = notes.columns;

  const recordFor = (key: number): number => {
    const wanted = key | 0;
    for (let at = buckets[key & (buckets.length - 1)] ?? -1; at >= 0; at = beside.get(at))
      if (keyOf.get(at) === wanted) return at;
    if (records.length() >= buckets.length) {
      buckets = new Int32Array(buckets.length * 2).fill(-1);
      for (let at = 0; at < records.length(); at++) enter(at);
    }
    const fresh = records.add();
    keyOf.set(fresh, wanted);
    head.set(fresh, -1);
    count.set(fresh, 0);
    enter(fresh);
    return fresh;
  };
  const enter = (record: number) => {
    const bucket = keyOf.get(record) & (buckets.length - 1);
    beside.set(record, buckets[bucket] ?? -1);
    buckets[bucket] = record;
  };
  const holders = (record: number): number[] => {
    const found: number[] = [];
    for (let at = head.get(record); at >= 0; at = nextOf.get(at)) found.push(sentenceOf.get(at));
    return found;
  };

  return {
    add(key, sentence, crowded) {
      const record = recordFor(key);
      let note = free;
      if (note >= 0) free = nextOf.get(note);
      else note = notes.add();
      const first = head.get(record);
      recordOf.set(note, record);
      sentenceOf.set(note, sentence);
      nextOf.set(note, first);
      previous.set(note, -1);
      if (first >= 0) previous.set(first, note);
      head.set(record, note);
      count.set(record, count.get(record) + 1);
      if (count.get(record) === TOO_COMMON + 1) for (const one of holders(record)) crowded.add(one);
      return note;
    },
    remove(note) {
      const record = recordOf.get(note);
      const next = nextOf.get(note);
      const before = previous.get(note);
      if (before >= 0) nextOf.set(before, next);
      else head.set(record, next);
      if (next >= 0) previous.set(next, before);
      nextOf.set(note, free);
      free = note;
      count.set(record, count.get(record) - 1);
      return count.get(record) === TOO_COMMON ? holders(record) : [];
    },
    forEachLike(note, visit) {
      const record = recordOf.get(note);
      if (count.get(record) > TOO_COMMON) return;
      for (let at = head.get(record); at >= 0; at = nextOf.get(at)) visit(sentenceOf.get(at));
    },
  };
}

interface Column {
  get(row: number): number;
  set(row: number, value: number): void;
}

/** Rows of 32-bit integers that grow at the end. */
function createTable<Name extends string>(names: readonly Name[]) {
  let capacity = 1 << 12;
  let used = 0;
  const data = names.map(() => new Int32Array(capacity));
  const columns = Object.fromEntries(
    names.map((name, at): [Name, Column] => [
      name,
      {
        get: (row) => data[at]?.[row] ?? -1,
        set: (row, value) => {
          const column = data[at];
          if (column !== undefined) column[row] = value;
        },
      },
    ]),
  ) as Record<Name, Column>;
  return {
    columns,
    length: () => used,
    add(): number {
      if (used === capacity) {
        capacity *= 2;
        for (const [at, old] of data.entries()) {
          const wide = new Int32Array(capacity);
          wide.set(old);
          data[at] = wide;
        }
      }
      return used++;
    },
  };
}

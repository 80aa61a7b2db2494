// In which order articles are read: what somebody looks at before what somebody touched lately before the rest.
// Knows ids and ranks alone.

/** How soon an article is wanted: 0 in view, 1 touched lately, 2 all others. */
export type Rank = 0 | 1 | 2;

export interface ReadingQueue {
  readonly size: number;
  has(id: string): boolean;
  /** Adds articles. One that waits already keeps the sooner rank. */
  add(ids: Iterable<string>, rank: Rank): void;
  /** Moves those that wait to the front; the others are not added. */
  hurry(ids: Iterable<string>, rank: Rank): void;
  /** Takes the next one out; undefined when none waits. */
  take(): string | undefined;
  /** Takes one out that need not be read any more. */
  drop(id: string): void;
  /** Those that wait, in no order. */
  waiting(): Iterable<string>;
}

export function createReadingQueue(): ReadingQueue {
  const ranks = [new Set<string>(), new Set<string>(), new Set<string>()] as const;
  const [inView, touched, rest] = ranks;
  const rankOf = (id: string) => (inView.has(id) ? 0 : touched.has(id) ? 1 : rest.has(id) ? 2 : -1);
  const put = (id: string, rank: Rank, before: number) => {
    if (before >= 0 && before <= rank) return;
    ranks[before as Rank]?.delete(id);
    ranks[rank].add(id);
  };
  return {
    get size() {
      return ranks[0].size + ranks[1].size + ranks[2].size;
    },
    has: (id) => rankOf(id) >= 0,
    add(ids, rank) {
      for (const id of ids) put(id, rank, rankOf(id));
    },
    hurry(ids, rank) {
      for (const id of ids) {
        const before = rankOf(id);
        if (before >= 0) put(id, rank, before);
      }
    },
    take() {
      for (const ids of ranks)
        for (const id of ids) {
          ids.delete(id);
          return id;
        }
      return undefined;
    },
    drop(id) {
      for (const ids of ranks) ids.delete(id);
    },
    *waiting() {
      for (const ids of ranks) yield* ids;
    },
  };
}

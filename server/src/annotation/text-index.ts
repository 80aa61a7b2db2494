// Finds where a piece of text may stand in another: an index of its short character sequences, and votes on places.
// A filter in front of exact comparison: it may miss a place that hardly resembles, it never decides one.

/** Length of the indexed sequences in UTF-16 units: short enough to survive edits, long enough to be rare. */
const SEQUENCE = 5;
/** Sequences more frequent than this say little about a place and are passed over. */
const TOO_FREQUENT = 200;
/** Votes are counted in buckets this wide, so that a few inserted or deleted characters do not scatter them. */
const BUCKET = 16;

export interface TextIndex {
  readonly text: string;
  /**
   * Where `needle` may begin, best first, at most `count` places; good to about ±BUCKET·2 characters.
   */
  places(needle: string, count: number): readonly number[];
  /** Where `needle` stands, in order, at most `count` times. Exact and complete up to `count`. */
  occurrences(needle: string, count: number): readonly number[];
}

/** Indexes a text. Linear in time and memory; nothing is built before the first question. */
export function indexText(text: string): TextIndex {
  let tables: Tables | undefined;
  return {
    text,
    occurrences(needle, count) {
      tables ??= build(text);
      const { head, next, counts, mask } = tables;
      // The rarest of its sequences tells where to look.
      let rarest = { offset: -1, at: -1, count: Number.POSITIVE_INFINITY };
      for (let offset = 0; offset + SEQUENCE <= needle.length && rarest.count > 1; offset++) {
        const slot = hash(needle, offset) & mask;
        const times = counts[slot] ?? 0;
        if (times < rarest.count) rarest = { offset, at: head[slot] ?? -1, count: times };
      }
      const found: number[] = [];
      if (rarest.offset < 0) {
        for (
          let at = text.indexOf(needle);
          at >= 0 && found.length < count;
          at = text.indexOf(needle, at + 1)
        )
          found.push(at);
        return found;
      }
      for (let at = rarest.at; at >= 0 && found.length < count; at = next[at] ?? -1)
        if (text.startsWith(needle, at - rarest.offset) && at >= rarest.offset)
          found.push(at - rarest.offset);
      return found;
    },
    places(needle, count) {
      tables ??= build(text);
      const { head, next, counts, mask } = tables;
      const votes = new Map<number, number>();
      for (let i = 0; i + SEQUENCE <= needle.length; i++) {
        const slot = hash(needle, i) & mask;
        if ((counts[slot] ?? 0) >= TOO_FREQUENT) continue;
        for (let at = head[slot] ?? -1; at >= 0; at = next[at] ?? -1) {
          const bucket = Math.floor((at - i) / BUCKET);
          votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
        }
      }
      const scored = [...votes].map(([bucket, own]) => ({
        bucket,
        votes: own + Math.max(votes.get(bucket - 1) ?? 0, votes.get(bucket + 1) ?? 0),
      }));
      scored.sort((a, b) => b.votes - a.votes || a.bucket - b.bucket);
      return scored.slice(0, count).map((s) => Math.max(0, s.bucket * BUCKET));
    },
  };
}

/** Where each sequence stands: by slot the first place and how many there are, by place the next one. */
interface Tables {
  readonly head: Int32Array;
  readonly counts: Int32Array;
  readonly next: Int32Array;
  readonly mask: number;
}

function build(text: string): Tables {
  let size = 1024;
  while (size < text.length && size < 1 << 20) size *= 2;
  const head = new Int32Array(size).fill(-1);
  const counts = new Int32Array(size);
  const next = new Int32Array(Math.max(0, text.length - SEQUENCE + 1)).fill(-1);
  for (let i = next.length - 1; i >= 0; i--) {
    const slot = hash(text, i) & (size - 1);
    next[i] = head[slot] ?? -1;
    head[slot] = i;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return { head, counts, next, mask: size - 1 };
}

function hash(text: string, at: number): number {
  let sum = 0;
  for (let i = 0; i < SEQUENCE; i++) sum = Math.imul(sum, 0x01000193) ^ text.charCodeAt(at + i);
  return sum ^ (sum >>> 15);
}

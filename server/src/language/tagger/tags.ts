// The tagger's labels: BILOU over three types. Groups and events are not learned: lists and rules tell them better
// (language/groups.ts, extraction/name-events.ts).

/** The types that the tagger learns, in the order of their tags. */
export const TAGGED_TYPES = ['person', 'organization', 'place'] as const;

export const OUTSIDE = 0;
/** One tag for outside and four a type: begin, inside, last, unit. */
export const TAG_COUNT = 1 + 4 * TAGGED_TYPES.length;

export const beginOf = (type: number): number => 1 + 4 * type;
export const insideOf = (type: number): number => 2 + 4 * type;
export const lastOf = (type: number): number => 3 + 4 * type;
export const unitOf = (type: number): number => 4 + 4 * type;

/** The type of a tag other than outside. */
export const typeOf = (tag: number): number => (tag - 1) >> 2;

const BEGINS = 1;
const INSIDE = 2;
const LAST = 3;

/** What a tag is within its type: 0 outside, 1 begin, 2 inside, 3 last, 4 unit. */
const partOf = (tag: number): number => (tag === OUTSIDE ? 0 : ((tag - 1) & 3) + 1);

/** True when no name is open after this tag: a stretch may end with it. */
export function closes(tag: number): boolean {
  const part = partOf(tag);
  return part !== BEGINS && part !== INSIDE;
}

/** True when this tag opens or is outside: a stretch may start with it. */
export function opens(tag: number): boolean {
  const part = partOf(tag);
  return part !== INSIDE && part !== LAST;
}

/** True when `next` may follow `tag`. */
export function legal(tag: number, next: number): boolean {
  if (closes(tag)) return opens(next);
  return !opens(next) && (tag - 1) >> 2 === (next - 1) >> 2;
}

/** For each tag the tags that may stand before it, in rows of `TAG_COUNT`, ended by -1. */
export const BEFORE: Int8Array = (() => {
  const table = new Int8Array(TAG_COUNT * (TAG_COUNT + 1)).fill(-1);
  for (let next = 0; next < TAG_COUNT; next++) {
    let at = next * (TAG_COUNT + 1);
    for (let tag = 0; tag < TAG_COUNT; tag++) if (legal(tag, next)) table[at++] = tag;
  }
  return table;
})();

// The articles that bear a name, as sorted chunks that are never changed: adding one copies one chunk, and whoever
// holds an older list keeps it.

/** An article and the ids of its entities that bear the name. */
export interface Bearer {
  readonly article: string;
  readonly entities: readonly string[];
}

export type Bearers = readonly (readonly Bearer[])[];

const CHUNK = 64;

/** The list with an article's entities set; no entities takes the article out. */
export function withBearer(list: Bearers, article: string, entities: readonly string[]): Bearers {
  const at = chunkOf(list, article);
  const chunk = list[at] ?? [];
  const index = chunk.findIndex((bearer) => bearer.article >= article);
  const isKnown = chunk[index]?.article === article;
  const place = index < 0 ? chunk.length : index;
  const next = [...chunk.slice(0, place)];
  if (entities.length > 0) next.push({ article, entities });
  next.push(...chunk.slice(place + (isKnown ? 1 : 0)));
  const parts =
    next.length > CHUNK ? [next.slice(0, CHUNK / 2), next.slice(CHUNK / 2)] : next.length === 0 ? [] : [next];
  return [...list.slice(0, at), ...parts, ...list.slice(at + 1)];
}

/** Index of the chunk that holds an article or would hold it. */
function chunkOf(list: Bearers, article: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.[0]?.article ?? '') <= article) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

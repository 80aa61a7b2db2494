// The articles that bear a name, by id, in chunks that are never changed: adding one copies one chunk, and whoever
// holds an older list keeps it. The first chunk is the sample by which names are compared; it is the same for the same
// articles, whatever the order in which they came.
import type { ArticleRecord } from './article-record';
import { type Bearer, type Bearers, bearerOf, type RecordOf, type Sample } from './model';

/** Most articles of a name that are compared: the first by id, so that the answer depends on the set alone. */
export const SAMPLE = 40;
const CHUNK = 96;

export function sizeOf(bearers: Bearers): number {
  let size = 0;
  for (const chunk of bearers) size += chunk.length;
  return size;
}

/** The sample of a list. The same array as long as nothing changes in it. */
export function sampleOf(bearers: Bearers): Sample {
  return bearers[0] ?? NONE;
}

const NONE: Sample = [];

/** The list with an article's record in place of any older one. */
export function withBearer(bearers: Bearers, record: ArticleRecord, recordOf: RecordOf): Bearers {
  const bearer = bearerOf(record);
  const at = chunkOf(bearers, record.id, recordOf);
  const chunk = bearers[at] ?? NONE;
  const place = placeIn(chunk, record.id, recordOf);
  const known = chunk[place];
  if (known !== undefined && recordOf(known).id === record.id)
    return known === bearer ? bearers : bearers.with(at, chunk.with(place, bearer));
  // Behind the sample it belongs to the next chunk, and the sample stays the array that it is.
  if (at === 0 && place >= SAMPLE) return balanced(bearers, 1, [bearer, ...(bearers[1] ?? NONE)]);
  return balanced(bearers, at, chunk.toSpliced(place, 0, bearer));
}

/** The list of some articles, which are sorted by id. */
export function bearersOf(records: readonly Bearer[]): Bearers {
  if (records.length <= SAMPLE) return [records];
  const bearers = [records.slice(0, SAMPLE)];
  for (let at = SAMPLE; at < records.length; at += CHUNK) bearers.push(records.slice(at, at + CHUNK));
  return bearers;
}

/** The list without an article. */
export function withoutBearer(bearers: Bearers, articleId: string, recordOf: RecordOf): Bearers {
  const at = chunkOf(bearers, articleId, recordOf);
  const chunk = bearers[at] ?? NONE;
  const place = placeIn(chunk, articleId, recordOf);
  const known = chunk[place];
  if (known === undefined || recordOf(known).id !== articleId) return bearers;
  return balanced(bearers, at, chunk.toSpliced(place, 1));
}

/** Puts a chunk in place so that the first holds exactly the sample and the others are neither empty nor long. */
function balanced(bearers: Bearers, at: number, chunk: Sample): Bearers {
  if (at > 0) {
    if (chunk.length === 0) return bearers.toSpliced(at, 1);
    if (chunk.length <= CHUNK) return at < bearers.length ? bearers.with(at, chunk) : [...bearers, chunk];
    return bearers.toSpliced(at, 1, chunk.slice(0, CHUNK / 2), chunk.slice(CHUNK / 2));
  }
  const [, second, ...rest] = bearers;
  if (chunk.length > SAMPLE) {
    const over = chunk.slice(SAMPLE);
    const first = chunk.slice(0, SAMPLE);
    if (second === undefined) return [first, over];
    return balanced([first, second, ...rest], 1, [...over, ...second]);
  }
  if (chunk.length < SAMPLE && second !== undefined) {
    const first = [...chunk, ...second.slice(0, SAMPLE - chunk.length)];
    return balanced([first, second, ...rest], 1, second.slice(SAMPLE - chunk.length));
  }
  return at < bearers.length ? bearers.with(at, chunk) : [chunk];
}

/** Index of the chunk that holds an article or would hold it. */
function chunkOf(bearers: Bearers, id: string, recordOf: RecordOf): number {
  let low = 0;
  let high = bearers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const first = bearers[middle]?.[0];
    if (first === undefined || recordOf(first).id <= id) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

/** Index of the article in a chunk, or of the first after it. */
function placeIn(chunk: Sample, id: string, recordOf: RecordOf): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bearer = chunk[middle];
    if (bearer === undefined || recordOf(bearer).id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

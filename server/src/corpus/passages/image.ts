// The sketches of a corpus and who holds their keys, as columns of numbers that are used as they lie in a file: keys are
// found by their upper bits in a table and by halving behind it. Written once, then looked up alone; what changes
// afterwards lies over it (layered-postings.ts). Knows numbers of articles, not their names.
import { forEachKey, keyCount, type PassageSketch, sentenceCount } from './sketch';

/** An image as bytes, in memory of its own or on a multiple of 4. */
export type PassageImage = Uint8Array;

/** An image, opened. Articles are numbered as they were handed in, sentences from the first article's first on. */
export interface StoredPassages {
  readonly image: PassageImage;
  readonly articleCount: number;
  readonly sentenceCount: number;
  sketch(article: number): PassageSketch;
  /** The number of an article's first sentence. */
  firstSentence(article: number): number;
  articleOf(sentence: number): number;
  /** Where the holders of a key begin, and behind which they end; see `holder`. */
  begin(key: number): number;
  end(key: number): number;
  /** The sentence that stands at a place of the list of holders. */
  holder(place: number): number;
}

/** Changes with the layout; an image of another version is not read. */
const VERSION = 1;
const MAGIC = 0x4e4d5031;
/** Magic, version, articles, sentences, length of the sketches, postings, bits of the table. */
const HEADER = 7;
/** Upper bits of a key that find its bucket: at least 16, since the lower 16 are kept; with so many keys in each. */
const FEWEST_BITS = 16;
const MOST_BITS = 22;
const KEYS_IN_BUCKET = 8;
/** Articles, or buckets, that are gone through in one piece: a millisecond's work at most. */
const ARTICLES = 16;
const BUCKETS = 1024;

/** Makes the image of some articles, a piece at a time. @param sketches by number of the article */
export function* writePassages(sketches: readonly PassageSketch[]): Generator<void, PassageImage> {
  let [sentences, length, postings] = [0, 0, 0];
  for (const [article, sketch] of sketches.entries()) {
    if (article % ARTICLES === 0) yield;
    const count = sentenceCount(sketch);
    sentences += count;
    length += sketch.length;
    for (let at = 0; at < count; at++) postings += keyCount(sketch, at);
  }
  const bits = Math.min(
    MOST_BITS,
    Math.max(FEWEST_BITS, Math.ceil(Math.log2(postings / KEYS_IN_BUCKET + 1))),
  );
  const header = Uint32Array.of(MAGIC, VERSION, sketches.length, sentences, length, postings, bits);
  const image = new Uint8Array(lengthOf(header));
  new Uint32Array(image.buffer, 0, HEADER).set(header);
  const columns = columnsIn(image, header);
  let [at, first] = [0, 0];
  for (const [article, sketch] of sketches.entries()) {
    if (article % ARTICLES === 0) yield;
    columns.starts[article] = at;
    columns.firsts[article] = first;
    columns.sketches.set(sketch, at);
    at += sketch.length;
    first += sentenceCount(sketch);
  }
  columns.starts[sketches.length] = at;
  columns.firsts[sketches.length] = first;
  yield* fillPostings(columns, sketches, 32 - bits);
  return image;
}

function* fillPostings(
  { buckets, lows, holders, firsts }: Columns,
  sketches: readonly PassageSketch[],
  shift: number,
): Generator<void> {
  const eachKey = function* (visit: (key: number, sentence: number) => void) {
    for (const [article, sketch] of sketches.entries()) {
      if (article % ARTICLES === 0) yield;
      const first = firsts[article] ?? 0;
      const count = sentenceCount(sketch);
      for (let at = 0; at < count; at++) forEachKey(sketch, at, (key) => visit(key, first + at));
    }
  };
  yield* eachKey((key) => {
    const bucket = (key >>> shift) + 1;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  });
  for (let bucket = 1; bucket < buckets.length; bucket++) {
    if (bucket % (BUCKETS * 64) === 0) yield;
    buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  }
  const next = buckets.slice();
  yield* eachKey((key, sentence) => {
    const bucket = key >>> shift;
    const place = next[bucket] ?? 0;
    next[bucket] = place + 1;
    lows[place] = key & 0xffff;
    holders[place] = sentence;
  });
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    if (bucket % BUCKETS === 0) yield;
    sortBucket(lows, holders, buckets[bucket] ?? 0, buckets[bucket + 1] ?? 0);
  }
}

/** Sorts a stretch of two columns by both; sentences come in order already. */
function sortBucket(lows: Uint16Array, holders: Uint32Array, from: number, to: number): void {
  if (to - from <= FEW) {
    sortFew(lows, holders, from, to);
    return;
  }
  const SENTENCES = 2 ** 32;
  const order = Float64Array.from(
    { length: to - from },
    (_, at) => (lows[from + at] ?? 0) * SENTENCES + (holders[from + at] ?? 0),
  ).sort();
  for (const [at, both] of order.entries()) {
    lows[from + at] = Math.floor(both / SENTENCES);
    holders[from + at] = both % SENTENCES;
  }
}

/** Holders that are sorted where they stand. */
const FEW = 32;

/** The same by insertion, which makes no other list: nearly all buckets are short. */
function sortFew(lows: Uint16Array, holders: Uint32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const low = lows[at] ?? 0;
    const holder = holders[at] ?? 0;
    let place = at;
    // What stands before and is alike came first, and stays first.
    for (; place > from && (lows[place - 1] ?? 0) > low; place--) {
      lows[place] = lows[place - 1] ?? 0;
      holders[place] = holders[place - 1] ?? 0;
    }
    lows[place] = low;
    holders[place] = holder;
  }
}

/** @returns undefined when the bytes are no image of this version, or not whole */
export function openPassages(image: PassageImage): StoredPassages | undefined {
  if (image.byteLength < 4 * HEADER || image.byteOffset % 4 !== 0) return undefined;
  const header = new Uint32Array(image.buffer, image.byteOffset, HEADER);
  const [magic, version, articleCount = 0, sentences = 0, , , bits = 0] = header;
  if (magic !== MAGIC || version !== VERSION || lengthOf(header) !== image.byteLength) return undefined;
  const { starts, firsts, buckets, sketches, lows, holders } = columnsIn(image, header);
  const shift = 32 - bits;
  const articles = new Uint32Array(sentences);
  for (let article = 0; article < articleCount; article++)
    articles.fill(article, firsts[article], firsts[article + 1]);
  /** The first place in a key's bucket whose lower bits are not below some. */
  const placeOf = (bucket: number, low: number) => {
    let from = buckets[bucket] ?? 0;
    let to = buckets[bucket + 1] ?? 0;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((lows[middle] ?? 0) < low) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    image,
    articleCount,
    sentenceCount: sentences,
    sketch: (article) => sketches.subarray(starts[article], starts[article + 1]),
    firstSentence: (article) => firsts[article] ?? 0,
    articleOf: (sentence) => articles[sentence] ?? 0,
    begin: (key) => placeOf(key >>> shift, key & 0xffff),
    end: (key) => placeOf(key >>> shift, (key & 0xffff) + 1),
    holder: (place) => holders[place] ?? 0,
  };
}

type Columns = ReturnType<typeof columnsIn>;

/** The columns, as views of the image's bytes. */
function columnsIn({ buffer, byteOffset }: Uint8Array, header: Uint32Array) {
  const [, , articles = 0, , sketches = 0, postings = 0, bits = 0] = header;
  let at = byteOffset + 4 * HEADER;
  const take = (length: number) => {
    at += 4 * length;
    return new Uint32Array(buffer, at - 4 * length, length);
  };
  return {
    /** By article: where its sketch begins, and its first sentence; behind the last, where all ends. */
    starts: take(articles + 1),
    firsts: take(articles + 1),
    /** By the upper bits of a key: where its bucket begins; behind the last, where all ends. */
    buckets: take(2 ** bits + 1),
    sketches: take(sketches),
    /** By place: the sentence, and the lower bits of the key that it holds. */
    holders: take(postings),
    lows: new Uint16Array(buffer, at, postings),
  };
}

/** Bytes of an image, by its header. */
function lengthOf(header: Uint32Array): number {
  const [, , articles = 0, , sketches = 0, postings = 0, bits = 0] = header;
  const words = HEADER + 2 * (articles + 1) + 2 ** bits + 1 + sketches + postings;
  return 4 * words + 4 * Math.ceil(postings / 2);
}

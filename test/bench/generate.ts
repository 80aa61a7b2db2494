// A corpus for the benchmarks: articles of realistic length, made from the newsroom's paragraphs with other names,
// places and figures. The same seed gives the same articles.
import { readNewsroom } from '../eval/newsroom';

export interface GeneratedArticle {
  readonly id: string;
  readonly text: string;
}

/** A small seeded generator of random numbers (mulberry32); returns numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

const ONSETS = 'b br d dr f fl g gr h j k kl l m n p r s st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ei ou'.split(' ');
const CODAS = 'l ld m n nd r rd s st t th ck'.split(' ');

/**
 * Makes articles one after the other, so that a corpus of any size costs the memory of one article.
 *
 * @param count how many articles
 * @param words about how many words each
 * @param seed the same seed gives the same corpus, and a prefix of a larger one
 */
export function* generateCorpus(count: number, words: number, seed = 1): Generator<GeneratedArticle> {
  const newsroom = readNewsroom();
  const paragraphs = newsroom.flatMap((article) =>
    article.blocks
      .filter((block) => block.role === 'body' && block.end - block.start > 80)
      .map((block) => article.text.slice(block.start, block.end)),
  );
  const headlines = newsroom.flatMap((article) =>
    article.blocks.filter((b) => b.role === 'headline').map((b) => article.text.slice(b.start, b.end)),
  );
  const people = newsroom.flatMap((a) => a.entities.filter((e) => e.type === 'person').map((e) => e.name));
  const surnames = [...new Set(people.map((name) => name.split(' ').at(-1) ?? name))];
  const byEnding = new Map<string, string[]>();
  for (const word of new Set(paragraphs.join(' ').match(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu)))
    byEnding.set(word.slice(-2), [...(byEnding.get(word.slice(-2)) ?? []), word]);
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const invented = Array.from({ length: 4000 }, () => {
    const word = syllable() + (next() < 0.6 ? pick(VOWELS) + pick(CODAS) : '');
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
  // A few names stand in very many articles, most in a few: as in real news.
  const zipf = () => invented[Math.floor(invented.length * next() ** 3)] as string;
  const finder = new RegExp(
    `(?<!\\p{L})(${surnames.map((s) => s.replaceAll(/[^\p{L}]/gu, '.')).join('|')})(?!\\p{L})`,
    'gu',
  );

  let before: readonly string[] = [];
  for (let index = 0; index < count; index++) {
    const renamed = new Map<string, string>();
    const rename = (text: string) =>
      text
        .replaceAll(finder, (surname) => {
          const known = renamed.get(surname) ?? zipf();
          renamed.set(surname, known);
          return known;
        })
        .replaceAll(/\b\d{2,3}\b/g, () => String(10 + Math.floor(next() * 900)))
        // Other words of the same ending: articles share constructions, not sentences.
        .replaceAll(/(?<![\p{L}’'])\p{Ll}{5,}(?![\p{L}’'])/gu, (word) =>
          next() < 0.5 ? word : pick(byEnding.get(word.slice(-2)) ?? [word]),
        );
    // One article in ten carries two paragraphs of the one before it, as wire copy does.
    const lines = [rename(pick(headlines)), ...(index % 10 === 9 ? before.slice(1, 3) : [])];
    let length = lines.join(' ').split(' ').length;
    while (length < words) {
      const paragraph = rename(pick(paragraphs));
      lines.push(paragraph);
      length += paragraph.split(' ').length;
    }
    before = lines;
    yield { id: `article-${String(index).padStart(6, '0')}.txt`, text: `${lines.join('\n\n')}\n` };
  }
}

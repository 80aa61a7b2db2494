// Parallel passages over a growing corpus in which every fifth article rewrites an earlier one: reading in, and then
// asking every article for its passages elsewhere.
import { createPassageIndex, isParallel, type PassageArticle } from '../../server/src/corpus/passages';
import { readDocument } from '../../server/src/text/document';
import type { Benchmark, Figure } from './benchmark';
import { random } from './generate';

const SENTENCES = 30;
const WORDS = 20;

export const benchmark: Benchmark = {
  name: 'Parallel passages',
  sizes: 'articles of 600 words',
  async run({ articles }) {
    const whole = new Map<number, number>();
    const edit = new Map<number, number>();
    const recall = new Map<number, number>();
    const memory = new Map<number, number>();
    for (const count of articles) {
      const before = heap();
      const index = createPassageIndex();
      let seconds = 0;
      let rewritten = 0;
      let last: PassageArticle | undefined;
      for (const { article, copied } of wire(count)) {
        const start = performance.now();
        index.put(article);
        seconds += performance.now() - start;
        rewritten += copied;
        last = article;
      }
      memory.set(count, (heap() - before) / 1e6);
      const start = performance.now();
      let found = 0;
      for (let number = 0; number < count; number++)
        found += new Set(
          index
            .pairs(`a${number}`)
            .filter(isParallel)
            .map(({ here }) => here.start),
        ).size;
      seconds += performance.now() - start;
      whole.set(count, seconds / 1000);
      // Each rewritten sentence is parallel from both sides; some are rewritten more than once.
      recall.set(count, found / 2 / rewritten);
      if (last !== undefined) edit.set(count, time(index.put, last));
    }
    const figures: Figure[] = [
      { name: 'all passages of a corpus', unit: 's', bySize: whole, shape: 'linear', atMost: 20, goal: 8 },
      { name: 'replacing one article', unit: 'ms', bySize: edit, shape: 'flat', atMost: 50, goal: 10 },
      { name: 'rewritten sentences found', unit: '×', bySize: recall, atLeast: 0.8 },
      { name: 'memory of the index', unit: 'MB', bySize: memory, shape: 'linear', goal: 150 },
    ];
    return figures;
  },
};

function time(put: (article: PassageArticle) => unknown, article: PassageArticle): number {
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    put(article);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[10] ?? Number.NaN;
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Articles of invented words, frequent and rare as in real text; every fifth takes 18 sentences from an earlier one. */
function* wire(count: number): Generator<{ article: PassageArticle; copied: number }> {
  const next = random(7);
  const word = () => lettersOf(Math.floor(20000 * next() ** 3));
  const kept: string[][][] = [];
  for (let number = 0; number < count; number++) {
    const source = number % 5 === 4 ? kept[Math.floor(next() * kept.length)] : undefined;
    const sentences = Array.from({ length: SENTENCES }, (_, at) => {
      const original = at < 18 ? source?.[at] : undefined;
      if (original === undefined) return Array.from({ length: WORDS }, word);
      return original.map((one) => (next() < 0.15 ? word() : one));
    });
    if (kept.length < 200) kept.push(sentences);
    else kept[number % 200] = sentences;
    const text = sentences.map((words) => `The ${words.join(' ')}.`).join('\n');
    const { segments } = readDocument(text, { abbreviations: new Set() });
    const blocks = segments.map(({ start, end }) => ({ start, end, role: 'body' as const }));
    const article = { id: `a${number}`, text, analysis: { blocks, quotes: [] } };
    yield { article, copied: source === undefined ? 0 : 18 };
  }
}

/** A number as an invented word of six letters. */
function lettersOf(number: number): string {
  let rest = number;
  let word = '';
  for (let at = 0; at < 3; at++) {
    word += 'bdfgklmnprstvz'[rest % 14] ?? '';
    word += 'aeiou'[Math.floor(rest / 14) % 5] ?? '';
    rest = Math.floor(rest / 70);
  }
  return `${word}k`;
}

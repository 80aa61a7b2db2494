// Parallel passages over a growing corpus in which every fifth article rewrites an earlier one: sketching what the
// analysis has read, reading the sketches in, and then asking every article for its passages elsewhere.
import { createPassageIndex, isParallel, type PassageIndex } from '../../server/src/corpus/passages';
import { createSketcher, type PassageSketch } from '../../server/src/corpus/passages/sketch';
import type { Block } from '../../server/src/extraction/analysis';
import { readDocument, type TextDocument } from '../../server/src/text/document';
import type { Benchmark, Figure } from './benchmark';
import { random } from './generate';

const NOBODY: ReadonlySet<string> = new Set();
const SENTENCES = 30;
const WORDS = 20;

export const benchmark: Benchmark = {
  name: 'Parallel passages',
  sizes: 'articles of 600 words',
  async run({ articles }) {
    const whole = new Map<number, number>();
    const inIndex = new Map<number, number>();
    const edit = new Map<number, number>();
    const recall = new Map<number, number>();
    const memory = new Map<number, number>();
    for (const count of articles) {
      const before = heap();
      const index = createPassageIndex();
      const sketcher = createSketcher();
      let sketching = 0;
      let indexing = 0;
      let rewritten = 0;
      let last: readonly [string, PassageSketch] | undefined;
      for (const { id, document, blocks, copied } of wire(count)) {
        let start = cpuTime();
        const sketch = sketcher(document, blocks);
        sketching += cpuTime() - start;
        start = cpuTime();
        index.put(id, sketch, NOBODY);
        indexing += cpuTime() - start;
        rewritten += copied;
        last = [id, sketch];
      }
      memory.set(count, (heap() - before) / 1e6);
      const start = cpuTime();
      let found = 0;
      for (let number = 0; number < count; number++)
        found += new Set(
          index
            .pairs(`a${number}`)
            .filter(isParallel)
            .map(({ here }) => here.start),
        ).size;
      indexing += cpuTime() - start;
      whole.set(count, (sketching + indexing) / 1000);
      inIndex.set(count, indexing / 1000);
      // Each rewritten sentence is parallel from both sides; some are rewritten more than once.
      recall.set(count, found / 2 / rewritten);
      if (last !== undefined) edit.set(count, time(index.put, ...last));
    }
    const figures: Figure[] = [
      { name: 'all passages of a corpus', unit: 's', bySize: whole, shape: 'linear', atMost: 20, goal: 8 },
      { name: 'of that in the index, one thread', unit: 's', bySize: inIndex, shape: 'linear' },
      { name: 'replacing one article', unit: 'ms', bySize: edit, shape: 'flat', atMost: 50, goal: 10 },
      { name: 'rewritten sentences found', unit: '×', bySize: recall, atLeast: 0.8 },
      { name: 'memory of the index', unit: 'MB', bySize: memory, shape: 'linear', goal: 150 },
    ];
    return figures;
  },
};

function time(put: PassageIndex['put'], id: string, sketch: PassageSketch): number {
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    put(id, sketch, { has: () => true, size: 1 });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[10] ?? Number.NaN;
}

/** Milliseconds of processor time so far, which other programs do not lengthen. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface WireArticle {
  readonly id: string;
  readonly document: TextDocument;
  readonly blocks: readonly Block[];
  /** Sentences taken from an earlier article. */
  readonly copied: number;
}

/** Articles of invented words, frequent and rare as in real text; every fifth takes 18 sentences from an earlier one. */
function* wire(count: number): Generator<WireArticle> {
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
    const document = readDocument(text, { abbreviations: new Set() });
    const blocks = document.segments.map(({ start, end }) => ({ start, end, role: 'body' as const }));
    yield { id: `a${number}`, document, blocks, copied: source === undefined ? 0 : 18 };
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

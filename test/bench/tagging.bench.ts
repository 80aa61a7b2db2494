// Words a second of the tagger with its span rules and of coreference, beside compromise's full parse in the same run;
// what the model costs to load, in time and in memory.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';
import { classifyBlocks } from '../../server/src/extraction/blocks';
import { type Coreference, createCoreference } from '../../server/src/extraction/coreference';
import { createNameFinder } from '../../server/src/extraction/names';
import { DEFAULT_OPTIONS } from '../../server/src/extraction/options';
import { createLanguage } from '../../server/src/language/language';
import { readDocument } from '../../server/src/text/document';
import { MODEL } from '../support/english';
import type { Benchmark, Figure } from './benchmark';
import { generateCorpus } from './generate';

export const benchmark: Benchmark = {
  name: 'Tagging',
  sizes: 'articles',
  async run() {
    const files = {
      lexicon: readFileSync(path.join(MODEL, 'lexicon.bin')),
      tagger: readFileSync(path.join(MODEL, 'tagger.bin')),
    };
    const load = seconds(() => createLanguage(files)) * 1000;
    const language = createLanguage(files);
    const memory = memoryOfModel();

    const articles = [...generateCorpus(120, 600)];
    const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    const few = articles.slice(0, 12);
    const fewWords = few.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    const tag = (texts: readonly { text: string }[], resolve?: Coreference): void => {
      const find = createNameFinder(language, DEFAULT_OPTIONS);
      for (const { text } of texts) {
        const document = readDocument(text, language.tokenRules);
        const blocks = classifyBlocks(document);
        const names = find(document, blocks);
        resolve?.(document, blocks, names);
      }
    };
    const resolve = createCoreference(language);
    tag(articles.slice(0, 40), resolve);
    for (const { text } of few.slice(0, 3)) nlp(text);
    // Turns about, and the best of each: another process that takes the machine for a while hits both alike.
    const best = {
      tagging: Number.POSITIVE_INFINITY,
      both: Number.POSITIVE_INFINITY,
      parse: Number.POSITIVE_INFINITY,
    };
    const take = (what: keyof typeof best, work: () => void): void => {
      best[what] = Math.min(best[what], seconds(work));
    };
    for (let round = 0; round < 3; round++) {
      take('tagging', () => tag(articles));
      take('both', () => tag(articles, resolve));
      take('parse', () => few.forEach(({ text }) => void nlp(text)));
    }
    const parse = fewWords / best.parse;
    const at = (value: number) => new Map([[articles.length, value]]);
    return [
      { name: 'reading, tagging, span rules', unit: 'words/s', bySize: at(words / best.tagging) },
      { name: 'the same and coreference', unit: 'words/s', bySize: at(words / best.both) },
      { name: 'compromise: full parse', unit: 'words/s', bySize: at(parse) },
      { name: 'tagging against compromise', unit: '×', bySize: at(words / best.tagging / parse) },
      {
        name: 'tagging and coreference against compromise',
        unit: '×',
        bySize: at(words / best.both / parse),
        atLeast: 5,
        goal: 10,
      },
      ...growths(tag),
      { name: 'loading the model', unit: 'ms', bySize: at(load), atMost: 500, goal: 100 },
      { name: 'memory of the model', unit: 'MB', bySize: at(memory), atMost: 30 },
    ];
  },
};

/** Lines that are no prose: their cost may grow with their length and no faster. */
const BAD_LINES: readonly (readonly [string, string])[] = [
  ['one word repeated', 'Paris '],
  ['a line of names', 'Anna Lund of Oslo and '],
  ['a line in capitals', 'TALKS FAIL IN OSLO '],
  ['other scripts', 'Мир 日本 '],
];

function growths(tag: (texts: readonly { text: string }[]) => void): Figure[] {
  return BAD_LINES.map(([name, words]) => {
    const cost = (length: number): number => {
      const texts = [{ text: words.repeat(Math.ceil(length / words.length)) }];
      return Math.min(...[1, 2, 3].map(() => seconds(() => tag(texts)) * 1000));
    };
    cost(6_000);
    return {
      name,
      unit: 'ms',
      shape: 'linear',
      bySize: new Map([6_000, 24_000, 96_000].map((n) => [n, cost(n)])),
    };
  });
}

/** Heap and buffers that the loaded model holds, in MB: in a process of its own, which collects before it counts. */
function memoryOfModel(): number {
  const script = path.join(import.meta.dirname, 'model-memory.ts');
  const answer = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script], {
    encoding: 'utf8',
  });
  return Number(answer);
}

function seconds(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

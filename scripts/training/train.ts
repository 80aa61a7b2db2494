// npm run train -- FOLDER: builds lexicon.bin and tagger.bin from the training sets in FOLDER and the packages of
// scripts/training. The same folder, packages and Node version give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hashWord } from '../../server/src/language/hash';
import { readLexicon, WORD } from '../../server/src/language/lexicon';
import { readTrainingFolder } from './corpus';
import { readEmbedding } from './embedding';
import { type Losses, makeExamples } from './examples';
import { readGazetteers } from './gazetteers';
import { type EntryRows, learn, projectAll, SETTINGS } from './learn';
import { lexiconBytes, orderWords, type WordEntry } from './lexicon-file';
import { taggerBytes } from './tagger-file';

const EMBEDDED_WORDS = 80_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: path.join(import.meta.dirname, '../../server/src/model') },
    epochs: { type: 'string' },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('Name the folder of the training sets: npm run train -- FOLDER');
  process.exit(2);
}
const log = (line: string) => console.log(line);
const settings = { ...SETTINGS, ...(values.epochs === undefined ? {} : { epochs: Number(values.epochs) }) };

log('reading word vectors');
const embedding = readEmbedding(EMBEDDED_WORDS);
const rowOf = new Map(embedding.words.map((word, row) => [word, row]));
log('reading gazetteers');
const gazetteers = readGazetteers();
const documents = readTrainingFolder(folder);
for (const word of commonWords(documents.map((document) => document.text)))
  gazetteers.words.set(word, (gazetteers.words.get(word) ?? 0) | WORD.common);

const words: WordEntry[] = [...new Set([...embedding.words, ...gazetteers.words.keys()])].map((word) => ({
  hash: hashWord(word),
  bits: gazetteers.words.get(word) ?? 0,
  row: rowOf.get(word) ?? -1,
}));
const ordered = orderWords(words);
const { dimensions } = settings;
const blank = new Int8Array(ordered.length * dimensions);
const lexicon = readLexicon(lexiconBytes(ordered, gazetteers.phrases, dimensions, blank));
log(`${ordered.length} words, ${gazetteers.phrases.size} phrases`);

const losses: Losses = { spans: 0, lost: 0 };
const examples = makeExamples(documents, lexicon, losses);
log(`${losses.spans} names, ${losses.lost} outside the candidates`);
const entries: EntryRows = {
  rowOf: Int32Array.from(ordered, (word) => word.row),
  rows: embedding.rows,
  dimensions: embedding.dimensions,
};
const learned = learn(examples, entries, settings, log);
const vectors = projectAll(entries, learned.projection, dimensions);
mkdirSync(values.out, { recursive: true });
writeFileSync(
  path.join(values.out, 'lexicon.bin'),
  lexiconBytes(ordered, gazetteers.phrases, dimensions, vectors),
);
writeFileSync(path.join(values.out, 'tagger.bin'), taggerBytes(learned, dimensions));
log(`written to ${values.out}`);

/** Words that the texts print in lower case at least three times and four times out of five. */
function commonWords(texts: readonly string[]): string[] {
  const small = new Map<string, number>();
  const all = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const lower = word.toLowerCase();
      all.set(lower, (all.get(lower) ?? 0) + 1);
      if (word === lower) small.set(lower, (small.get(lower) ?? 0) + 1);
    }
  return [...small].filter(([word, n]) => n >= 3 && n >= 0.8 * (all.get(word) ?? 0)).map(([word]) => word);
}

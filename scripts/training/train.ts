// npm run train -- FOLDER: builds lexicon.bin and tagger.bin from the training sets in FOLDER and the packages of
// scripts/training. The same folder, packages and Node version give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hashWord } from '../../server/src/language/hash';
import { readLexicon, WORD } from '../../server/src/language/lexicon';
import { readNetwork } from '../../server/src/language/tagger/network';
import { probe } from '../../server/src/language/tagger/probe';
import { createTagger } from '../../server/src/language/tagger/tagger';
import { asLetters } from '../../server/src/language/tagger/words';
import { asHeadlines, createSwapper } from './augment';
import { fitCalibration, judge } from './calibrate';
import { type GoldDocument, readTrainingFolder, STYLE } from './corpus';
import { readEmbedding } from './embedding';
import { type Losses, makeExamples } from './examples';
import { nameLists, readGazetteers } from './gazetteers';
import { inventNews } from './invented';
import { learn, SETTINGS } from './learn';
import { lexiconBytes, orderWords, type WordEntry } from './lexicon-file';
import { type EntryRows, projectAll } from './projection';
import { seeded } from './random';
import { taggerBytes } from './tagger-file';

const EMBEDDED_WORDS = 100_000;
/** One of so many documents with careful labels is kept for the calibration of the confidence. */
const HELD_OUT = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: path.join(import.meta.dirname, '../../server/src/model') },
    set: { type: 'string', multiple: true, default: [] },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('Name the folder of the training sets: npm run train -- FOLDER');
  process.exit(2);
}
const log = (line: string) => console.log(line);
/** `--set epochs=4` changes a setting for an experiment. */
const settings = {
  ...SETTINGS,
  ...Object.fromEntries(values.set.map((item) => [item.split('=')[0], Number(item.split('=')[1])])),
};

log('reading word vectors');
const embedding = readEmbedding(EMBEDDED_WORDS);
const rowOf = new Map(embedding.words.map((word, row) => [word, row]));
log('reading gazetteers');
const gazetteers = readGazetteers();
const isPlace = (name: string): boolean => {
  const bits = gazetteers.words.get(name.toLowerCase()) ?? 0;
  return name.length > 2 && (bits & (WORD.country | WORD.capital)) !== 0;
};
const everything = readTrainingFolder(folder, isPlace);
const isHeldOut = (document: GoldDocument, index: number): boolean =>
  index % HELD_OUT === 0 && document.style !== STYLE.newswire && document.style !== STYLE.tweets;
const heldOut = everything.filter(isHeldOut);
const documents = everything.filter((document, index) => !isHeldOut(document, index));

for (const word of commonWords(documents.map((document) => document.text))) {
  // "who" is no organization and "us" no country: their acronyms have entries of their own.
  const others = gazetteers.words.has(asLetters(word)) ? WORD.country | WORD.organization : 0;
  gazetteers.words.set(word, ((gazetteers.words.get(word) ?? 0) & ~others) | WORD.common);
}

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
const invented = inventNews(nameLists(), seeded(settings.seed + 2), settings.copies);
const examples = makeExamples([...documents, ...augmented(), ...invented], lexicon, losses);
log(`${losses.spans} names, ${losses.lost} outside the candidates`);
const entries: EntryRows = {
  rowOf: Int32Array.from(ordered, (word) => word.row),
  rows: embedding.rows,
  dimensions: embedding.dimensions,
};
const learned = learn(examples, entries, settings, log);
const vectors = projectAll(entries, learned.projection, dimensions);
const lexiconFile = lexiconBytes(ordered, gazetteers.phrases, dimensions, vectors);
const finished = readLexicon(lexiconFile);
const plain = createTagger(finished, readNetwork(taggerBytes(learned, dimensions, 0), finished));
const { judged, gold } = judge(heldOut, plain);
const right = judged.filter((name) => name.right).length;
log(`held out: ${gold} names, F1 ${((200 * right) / (judged.length + gold)).toFixed(1)}`);
mkdirSync(values.out, { recursive: true });
writeFileSync(path.join(values.out, 'lexicon.bin'), lexiconFile);
writeFileSync(
  path.join(values.out, 'tagger.bin'),
  taggerBytes(learned, dimensions, probe(finished), fitCalibration(judged)),
);
log(`written to ${values.out}`);

/** Copies of the documents with other names, and some as headlines. */
function augmented(): GoldDocument[] {
  const random = seeded(settings.seed + 1);
  const swap = createSwapper(nameLists(), random);
  const copies: GoldDocument[] = [];
  for (const document of documents) {
    if (document.style === STYLE.tweets) continue;
    const share = document.style === STYLE.newswire ? 0.3 : 0.5;
    if (random() < share) copies.push({ ...swap(document), weight: document.weight * 0.7 });
    if (random() < 0.04) copies.push({ ...asHeadlines(swap(document), true), weight: 0.5 });
    if (random() < 0.06) copies.push({ ...asHeadlines(document, false), weight: 0.5 });
  }
  return copies;
}

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

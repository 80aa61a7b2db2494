// Analyses one article, as a file of a corpus or as a text, and packs what was found. Runs in a worker thread or in
// the main one; both give the same bytes.
import path from 'node:path';
import { capitalizedWords } from '../corpus/by-text';
import { type PackedArticle, packArticle } from '../corpus/columns';
import { createSketcher } from '../corpus/passages/sketch';
import { atOnce } from '../text/pieces';
import { contentHash, type FileState, stateOf } from './analysis-cache';
import { type Corpus, type FileProblem, isProblem, readArticle } from './corpus-files';
import type { Engine } from './engine';

/** What was found in a file, or why nothing could be. */
export type FileAnalysis =
  | {
      /** Positions are counted as editors do: without a byte-order mark. */
      readonly packed: PackedArticle;
      /** True when the file begins with a byte-order mark. */
      readonly hasMark: boolean;
      /** Of the file's bytes, as `contentHash` makes it. */
      readonly hash: string;
      /** How the file stood just before it was read. */
      readonly state?: FileState;
      /** Something wrong with the front matter, although the text could be read. */
      readonly problem?: FileProblem;
    }
  | { readonly problem: FileProblem };

/** Remembers words alone, so that one serves all articles of the thread. */
const sketch = createSketcher();

const MARK = '\ufeff';

/**
 * Reads and analyses an article of a corpus.
 *
 * @param id below the corpus folder, with forward slashes
 * @param begun told how many characters the text has when the analysis begins
 * @param between called between its stages
 */
export async function analyseFile(
  corpus: Corpus,
  engine: Engine,
  id: string,
  begun: (length: number) => void = () => undefined,
  between: () => void = () => undefined,
): Promise<FileAnalysis> {
  const state = stateOf(path.join(corpus.folder, id));
  const read = await readArticle(corpus, id);
  if (isProblem(read)) return { problem: read };
  const hasMark = read.text.startsWith(MARK);
  const text = hasMark ? read.text.slice(1) : read.text;
  begun(text.length);
  const stages = engine.analyser(corpus.settings.options(id)).inStages(text);
  const { analysis, document } = atOnce(stages, between);
  const { problem } = read;
  return {
    packed: packArticle({ analysis, text, meta: read.meta }, sketch(document, analysis.blocks)),
    hasMark,
    hash: contentHash(Buffer.from(read.text)),
    ...(state && { state }),
    ...(problem && { problem }),
  };
}

/** Analyses a text by the default options. Half a surrogate pair comes back as U+FFFD, which is as long. */
export function analyseText(
  engine: Engine,
  text: string,
  meta: Readonly<Record<string, unknown>>,
): PackedArticle {
  const { analysis, document } = engine.analyser().analyse(text);
  return packArticle({ analysis, text, meta }, sketch(document, analysis.blocks));
}

/** The hashes of the capitalized words of an article of a corpus; none when it cannot be read. */
export async function wordsOfFile(corpus: Corpus, id: string): Promise<Uint32Array> {
  const read = await readArticle(corpus, id);
  return isProblem(read) ? new Uint32Array() : capitalizedWords(read.text);
}

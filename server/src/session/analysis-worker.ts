// What runs in a worker thread: reads an article, analyses it, answers with packed bytes. Holds one corpus's
// settings; another corpus, or other settings, are another pool.
import { workerData } from 'node:worker_threads';
import { Transfer, worker, workerEmit } from 'workerpool';
import { type PackedArticle, packArticle } from '../corpus/columns';
import { contentHash } from './analysis-cache';
import { type Corpus, type FileProblem, isProblem, loadCorpus, readArticle } from './corpus-files';
import { createEngine, type Engine } from './engine';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  /** Absolute path of the corpus folder. */
  readonly corpusFolder: string;
}

/** A worker's answer: what was found in the file, or why nothing could be. */
export type WorkerAnswer =
  | {
      readonly packed: PackedArticle;
      /** Of the file's bytes, as `contentHash` makes it. */
      readonly hash: string;
      /** Something wrong with the front matter, although the text could be read. */
      readonly problem?: FileProblem;
    }
  | { readonly problem: FileProblem };

let workshop: Promise<{ readonly corpus: Corpus; readonly engine: Engine }> | undefined;

async function open({ corpusFolder }: WorkerSettings) {
  return { corpus: await loadCorpus(corpusFolder), engine: createEngine() };
}

async function analyse(id: string) {
  workshop ??= open(workerData as WorkerSettings);
  const { corpus, engine } = await workshop;
  const read = await readArticle(corpus, id);
  if (isProblem(read)) return { problem: read };
  // An editor never shows a byte-order mark, so positions are counted without it.
  const text = read.text.startsWith('\ufeff') ? read.text.slice(1) : read.text;
  workerEmit(text.length);
  const { analysis } = engine.analyser(corpus.settings.options(id)).analyse(text);
  const packed = packArticle({ analysis, text, meta: read.meta });
  const { problem } = read;
  const answer: WorkerAnswer = {
    packed,
    hash: contentHash(Buffer.from(read.text)),
    ...(problem && { problem }),
  };
  return new Transfer(answer, [packed.buffer as ArrayBuffer]);
}

worker({ analyse });

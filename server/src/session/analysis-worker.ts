// What runs in a worker thread: reads an article, analyses it, answers with packed bytes. Holds one corpus's
// settings; another corpus, or other settings, are another pool.
import { workerData } from 'node:worker_threads';
import { Transfer, worker } from 'workerpool';
import { lineStartsOf, type PackedArticle, packArticle } from '../corpus/columns';
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
      readonly text: string;
      readonly hash: string;
      /** Something wrong with the front matter, although the text could be read. */
      readonly problem?: FileProblem;
    }
  | { readonly problem: FileProblem };

interface Workshop {
  readonly corpus: Corpus;
  readonly engine: Engine;
}

let workshop: Promise<Workshop> | undefined;

async function open({ corpusFolder }: WorkerSettings): Promise<Workshop> {
  return { corpus: await loadCorpus(corpusFolder), engine: createEngine() };
}

async function analyse(id: string) {
  workshop ??= open(workerData as WorkerSettings);
  const { corpus, engine } = await workshop;
  const read = await readArticle(corpus, id);
  if (isProblem(read)) return { problem: read };
  const { text, meta, problem } = read;
  const { analysis } = engine.analyser(corpus.settings.options(id)).analyse(text);
  const packed = packArticle({ analysis, lineStarts: lineStartsOf(text), meta });
  const answer: WorkerAnswer = { packed, text, hash: contentHash(text), ...(problem && { problem }) };
  return new Transfer(answer, [packed.buffer as ArrayBuffer]);
}

worker({ analyse });

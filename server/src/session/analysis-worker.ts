// What runs in a worker thread: reads an article, analyses it, answers with packed bytes. Holds one corpus's
// settings; another corpus, or other settings, are another pool.
import { workerData } from 'node:worker_threads';
import { Transfer, worker } from 'workerpool';
import { lineStartsOf, type PackedArticle, packArticle } from '../corpus/columns';
import { type Analyser, createAnalyser } from '../extraction/analyse';
import type { AnalysisOptions } from '../extraction/options';
import { createLanguage } from '../language/language';
import { contentHash } from './analysis-cache';
import { type Corpus, type FileProblem, isProblem, loadCorpus, readArticle } from './corpus-files';
import { readLanguageFiles } from './model-files';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  /** Absolute path of the corpus folder. */
  readonly corpusFolder: string;
  /** Absolute path of the folder with the model. */
  readonly modelFolder: string;
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
  readonly analyserFor: (options: AnalysisOptions) => Analyser;
}

let workshop: Promise<Workshop> | undefined;

async function open({ corpusFolder, modelFolder }: WorkerSettings): Promise<Workshop> {
  const language = createLanguage(await readLanguageFiles(modelFolder));
  const analysers = new Map<AnalysisOptions, Analyser>();
  return {
    corpus: await loadCorpus(corpusFolder),
    analyserFor(options) {
      const analyser = analysers.get(options) ?? createAnalyser(language, options);
      analysers.set(options, analyser);
      return analyser;
    },
  };
}

async function analyse(id: string): Promise<Transfer | WorkerAnswer> {
  workshop ??= open(workerData as WorkerSettings);
  const { corpus, analyserFor } = await workshop;
  const read = await readArticle(corpus, id);
  if (isProblem(read)) return { problem: read };
  const { text, meta, problem } = read;
  const { analysis } = analyserFor(corpus.settings.options(id)).analyse(text);
  const packed = packArticle({ analysis, lineStarts: lineStartsOf(text), meta });
  const answer: WorkerAnswer = { packed, text, hash: contentHash(text), ...(problem && { problem }) };
  return new Transfer(answer, [packed.buffer as ArrayBuffer]);
}

worker({ analyse });

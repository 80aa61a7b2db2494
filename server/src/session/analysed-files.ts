// The articles of paths, analysed: out of the cache where nothing changed, else by analysts. They come in the order
// in which the paths named them, several under way at once.
import path from 'node:path';
import type { Decision } from '../annotation/decision';
import { type PackedArticle, packedText } from '../corpus/columns';
import { createAnalysts, WORKER_SCRIPT } from './analysts';
import { BackgroundReader, type ReadResult } from './background-reader';
import type { Corpus, FileProblem } from './corpus-files';
import { readArticleDecisions } from './decisions';
import { inOrder } from './in-order';
import type { Input } from './inputs';

/** What came of one input. */
export interface AnalysedFile {
  readonly input: Input;
  /** Undefined when the file could not be read or analysed; the problems tell why. */
  readonly packed: PackedArticle | undefined;
  readonly hasMark: boolean;
  /** The decisions in force; none where they were not asked for. */
  readonly decisions: readonly Decision[];
  readonly problems: readonly FileProblem[];
}

export interface AnalysedFilesOptions {
  /** Where analyses are kept from one run to the next; absent, they are not kept. */
  readonly cacheFolder?: string | undefined;
  /** Told in one line why the cache could not be written. */
  readonly onCacheProblem?: (corpus: Corpus, reason: string) => void;
  /** Whether to read what people decided. */
  readonly withDecisions: boolean;
  readonly signal?: AbortSignal | undefined;
  /** The built worker; absent, the one beside the program. */
  readonly script?: string;
}

/** Articles under way at once: enough for every thread, and for the files that are read meanwhile. */
const WIDTH = 32;

/** @throws the reason of `signal` when it is aborted */
export async function* analysedFiles(
  inputs: readonly Input[],
  { cacheFolder, onCacheProblem, withDecisions, signal, script }: AnalysedFilesOptions,
): AsyncGenerator<AnalysedFile> {
  const readers = new Map<Corpus, BackgroundReader>();
  const readerOf = (corpus: Corpus): BackgroundReader => {
    let reader = readers.get(corpus);
    if (reader === undefined) {
      reader = new BackgroundReader(corpus, {
        script: script ?? WORKER_SCRIPT,
        cacheFolder,
        createPool: () =>
          createAnalysts({ corpus, expected: inputs.length, ...(script !== undefined && { script }) }),
        onCacheProblem: (reason) => onCacheProblem?.(corpus, reason),
      });
      readers.set(corpus, reader);
    }
    return reader;
  };
  const close = async () => {
    await Promise.all([...readers.values()].map((reader) => reader.close()));
  };
  const abort = () => void close();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    for await (const file of inOrder(inputs, WIDTH, async (input): Promise<AnalysedFile> => {
      const { corpus, corpusId } = input;
      const decided = withDecisions
        ? readArticleDecisions(path.join(corpus.folder, corpusId))
        : { inForce: [], problems: [] };
      const read = await readerOf(corpus).read(corpusId);
      const { inForce, problems } = await decided;
      return {
        input,
        packed: read.packed,
        hasMark: isMarked(read),
        decisions: inForce,
        problems: read.problem === undefined ? problems : [read.problem, ...problems],
      };
    })) {
      signal?.throwIfAborted();
      yield file;
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    await close();
  }
}

/** Texts are kept without a byte-order mark; a file that is as long as its text has none. */
function isMarked({ packed, hasMark, size }: ReadResult): boolean {
  return hasMark ?? (packed !== undefined && Buffer.byteLength(packedText(packed)) !== size);
}

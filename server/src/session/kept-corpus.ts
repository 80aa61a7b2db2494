// What is kept of a corpus from one start to the next, beside the analyses of its articles: the register of entities and
// the parallel passages, each as an image in a file. The passages belong to one register file and to no other.
import path from 'node:path';
import type { RegisterImage } from '../corpus/image/layout';
import type { PassageImage } from '../corpus/passages/image';
import { readImageFile, writeImageFile } from './image-file';
import type { Slicer } from './turns';

export interface KeptCorpus {
  /** Hashes of the articles that the register knows, by id; '' for one whose analysis is not the file's alone. */
  readonly articles: ReadonlyMap<string, string>;
  /** What people decided, as the register tells it. */
  readonly decisions: string;
  readonly register: RegisterImage;
}

const REGISTER_FILE = 'register.image';
const PASSAGES_FILE = 'passages.image';

interface RegisterHead {
  readonly articles: readonly (readonly [string, string])[];
  readonly decisions: string;
}

/** What is said of the passages: the checksum of the register's file. */
interface PassagesHead {
  readonly of: number;
}

/** A corpus as it was read: nobody waits for the passages. */
export interface ReadCorpus extends KeptCorpus {
  /** Reads the passages, of the same articles in the same order; undefined when they are to be compared anew. */
  passages(pause: Slicer): Promise<PassageImage | undefined>;
}

/** @returns undefined when nothing is kept in the folder, or when it is not whole */
export async function readKeptCorpus(folder: string, pause: Slicer): Promise<ReadCorpus | undefined> {
  const file = await readImageFile(path.join(folder, REGISTER_FILE), pause);
  if (file === undefined) return undefined;
  const { articles, decisions } = file.head as RegisterHead;
  return {
    articles: new Map(articles),
    decisions,
    register: file.image,
    async passages(pause) {
      const found = await readImageFile(path.join(folder, PASSAGES_FILE), pause);
      const { of } = (found?.head ?? {}) as Partial<PassagesHead>;
      return of === file.sum ? found?.image : undefined;
    },
  };
}

/** @throws what the file system says */
export async function writeKeptCorpus(
  folder: string,
  kept: KeptCorpus,
  passages: PassageImage | undefined,
  pause: Slicer,
): Promise<void> {
  const head: RegisterHead = { articles: [...kept.articles], decisions: kept.decisions };
  const of = await writeImageFile(path.join(folder, REGISTER_FILE), head, kept.register, pause);
  if (passages === undefined) return;
  await writeImageFile(path.join(folder, PASSAGES_FILE), { of } satisfies PassagesHead, passages, pause);
}

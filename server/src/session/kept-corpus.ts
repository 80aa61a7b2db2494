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
  /** Of the same articles, numbered as they stand there; undefined when they are to be compared anew. */
  readonly passages: PassageImage | undefined;
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

/** @returns undefined when nothing is kept in the folder, or when it is not whole */
export async function readKeptCorpus(folder: string, pause: Slicer): Promise<KeptCorpus | undefined> {
  const register = await readImageFile(path.join(folder, REGISTER_FILE), pause);
  if (register === undefined) return undefined;
  const passages = await readImageFile(path.join(folder, PASSAGES_FILE), pause);
  const { articles, decisions } = register.head as RegisterHead;
  const areOfIt = (passages?.head as PassagesHead | undefined)?.of === register.sum;
  return {
    articles: new Map(articles),
    decisions,
    register: register.image,
    passages: areOfIt ? passages?.image : undefined,
  };
}

/** @throws what the file system says */
export async function writeKeptCorpus(folder: string, kept: KeptCorpus, pause: Slicer): Promise<void> {
  const head: RegisterHead = { articles: [...kept.articles], decisions: kept.decisions };
  const of = await writeImageFile(path.join(folder, REGISTER_FILE), head, kept.register, pause);
  if (kept.passages === undefined) return;
  await writeImageFile(path.join(folder, PASSAGES_FILE), { of } satisfies PassagesHead, kept.passages, pause);
}

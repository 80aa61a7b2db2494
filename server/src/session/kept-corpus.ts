// What is kept of a corpus from one start to the next, beside the analyses of its articles: the register of entities and
// the parallel passages, each as an image in a file. The passages belong to one register file and to no other.
import path from 'node:path';
import type { RegisterImage } from '../corpus/image/layout';
import type { PassageImage } from '../corpus/passages/image';
import { readImageFile, writeImageFile } from './image-file';
import type { Slicer } from './turns';

export interface KeptArticles {
  readonly count: number;
  /** By the article's place, from 0. */
  id(place: number): string;
  /** The hash of the content that was analysed; '' for one whose analysis is not the file's alone. */
  hash(place: number): string;
}

export interface KeptCorpus {
  /** The articles that the register knows; the passages count them in this order. */
  readonly articles: KeptArticles;
  /** What people decided, as the register tells it. */
  readonly decisions: string;
  readonly register: RegisterImage;
}

const REGISTER_FILE = 'register.image';
const PASSAGES_FILE = 'passages.image';

/** A corpus as it was read: nobody waits for the passages. */
export interface ReadCorpus extends KeptCorpus {
  /** Reads the passages, of the same articles in the same order; undefined when they are to be compared anew. */
  passages(pause: Slicer): Promise<PassageImage | undefined>;
}

/** @returns undefined when nothing is kept in the folder, or when it is not whole */
export async function readKeptCorpus(folder: string, pause: Slicer): Promise<ReadCorpus | undefined> {
  const file = await readImageFile(path.join(folder, REGISTER_FILE), pause);
  if (file === undefined) return undefined;
  const { sum, said, image: register } = file;
  return {
    articles: {
      count: (said.count - 1) / 2,
      id: (place) => said.at(1 + 2 * place),
      hash: (place) => said.at(2 + 2 * place),
    },
    decisions: said.at(0),
    register,
    async passages(pause) {
      const found = await readImageFile(path.join(folder, PASSAGES_FILE), pause);
      return found?.said.at(0) === String(sum) ? found.image : undefined;
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
  const { articles, decisions, register } = kept;
  // What people decided; then the articles: id and hash, in turns.
  const said = [decisions];
  for (let place = 0; place < articles.count; place++) said.push(articles.id(place), articles.hash(place));
  const sum = await writeImageFile(path.join(folder, REGISTER_FILE), said, register, pause);
  if (passages === undefined) return;
  // The checksum of the register's file.
  await writeImageFile(path.join(folder, PASSAGES_FILE), [String(sum)], passages, pause);
}

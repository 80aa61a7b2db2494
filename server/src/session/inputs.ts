// The articles that a command line's paths name: files as they are, folders by the rules of their corpus.
import { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { AnalysisOptions } from '../extraction/options';
import {
  type ArticleFile,
  type Corpus,
  type FileProblem,
  findCorpus,
  idOf,
  isProblem,
  listArticles,
  loadCorpus,
  readArticle,
  whyUnreadable,
} from './corpus-files';

/** An article that was found, not yet read. */
export interface Input {
  readonly corpus: Corpus;
  /** Its id in that corpus. */
  readonly corpusId: string;
  /** Its id in the output: below the corpus folder when all inputs share one, else below their common folder. */
  readonly id: string;
}

export interface Inputs {
  readonly articles: readonly Input[];
  /** The corpora they belong to (for a folder without newsmark.json, that folder with the default settings). */
  readonly corpora: readonly Corpus[];
  readonly problems: readonly FileProblem[];
}

/** A read article and how it is to be analysed. */
export interface InputFile extends ArticleFile {
  readonly options: AnalysisOptions;
}

/**
 * Finds the articles behind paths, each once, in the order of the paths.
 *
 * @param paths absolute
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const known = new Map<string, Corpus>();
  const problems: FileProblem[] = [];
  const found = new Map<string, Omit<Input, 'id'>>();
  /** The corpus of a folder; one object for one corpus. */
  const corpusOf = async (folder: string): Promise<Corpus> => {
    const remembered = known.get(folder);
    if (remembered !== undefined) return remembered;
    const loaded = (await findCorpus(folder)) ?? (await loadCorpus(folder));
    const corpus = known.get(loaded.folder) ?? loaded;
    known.set(loaded.folder, corpus);
    known.set(folder, corpus);
    return corpus;
  };
  const add = (corpus: Corpus, corpusId: string) => {
    const absolute = path.join(corpus.folder, corpusId);
    if (!found.has(absolute)) found.set(absolute, { corpus, corpusId });
  };
  for (const named of paths) {
    const status = await stat(named).catch((error: unknown) => error);
    if (!(status instanceof Stats)) {
      problems.push({ path: named, ...whyUnreadable(status) });
    } else if (status.isDirectory()) {
      const corpus = await corpusOf(named);
      const listed = await listArticles(corpus, { below: named });
      problems.push(...listed.problems);
      for (const corpusId of listed.ids) add(corpus, corpusId);
    } else {
      const corpus = await corpusOf(path.dirname(named));
      add(corpus, idOf(corpus, named));
    }
  }
  const used = [...new Set([...found.values()].map(({ corpus }) => corpus))];
  const base = used.length === 1 && used[0] ? used[0].folder : commonFolder([...found.keys()]);
  const articles = [...found].map(([absolute, input]) => ({
    ...input,
    id: path.relative(base, absolute).split(path.sep).join('/'),
  }));
  return { articles, corpora: used, problems };
}

/** Reads an article that was found; it may be gone since, or be no text. */
export async function readInput({ corpus, corpusId, id }: Input): Promise<InputFile | FileProblem> {
  const read = await readArticle(corpus, corpusId);
  return isProblem(read) ? read : { ...read, id, options: corpus.settings.options(corpusId) };
}

/** The deepest folder that holds all the files. */
function commonFolder(files: readonly string[]): string {
  const parts = files.map((file) => path.dirname(file).split(path.sep));
  const first = parts[0] ?? [];
  const differs = first.findIndex((part, index) => parts.some((other) => other[index] !== part));
  return (differs < 0 ? first : first.slice(0, differs)).join(path.sep) || path.sep;
}

// The files of a corpus: where its newsmark.json is, which files are its articles, and what is in them. Whatever
// goes wrong with one of them comes back as data that names it; the others go on.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { CONFIG_FILE, type ConfigProblem, DEFAULT_CONFIG, parseConfig } from '../corpus/config';
import { type CorpusSettings, createSettings } from '../corpus/settings';
import { frontMatter } from '../text/front-matter';
import { decode } from './decode';
import { filesIn } from './walk';

/** A folder of articles and its settings. */
export interface Corpus {
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly settings: CorpusSettings;
  /** What is wrong in its newsmark.json; offsets in `configText`. */
  readonly problems: readonly ConfigProblem[];
  /** The text of newsmark.json; undefined where there is none or it cannot be read. */
  readonly configText: string | undefined;
}

export type FileProblemCode =
  | 'missing'
  | 'unreadable'
  | 'binary'
  | 'not-decodable'
  | 'too-large'
  | 'front-matter'
  | 'not-analysed'
  | 'decision';

/** Something wrong with one file or folder. */
export interface FileProblem {
  /** Absolute path. */
  readonly path: string;
  readonly code: FileProblemCode;
  /** What is wrong and what to do, as the end of a sentence that begins with the file's name. */
  readonly reason: string;
}

/** An article as it stands on disk. */
export interface ArticleFile {
  /** Below the corpus folder, with forward slashes. */
  readonly id: string;
  /** Absolute path. */
  readonly path: string;
  /** The whole file, byte-order mark and front matter included. */
  readonly text: string;
  /** From newsmark.json and, stronger, from the article's front matter. */
  readonly meta: Readonly<Record<string, unknown>>;
  /** What is wrong with the front matter, although the text could be read. */
  readonly problem?: FileProblem;
}

/**
 * The files below a folder whose name ends so, sorted; hidden folders, packages and git's own files are passed over.
 *
 * @param ending of the path, such as `/newsmark.json`
 * @param deep how many folders down is looked, all where it is left out
 * @returns absolute paths; none where the folder cannot be read
 */
export async function filesBelow(
  folder: string,
  ending: string,
  deep = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const isHidden = (file: string) => file.startsWith('.', file.lastIndexOf('/') + 1);
  const found = await filesIn(folder, {
    isWanted: (file) => `/${file}`.endsWith(ending) && !isHidden(file),
    isEntered: (inner) => !isHidden(inner) && inner.split('/').length <= deep,
  });
  return found.map((file) => path.join(folder, file));
}

/** Finds the corpus that a path belongs to: the nearest folder upward with a newsmark.json. */
export async function findCorpus(start: string): Promise<Corpus | undefined> {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    const found = await stat(path.join(folder, CONFIG_FILE)).catch(() => undefined);
    if (found?.isFile()) return loadCorpus(folder);
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** The corpus of a folder. Without a readable newsmark.json it has the default settings. */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const absolute = path.resolve(folder);
  const bytes = await readFile(path.join(absolute, CONFIG_FILE)).catch((error: unknown) => error);
  if (bytes instanceof Uint8Array) {
    const decoded = decode(bytes);
    if ('text' in decoded) {
      const { config, problems } = parseConfig(decoded.text);
      return { folder: absolute, settings: createSettings(config), problems, configText: decoded.text };
    }
    return defaults(absolute, `${CONFIG_FILE} ${decoded.reason}.`);
  }
  if (codeOf(bytes) === 'ENOENT') return defaults(absolute);
  return defaults(absolute, `${CONFIG_FILE} ${whyUnreadable(bytes).reason}.`);
}

function defaults(folder: string, message?: string): Corpus {
  const problems: ConfigProblem[] =
    message === undefined ? [] : [{ start: 0, end: 0, severity: 'error', message }];
  return { folder, settings: createSettings(DEFAULT_CONFIG), problems, configText: undefined };
}

/**
 * Walks a corpus. Symbolic links are not followed; what cannot be entered is a problem.
 *
 * @param below only articles in this folder (absolute, within the corpus)
 * @returns ids in the order of their code units
 */
export async function listArticles(
  corpus: Corpus,
  { below, signal }: { readonly below?: string; readonly signal?: AbortSignal } = {},
): Promise<{ readonly ids: readonly string[]; readonly problems: readonly FileProblem[] }> {
  const problems: FileProblem[] = [];
  const { includes, mayHold } = corpus.settings;
  const unreadable = (folder: string, error: unknown) =>
    problems.push({ path: folder, ...whyUnreadable(error) });
  const from = below === undefined ? '' : idOf(corpus, below);
  const ids = await filesIn(
    corpus.folder,
    { isWanted: includes, isEntered: mayHold, unreadable, signal },
    from,
  );
  return { ids, problems };
}

/**
 * Reads one article. The file may be gone, huge or no text: then the answer is the problem.
 *
 * @param id below the corpus folder, with forward slashes
 */
export async function readArticle(
  corpus: Corpus,
  id: string,
  signal?: AbortSignal,
): Promise<ArticleFile | FileProblem> {
  const absolute = path.join(corpus.folder, id);
  const { maxFileSize } = corpus.settings.config;
  const bytes = await readUpTo(absolute, maxFileSize, signal).catch((error: unknown) => error);
  signal?.throwIfAborted();
  if (bytes === undefined) {
    const reason = `is larger than ${maxFileSize} bytes; raise “maxFileSize” in ${CONFIG_FILE}, or leave it out with “exclude”`;
    return { path: absolute, code: 'too-large', reason };
  }
  if (!(bytes instanceof Uint8Array)) return { path: absolute, ...whyUnreadable(bytes) };
  const decoded = decode(bytes);
  if (!('text' in decoded)) return { path: absolute, ...decoded };
  return { id, path: absolute, text: decoded.text, ...readMeta(corpus, id, decoded.text) };
}

export function isProblem(read: ArticleFile | FileProblem): read is FileProblem {
  return 'code' in read;
}

/**
 * What is known of an article whose text is at hand (an open editor's, say).
 *
 * @param id below the corpus folder; front matter is read where it ends in `.md`
 */
export function readMeta(corpus: Corpus, id: string, text: string): Pick<ArticleFile, 'meta' | 'problem'> {
  const known = corpus.settings.metadata(id);
  const matter = id.endsWith('.md') ? frontMatter(text) : undefined;
  if (matter === undefined) return { meta: known };
  const problem = (reason: string): Pick<ArticleFile, 'meta' | 'problem'> => ({
    meta: known,
    problem: { path: path.join(corpus.folder, id), code: 'front-matter', reason },
  });
  const yaml = parseDocument(text.slice(matter.content.start, matter.content.end), { prettyErrors: false });
  let said: unknown;
  try {
    if (yaml.errors[0] !== undefined) throw yaml.errors[0];
    said = yaml.toJS() ?? {};
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\.$/u, '') : 'no YAML';
    return problem(`has front matter that cannot be read (${why}); mend it between the two ---`);
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    return problem('has front matter that is no list of “key: value” lines; mend it between the two ---');
  return { meta: { ...known, ...said } };
}

/** The id of a file of the corpus: its path below the folder with forward slashes, empty for the folder itself. */
export function idOf(corpus: Corpus, absolute: string): string {
  return path.relative(corpus.folder, absolute).split(path.sep).join('/');
}

/** The file's bytes; undefined when there are more than `limit`, which are not read then. */
async function readUpTo(
  file: string,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | undefined> {
  const found = await stat(file);
  if (!found.isFile())
    throw Object.assign(new Error('no file'), { code: found.isDirectory() ? 'EISDIR' : '' });
  if (found.size > limit) return undefined;
  return readFile(file, signal && { signal });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What an error of the file system means for a reader. */
export function whyUnreadable(error: unknown): Pick<FileProblem, 'code' | 'reason'> {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'missing', reason: 'does not exist; check the path' };
    case 'EACCES':
    case 'EPERM':
      return { code: 'unreadable', reason: 'may not be read; change its permissions' };
    case 'EISDIR':
      return { code: 'unreadable', reason: 'is a folder, not a file' };
    case 'ELOOP':
      return { code: 'unreadable', reason: 'is a symbolic link that leads back to itself; remove it' };
    case 'EMFILE':
    case 'ENFILE':
      return { code: 'unreadable', reason: 'could not be opened, as too many files are open; try again' };
    default:
      return { code: 'unreadable', reason: `could not be read (${codeOf(error) || 'no ordinary file'})` };
  }
}

/** True for a path in a folder, and for the folder itself. Both are absolute. */
export function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

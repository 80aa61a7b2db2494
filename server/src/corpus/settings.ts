// A corpus's settings as answers about one path: is it an article, how is it to be analysed, what is known of it.
import picomatch from 'picomatch/posix';
import type { AnalysisOptions } from '../extraction/options';
import type { CorpusConfig } from './config';

/** Paths are below the corpus folder, with forward slashes. */
export interface CorpusSettings {
  readonly config: CorpusConfig;
  /** Glob patterns: what is an article, as long as nothing excludes it. */
  readonly include: readonly string[];
  /** True when the path is one of the corpus's articles. */
  includes(path: string): boolean;
  /** False for a folder that holds no article at any depth: a walk need not enter it. */
  mayHold(folder: string): boolean;
  /** How the article at the path is analysed; the same object for all articles that are treated alike. */
  options(path: string): AnalysisOptions;
  /** What the settings know of the article at the path; empty when they say nothing. */
  metadata(path: string): Readonly<Record<string, unknown>>;
}

/** Never articles: what other tools and Newsmark itself keep. */
const NEVER = ['**/node_modules/**', '**/.git/**', '**/*.newsmark.jsonl', '**/newsmark.json'];

export function createSettings(config: CorpusConfig): CorpusSettings {
  const include = config.include.flatMap(expand);
  const exclude = [...NEVER, ...config.exclude.flatMap(expand)];
  const isArticle = picomatch(include, { ignore: exclude });
  const isExcluded = picomatch(exclude);
  const bases = include.map((pattern) => picomatch.scan(pattern).base);
  // A name's first dot is met by a dot of the pattern alone.
  const meetsDots = include.some((pattern) => /(?:^|[/{,(|[])\./u.test(pattern));
  const overrides = config.overrides.map(({ files, rules }) => ({
    matches: picomatch(files.flatMap(expand)),
    rules,
  }));
  const exact = new Map<string, Readonly<Record<string, unknown>>>();
  const patterns: { matches: (path: string) => boolean; data: Readonly<Record<string, unknown>> }[] = [];
  for (const [key, data] of Object.entries(config.metadata)) {
    if (picomatch.scan(key).isGlob) patterns.push({ matches: picomatch(key), data });
    else exact.set(key, data);
  }
  const names = new Map(Object.entries(config.names));
  const notEntities = new Set(config.notEntities);
  const threshold = config.threshold === undefined ? {} : { threshold: config.threshold };
  const known = new Map<string, AnalysisOptions>();
  return {
    config,
    include,
    includes: (path) => include.length > 0 && isArticle(path),
    mayHold(folder) {
      if (!meetsDots && /(?:^|\/)\./u.test(folder)) return false;
      const isBeside = (base: string) =>
        base !== '' && base !== folder && !base.startsWith(`${folder}/`) && !folder.startsWith(`${base}/`);
      if (bases.every(isBeside)) return false;
      // What excludes files of no likely name, here and deeper, excludes all.
      return !(isExcluded(`${folder}/${UNLIKELY}`) && isExcluded(`${folder}/${UNLIKELY}/${UNLIKELY}`));
    },
    options(path) {
      const holding = overrides.filter(({ matches }) => matches(path));
      const key = holding.map((entry) => overrides.indexOf(entry)).join();
      let options = known.get(key);
      if (options === undefined) {
        const rules = Object.assign(
          {},
          config.rules,
          ...holding.map((entry) => entry.rules),
        ) as typeof config.rules;
        options = { names, notEntities, ...threshold, rules: new Map(Object.entries(rules)) };
        known.set(key, options);
      }
      return options;
    },
    metadata(path) {
      const found = patterns.filter(({ matches }) => matches(path)).map(({ data }) => data);
      return Object.assign({}, ...found, exact.get(path)) as Record<string, unknown>;
    },
  };
}

const UNLIKELY = '\uffff';

/** A pattern whose last part looks like a folder ("drafts", "wire/") stands for all that is in it, too. */
function expand(pattern: string): string[] {
  const plain = pattern.replace(/^\.\//u, '').replace(/\/$/u, '');
  const last = plain.slice(plain.lastIndexOf('/') + 1);
  return plain !== pattern.replace(/^\.\//u, '') || !/[.*]/u.test(last) ? [plain, `${plain}/**`] : [plain];
}

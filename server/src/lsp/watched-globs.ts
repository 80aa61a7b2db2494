// Which files the client is asked to watch: what the corpora call articles and what is kept beside them, and no others.
import type { RelativePattern } from 'vscode-languageserver/node';
import { CONFIG_FILE } from '../corpus/config';
import { SIDECAR_ENDING } from '../session/sidecar-files';
import { uriOfKey } from './uris';

/** A corpus as the watching needs it. */
export interface WatchedCorpus {
  /** Absolute path. */
  readonly folder: string;
  /** Glob patterns below the folder. */
  readonly include: readonly string[];
}

/** Where a corpus may begin; watched from the start. */
export const CONFIG_FILES = `**/${CONFIG_FILE}`;

/**
 * The patterns for some corpora.
 *
 * @param isRelative true when the client takes patterns below a folder; else they hold in every workspace folder
 */
export function watchedGlobs(
  corpora: readonly WatchedCorpus[],
  isRelative: boolean,
): readonly (string | RelativePattern)[] {
  const below = corpora.flatMap(({ folder, include }) =>
    [...new Set([...include.map(plain), `**/*${SIDECAR_ENDING}`])].map((pattern) => ({ folder, pattern })),
  );
  if (isRelative) return below.map(({ folder, pattern }) => ({ baseUri: uriOfKey(folder), pattern }));
  return [
    ...new Set(below.map(({ pattern }) => (pattern.startsWith('**/') ? pattern : `**/${pattern}`))),
  ].sort();
}

/** The protocol's patterns know no (…): from the first part that has one on, every file is watched. */
function plain(pattern: string): string {
  if (!pattern.includes('(')) return pattern;
  const parts = pattern.split('/');
  return [
    ...parts.slice(
      0,
      parts.findIndex((part) => part.includes('(')),
    ),
    '**',
  ].join('/');
}

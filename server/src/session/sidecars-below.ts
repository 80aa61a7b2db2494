// The sidecars of a corpus, found by their names alone. Of some the article is not there: it was deleted, or another
// program gave it another name. What these hold is kept and has no place; a person is to say which article it belongs to.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_FILE } from '../corpus/config';
import { filesBelow } from './corpus-files';
import { ENTITIES_FILE, SIDECAR_ENDING } from './sidecar-files';

export interface Sidecars {
  /** Absolute paths, sorted. */
  readonly besideArticles: readonly string[];
  readonly lone: readonly string[];
}

/**
 * The sidecars of a corpus.
 *
 * @param folder of the corpus, absolute
 * @returns none where the folder cannot be read
 */
export async function sidecarsBelow(folder: string): Promise<Sidecars> {
  const named = await filesBelow(folder, SIDECAR_ENDING);
  const own = named.filter((file) => path.basename(file) !== ENTITIES_FILE && !isInner(folder, file));
  const hasArticle = (file: string) => existsSync(articleOf(file));
  return { besideArticles: own.filter(hasArticle), lone: own.filter((file) => !hasArticle(file)) };
}

function articleOf(sidecar: string): string {
  return sidecar.slice(0, -SIDECAR_ENDING.length);
}

/** True for a file of a corpus within the corpus. */
function isInner(folder: string, file: string): boolean {
  for (let inner = path.dirname(file); inner.length > folder.length; inner = path.dirname(inner))
    if (existsSync(path.join(inner, CONFIG_FILE))) return true;
  return false;
}

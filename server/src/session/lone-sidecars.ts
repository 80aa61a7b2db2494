// Sidecars whose article is not there: it was deleted, or another program gave it another name. What they hold is kept
// and has no place; a person is to say which article it belongs to. Reads names only.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_FILE } from '../corpus/config';
import { filesBelow } from './corpus-files';
import { ENTITIES_FILE, SIDECAR_ENDING } from './sidecar-files';

/**
 * The sidecars of a corpus that stand beside no file of their article's name, sorted.
 *
 * @param folder of the corpus, absolute
 * @returns absolute paths; none where the folder cannot be read
 */
export async function loneSidecars(folder: string): Promise<readonly string[]> {
  const sidecars = await filesBelow(folder, SIDECAR_ENDING);
  return sidecars
    .filter((file) => path.basename(file) !== ENTITIES_FILE && !existsSync(articleOf(file)))
    .filter((file) => !isInner(folder, file));
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

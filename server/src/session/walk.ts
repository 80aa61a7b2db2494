// Walks folders, in slices: a folder may hold a hundred thousand files, and nobody waits for all of them to be looked
// at. Symbolic links are not followed; packages and git's own files are passed over. Knows names, no articles.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Slicer, slicer } from './turns';

export interface Walk {
  /** Which files are wanted, by their path below the folder with forward slashes. */
  isWanted(file: string): boolean;
  /** Which folders are entered, by the same; absent, all. */
  readonly isEntered?: (folder: string) => boolean;
  /** Told which folder could not be read (absolute), and why. */
  readonly unreadable?: (folder: string, error: unknown) => void;
  readonly signal?: AbortSignal | undefined;
}

const NEVER_ENTERED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * @param folder absolute
 * @param from where the walk begins, below the folder with forward slashes; '' for the folder itself
 * @returns the wanted files by their path below the folder, in the order of their code units
 * @throws when the signal is aborted
 */
export async function filesIn(
  folder: string,
  { isWanted, isEntered = () => true, unreadable, signal }: Walk,
  from = '',
  pause: Slicer = slicer(),
): Promise<string[]> {
  const found: string[] = [];
  const waiting = [from];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    signal?.throwIfAborted();
    const entries = await readdir(path.join(folder, below), { withFileTypes: true }).catch(
      (error: unknown) => {
        unreadable?.(path.join(folder, below), error);
        return [];
      },
    );
    for (const entry of entries) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (!entry.isDirectory()) {
        if ((entry.isFile() || entry.isSymbolicLink()) && isWanted(name)) found.push(name);
      } else if (!NEVER_ENTERED.has(entry.name) && isEntered(name)) waiting.push(name);
      if (!pause.hasTime()) await pause();
    }
  }
  return found.sort();
}

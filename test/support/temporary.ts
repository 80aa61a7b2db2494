// Temporary files of a test run: one folder for the run and everything that it starts, gone at its end. Tests go on using
// the system's temporary folder (os.tmpdir), which is this one meanwhile.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NAME = 'newsmark-tests-';

/**
 * Gives this process and its children a temporary folder of their own, and removes what runs that were killed left.
 *
 * @returns removes the folder; it is also removed when the process ends by itself
 */
export function useOwnTemporaryFolder(): () => void {
  const system = os.tmpdir();
  for (const name of readdirSync(system))
    if (name.startsWith(NAME) && !isRunning(Number(name.slice(NAME.length)))) remove(path.join(system, name));
  const own = path.join(system, `${NAME}${process.pid}`);
  mkdirSync(own, { recursive: true });
  for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = own;
  const end = () => remove(own);
  process.once('exit', end);
  return end;
}

/** What vitest calls before the first test, and what it calls after the last. */
export default useOwnTemporaryFolder;

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // Somebody still writes there; the next run removes it.
  }
}

// What the served VS Code needs from the machine: a cache folder, and programs that Debian's apt-get installs when
// we may, or one clear line on what to install when we may not. Knows nothing of VS Code.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder outside the work tree where downloaded tools are kept: $NEWSMARK_CACHE, else ~/.cache/newsmark. */
export function cacheFolder(): string {
  return path.resolve(process.env.NEWSMARK_CACHE || path.join(os.homedir(), '.cache', 'newsmark'));
}

/** A message for the person at the terminal: printed alone, without a stack trace. */
export class Plain extends Error {}

/** Runs the work of a script; a failure is told in one line (`Plain`) or whole (anything else), exit status 1. */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Plain ? error.message : error);
    process.exitCode = 1;
  }
}

/** The absolute path of the first of these programs that is on the PATH, or undefined. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here: the next folder may have it.
      }
    }
  }
  return undefined;
}

/**
 * Installs Debian packages when this process is root on a machine with apt-get.
 * @throws Plain naming what to install when it cannot, or when apt-get fails.
 */
export function installPackages(purpose: string, packages: readonly string[]): void {
  const apt = findProgram('apt-get');
  const byHand = `${purpose} needs these packages (Debian and Ubuntu names): ${packages.join(' ')}. Install them and run this again.`;
  if (!apt || process.getuid?.() !== 0) throw new Plain(byHand);
  console.log(`Installing ${packages.join(' ')} for ${purpose} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const ended = spawnSync(apt, args, { env, encoding: 'utf8' });
    if (ended.status !== 0)
      throw new Plain(`${byHand}\napt-get ${args[0]} said:\n${ended.stderr || ended.stdout}`);
  }
}

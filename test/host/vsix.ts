// Finds the packaged extension of this version, and makes it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Plain } from './served/system';

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The absolute path of `newsmark-<version>.vsix`.
 * @throws Plain when it has not been packaged.
 */
export async function packagedExtension(): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(PROJECT, 'package.json'), 'utf8'));
  const vsix = path.join(PROJECT, `${manifest.name}-${manifest.version}.vsix`);
  if (!existsSync(vsix))
    throw new Plain(`There is no ${path.basename(vsix)} yet: run npm run package first.`);
  return vsix;
}

/**
 * Builds and packages what the sources say now.
 * @throws Plain with what was said when it could not be packaged.
 */
export function packageAnew(): void {
  const ended = spawnSync('npm', ['run', '--silent', 'package'], {
    cwd: PROJECT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (ended.status !== 0) throw new Plain(`The extension was not packaged:\n${ended.stdout}${ended.stderr}`);
}

// Finds the packaged extension of this version.
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

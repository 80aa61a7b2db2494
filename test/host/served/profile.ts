// The folders of one run of VS Code: its data, its extensions, a browser's profile. Nothing of the user's is touched.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export interface Profile {
  readonly root: string;
  readonly userData: string;
  readonly extensions: string;
  readonly serverData: string;
  readonly browser: string;
}

/** The folders of a profile under a root, not yet made. */
export function profileIn(root: string): Profile {
  return {
    root,
    userData: path.join(root, 'user-data'),
    extensions: path.join(root, 'extensions'),
    serverData: path.join(root, 'server-data'),
    browser: path.join(root, 'browser'),
  };
}

/** Makes the folders and writes quiet settings, unless the profile has settings already. */
export async function prepareProfile(profile: Profile, settings: object = {}): Promise<void> {
  const user = path.join(profile.userData, 'User');
  for (const folder of [user, profile.extensions, profile.serverData, profile.browser]) {
    await mkdir(folder, { recursive: true });
  }
  const quiet = JSON.parse(await readFile(new URL('./settings.json', import.meta.url), 'utf8'));
  const text = JSON.stringify({ ...quiet, ...settings }, null, 2);
  await writeFile(path.join(user, 'settings.json'), text, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Does the work with a fresh temporary folder, which is gone afterwards. */
export async function withTemporaryFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

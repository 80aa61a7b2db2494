// Who decides: the name from the settings, else the one that git signs with, else the account's. Reads git's files
// itself: no program of the workspace's choosing is started.
import { readFile, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'ini';

/**
 * The name that decisions in a folder are signed with; never empty.
 *
 * @param configured the name in the editor's settings; '' when none is set
 */
export async function annotatorOf(folder: string, configured: string): Promise<string> {
  return configured || (await gitUser(folder)) || accountName() || 'unknown';
}

/** `user.name` of the repository around a folder, else of the user; '' when git knows none. */
async function gitUser(folder: string): Promise<string> {
  const home = os.homedir();
  const files = [
    await repositoryConfig(folder),
    path.join(home, '.gitconfig'),
    path.join(process.env.XDG_CONFIG_HOME || path.join(home, '.config'), 'git', 'config'),
  ];
  for (const file of files) {
    const name = file === undefined ? '' : await nameIn(file);
    if (name !== '') return name;
  }
  return '';
}

async function nameIn(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const { user } = parse(text) as { user?: { name?: unknown } };
  return typeof user?.name === 'string' ? user.name.trim() : '';
}

/** The configuration of the repository that a folder lies in; also in a worktree, where `.git` is a file. */
async function repositoryConfig(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = path.dirname(at)) {
    const git = path.join(at, '.git');
    const found = await stat(git).catch(() => undefined);
    if (found?.isDirectory() === true) return path.join(git, 'config');
    if (found?.isFile() === true) {
      const place = /^gitdir: (.+)$/mu.exec(await readFile(git, 'utf8').catch(() => ''))?.[1];
      if (place === undefined) return undefined;
      const own = path.resolve(at, place.trim());
      const common = await readFile(path.join(own, 'commondir'), 'utf8').catch(() => '.');
      return path.join(path.resolve(own, common.trim()), 'config');
    }
    if (at === path.dirname(at)) return undefined;
  }
}

function accountName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}

// Whose name decisions are signed with.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotatorOf } from '../../server/src/session/annotator';

let root = '';
const write = (name: string, content: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), content);
};
const here = (folder = 'repository/corpus', configured = '') =>
  annotatorOf(path.join(root, folder), configured);

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'newsmark-annotator-'));
  mkdirSync(path.join(root, 'repository/corpus'), { recursive: true });
  // Home is elsewhere, so that nothing of this machine's own git is read.
  vi.stubEnv('HOME', path.join(root, 'home'));
  vi.stubEnv('USERPROFILE', path.join(root, 'home'));
  vi.stubEnv('XDG_CONFIG_HOME', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

describe('the annotator’s name', () => {
  it('is the configured one, whatever git says', async () => {
    write('repository/.git/config', '[user]\n\tname = Ann Roe\n');
    expect(await here('repository/corpus', 'desk 2')).toBe('desk 2');
  });

  it('is the one of the repository around the folder', async () => {
    write('home/.gitconfig', '[user]\n\tname = Ann of Home\n');
    write('repository/.git/config', '[core]\n\tbare = false\n[user]\n\tname = "Ann Roe"\n\temail = a@b\n');
    expect(await here()).toBe('Ann Roe');
  });

  it('is found from a worktree, whose folder has a file in place of .git', async () => {
    write('repository/.git/config', '[user]\n\tname = Ann Roe\n');
    write('repository/.git/worktrees/other/commondir', '../..\n');
    write('other/.git', `gitdir: ${path.join(root, 'repository/.git/worktrees/other')}\n`);
    expect(await here('other')).toBe('Ann Roe');
  });

  it('is the one of the user where the repository has none', async () => {
    write('repository/.git/config', '[core]\n\tbare = false\n');
    write('home/.config/git/config', '[user]\n\tname = Ann of Home\n');
    expect(await here()).toBe('Ann of Home');
    write('home/.gitconfig', '[user]\n\tname = Ann of the Desk\n');
    expect(await here()).toBe('Ann of the Desk');
  });

  it('is the account’s where git knows none, and never empty', async () => {
    expect(await here()).not.toBe('');
  });
});

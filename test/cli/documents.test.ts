// What the documents tell people to do, done.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parseConfig } from '../../server/src/corpus/config';
import { CATALOGUE } from '../../server/src/corpus/findings/catalogue';
import { builtFile } from '../support/program';
import { cli, folderWith, PROJECT } from './cli';

/** The fenced blocks of a document in one language. */
async function blocks(document: string, language: string): Promise<string[]> {
  const text = await readFile(path.join(PROJECT, 'docs', document), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gmu'))].map(
    (match) => match[1] ?? '',
  );
}

describe('docs/ci.md', () => {
  let bin: string;
  beforeAll(async () => {
    const program = builtFile('cli');
    bin = await folderWith({ newsmark: `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n` });
    await chmod(path.join(bin, 'newsmark'), 0o755);
  });

  it('has a pre-commit hook that stops a commit with a warning and lets a good one pass', async () => {
    const folder = await folderWith({ 'newsmark.json': '{}', 'notes.md': '“No source here.”\n' });
    const git = (...words: string[]) =>
      spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
      });
    git('init', '-q');
    const hook = path.join(folder, '.git', 'hooks', 'pre-commit');
    await mkdir(path.dirname(hook), { recursive: true });
    await writeFile(hook, (await blocks('ci.md', 'sh'))[0] ?? '', { mode: 0o755 });
    git('add', '.');
    expect(git('commit', '-qm', 'no articles')).toMatchObject({ status: 0 });

    await writeFile(
      path.join(folder, 'a pool.txt'),
      'Pool shut\n\nThe hall was full by seven. “We will not move.”\n',
    );
    git('add', '.');
    const stopped = git('commit', '-qm', 'a warning');
    expect(stopped.status).not.toBe(0);
    expect(stopped.stdout + stopped.stderr).toContain('a pool.txt:3:29 warning unattributed-quote');

    await writeFile(path.join(folder, 'a pool.txt'), 'Pool shut\n\n“We will not move,” Anna Roe said.\n');
    git('add', '.');
    expect(git('commit', '-qm', 'attributed')).toMatchObject({ status: 0 });
    expect(execFileSync('git', ['log', '--format=%s'], { cwd: folder, encoding: 'utf8' })).toBe(
      'attributed\nno articles\n',
    );
  });

  it('has workflows that are YAML, and whose check command the program takes', async () => {
    const workflows = (await blocks('ci.md', 'yaml')).map(
      (text) => parseYaml(text) as Record<string, unknown>,
    );
    expect(workflows).toHaveLength(2);
    const run =
      JSON.stringify(workflows)
        .match(/dist\/cli\.js (check [^"]+)/u)?.[1]
        ?.split(' ') ?? [];
    const folder = await folderWith({
      'articles/a.txt': 'Pool shut\n',
      '.newsmark/seeds/b.txt': '“We will not move.”\n',
    });
    expect(await cli(run, { folder })).toMatchObject({ status: 0, errors: '' });
    expect(JSON.parse(await readFile(path.join(folder, 'findings.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
    expect((await cli(['check', '.'], { folder })).output).toBe('No findings in 1 article.\n');
  });
});

describe('docs/configuration.md', () => {
  it('shows a newsmark.json with which nothing is wrong', async () => {
    const [example = ''] = await blocks('configuration.md', 'jsonc');
    expect(parseConfig(example).problems).toEqual([]);
  });

  it('has a line for every setting', async () => {
    const text = await readFile(path.join(PROJECT, 'docs', 'configuration.md'), 'utf8');
    const told = [...text.matchAll(/^\| `(\w+)` \| `(.*?)` \|/gmu)].map(([, name = '', value = '']) => [
      name,
      JSON.parse(value) as unknown,
    ]);
    const { DEFAULT_CONFIG } = await import('../../server/src/corpus/config');
    const { DEFAULT_THRESHOLD: threshold } = await import('../../server/src/extraction/findings/judge');
    // Without a threshold in the file, the editor's own holds, and then that of the engine.
    expect(Object.fromEntries(told)).toEqual({ ...DEFAULT_CONFIG, threshold });
  });
});

describe('the rules', () => {
  it('each have the page that SARIF and the editor point to', async () => {
    for (const { help } of CATALOGUE)
      expect(await readFile(path.join(PROJECT, help.split('#')[0] ?? ''), 'utf8')).toMatch(/^# /u);
  });
});

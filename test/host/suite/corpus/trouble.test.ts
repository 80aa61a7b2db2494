// When something is wrong: broken settings, files that come and go, files that are no text, a server that dies.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, suiteSetup, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, findings, indexed, inFolder, open } from '../support';

const SETTINGS = 'newsmark.json';
const ARTICLE = 'ferry-collision.txt';

suite('When something is wrong', () => {
  suiteSetup(indexed);

  test('broken settings are said in newsmark.json, and the articles are still read', async () => {
    await write(SETTINGS, '{ "rules": { "unattributed-quote": "loud" } }');
    const { document } = await open(SETTINGS);
    const finding = await eventually('the finding in newsmark.json', () =>
      findings(document).find(({ message }) => /loud|severity|unattributed-quote/i.test(message)),
    );
    assert.match(finding.words, /loud/);
    const article = await open(ARTICLE);
    await eventually('the findings of the article', () => findings(article.document).length > 0);

    await write(SETTINGS, '{}\n');
    await eventually('newsmark.json to be clean', () => findings(document).length === 0);
  });

  test('a rule that is switched off in newsmark.json falls silent at once, and speaks again', async () => {
    const { document } = await open(ARTICLE);
    const isThere = () => findings(document).some(({ code }) => code === 'unattributed-quote');
    await eventually('the finding', isThere);
    await write(SETTINGS, '{ "rules": { "unattributed-quote": "off" } }');
    await eventually('silence', () => !isThere());
    await write(SETTINGS, '{}\n');
    await eventually('the finding again', isThere);
  });

  test('an article that is written and deleted on disk comes and goes in the corpus', async () => {
    await write('late-edition.txt', 'Late edition\n\n“The lights were on,” Sunniva Aasgaard said.\n');
    await eventually('her name', async () => (await symbols('Aasgaard')).includes('Sunniva Aasgaard'));
    await vscode.workspace.fs.delete(inFolder('late-edition.txt'));
    await eventually('her name to go', async () => !(await symbols('Aasgaard')).includes('Sunniva Aasgaard'));
  });

  test('files that are empty, binary or one long line leave the others at work', async () => {
    await write('empty.txt', '');
    await vscode.workspace.fs.writeFile(
      inFolder('picture.txt'),
      Uint8Array.from({ length: 4096 }, (_, i) => i % 256),
    );
    await write('line.txt', 'The vote was close. '.repeat(50_000));
    await write('after.txt', 'After the noise\n\n“We are still here,” Torbjorn Haug said.\n');
    await eventually('a name of the article after them', async () =>
      (await symbols('Haug')).includes('Torbjorn Haug'),
    );
    for (const name of ['empty.txt', 'picture.txt', 'line.txt', 'after.txt']) {
      await vscode.workspace.fs.delete(inFolder(name));
    }
  });

  test('a server that dies is started again and answers as before', async () => {
    const before = await eventually('the server’s process', serverProcess);
    process.kill(before, 'SIGKILL');
    const after = await eventually('another server', () => {
      const now = serverProcess();
      return now !== before && now;
    });
    assert.notEqual(after, before);
    await indexed();
    const { document } = await open(ARTICLE);
    await eventually('its findings', () =>
      findings(document).some(({ code }) => code === 'unattributed-quote'),
    );
  });
});

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
}

async function symbols(query: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    query,
  );
  return found.map(({ name }) => name);
}

// The language server is a child of the extension host, which is the process that runs this suite.
function serverProcess(): number | undefined {
  return processes().find(({ parent, command }) => parent === process.pid && /dist.server\.js/.test(command))
    ?.id;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

// Slim Linux systems have no ps, other systems no /proc.
function processes(): Process[] {
  if (process.platform !== 'linux') {
    const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
    return [...listed.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, id, parent, command = '']) => ({
      id: Number(id),
      parent: Number(parent),
      command,
    }));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
        return [{ id: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
      } catch {
        return []; // It ended meanwhile.
      }
    });
}

// Files that change behind the editor's back: VS Code's own watcher, as the server asks for it.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, indexed, inFolder, nameOf, open, rangeOf } from '../support';

const MANY = 400;
/** A busy machine may take its time. */
const LIMIT_MS = 100_000;
const place = (...parts: readonly string[]) => inFolder(...parts).fsPath;
const ASKING = 'asking.txt';
const story = (index: number) => `Harbour plan ${index}\n\nSolveig Ranheim spoke to the council on Monday.\n`;

function write(folder: string): void {
  mkdirSync(place(folder), { recursive: true });
  for (let i = 0; i < MANY; i++) writeFileSync(place(folder, `${i}.txt`), story(i));
}

/** In which folder how many articles name Solveig Ranheim, beside the one that asks. */
async function named(): Promise<string> {
  const document = await vscode.workspace.openTextDocument(inFolder(ASKING));
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    rangeOf(document, 'Ranheim').start,
  );
  const others = found.filter(({ uri }) => nameOf(uri) !== ASKING);
  const folders = new Set(others.map(({ uri }) => nameOf(vscode.Uri.joinPath(uri, '..'))));
  return `${[...folders].sort().join(' ')}: ${others.length}`;
}

suite('Files outside the editor', function () {
  this.timeout(4 * LIMIT_MS);
  suiteSetup(async () => {
    await indexed();
    writeFileSync(place(ASKING), story(MANY));
    await open(ASKING);
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(place(ASKING));
    for (const folder of ['branch-a', 'branch-b', 'branch-c'])
      rmSync(place(folder), { recursive: true, force: true });
  });

  test('a branch is switched: a folder of articles goes, and another comes', async () => {
    write('branch-a');
    await eventually(
      'the articles of the first branch',
      async () => (await named()) === `branch-a: ${MANY}`,
      LIMIT_MS,
    );
    rmSync(place('branch-a'), { recursive: true });
    write('branch-b');
    await eventually(
      'the articles of the second branch alone',
      async () => (await named()) === `branch-b: ${MANY}`,
      LIMIT_MS,
    );
  });

  test('a folder gets another name', async () => {
    renameSync(place('branch-b'), place('branch-c'));
    await eventually(
      'the articles under the new name',
      async () => (await named()) === `branch-c: ${MANY}`,
      LIMIT_MS,
    );
  });
});

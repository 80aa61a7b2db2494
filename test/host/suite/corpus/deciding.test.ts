// Deciding in the editor: every command that the manifest names is there, and a review walks, decides and undoes.
import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, indexed, inFolder, newsmark, open, rangeOf } from '../support';

const ARTICLE = 'port-inquiry.txt';
const SIDECAR = `${ARTICLE}.newsmark.jsonl`;

suite('Deciding', () => {
  suiteSetup(indexed);
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('newsmark.review.stop');
    await vscode.workspace.fs.delete(inFolder(SIDECAR));
  });

  test('every command of the manifest is registered', async () => {
    const { commands } = newsmark().packageJSON.contributes as { commands: { command: string }[] };
    await eventually('all commands', async () => {
      const known = new Set(await vscode.commands.getCommands(true));
      const missing = commands.map(({ command }) => command).filter((command) => !known.has(command));
      if (missing.length > 0) throw new Error(missing.join(', '));
      return true;
    });
  });

  test('a review begins where the cursor is, writes what is accepted, and takes it back', async () => {
    const editor = await open(ARTICLE);
    const first = rangeOf(editor.document, 'Orrin Port Authority');
    editor.selection = new vscode.Selection(first.end, first.end);
    const cursor = () => vscode.window.activeTextEditor?.selection.active;
    await vscode.commands.executeCommand('newsmark.review');
    await eventually('the first item', () => cursor()?.isEqual(first.start));
    await vscode.commands.executeCommand('newsmark.review.accept');
    await eventually('the decision beside the article', async () =>
      (await sidecar()).includes('"op":"mention.confirm"'),
    );
    assert.equal(cursor()?.isEqual(first.start), false);
    await vscode.commands.executeCommand('newsmark.review.undo');
    await eventually('the withdrawal', async () => (await sidecar()).includes('"op":"withdraw"'));
    await eventually('the first item again', () => cursor()?.isEqual(first.start));
  });

  test('where nothing is under review, its commands do nothing', async () => {
    await vscode.commands.executeCommand('newsmark.review.stop');
    const before = await sidecar();
    await vscode.commands.executeCommand('newsmark.review.accept');
    await vscode.commands.executeCommand('newsmark.judge.first');
    assert.equal(await sidecar(), before);
  });
});

async function sidecar(): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(inFolder(SIDECAR));
  return new TextDecoder().decode(bytes);
}

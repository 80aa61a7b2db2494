// Checking the whole corpus: articles that nobody has open are in the Problems view, until that is cleared.
import assert from 'node:assert/strict';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, indexed, inFolder } from '../support';

const CLOSED = 'port-inquiry-draft.txt';
const TEXT = 'Port inquiry\n\n“The inquiry is a waste of public money.”\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const listed = () =>
  vscode.languages.getDiagnostics(inFolder(CLOSED)).filter(({ source }) => source === 'newsmark').length;

suite('Check Whole Corpus', () => {
  suiteSetup(async () => {
    await indexed();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.writeFile(inFolder(CLOSED), bytes(TEXT));
  });

  teardown(() => vscode.commands.executeCommand('newsmark.clearCheck'));

  test('lists the findings of a closed article, and clears them again', async () => {
    assert.equal(listed(), 0);
    await eventually('the finding of the closed article', async () => {
      await vscode.commands.executeCommand('newsmark.checkCorpus');
      return listed() > 0;
    });
    await vscode.commands.executeCommand('newsmark.clearCheck');
    await eventually('an empty list', () => listed() === 0);
  });

  test('follows an article that is mended on disk', async () => {
    await eventually('the finding of the closed article', async () => {
      await vscode.commands.executeCommand('newsmark.checkCorpus');
      return listed() > 0;
    });
    await vscode.workspace.fs.writeFile(inFolder(CLOSED), bytes('Port inquiry\n\nIt begins on Monday.\n'));
    await eventually('an empty list', () => listed() === 0);
    await vscode.workspace.fs.delete(inFolder(CLOSED));
  });
});

// A folder that is no corpus: nothing of the extension runs there.
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { newsmark, open, rangeOf } from '../support';

suite('A folder without newsmark.json', () => {
  test('an open text file gets no hover and does not start the extension', async () => {
    const { document } = await open('story.txt');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'Kolar').start,
    );
    assert.deepEqual(hovers, []);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    assert.equal(newsmark().isActive, false);
  });
});

// A folder that is no corpus: nothing of the extension runs there, until a person makes it one.
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, findings, inFolder, newsmark, open, rangeOf } from '../support';

suite('A folder without newsmark.json', () => {
  test('an open text file gets no hover and does not start the extension', async () => {
    const { document } = await open('story.txt');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'Kolar').start,
    );
    assert.deepEqual(hovers, []);
    assert.deepEqual(findings(document), []);
    assert.equal(newsmark().isActive, false);
  });

  test('“Make This Folder a Corpus” writes newsmark.json, and the articles are read from then on', async () => {
    const { document } = await open('story.txt');
    await makeCorpus();
    assert.ok((await vscode.workspace.fs.stat(inFolder('newsmark.json'))).size > 0);
    await eventually('a finding', () => findings(document).some(({ words }) => /never asked/.test(words)));
  });

  test('made a corpus again, it keeps the settings that are there', async () => {
    const own = Buffer.from('{ "exclude": ["drafts"] }\n');
    await vscode.workspace.fs.writeFile(inFolder('newsmark.json'), own);
    await makeCorpus();
    const kept = Buffer.from(await vscode.workspace.fs.readFile(inFolder('newsmark.json')));
    assert.equal(kept.toString(), own.toString());
  });
});

// The command ends when its message is closed, as a person would close it.
async function makeCorpus(): Promise<void> {
  let isDone = false;
  const command = vscode.commands.executeCommand('newsmark.makeCorpus').then(() => {
    isDone = true;
  });
  await eventually('the command to end', async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    return isDone;
  });
  await command;
}

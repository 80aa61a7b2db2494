// Reading that is paused and goes on: what somebody sees of articles that are still to be read.
import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, hoverText, indexed, inFolder, nameOf, open, rangeOf } from '../support';

const [ASKING, WAITING] = ['quay-vote.txt', 'quay-cost.txt'];
const story = (title: string) => `${title}\n\nHalvard Tveit spoke to the council on Monday.\n`;
const BY_TEXT = 'it stands in 1 more article that is still to be read';

const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
const card = async () => {
  const document = await vscode.workspace.openTextDocument(inFolder(ASKING));
  return hoverText(document, rangeOf(document, 'Tveit').start);
};

suite('Reading that is paused', () => {
  suiteSetup(async () => {
    await indexed();
    await write(ASKING, story('Quay vote'));
    await open(ASKING);
    await eventually('the card of Halvard Tveit', async () => (await card()).includes('Halvard Tveit'));
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('newsmark.resumeIndexing');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of [ASKING, WAITING]) await vscode.workspace.fs.delete(inFolder(name));
  });

  test('leaves a new article to its mere text, which the card says and “go to” uses, and reads it when it goes on', async () => {
    await vscode.commands.executeCommand('newsmark.pauseIndexing');
    await write(WAITING, story('Quay cost'));
    await eventually('the note of an article by its text', async () => (await card()).includes(BY_TEXT));
    const document = await vscode.workspace.openTextDocument(inFolder(ASKING));
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, 'Tveit').start,
    );
    assert.deepEqual([...new Set(found.map(({ uri }) => nameOf(uri)))].sort(), [WAITING, ASKING]);
    assert.doesNotMatch(await card(), /2 articles/);

    await vscode.commands.executeCommand('newsmark.resumeIndexing');
    await eventually('both articles on the card', async () => /2 articles/.test(await card()));
    assert.ok(!(await card()).includes(BY_TEXT));
  });

  test('is told by a check of the whole corpus, which is whole again when it goes on', async () => {
    const isWhole = async () =>
      (await vscode.commands.executeCommand<{ isWhole: boolean }>('newsmark.checkCorpus')).isWhole;
    await vscode.commands.executeCommand('newsmark.pauseIndexing');
    assert.equal(await isWhole(), false);
    await vscode.commands.executeCommand('newsmark.resumeIndexing');
    assert.equal(await isWhole(), true);
    await vscode.commands.executeCommand('newsmark.clearCheck');
  });
});

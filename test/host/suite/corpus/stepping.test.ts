// The keys for the next and the previous mention, in one article and from article to article.
import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, indexed, nameOf, open, rangeOf } from '../support';

suite('Next and previous mention', () => {
  suiteSetup(indexed);

  test('go from mention to mention of the same person in the article', async () => {
    const { document } = await open('ferry-collision.txt');
    const [first, second] = [rangeOf(document, 'Marta Ellingsen'), rangeOf(document, 'Ellingsen', 1)];
    putCursor(first.start);
    await step('newsmark.nextMention', second.start);
    await step('newsmark.previousMention', first.start);
  });

  test('go on from where the last key led, however soon the next one is pressed', async () => {
    const { document } = await open('ferry-collision.txt');
    putCursor(rangeOf(document, 'Marta Ellingsen').start);
    const press = () => vscode.commands.executeCommand('newsmark.nextMentionInCorpus');
    await Promise.all([press(), press()]);
    await eventually('the other article', () => activeName() === 'port-inquiry.txt');
  });

  test('go on into the next article of the corpus', async () => {
    const { document } = await open('ferry-collision.txt');
    putCursor(rangeOf(document, 'Ellingsen', 1).start);
    await vscode.commands.executeCommand('newsmark.nextMentionInCorpus');
    await eventually('the other article', () => activeName() === 'port-inquiry.txt');
    await vscode.commands.executeCommand('newsmark.previousMentionInCorpus');
    await eventually('the first article again', () => activeName() === 'ferry-collision.txt');
  });

  test('leave the cursor where nothing is mentioned', async () => {
    const { document } = await open('ferry-collision.txt');
    const position = rangeOf(document, 'radar').start;
    putCursor(position);
    await vscode.commands.executeCommand('newsmark.nextMention');
    assert.deepEqual(vscode.window.activeTextEditor?.selection.active, position);
  });
});

function putCursor(position: vscode.Position): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new vscode.Selection(position, position);
}

async function step(command: string, expected: vscode.Position): Promise<void> {
  await vscode.commands.executeCommand(command);
  await eventually(`${command} to arrive`, () =>
    vscode.window.activeTextEditor?.selection.start.isEqual(expected),
  );
}

function activeName(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && nameOf(editor.document.uri);
}

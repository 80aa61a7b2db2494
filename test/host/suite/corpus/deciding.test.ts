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

  test('words are marked, and the words of a mention changed, as selected', async () => {
    const editor = await open(ARTICLE);
    const select = (words: string) => {
      const { start, end } = rangeOf(editor.document, words);
      editor.selection = new vscode.Selection(start, end);
    };
    // Half a word is meant as the whole.
    select('three hou');
    await answering('newsmark.markSelection', async () => (await last())?.op === 'mention.add');
    assert.equal((await last())?.at?.[0]?.exact, 'three hours');
    select('Port Authority');
    await vscode.commands.executeCommand('newsmark.changeMentionWords');
    await eventually('the change', async () => (await last())?.op === 'mention.move');
    const { at, to } = (await last()) ?? {};
    assert.deepEqual([at?.[0]?.exact, to?.[0]?.exact], ['Orrin Port Authority', 'Port Authority']);
    await vscode.commands.executeCommand('newsmark.undoDecision');
    await eventually('the withdrawal', async () => (await last())?.op === 'withdraw');
  });

  test('all places that read the same are decided on in one step', async () => {
    const editor = await open(ARTICLE);
    const { start } = rangeOf(editor.document, 'Ellingsen', 1);
    editor.selection = new vscode.Selection(start, start);
    // What, where, and which: the first answer each time, and all places ticked.
    await answering('newsmark.decideEverywhere', async () => {
      const now = await last();
      return now?.op === 'mention.confirm' && now.at?.[0]?.exact === 'Ellingsen';
    });
    await vscode.commands.executeCommand('newsmark.undoDecision');
    await eventually('the withdrawal', async () => (await last())?.op === 'withdraw');
  });

  test('where nothing is under review, its commands do nothing', async () => {
    await vscode.commands.executeCommand('newsmark.review.stop');
    const before = await sidecar();
    await vscode.commands.executeCommand('newsmark.review.accept');
    await vscode.commands.executeCommand('newsmark.judge.first');
    assert.equal(await sidecar(), before);
  });
});

/** Runs a command that asks, takes the first answer to each question, until what it decides stands in the file. */
async function answering(command: string, isDone: () => Promise<boolean>): Promise<void> {
  void vscode.commands.executeCommand(command);
  await eventually(`what ${command} decides`, async () => {
    if (await isDone()) return true;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return false;
  });
}

interface Line {
  readonly op: string;
  readonly when: string;
  readonly at?: readonly { readonly exact: string }[];
  readonly to?: readonly { readonly exact: string }[];
}

/** The latest decision in the file. */
async function last(): Promise<Line | undefined> {
  const lines = (await sidecar()).split('\n').filter(Boolean);
  return lines
    .map((line): Line => JSON.parse(line))
    .sort((a, b) => (a.when < b.when ? -1 : 1))
    .at(-1);
}

async function sidecar(): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(inFolder(SIDECAR));
  return new TextDecoder().decode(bytes);
}

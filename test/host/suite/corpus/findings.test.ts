// Around findings: the page that explains one, severities from the settings, and a paragraph that stands elsewhere.
import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, findings, indexed, inFolder, open, rangeOf } from '../support';

const SHARED =
  'The pumping station below the old granary was switched off for eleven hours after a seal burst in the night.';
const FIRST = `Water off in the lower town\n\n${SHARED}\n\nBakers opened late.\n`;
const SECOND = `Briefs\n\nThe bridge stays shut.\n\n${SHARED}\n`;

suite('Around a finding', () => {
  suiteSetup(indexed);

  test('its code opens the page about the rule, out of the extension', async () => {
    const { document } = await open('ferry-collision.txt');
    const code = await eventually('a finding with a link', () => {
      const found = vscode.languages
        .getDiagnostics(document.uri)
        .map((one) => one.code)
        .find((one) => typeof one === 'object' && one.value === 'unattributed-quote');
      return typeof found === 'object' && found;
    });
    assert.equal(code.target.scheme, 'command');
    const [page] = JSON.parse(decodeURIComponent(code.target.query)) as string[];
    await vscode.commands.executeCommand(code.target.path, page);
    await eventually('the page in a tab', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes('unattributed-quote')),
      ),
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('is as severe as the settings say, at once', async () => {
    const { document } = await open('ferry-collision.txt');
    const severity = () => findings(document).find(({ code }) => code === 'unattributed-quote')?.severity;
    await eventually('a warning', () => severity() === vscode.DiagnosticSeverity.Warning);
    const settings = vscode.workspace.getConfiguration('newsmark');
    const global = vscode.ConfigurationTarget.Global;
    await settings.update('findings.severity', { 'unattributed-quote': 'error' }, global);
    await eventually('an error', () => severity() === vscode.DiagnosticSeverity.Error);
    await settings.update('findings.severity', undefined, global);
    await eventually('a warning again', () => severity() === vscode.DiagnosticSeverity.Warning);
  });
});

suite('A paragraph that stands in another article', () => {
  const files = { 'water-off.txt': FIRST, 'water-briefs.txt': SECOND };

  suiteSetup(async () => {
    for (const [name, text] of Object.entries(files))
      await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of Object.keys(files)) await vscode.workspace.fs.delete(inFolder(name));
  });

  test('is compared with it side by side', async () => {
    const editor = await open('water-off.txt');
    const { start } = rangeOf(editor.document, 'pumping station');
    editor.selection = new vscode.Selection(start, start);
    const input = await eventually('the two passages', async () => {
      await vscode.commands.executeCommand('newsmark.compareParallels');
      const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputTextDiff && shown;
    });
    for (const side of [input.original, input.modified])
      assert.equal((await vscode.workspace.openTextDocument(side)).getText().trim(), SHARED);
    assert.match(
      vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '',
      /water-off.* ↔ .*water-briefs/,
    );
  });

  test('is peeked at there, without leaving the article', async () => {
    const editor = await open('water-off.txt');
    const { start } = rangeOf(editor.document, 'pumping station');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('newsmark.peekParallels');
    // While the peek is open its editor shows the other article.
    await eventually('the other article in the peek', () =>
      vscode.workspace.textDocuments.some(({ uri }) => uri.path.endsWith('water-briefs.txt')),
    );
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });
});

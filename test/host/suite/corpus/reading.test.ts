// Reading a corpus in the editor: cards, findings, and going from name to name across articles.
import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, findings, hoverText, indexed, nameOf, newsmark, open, rangeOf } from '../support';

suite('Reading a corpus', () => {
  suiteSetup(indexed);

  test('a folder with newsmark.json starts the extension', async () => {
    await eventually('the extension to be active', () => newsmark().isActive);
  });

  test('a name’s hover says who it is and where else', async () => {
    const { document } = await open('ferry-collision.txt');
    const text = await eventually('a card for Marta Ellingsen', async () => {
      const found = await hoverText(document, rangeOf(document, 'Ellingsen', 1).start);
      return /Marta Ellingsen/.test(found) && found;
    });
    assert.match(text, /person/i);
    assert.match(text, /2 articles/);
  });

  test('a word that names nothing and that nobody said has no hover of ours', async () => {
    const { document } = await open('port-inquiry.txt');
    assert.equal(await hoverText(document, rangeOf(document, 'hours').start), '');
  });

  test('a quotation that nobody is said to have said gets a finding', async () => {
    const { document } = await open('ferry-collision.txt');
    const finding = await eventually('the finding', () =>
      findings(document).find(({ words }) => /Nobody will ever know/.test(words)),
    );
    assert.equal(finding.code, 'unattributed-quote');
    assert.notEqual(finding.message, '');
  });

  test('the definition of a surname is the fullest name, and references cross into articles that are not open', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { document } = await open('port-inquiry.txt');
    const surname = rangeOf(document, 'Ellingsen', 1).start;
    const definitions = await locations('vscode.executeDefinitionProvider', document, surname);
    assert.ok(definitions.length > 0);
    const target = await vscode.workspace.openTextDocument(definitions[0]!.uri);
    assert.match(target.getText(definitions[0]!.range), /^Marta Ellingsen$/);

    const references = await locations('vscode.executeReferenceProvider', document, surname);
    assert.deepEqual([...new Set(references.map(({ uri }) => nameOf(uri)))].sort(), [
      'ferry-collision.txt',
      'port-inquiry.txt',
    ]);
    const texts = await Promise.all(
      references.map(async ({ uri, range }) => (await vscode.workspace.openTextDocument(uri)).getText(range)),
    );
    assert.ok(
      texts.every((text) => /^((Marta )?Ellingsen|Ferry captain)$/.test(text)),
      texts.join(', '),
    );
  });

  test('highlights are the mentions of this article', async () => {
    const { document } = await open('port-inquiry.txt');
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      rangeOf(document, 'Ellingsen').start,
    );
    assert.deepEqual(
      highlights.map(({ range }) => document.getText(range)),
      ['Marta Ellingsen', 'Ellingsen'],
    );
  });

  test('the outline of an article has its headline', async () => {
    const { document } = await open('port-inquiry.txt');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(JSON.stringify(symbols).includes('Port inquiry hears from ferry captain'));
  });

  test('an entity of the corpus is found by its name', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Ellingsen',
    );
    assert.ok(symbols.some(({ name }) => name === 'Marta Ellingsen'));
  });

  test('semantic tokens are given for an article', async () => {
    const { document } = await open('ferry-collision.txt');
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(tokens.data.length > 0);
  });

  test('what is typed is seen: a new quotation without a speaker is found, and the finding goes with it', async () => {
    const editor = await open('port-inquiry.txt');
    const { document } = editor;
    const isThere = () => findings(document).some(({ words }) => /no light/.test(words));
    assert.equal(isThere(), false);
    await editor.edit((edit) =>
      edit.insert(document.positionAt(document.getText().length), '\n“There was no light.”\n'),
    );
    await eventually('the finding to come', isThere);
    await vscode.commands.executeCommand('undo');
    await eventually('the finding to go', () => !isThere());
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

async function locations(
  command: string,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Location[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    position,
  );
  return found.map((place) =>
    'targetUri' in place
      ? new vscode.Location(place.targetUri, place.targetSelectionRange ?? place.targetRange)
      : place,
  );
}

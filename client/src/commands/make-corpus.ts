// "Make This Folder a Corpus": writes a newsmark.json with the defaults spelled out; never over one that is there.
import * as vscode from 'vscode';

const SETTINGS = `${JSON.stringify({ include: ['**/*.txt', '**/*.md'], exclude: [], languages: ['en'], rules: {} }, undefined, 2)}\n`;

/** @param chosen the folder that was clicked in the Explorer, if the command came from there */
export async function makeCorpus(chosen?: vscode.Uri): Promise<void> {
  const folder = chosen ?? (await pickFolder());
  if (folder === undefined) return;
  const file = vscode.Uri.joinPath(folder, 'newsmark.json');
  const open = 'Open newsmark.json';
  const exists = await vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  let message = 'This folder is a corpus already.';
  if (!exists) {
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(SETTINGS));
    } catch {
      void vscode.window.showErrorMessage(
        'newsmark.json could not be written; check that the folder is writable.',
      );
      return;
    }
    message = 'This folder is a corpus now: its .txt and .md files are articles.';
  }
  const choice = await vscode.window.showInformationMessage(message, open);
  if (choice === open) await vscode.window.showTextDocument(file);
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = 'Open Folder';
    const choice = await vscode.window.showInformationMessage('Open a folder of articles first.', open);
    if (choice === open) await vscode.commands.executeCommand('workbench.action.files.openFolder');
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: 'The folder of articles' }))?.uri;
}

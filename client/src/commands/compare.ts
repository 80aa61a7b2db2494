// "newsmark.compareFromScratch": does the analysis that followed the edits of this article say what one from scratch
// says? For those who doubt it; in no menu and not in the palette, so it is run by a key binding of one's own.
import * as vscode from 'vscode';
import type { Server } from '../server';

export function registerComparing(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand('newsmark.compareFromScratch', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) return;
    const answer = await server.ask('newsmark/compareFromScratch', { uri: document.uri.toString() });
    if (answer == null) {
      void vscode.window.showWarningMessage('Open an article of a corpus to compare its analysis.');
    } else if (answer.isSame) {
      void vscode.window.showInformationMessage('The analysis is the same as from scratch.');
    } else {
      const { line, character } = answer.position;
      void vscode.window.showErrorMessage(
        `The ${answer.part} differ from those from scratch, first in line ${line + 1}, column ${character + 1}: please report it.`,
      );
    }
  });
}

// Checking the whole corpus: findings of articles that nobody has open come into the Problems view, until they are
// cleared.
import * as vscode from 'vscode';
import type { Server } from '../server';
import { amount } from '../views/rows';

export function registerChecking(server: Server): vscode.Disposable {
  const isListed = (is: boolean) => vscode.commands.executeCommand('setContext', 'newsmark.checked', is);
  const clear = async () => {
    await server.ask('newsmark/clearCheck', {});
    await isListed(false);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('newsmark.checkCorpus', async () => {
      const result = await server.ask('newsmark/checkCorpus', {});
      // Given up by the reader, or there is no server.
      if (result === undefined) return undefined;
      await isListed(true);
      const { articles, findings, isWhole } = result;
      const rest = isWhole
        ? ''
        : ' Reading is paused, so articles are still left out: resume it and check again.';
      const message = `${amount(findings, 'finding')} in ${amount(articles, 'article')}.${rest}`;
      const list = 'Show Problems';
      const wayOut = 'Clear';
      void vscode.window.showInformationMessage(message, list, wayOut).then((choice) => {
        if (choice === list) void vscode.commands.executeCommand('workbench.actions.view.problems');
        if (choice === wayOut) void clear();
      });
      return result;
    }),
    vscode.commands.registerCommand('newsmark.clearCheck', clear),
    server.onStateChanged((state) => {
      if (state === 'stopped') void isListed(false);
    }),
  );
}

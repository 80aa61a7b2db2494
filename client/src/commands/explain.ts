// The page about a finding's rule, which comes with the extension: opened from the code of a diagnostic, offline.
import * as vscode from 'vscode';

/** Its argument is the page's path in the extension. Diagnostics link to it. */
export const EXPLAIN_COMMAND = 'newsmark.explainFinding';

export function registerExplaining(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(EXPLAIN_COMMAND, async (page: unknown) => {
    if (typeof page !== 'string' || !PAGE.test(page)) return;
    await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(extension, page));
  });
}

/** Nothing else is opened, whoever asks. */
const PAGE = /^docs\/rules\/[a-z-]+\.md$/u;

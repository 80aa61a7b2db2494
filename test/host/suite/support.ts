// What the suites share: the installed extension, files of the open folder, and waiting for something to become true.
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';

const POLL_MS = 40;

/** The installed extension; an error if VS Code does not know it. */
export function newsmark(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('newsmark.newsmark');
  if (!extension) throw new Error('The extension newsmark.newsmark is not installed.');
  return extension;
}

/** The address of a file of the open folder. */
export function inFolder(...parts: readonly string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, ...parts);
}

/** Opens a file of the open folder in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(inFolder(name)));
}

/** The file's own name, for comparing locations. */
export function nameOf(uri: vscode.Uri): string {
  return path.posix.basename(uri.path);
}

/**
 * Asks again and again until the answer is neither false, nor undefined, nor an error.
 * @param what what is waited for, as the message of a failure says it
 */
export async function eventually<Answer>(
  what: string,
  ask: () => Answer | Promise<Answer>,
  limitMs = 30_000,
): Promise<NonNullable<Exclude<Answer, false>>> {
  const end = Date.now() + limitMs;
  let last: unknown = 'nothing';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== undefined && answer !== null) {
        return answer as NonNullable<Exclude<Answer, false>>;
      }
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain: ${what} (last: ${last})`);
    await pause(POLL_MS);
  }
}

/** Where a text stands in a document; `nth` counts from 0. */
export function rangeOf(document: vscode.TextDocument, text: string, nth = 0): vscode.Range {
  let start = -1;
  for (let found = 0; found <= nth; found++) {
    start = document.getText().indexOf(text, start + 1);
    if (start < 0) throw new Error(`“${text}” does not stand ${nth + 1} times in ${nameOf(document.uri)}.`);
  }
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

export interface Finding {
  readonly code: string;
  readonly message: string;
  /** The words that it stands on. */
  readonly words: string;
  readonly severity: vscode.DiagnosticSeverity;
}

/** The findings that the editor shows on a document now. */
export function findings(document: vscode.TextDocument): Finding[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source?.toLowerCase() === 'newsmark')
    .map(({ code, message, range, severity }) => ({
      code: String(typeof code === 'object' ? code.value : code),
      message,
      words: document.getText(range),
      severity,
    }));
}

/** What the hovers at a place say, one under the other; empty where there is none. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Resolves when the corpus of the open folder has been read: its entities answer to their names. */
export async function indexed(): Promise<void> {
  await eventually('the corpus to be read', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Brekke',
    );
    return found.length > 0;
  });
}

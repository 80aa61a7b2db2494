// Which corpus a command is about: the one of the article that is open, else the only one, else the one that a person
// picks.
import * as vscode from 'vscode';
import type { Asks } from './asks';

/**
 * The URI of a corpus folder.
 *
 * @param uri an article; its own corpus is meant, and nobody is asked
 * @returns undefined when there is none, or when the person thought better of it
 */
export async function corpusFor(server: Asks, uri?: vscode.Uri): Promise<string | undefined> {
  const corpora = (await server.ask('newsmark/corpora', {})) ?? [];
  const around = corpora.filter(({ corpus }) => uri !== undefined && isBelow(uri, corpus));
  const own = around.reduce<string | undefined>(
    (longest, { corpus }) => (corpus.length > (longest?.length ?? 0) ? corpus : longest),
    undefined,
  );
  if (own !== undefined) return own;
  if (corpora.length < 2) return corpora[0]?.corpus;
  const rows = corpora.map(({ corpus, label }) => ({ label, corpus }));
  return (await vscode.window.showQuickPick(rows, { title: 'Which Corpus' }))?.corpus;
}

/** True when a file lies below a folder that the server named. The two write addresses in different ways. */
export function isBelow(file: vscode.Uri, folder: string): boolean {
  return file.path.startsWith(`${vscode.Uri.parse(folder).path}/`);
}

/** True when an address that the server named is this file's. */
export function isSame(file: vscode.Uri | undefined, address: string): boolean {
  return file?.toString() === vscode.Uri.parse(address).toString();
}

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
  const own = around(corpora, uri);
  if (own !== undefined || corpora.length < 2) return own ?? corpora[0]?.corpus;
  const rows = corpora.map(({ corpus, label }) => ({ label, corpus }));
  return (await vscode.window.showQuickPick(rows, { title: 'Which Corpus' }))?.corpus;
}

/** The corpus of the article that is open, else the first one; nobody is asked. */
export async function corpusAtHand(server: Asks): Promise<string | undefined> {
  const corpora = (await server.ask('newsmark/corpora', {})) ?? [];
  return around(corpora, vscode.window.activeTextEditor?.document.uri) ?? corpora[0]?.corpus;
}

/** The innermost corpus that holds a file. */
function around(corpora: readonly { readonly corpus: string }[], uri?: vscode.Uri): string | undefined {
  return corpora
    .map(({ corpus }) => corpus)
    .filter((corpus) => uri !== undefined && isBelow(uri, corpus))
    .reduce<string | undefined>((inner, one) => (one.length > (inner?.length ?? 0) ? one : inner), undefined);
}

/** True when a file lies below a folder that the server named. The two write addresses in different ways. */
export function isBelow(file: vscode.Uri, folder: string): boolean {
  return file.path.startsWith(`${vscode.Uri.parse(folder).path}/`);
}

/** True when an address that the server named is this file's. */
export function isSame(file: vscode.Uri | undefined, address: string): boolean {
  return file?.toString() === vscode.Uri.parse(address).toString();
}

// Which two sides a person judges between: annotators of the corpus, or folders that hold the same articles.
import * as vscode from 'vscode';
import type { SideName } from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';
import { amount } from '../views/rows';

export interface Sides {
  readonly corpus: string;
  readonly a: SideName;
  readonly b: SideName;
}

type Row = vscode.QuickPickItem & { readonly side: SideName | 'folder' };

/** Asks for the two sides; undefined when the person thought better of it. */
export async function askSides(server: Asks, corpus: string): Promise<Sides | undefined> {
  const annotators = (await server.ask('newsmark/annotators', { corpus })) ?? [];
  const people = annotators.map(({ who, articles }): Row => {
    return { label: who, description: amount(articles, 'article'), side: { who } };
  });
  const folders: Row[] = [
    { label: 'Everybody in this corpus', side: { folder: corpus } },
    { label: 'Everybody in another folder…', description: 'a copy of the corpus', side: 'folder' },
  ];
  const rows = [...people, ...folders];
  const a = await askSide('Judge Between (1 of 2)', rows);
  if (a === undefined) return undefined;
  const b = await askSide(
    `Judge Between ${nameOf(a)} and (2 of 2)`,
    rows.filter(({ side }) => JSON.stringify(side) !== JSON.stringify(a)),
  );
  return b && { corpus, a, b };
}

/** How a side is called: the person, or the folder. */
export function nameOf(side: SideName): string {
  if ('who' in side) return side.who;
  const path = vscode.Uri.parse(side.folder).path;
  return path.split('/').filter(Boolean).at(-1) ?? path;
}

async function askSide(title: string, rows: readonly Row[]): Promise<SideName | undefined> {
  const chosen = await vscode.window.showQuickPick(rows, { title, placeHolder: 'An annotator, or a folder' });
  if (chosen?.side !== 'folder') return chosen?.side;
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      title: 'The Folder With the Same Articles',
      openLabel: 'Compare',
    })) ?? [];
  return folder && { folder: folder.toString() };
}

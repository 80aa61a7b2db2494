// What rows of different views have in common: plain counts, a corpus as a row, the click that opens a place.
import * as vscode from 'vscode';
import type { Place } from '../../../server/src/lsp/messages';

const FIGURES = new Intl.NumberFormat('en');

/** `35,424`: a corpus has many. */
export function figure(count: number): string {
  return FIGURES.format(count);
}

/** `1 article`, `3,000 articles`. */
export function amount(count: number, one: string, several = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : several}`;
}

/**
 * Opens the place; see commands/navigate.ts.
 *
 * @param staysInView true where keys go on in the view
 */
export function openCommand({ uri, range }: Place, staysInView = false): vscode.Command {
  const place = { uri, range };
  return { command: 'newsmark.openPlace', title: 'Open', arguments: [place, staysInView] };
}

/** The row of a corpus, where a window has several. */
export function corpusItem({ label, articles }: { readonly label: string; readonly articles: number }) {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = new vscode.ThemeIcon('folder-library');
  item.description = amount(articles, 'article');
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

/** The rows that a menu or a key is about: those that are selected, if the one that was clicked is among them. */
export function chosenRows<N>(clicked: N | undefined, selected: readonly N[] | undefined): readonly N[] {
  if (clicked === undefined) return selected ?? [];
  return selected?.includes(clicked) ? selected : [clicked];
}

// What rows of different views have in common: plain counts, and the click that opens a place.
import type * as vscode from 'vscode';
import type { Place } from '../../../server/src/lsp/messages';

/** `1 article`, `3 articles`. */
export function amount(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** Opens the place; see commands/navigate.ts. */
export function openCommand({ uri, range }: Place): vscode.Command {
  return { command: 'newsmark.openPlace', title: 'Open', arguments: [{ uri, range }] };
}

// Ranges of the protocol as VS Code's, and back.
import * as vscode from 'vscode';
import type { Range } from '../../server/src/lsp/messages';

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function fromRange({ start, end }: vscode.Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

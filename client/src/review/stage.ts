// What a mode looks like wherever it is: frames around words in an editor, and an entry in the status bar that says
// where one is. Colours come from the theme; a frame's line says what it means without them.
import * as vscode from 'vscode';

/**
 * A frame around words.
 *
 * @param line `solid`: what is being decided on; `dashed`: a part of it; `dotted`: where something might be
 * @param more what else the words look like
 */
export function frame(
  line: 'solid' | 'dashed' | 'dotted',
  more: vscode.DecorationRenderOptions = {},
): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderWidth: '1px',
    borderStyle: line,
    borderColor: new vscode.ThemeColor('newsmark.reviewBorder'),
    borderRadius: '3px',
    ...more,
  });
}

/** The ground behind what is being decided on. */
export const GROUND: vscode.DecorationRenderOptions = {
  backgroundColor: new vscode.ThemeColor('newsmark.reviewBackground'),
};

/** The entry of a mode in the status bar. */
export class ModeBar implements vscode.Disposable {
  readonly #bar: vscode.StatusBarItem;

  /** @param command run by a click */
  constructor(id: string, name: string, command?: string) {
    this.#bar = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Left, 100);
    this.#bar.name = name;
    this.#bar.command = command;
    this.#bar.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  }

  /** @param spoken read out by screen readers whenever it changes */
  show(text: string, tooltip: string, spoken: string): void {
    this.#bar.text = text;
    this.#bar.tooltip = tooltip;
    this.#bar.accessibilityInformation = { label: spoken, role: 'status' };
    this.#bar.show();
  }

  hide(): void {
    this.#bar.hide();
  }

  dispose(): void {
    this.#bar.dispose();
  }
}

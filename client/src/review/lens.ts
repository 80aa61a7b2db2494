// A line of words and keys above the item that is under review: what is suggested, and what each key does, for the
// pointer too. Shows what it is handed; there only while a mode is on.
import * as vscode from 'vscode';
import { isSame } from '../corpora';

export interface Told {
  readonly title: string;
  /** The command that a click runs; absent: it only tells. */
  readonly command?: string;
}

export class Lens implements vscode.Disposable, vscode.CodeLensProvider {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;
  #registered: vscode.Disposable | undefined;
  #uri = '';
  #lenses: vscode.CodeLens[] = [];

  /** Tells it above the line where a range begins. */
  show(uri: string, range: vscode.Range, told: readonly Told[]): void {
    this.#uri = uri;
    const line = new vscode.Range(range.start, range.start);
    this.#lenses = told.map(
      ({ title, command = '' }) => new vscode.CodeLens(line, { title, command, tooltip: title }),
    );
    this.#registered ??= vscode.languages.registerCodeLensProvider({ scheme: 'file' }, this);
    this.#changed.fire();
  }

  hide(): void {
    this.#registered?.dispose();
    this.#registered = undefined;
    this.#lenses = [];
  }

  provideCodeLenses({ uri }: vscode.TextDocument): vscode.CodeLens[] {
    return isSame(uri, this.#uri) ? this.#lenses : [];
  }

  dispose(): void {
    this.hide();
    this.#changed.dispose();
  }
}

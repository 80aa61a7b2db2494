// While an article is reviewed, its editor is read-only, so that a letter that is no key of the review does not end up
// in the text. Makes it writable again when the review leaves it. Knows nothing of what is reviewed.
import * as vscode from 'vscode';

const SET = 'workbench.action.files.setActiveEditorReadonlyInSession';
const RESET = 'workbench.action.files.resetActiveEditorReadonlyInSession';

export class Lock implements vscode.Disposable {
  /** Articles made read-only and not yet writable again, and whether the review still needs them so. */
  readonly #locked = new Map<string, boolean>();
  readonly #watch: vscode.Disposable;

  constructor() {
    // The editor's commands work on the active editor alone: the others follow when they are active again.
    this.#watch = vscode.window.onDidChangeActiveTextEditor(() => void this.#resetActive());
  }

  /** Makes the article in the active editor read-only. */
  async take(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    if (this.#locked.get(key) === true || activeKey() !== key) return;
    this.#locked.set(key, true);
    await vscode.commands.executeCommand(SET);
  }

  /** Gives back every article but this one. */
  async keep(uri: vscode.Uri): Promise<void> {
    for (const key of this.#locked.keys()) if (key !== uri.toString()) this.#locked.set(key, false);
    await this.#resetActive();
  }

  /** Gives back every article. */
  async release(): Promise<void> {
    for (const key of this.#locked.keys()) this.#locked.set(key, false);
    await this.#resetActive();
  }

  dispose(): void {
    this.#watch.dispose();
  }

  async #resetActive(): Promise<void> {
    const key = activeKey();
    if (key === undefined || this.#locked.get(key) !== false) return;
    this.#locked.delete(key);
    await vscode.commands.executeCommand(RESET);
  }
}

function activeKey(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}

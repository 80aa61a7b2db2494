// An orphan, shown as a diff: the text as it was when somebody decided, against the article of today. Words selected in
// the article are what the decision is attached to.
import * as vscode from 'vscode';
import type { Action, DecisionProblem } from '../../../server/src/lsp/messages';
import { isSame } from '../corpora';
import { fromRange, toRange } from '../ranges';
import { say } from '../said';

type Orphan = Extract<DecisionProblem, { kind: 'orphan' }>;

/** How long the way to go on is told, in ms. */
const LONGER = 10_000;
const SCHEME = 'newsmark-before';

export class Orphans implements vscode.Disposable, vscode.TextDocumentContentProvider {
  readonly #registered = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  readonly #texts = new Map<string, string>();
  #open: { readonly corpus: string; readonly orphan: Orphan } | undefined;

  /** Opens the diff, with the cursor where the words may have gone. */
  async compare(corpus: string, orphan: Orphan): Promise<void> {
    const now = vscode.Uri.parse(orphan.uri);
    const { start } = toRange(orphan.near);
    const document = await vscode.workspace.openTextDocument(now);
    const before = vscode.Uri.from({ scheme: SCHEME, path: now.path, query: orphan.decision });
    this.#texts.set(before.toString(), textBefore(document, orphan));
    this.#open = { corpus, orphan };
    await vscode.commands.executeCommand('setContext', 'newsmark.hasOrphan', true);
    const title = `“${orphan.exact}”: then and now`;
    await vscode.commands.executeCommand('vscode.diff', before, now, title, {
      selection: new vscode.Range(start, start),
    });
    say(
      'select the words in the article of today, then “Attach Decision to Selection” (Ctrl+Alt+Enter)',
      LONGER,
    );
  }

  /** What attaches the open orphan to the selection; undefined, with a message, where there is none. */
  attach(): { readonly corpus: string; readonly action: Action } | undefined {
    const editor = vscode.window.activeTextEditor;
    if (this.#open === undefined) {
      void vscode.window.showInformationMessage(
        'Choose a decision in the view “Problems of Decisions” first.',
      );
      return undefined;
    }
    const { corpus, orphan } = this.#open;
    if (editor === undefined || !isSame(editor.document.uri, orphan.uri) || editor.selection.isEmpty) {
      void vscode.window.showInformationMessage(
        'Select the words in the article that the decision is about.',
      );
      return undefined;
    }
    const { uri, decision, field } = orphan;
    const ranges = editor.selections.filter(({ isEmpty }) => !isEmpty).map(fromRange);
    return { corpus, action: { do: 'reattach', uri, decision, field, ranges } };
  }

  /** Closes the diff and forgets the orphan, for it is none any more. */
  async finish(): Promise<void> {
    const tabs = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.original.scheme === SCHEME);
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs);
    this.#open = undefined;
    this.#texts.clear();
    await vscode.commands.executeCommand('setContext', 'newsmark.hasOrphan', false);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.#registered.dispose();
  }
}

/** The text of today with the lines around the lost words as they were, as far as the decision remembers them. */
function textBefore(document: vscode.TextDocument, { before, exact, after, near }: Orphan): string {
  const breaks = (words: string) => words.split('\n').length - 1;
  const first = Math.max(0, near.start.line - breaks(before));
  const last = Math.min(document.lineCount - 1, near.start.line + breaks(exact + after));
  const lines = document.getText().split(/\r?\n/u);
  return lines.toSpliced(first, last - first + 1, `…${before}${exact}${after}…`).join('\n');
}

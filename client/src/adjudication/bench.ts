// The two sides on the screen: the article twice, side by side, with what each side says in its own half, and the keys.
import * as vscode from 'vscode';
import type { DisagreementItem, SideWord } from '../../../server/src/lsp/messages';
import { toRange } from '../ranges';

export const KEYS = '0 neither   Space skip   u undo   Esc stop';

export class Bench implements vscode.Disposable {
  readonly #said = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('newsmark.reviewBackground'),
    borderWidth: '1px',
    borderStyle: 'solid',
    borderColor: new vscode.ThemeColor('newsmark.reviewBorder'),
    borderRadius: '3px',
  });
  readonly #unsaid = vscode.window.createTextEditorDecorationType({
    borderWidth: '1px',
    borderStyle: 'dotted',
    borderColor: new vscode.ThemeColor('newsmark.reviewBorder'),
    borderRadius: '3px',
  });
  readonly #hint = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('newsmark.reviewHint'), margin: '0 0 0 2em', fontStyle: 'italic' },
  });
  readonly #bar = vscode.window.createStatusBarItem('newsmark.judging', vscode.StatusBarAlignment.Left, 100);
  #editors: readonly vscode.TextEditor[] = [];

  constructor() {
    this.#bar.name = 'Newsmark: Disagreements';
    this.#bar.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  }

  /**
   * Shows a disagreement, the first side on the left.
   *
   * @param names what the sides are called
   * @param line how far the judge is, in words
   */
  async show(item: DisagreementItem, names: readonly [string, string], line: string): Promise<void> {
    this.#clear();
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(item.uri));
    const { One, Two } = vscode.ViewColumn;
    const right = await vscode.window.showTextDocument(document, { viewColumn: Two, preserveFocus: true });
    const left = await vscode.window.showTextDocument(document, { viewColumn: One });
    this.#editors = [left, right];
    this.#draw(left, item, item.a, `1 ${names[0]}: ${item.a.says}`);
    this.#draw(right, item, item.b, `2 ${names[1]}: ${item.b.says}`);
    const sides = `1 ${names[0]}: ${item.a.says}\n2 ${names[1]}: ${item.b.says}`;
    this.#bar.text = `$(law) ${line}   1 ${names[0]}   2 ${names[1]}   ${KEYS}`;
    this.#bar.tooltip = `They differ in: ${item.differs.join(', ')}\n${sides}`;
    const label = `“${item.words}”: they differ in ${item.differs.join(', ')}. ${sides.replaceAll('\n', '. ')}. ${line}.`;
    this.#bar.accessibilityInformation = { label, role: 'status' };
    this.#bar.show();
  }

  /** Takes everything off the screen, and closes the right half. */
  async hide(): Promise<void> {
    this.#clear();
    this.#bar.hide();
    const [, right] = this.#editors;
    this.#editors = [];
    const tabs = vscode.window.tabGroups.all
      .filter(({ viewColumn }) => viewColumn === vscode.ViewColumn.Two)
      .flatMap((group) => group.tabs)
      .filter(
        ({ input }) =>
          input instanceof vscode.TabInputText && input.uri.toString() === right?.document.uri.toString(),
      );
    await vscode.window.tabGroups.close(tabs);
  }

  dispose(): void {
    for (const one of [this.#said, this.#unsaid, this.#hint, this.#bar]) one.dispose();
  }

  #draw(editor: vscode.TextEditor, item: DisagreementItem, side: SideWord, contentText: string): void {
    const extent = toRange(item.range);
    const lineEnd = editor.document.lineAt(extent.end.line).range.end;
    editor.selection = new vscode.Selection(extent.start, extent.start);
    editor.revealRange(extent, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(this.#said, side.ranges.map(toRange));
    editor.setDecorations(this.#unsaid, side.ranges.length === 0 ? [extent] : []);
    editor.setDecorations(this.#hint, [
      { range: new vscode.Range(lineEnd, lineEnd), renderOptions: { after: { contentText } } },
    ]);
  }

  #clear(): void {
    for (const editor of this.#editors)
      for (const type of [this.#said, this.#unsaid, this.#hint]) editor.setDecorations(type, []);
  }
}

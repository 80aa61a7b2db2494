// The two sides on the screen: the article twice, side by side, with what each side says in its own half, and the keys.
import * as vscode from 'vscode';
import type { DisagreementItem, SideWord } from '../../../server/src/lsp/messages';
import { toRange } from '../ranges';
import { Lens } from '../review/lens';
import { frame, GROUND, ModeBar } from '../review/stage';

export const KEYS = '0 neither   Space skip   u undo   Esc stop';

const FAINT = new vscode.ThemeColor('editorCodeLens.foreground');

export class Bench implements vscode.Disposable {
  readonly #said = frame('solid', GROUND);
  readonly #unsaid = frame('dotted');
  /** Whose half it is, and what they say, behind the line of the words: what stands above it is cut in a narrow half. */
  readonly #word = vscode.window.createTextEditorDecorationType({});
  readonly #lens = new Lens();
  readonly #bar = new ModeBar('newsmark.judging', 'Newsmark: Disagreements');
  #editors: readonly vscode.TextEditor[] = [];
  /** Articles that were opened in the right half. */
  readonly #opened = new Set<string>();

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
    this.#opened.add(document.uri.toString());
    const [first, second] = [`1 ${names[0]}: ${item.a.says}`, `2 ${names[1]}: ${item.b.says}`];
    this.#draw(left, item, item.a, first);
    this.#draw(right, item, item.b, second);
    this.#lens.show(item.uri, toRange(item.range), [
      { title: first, command: 'newsmark.judge.first' },
      { title: second, command: 'newsmark.judge.second' },
      { title: '0 neither', command: 'newsmark.judge.neither' },
      { title: 'Space skip', command: 'newsmark.judge.skip' },
    ]);
    const sides = `${first}\n${second}`;
    const differs = item.differs.join(', ');
    this.#bar.show(
      `$(law) ${line}   1 ${names[0]}   2 ${names[1]}   ${KEYS}`,
      `They differ in: ${differs}\n${sides}`,
      `“${item.words}”: they differ in ${differs}. ${sides.replaceAll('\n', '. ')}. ${line}.`,
    );
  }

  /** Takes everything off the screen, and closes the right half. */
  async hide(): Promise<void> {
    this.#clear();
    this.#bar.hide();
    this.#lens.hide();
    this.#editors = [];
    const tabs = vscode.window.tabGroups.all
      .filter(({ viewColumn }) => viewColumn === vscode.ViewColumn.Two)
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputText && this.#opened.has(input.uri.toString()));
    this.#opened.clear();
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs);
  }

  dispose(): void {
    for (const one of [this.#said, this.#unsaid, this.#word, this.#lens, this.#bar]) one.dispose();
  }

  #draw(editor: vscode.TextEditor, item: DisagreementItem, side: SideWord, word: string): void {
    const extent = toRange(item.range);
    editor.selection = new vscode.Selection(extent.start, extent.start);
    editor.revealRange(extent, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(this.#said, side.ranges.map(toRange));
    editor.setDecorations(this.#unsaid, side.ranges.length === 0 ? [extent] : []);
    const { end } = editor.document.lineAt(extent.end).range;
    const after = { contentText: ` ${word}`, color: FAINT, fontStyle: 'italic' };
    editor.setDecorations(this.#word, [{ range: new vscode.Range(end, end), renderOptions: { after } }]);
  }

  #clear(): void {
    for (const editor of this.#editors)
      for (const type of [this.#said, this.#unsaid, this.#word]) editor.setDecorations(type, []);
  }
}

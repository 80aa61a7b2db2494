// What review mode shows in the editor and in the status bar: the item in a frame, what is suggested about it, how far
// the walk is, and the keys. Draws only; what to show is handed in.
import * as vscode from 'vscode';
import type { UndecidedItem } from '../../../server/src/lsp/messages';
import { toRange } from '../ranges';
import { keyLine, keysFor, shownKey } from './keys';
import { Lens } from './lens';
import { frame, GROUND, ModeBar } from './stage';
import { describe } from './words';

export interface Progress {
  readonly decided: number;
  readonly left: number | null;
  /** Left in the article that is open, where `left` is not known. */
  readonly leftHere: number | null;
}

export class Marks implements vscode.Disposable {
  readonly #item = frame('solid', {
    ...GROUND,
    overviewRulerColor: new vscode.ThemeColor('newsmark.reviewBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  readonly #part = frame('dashed');
  readonly #lens = new Lens();
  readonly #bar = new ModeBar('newsmark.review', 'Newsmark: Review', 'newsmark.review.keys');
  #editor: vscode.TextEditor | undefined;

  /** Frames an item in the editor that shows its article, and scrolls there. */
  show(editor: vscode.TextEditor, item: UndecidedItem, progress: Progress): void {
    if (this.#editor !== editor) this.#clear();
    this.#editor = editor;
    const ranges = item.ranges.map(toRange);
    const first = ranges[0] ?? new vscode.Range(0, 0, 0, 0);
    const last = ranges.at(-1) ?? first;
    editor.selection = new vscode.Selection(first.start, first.start);
    editor.revealRange(first.union(last), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(this.#item, ranges);
    editor.setDecorations(this.#part, [...(item.cue ?? []), ...(item.source ?? [])].map(toRange));
    this.#lens.show(item.uri, first, [
      { title: describe(item) },
      ...keysFor(item.kind).map(({ key, verb, command }) => ({
        title: `${shownKey(key)} ${verb}`,
        command: `newsmark.review.${command}`,
      })),
    ]);
    this.#tell(item, progress);
  }

  #tell(item: UndecidedItem, progress: Progress): void {
    const far = progressLine(progress);
    this.#bar.show(
      `$(checklist) Review: ${far}   ${describe(item)}`,
      `${describe(item)}\n${keyLine(item.kind)}\nAll keys: ?`,
      `Review: “${item.words}”, ${describe(item)}. ${far}. Question mark shows the keys.`,
    );
  }

  /** Takes everything off the screen. */
  hide(): void {
    this.#clear();
    this.#lens.hide();
    this.#bar.hide();
  }

  dispose(): void {
    for (const one of [this.#item, this.#part, this.#lens, this.#bar]) one.dispose();
  }

  #clear(): void {
    for (const type of [this.#item, this.#part]) this.#editor?.setDecorations(type, []);
    this.#editor = undefined;
  }
}

/** How far a walk is, as in `3 of 41` or `3 decided, 12 left in this article`. */
export function progressLine({ decided, left, leftHere }: Progress): string {
  if (left !== null) return `${decided} of ${decided + left} decided`;
  return `${decided} decided${leftHere === null ? '' : `, ${leftHere} left in this article`}`;
}

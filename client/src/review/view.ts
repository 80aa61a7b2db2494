// The Review view: what was shown, what is shown and what comes next, with how far the walk is. A click goes there.
import * as vscode from 'vscode';
import type { UndecidedItem } from '../../../server/src/lsp/messages';
import { keyOf, type Outcome, type Walk } from './walk';
import { describe } from './words';

/** Rows kept of what was shown before. */
const BEHIND = 20;

const ICONS: Readonly<Record<Outcome | 'current', string>> = {
  open: 'circle-outline',
  decided: 'pass',
  skipped: 'debug-step-over',
  current: 'arrow-right',
};

export class ReviewView implements vscode.TreeDataProvider<UndecidedItem>, vscode.Disposable {
  readonly #view: vscode.TreeView<UndecidedItem>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #walk: Walk | undefined;
  #items: readonly UndecidedItem[] = [];

  constructor() {
    this.#view = vscode.window.createTreeView('newsmark.review', { treeDataProvider: this });
  }

  /** @param line how far the walk is, in words */
  show(walk: Walk, line: string): void {
    this.#walk = walk;
    const current = walk.current === undefined ? [] : [walk.current];
    const shown = new Map<string, UndecidedItem>();
    for (const item of [...walk.behind.slice(-BEHIND), ...current, ...walk.ahead])
      if (!shown.has(keyOf(item))) shown.set(keyOf(item), item);
    this.#items = [...shown.values()];
    this.#view.message = line;
    this.#changed.fire();
    const [item] = current;
    if (item !== undefined && this.#view.visible) void this.#view.reveal(shown.get(keyOf(item)) ?? item);
  }

  hide(): void {
    this.#walk = undefined;
    this.#items = [];
    this.#view.message = '';
    this.#changed.fire();
  }

  dispose(): void {
    this.#view.dispose();
  }

  getChildren(parent?: UndecidedItem): UndecidedItem[] {
    return parent === undefined ? [...this.#items] : [];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(item: UndecidedItem): vscode.TreeItem {
    const isCurrent = this.#walk?.current !== undefined && keyOf(this.#walk.current) === keyOf(item);
    const outcome = isCurrent ? 'current' : (this.#walk?.outcomeOf(item) ?? 'open');
    const row = new vscode.TreeItem(item.words);
    row.id = keyOf(item);
    row.iconPath = new vscode.ThemeIcon(ICONS[outcome]);
    row.description = describe(item);
    row.tooltip = `${item.article}\n${item.line}\n${row.description}`;
    row.accessibilityInformation = { label: `${item.words}, ${row.description}, ${outcome}` };
    row.command = { command: 'newsmark.review.goTo', title: 'Go There', arguments: [item] };
    return row;
  }
}

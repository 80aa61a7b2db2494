// A tree whose rows come from the server a page at a time. Keeps what is expanded and selected over refreshes by
// stable ids; knows nothing of what the rows show.
import * as vscode from 'vscode';
import type { TreePage } from '../../../server/src/lsp/messages';
import { figure } from './rows';

export interface TreeSource<N> {
  /** Rows under a parent, or at the top. */
  fetch(parent: N | undefined, offset: number, limit: number): Promise<TreePage<N>>;
  /** The same for the same row in every answer, different for any two rows. */
  idOf(node: N): string;
  /** What the row shows, without its id. */
  show(node: N): vscode.TreeItem;
}

/** A row, or the row that loads more of its siblings. */
export type Row<N> =
  | { readonly kind: 'row'; node: N; readonly parent: Row<N> | undefined }
  | { readonly kind: 'more'; readonly parent: Row<N> | undefined; readonly left: number };

/** Rows loaded at once under one parent. */
const PAGE = 200;

export class PagedTree<N> implements vscode.TreeDataProvider<Row<N>> {
  readonly #source: TreeSource<N>;
  /** The command that a "more" row runs, with the row as its argument. */
  readonly #moreCommand: string;
  readonly #rows = new Map<string, Row<N> & { kind: 'row' }>();
  readonly #loaded = new Map<string, number>();
  readonly #changed = new vscode.EventEmitter<Row<N> | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(source: TreeSource<N>, moreCommand: string) {
    this.#source = source;
    this.#moreCommand = moreCommand;
  }

  async getChildren(parent?: Row<N>): Promise<Row<N>[]> {
    if (parent?.kind === 'more') return [];
    const key = parent === undefined ? '' : this.#source.idOf(parent.node);
    const limit = this.#loaded.get(key) ?? PAGE;
    const { items, total } = await this.#source.fetch(parent?.node, 0, limit);
    const rows: Row<N>[] = items.map((node) => this.#row(node, parent));
    if (total > items.length) rows.push({ kind: 'more', parent, left: total - items.length });
    return rows;
  }

  getTreeItem(row: Row<N>): vscode.TreeItem {
    if (row.kind === 'row')
      return Object.assign(this.#source.show(row.node), { id: this.#source.idOf(row.node) });
    const item = new vscode.TreeItem(`${figure(row.left)} more…`);
    item.id = `more:${row.parent?.kind === 'row' ? this.#source.idOf(row.parent.node) : ''}`;
    item.accessibilityInformation = { label: `Show more of ${figure(row.left)} that are left` };
    item.command = { command: this.#moreCommand, title: 'Show More', arguments: [row] };
    return item;
  }

  getParent(row: Row<N>): Row<N> | undefined {
    return row.parent;
  }

  /** Loads the next page of the rows that a "more" row ends. */
  showMore(row: Row<N>): void {
    if (row.kind !== 'more') return;
    const key = row.parent?.kind === 'row' ? this.#source.idOf(row.parent.node) : '';
    this.#loaded.set(key, (this.#loaded.get(key) ?? PAGE) + PAGE);
    this.#changed.fire(row.parent);
  }

  /** Asks for everything again. */
  refresh(): void {
    this.#rows.clear();
    this.#changed.fire(undefined);
  }

  /**
   * Asks again for the rows whose node `isStale`, and for what is under them; where rows came or went at the top,
   * for everything.
   */
  async refreshTop(isStale: (node: N) => boolean): Promise<void> {
    const known = [...this.#rows.values()].filter((row) => row.parent === undefined);
    const { items } = await this.#source.fetch(undefined, 0, this.#loaded.get('') ?? PAGE);
    const ids = items.map((node) => this.#source.idOf(node));
    if (ids.length !== known.length || known.some((row, i) => this.#source.idOf(row.node) !== ids[i])) {
      this.refresh();
      return;
    }
    for (const node of items) {
      const row = this.#rows.get(this.#source.idOf(node));
      if (row === undefined) continue;
      row.node = node;
      if (isStale(node)) this.#changed.fire(row);
    }
  }

  /** The row object that VS Code knows must stay the same as long as its id does. */
  #row(node: N, parent: Row<N> | undefined): Row<N> {
    const id = this.#source.idOf(node);
    const known = this.#rows.get(id);
    if (known !== undefined && known.parent === parent) {
      known.node = node;
      return known;
    }
    const row = { kind: 'row' as const, node, parent };
    this.#rows.set(id, row);
    return row;
  }
}

// A view over a paged tree: what every such view of Newsmark has in common.
import * as vscode from 'vscode';
import { PagedTree, type Row, type TreeSource } from './paged-tree';

export interface PagedView<N> {
  readonly tree: PagedTree<N>;
  readonly view: vscode.TreeView<Row<N>>;
}

/**
 * Shows the rows of a source in the view of this id, whose row "… more" loads the next page.
 *
 * @param options what the view has besides: several rows at once, dragging
 */
export function createPagedView<N>(
  id: string,
  source: TreeSource<N>,
  subscriptions: vscode.Disposable[],
  options: Partial<vscode.TreeViewOptions<Row<N>>> = {},
): PagedView<N> {
  const showMore = `${id}.showMore`;
  const tree = new PagedTree(source, showMore);
  const view = vscode.window.createTreeView(id, {
    treeDataProvider: tree,
    showCollapseAll: true,
    ...options,
  });
  subscriptions.push(
    view,
    vscode.commands.registerCommand(showMore, (row: Row<N>) => tree.showMore(row)),
  );
  return { tree, view };
}

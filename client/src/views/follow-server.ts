// Keeps a view fresh: what changed is asked for again, at once when the view is seen, else when it is next seen.
import type * as vscode from 'vscode';
import type { Changed } from '../../../server/src/lsp/messages';
import type { Server } from '../server';
import type { PagedTree, Row } from './paged-tree';

/** @param isStale whether a row at the top may show something else after a change of its corpus */
export function followServer<N extends { readonly corpus: string }>(
  server: Server,
  view: vscode.TreeView<Row<N>>,
  tree: PagedTree<N>,
  isStale: (node: N, change: Changed) => boolean,
): void {
  let missed: readonly Changed[] = [];
  const apply = (changes: readonly Changed[]) =>
    void tree.refreshTop((node) =>
      changes.some((change) => change.corpus === node.corpus && isStale(node, change)),
    );
  server.on('newsmark/changed', (changes) => {
    if (view.visible) apply(changes);
    else missed = [...missed, ...changes];
  });
  view.onDidChangeVisibility(({ visible }) => {
    if (!visible || missed.length === 0) return;
    apply(missed);
    missed = [];
  });
  server.on('newsmark/corporaChanged', () => tree.refresh());
  server.onStateChanged((state) => {
    if (state === 'running' || state === 'stopped') tree.refresh();
  });
}

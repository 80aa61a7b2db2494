// Keeps views of decisions fresh: asked again a moment after something changed, at once when they come into sight.
import * as vscode from 'vscode';
import type { Server } from '../server';

/** Changes within this many ms are one. */
const GATHER = 300;

/** @param refresh asks for everything that the view shows */
export function followDecisions(
  server: Server,
  view: Pick<vscode.TreeView<unknown>, 'visible' | 'onDidChangeVisibility'>,
  refresh: () => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  let isStale = false;
  const changed = () => {
    isStale = true;
    if (!view.visible || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      isStale = false;
      refresh();
    }, GATHER);
  };
  server.on('newsmark/changed', changed);
  server.on('newsmark/corporaChanged', changed);
  // With several corpora, a view shows the one of the article that is open.
  vscode.window.onDidChangeActiveTextEditor(async (editor) => {
    const corpora = editor === undefined ? [] : ((await server.ask('newsmark/corpora', {})) ?? []);
    if (corpora.length > 1) changed();
  });
  view.onDidChangeVisibility(({ visible }) => {
    if (visible && isStale) changed();
  });
}

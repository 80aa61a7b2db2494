// The Quotes view: speaker → quote. Quotes that nobody is known to have said come first.
import * as vscode from 'vscode';
import type { QuoteNode } from '../../../server/src/lsp/messages';
import type { Server } from '../server';
import { followServer } from './follow-server';
import { PagedTree, type Row, type TreeSource } from './paged-tree';
import { amount, openCommand } from './rows';

export function createQuotesView(server: Server, subscriptions: vscode.Disposable[]): void {
  const source: TreeSource<QuoteNode> = {
    fetch: async (parent, offset, limit) =>
      (await server.ask('newsmark/quotes', { ...(parent && { parent }), filter: '', offset, limit })) ?? {
        items: [],
        total: 0,
      },
    idOf,
    show,
  };
  const tree = new PagedTree(source, 'newsmark.showMoreQuotes');
  const view = vscode.window.createTreeView('newsmark.quotes', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  subscriptions.push(
    view,
    vscode.commands.registerCommand('newsmark.showMoreQuotes', (row: Row<QuoteNode>) => tree.showMore(row)),
  );
  followServer(server, view, tree, () => true);
}

function idOf(node: QuoteNode): string {
  switch (node.kind) {
    case 'corpus':
      return JSON.stringify([node.corpus]);
    case 'speaker':
      return JSON.stringify([node.corpus, node.speaker]);
    case 'quote':
      return JSON.stringify([node.corpus, node.speaker, node.article, node.quote]);
  }
}

function show(node: QuoteNode): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'corpus': {
      const item = new vscode.TreeItem(node.label, Expanded);
      item.iconPath = new vscode.ThemeIcon('folder-library');
      item.description = amount(node.articles, 'article');
      return item;
    }
    case 'speaker': {
      const item = new vscode.TreeItem(node.label, Collapsed);
      item.iconPath = new vscode.ThemeIcon(node.isKnown ? 'account' : 'question');
      item.description = String(node.quotes);
      item.tooltip = `${node.label}: ${amount(node.quotes, 'quote')}`;
      item.accessibilityInformation = { label: item.tooltip };
      return item;
    }
    case 'quote': {
      const item = new vscode.TreeItem(node.label, None);
      item.description = node.detail;
      item.tooltip = `${node.label}\n${node.detail}`;
      item.accessibilityInformation = { label: `${node.label}, ${node.detail}` };
      item.command = openCommand(node);
      return item;
    }
  }
}

// The Quotes view: speaker → quote. Quotes that nobody is known to have said come first.
import * as vscode from 'vscode';
import type { QuoteNode } from '../../../server/src/lsp/messages';
import type { Server } from '../server';
import { followServer } from './follow-server';
import type { TreeSource } from './paged-tree';
import { createPagedView } from './paged-view';
import { amount, corpusItem, figure, openCommand } from './rows';

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
  const { tree, view } = createPagedView('newsmark.quotes', source, subscriptions);
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
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'corpus':
      return corpusItem(node);
    case 'speaker': {
      const item = new vscode.TreeItem(node.label, Collapsed);
      item.iconPath = new vscode.ThemeIcon(node.isKnown ? 'account' : 'question');
      item.description = figure(node.quotes);
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

// The Entities view: type → entity → article → mention.
import * as vscode from 'vscode';
import type { EntityNode, EntityTypeName } from '../../../server/src/lsp/messages';
import type { Server } from '../server';
import { EntityDrag } from './entity-drag';
import { followServer } from './follow-server';
import type { PagedTree, Row, TreeSource } from './paged-tree';
import { createPagedView } from './paged-view';
import { amount, corpusItem, figure, openCommand } from './rows';

const ICONS: Readonly<Record<EntityTypeName, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  group: 'globe',
  event: 'calendar',
};

export class EntitiesView {
  readonly tree: PagedTree<EntityNode>;
  readonly view: vscode.TreeView<Row<EntityNode>>;
  #filter = '';

  constructor(server: Server, subscriptions: vscode.Disposable[]) {
    const source: TreeSource<EntityNode> = {
      fetch: async (parent, offset, limit) =>
        (await server.ask('newsmark/entities', {
          ...(parent && { parent }),
          filter: this.#filter,
          offset,
          limit,
        })) ?? { items: [], total: 0 },
      idOf,
      show,
    };
    ({ tree: this.tree, view: this.view } = createPagedView('newsmark.entities', source, subscriptions, {
      canSelectMany: true,
      dragAndDropController: new EntityDrag(),
    }));
    subscriptions.push(
      // Keys hand over no rows, so they come this way.
      vscode.commands.registerCommand('newsmark.entities.run', (command: string) =>
        vscode.commands.executeCommand(command, this.view.selection[0], this.view.selection),
      ),
      vscode.commands.registerCommand('newsmark.filterEntities', () => this.#askFilter()),
      vscode.commands.registerCommand('newsmark.clearEntityFilter', () => this.#setFilter('')),
    );
    followServer(server, this.view, this.tree, (node, change) =>
      node.kind === 'type' ? change.types.includes(node.type) : true,
    );
  }

  async #askFilter(): Promise<void> {
    const answer = await vscode.window.showInputBox({
      title: 'Filter Entities',
      prompt: 'Show entities whose name or short form begins like this',
      value: this.#filter,
    });
    if (answer !== undefined) this.#setFilter(answer.trim());
  }

  #setFilter(filter: string): void {
    this.#filter = filter;
    void vscode.commands.executeCommand('setContext', 'newsmark.isFiltered', filter !== '');
    this.view.description = filter === '' ? '' : `“${filter}”`;
    this.tree.refresh();
  }
}

function idOf(node: EntityNode): string {
  switch (node.kind) {
    case 'corpus':
      return JSON.stringify([node.corpus]);
    case 'type':
      return JSON.stringify([node.corpus, node.type]);
    case 'entity':
      return JSON.stringify([node.corpus, node.type, node.entity]);
    case 'article':
      return JSON.stringify([node.corpus, '', node.entity, node.article]);
    case 'mention':
      return JSON.stringify([node.corpus, '', node.entity, node.article, node.index]);
  }
}

function show(node: EntityNode): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'corpus':
      return corpusItem(node);
    case 'type': {
      const item = new vscode.TreeItem(node.label, Collapsed);
      item.iconPath = new vscode.ThemeIcon(ICONS[node.type]);
      item.description = figure(node.entities);
      item.tooltip = `${node.label}: ${figure(node.entities)}, mentioned ${amount(node.mentions, 'time')}`;
      item.accessibilityInformation = { label: item.tooltip };
      return item;
    }
    case 'entity': {
      const item = new vscode.TreeItem(node.label, Collapsed);
      item.description = figure(node.mentions);
      const aliases = node.aliases.length > 0 ? `\nAlso: ${node.aliases.join(', ')}` : '';
      const quoted = node.quotes > 0 ? `, quoted ${amount(node.quotes, 'time')}` : '';
      const counts = `${amount(node.mentions, 'mention')} in ${amount(node.articles, 'article')}${quoted}`;
      item.tooltip = `${node.label} (${node.type})${aliases}\n${counts}`;
      item.accessibilityInformation = { label: `${node.label}, ${node.type}, ${counts}` };
      item.contextValue = 'entity';
      return item;
    }
    case 'article': {
      const item = new vscode.TreeItem(node.label, Collapsed);
      item.description = `${figure(node.mentions)}  ${node.detail}`;
      item.iconPath = new vscode.ThemeIcon('file-text');
      item.tooltip = `${node.detail}: ${amount(node.mentions, 'mention')}`;
      item.accessibilityInformation = { label: `${node.label}, ${item.tooltip}` };
      return item;
    }
    case 'mention': {
      const [from, to] = node.highlight;
      const item = new vscode.TreeItem({ label: node.label, highlights: [[from, to]] }, None);
      const line = node.range.start.line + 1;
      item.tooltip = `Line ${line}: ${node.label}`;
      item.accessibilityInformation = { label: `line ${line}, ${node.label}` };
      item.command = openCommand(node);
      return item;
    }
  }
}

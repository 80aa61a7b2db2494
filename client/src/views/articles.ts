// The Articles view: by status, by day or by outlet → article, with how far each annotator is.
import * as vscode from 'vscode';
import type { ArticleGrouping, ArticleNode } from '../../../server/src/lsp/messages';
import { corpusAtHand } from '../corpora';
import { followDecisions } from '../decisions/follow';
import { followSidecars, STATUSES, StatusMarks, setStatus } from '../decisions/statuses';
import { pickByKey } from '../review/pick';
import type { Server } from '../server';
import type { Row, TreeSource } from './paged-tree';
import { createPagedView } from './paged-view';
import { amount, chosenRows, figure } from './rows';

const GROUPING = 'articles.groupBy';

const GROUPINGS: readonly { readonly by: ArticleGrouping; readonly key: string; readonly does: string }[] = [
  { by: 'status', key: 's', does: 'how far you are with each' },
  { by: 'day', key: 'd', does: 'when each was published, the newest first' },
  { by: 'outlet', key: 'o', does: 'where each was published' },
];

const UNKNOWN = {
  month: ['No day known', 'Name it as “date” in newsmark.json or in the article’s front matter.'],
  day: ['No day known', ''],
  outlet: ['No outlet known', 'Name it as “outlet” in newsmark.json or in the article’s front matter.'],
} as const;

export function createArticlesView(server: Server, subscriptions: vscode.Disposable[]): void {
  let annotator = '';
  const source: TreeSource<ArticleNode> = {
    fetch: async (parent, offset, limit) => {
      const corpus = await corpusAtHand(server);
      const by = grouping();
      const asked = { by, ...(parent && { parent }), offset, limit };
      const page =
        corpus === undefined ? undefined : await server.ask('newsmark/articles', { corpus, ...asked });
      if (parent === undefined) {
        annotator = page?.annotator ?? '';
        const whose = page?.isBlind ? 'others’ decisions are hidden' : annotator;
        view.description = by === 'status' ? whose : [`by ${by}`, whose].filter(Boolean).join(' · ');
      }
      return page ?? { items: [], total: 0 };
    },
    idOf: (node) => (node.kind === 'group' ? JSON.stringify([node.by, node.name]) : node.uri),
    show: (node) => (node.kind === 'group' ? showGroup(node) : showArticle(node, annotator)),
  };
  const { tree, view } = createPagedView('newsmark.articles', source, subscriptions, { canSelectMany: true });
  const marks = new StatusMarks(server);
  const refresh = () => {
    tree.refresh();
    void marks.reload();
  };
  followDecisions(server, view, refresh);
  subscriptions.push(
    followSidecars(server, () => (view.visible ? refresh() : void marks.reload())),
    vscode.window.registerFileDecorationProvider(marks),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`newsmark.${GROUPING}`)) tree.refresh();
    }),
    vscode.commands.registerCommand('newsmark.articles.groupBy', askGrouping),
    vscode.commands.registerCommand('newsmark.setStatus', async () => {
      if (await setStatus(server, [])) refresh();
    }),
    vscode.commands.registerCommand(
      'newsmark.articles.setStatus',
      async (clicked?: Row<ArticleNode>, selected?: readonly Row<ArticleNode>[]) => {
        const rows = chosenRows(clicked, selected ?? view.selection);
        const uris = rows.flatMap((row) =>
          row.kind === 'row' && row.node.kind === 'article' ? [row.node.uri] : [],
        );
        if (await setStatus(server, uris)) refresh();
      },
    ),
    vscode.commands.registerCommand('newsmark.hideOthers', () => setBlind(true)),
    vscode.commands.registerCommand('newsmark.showOthers', () => setBlind(false)),
  );
}

function grouping(): ArticleGrouping {
  return vscode.workspace.getConfiguration('newsmark').get<ArticleGrouping>(GROUPING) ?? 'status';
}

async function askGrouping(): Promise<void> {
  const now = grouping();
  const rows = GROUPINGS.map(({ by, key, does }) => ({
    key,
    label: by,
    description: by === now ? `${does} (as now)` : does,
    value: by,
  }));
  const chosen = await pickByKey('Group the Articles By', rows);
  if (chosen === undefined) return;
  await vscode.workspace
    .getConfiguration('newsmark')
    .update(GROUPING, chosen, vscode.ConfigurationTarget.Global);
}

function setBlind(isBlind: boolean): Thenable<void> {
  return vscode.workspace
    .getConfiguration('newsmark')
    .update('blindMode', isBlind, vscode.ConfigurationTarget.Workspace);
}

function showGroup(node: ArticleNode & { readonly kind: 'group' }): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const isBegun = node.by === 'status' && node.name !== 'not started';
  const item = new vscode.TreeItem(labelOf(node), isBegun ? Expanded : Collapsed);
  item.description = figure(node.articles);
  item.iconPath = new vscode.ThemeIcon(iconOf(node));
  const advice = node.by !== 'status' && node.name === '' ? UNKNOWN[node.by][1] : '';
  item.tooltip = [`${labelOf(node)}: ${amount(node.articles, 'article')}`, advice].filter(Boolean).join('\n');
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function iconOf({ by, name }: ArticleNode & { readonly kind: 'group' }): string {
  if (by === 'status') return STATUSES[name as keyof typeof STATUSES].icon;
  return by === 'outlet' ? 'library' : 'calendar';
}

function labelOf({ by, name }: ArticleNode & { readonly kind: 'group' }): string {
  switch (by) {
    case 'status':
      return name.charAt(0).toUpperCase() + name.slice(1);
    case 'outlet':
      return name || UNKNOWN.outlet[0];
    default:
      return name === '' ? UNKNOWN[by][0] : dayWords(name);
  }
}

/** @param day `YYYY-MM-DD`, or `YYYY-MM` for a month */
function dayWords(day: string): string {
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
  if (day.length > 7) Object.assign(parts, { weekday: 'short', day: 'numeric' });
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(day));
}

function showArticle(
  { uri, article, title, day, outlet, annotators }: ArticleNode & { readonly kind: 'article' },
  annotator: string,
): vscode.TreeItem {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
  const own = annotators.find(({ who }) => who === annotator)?.status ?? 'not started';
  const others = annotators.filter(({ who }) => who !== annotator);
  const said = annotators.map(
    ({ who, status, decisions }) => `${who}: ${status}, ${amount(decisions, 'decision')}`,
  );
  const by = grouping();
  const published = [by === 'outlet' ? day : undefined, by === 'day' ? outlet : undefined];
  item.description = [...published, ...others.map(({ who, status }) => `${who}: ${status}`)]
    .filter(Boolean)
    .join(' · ');
  // Below its status an article need not say it again.
  if (by !== 'status') item.iconPath = new vscode.ThemeIcon(STATUSES[own].icon);
  const source = [outlet, day && dayWords(day)].filter(Boolean).join(', ');
  item.tooltip = [article, source, ...said].filter(Boolean).join('\n');
  item.contextValue = 'articleProgress';
  item.accessibilityInformation = {
    label: [title, source, by === 'status' ? '' : own, ...said].filter(Boolean).join(', '),
  };
  const shown = [vscode.Uri.parse(uri), { preserveFocus: true }];
  item.command = { command: 'vscode.open', title: 'Open', arguments: shown };
  return item;
}

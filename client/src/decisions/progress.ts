// How far each article is, annotator by annotator: a view with counts, badges on files, and the commands that set it.
import * as vscode from 'vscode';
import type { ArticleProgress, ArticleStatusName } from '../../../server/src/lsp/messages';
import { corpusAtHand, corpusFor } from '../corpora';
import { pickByKey } from '../review/pick';
import type { Server } from '../server';
import { amount, chosenRows } from '../views/rows';
import { followDecisions } from './follow';
import { decide } from './say';

interface Look {
  readonly icon: string;
  /** Stands beside the file's name; absent for what nobody began. */
  readonly badge?: string;
  readonly key: string;
  readonly does: string;
}

/** In the order of the work. */
const STATUSES: Readonly<Record<ArticleStatusName, Look>> = {
  'not started': { icon: 'circle-outline', key: 'n', does: 'nobody has begun' },
  'in progress': { icon: 'edit', badge: '…', key: 'p', does: 'there is more to decide' },
  done: { icon: 'pass', badge: '✓', key: 'd', does: 'everything is decided' },
  reviewed: { icon: 'pass-filled', badge: '✓✓', key: 'r', does: 'somebody looked over it again' },
};
const NAMES = Object.keys(STATUSES) as ArticleStatusName[];

type ProgressRow =
  | { readonly kind: 'status'; readonly status: ArticleStatusName }
  | { readonly kind: 'article'; readonly article: ArticleProgress }
  | { readonly kind: 'more'; readonly left: number };

const SIDECARS = '**/*.newsmark.jsonl';
/** Files follow decisions after this many ms without another. */
const PAUSE = 1000;
/** Articles asked for at once. */
const PAGE = 200;

/** What the row at the end of a long list does. */
const MORE = 'newsmark.articles.more';

interface Progress {
  readonly corpus: string;
  readonly annotator: string;
  readonly isBlind: boolean;
  /** Those that the person has begun. */
  readonly byStatus: ReadonlyMap<ArticleStatusName, readonly ArticleProgress[]>;
  /** How many others there are. */
  readonly notBegun: number;
}

export function createProgress(server: Server, subscriptions: vscode.Disposable[]): void {
  const changed = new vscode.EventEmitter<void>();
  const marks = new vscode.EventEmitter<undefined>();
  let progress: Progress | undefined;
  let badges: ReadonlyMap<string, ArticleStatusName> = new Map();
  /** How many of the articles that are not begun are shown. */
  let shown = PAGE;

  const reload = async () => {
    progress = await load(server);
    view.description = progress?.isBlind ? 'others’ decisions are hidden' : (progress?.annotator ?? '');
    badges = badgesOf(progress);
    marks.fire(undefined);
  };
  const provider: vscode.TreeDataProvider<ProgressRow> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (row) => show(row, progress),
    getChildren: async (parent) => {
      if (parent?.kind === 'status') return articlesOf(parent.status);
      if (parent !== undefined) return [];
      await reload();
      return NAMES.filter((status) => countOf(progress, status) > 0).map((status) => ({
        kind: 'status',
        status,
      }));
    },
  };
  const articlesOf = async (status: ArticleStatusName): Promise<ProgressRow[]> => {
    if (progress === undefined) return [];
    const begun = progress.byStatus.get(status) ?? [];
    if (status !== 'not started') return begun.map((article) => ({ kind: 'article', article }));
    const { corpus } = progress;
    const page = await server.ask('newsmark/progress', { corpus, of: 'not begun', offset: 0, limit: shown });
    const items = page?.items ?? [];
    const rows = items.map((article): ProgressRow => ({ kind: 'article', article }));
    const left = (page?.total ?? 0) - items.length;
    return left > 0 ? [...rows, { kind: 'more', left }] : rows;
  };
  const view = vscode.window.createTreeView('newsmark.articles', {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
  });
  followDecisions(server, view, () => changed.fire());
  subscriptions.push(followSidecars(server, () => (view.visible ? changed.fire() : void reload())));
  subscriptions.push(
    view,
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: marks.event,
      provideFileDecoration: (uri) => {
        const status = badges.get(uri.toString());
        const badge = status && STATUSES[status].badge;
        return badge === undefined ? undefined : { badge, tooltip: `Annotated by you: ${status}` };
      },
    }),
    vscode.commands.registerCommand(MORE, () => {
      shown += PAGE;
      changed.fire();
    }),
    vscode.commands.registerCommand('newsmark.setStatus', async () => {
      if (await setStatus(server, [])) changed.fire();
    }),
    vscode.commands.registerCommand(
      'newsmark.articles.setStatus',
      async (clicked?: ProgressRow, selected?: readonly ProgressRow[]) => {
        const rows = chosenRows(clicked, selected ?? view.selection);
        const uris = rows.flatMap((row) => (row.kind === 'article' ? [row.article.uri] : []));
        if (await setStatus(server, uris)) changed.fire();
      },
    ),
    vscode.commands.registerCommand('newsmark.hideOthers', () => setBlind(true)),
    vscode.commands.registerCommand('newsmark.showOthers', () => setBlind(false)),
  );
}

/** Tells, when the articles are read and a moment after files of decisions change, that there are decisions on disk. */
function followSidecars(server: Server, tell: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(SIDECARS);
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
  };
  watcher.onDidCreate(later);
  watcher.onDidChange(later);
  watcher.onDidDelete(later);
  const ifAny = () =>
    void vscode.workspace.findFiles(SIDECARS, undefined, 1).then(({ length }) => length > 0 && later());
  let isReading = true;
  server.on('newsmark/statusChanged', ({ waiting }) => {
    if (isReading && waiting === 0) ifAny();
    isReading = waiting > 0;
  });
  return vscode.Disposable.from(watcher, new vscode.Disposable(() => clearTimeout(timer)));
}

/** Asks for a status and sets it. @param uris articles; none: the one in the active editor */
async function setStatus(server: Server, uris: readonly string[]): Promise<boolean> {
  const open = vscode.window.activeTextEditor?.document.uri;
  const targets = uris.length > 0 ? uris : open === undefined ? [] : [open.toString()];
  const [first] = targets;
  if (first === undefined) {
    void vscode.window.showInformationMessage(
      'Open an article first, or choose some in the view “Articles”.',
    );
    return false;
  }
  const corpus = await corpusFor(server, vscode.Uri.parse(first));
  if (corpus === undefined) return false;
  const rows = NAMES.map((name) => ({
    key: STATUSES[name].key,
    label: name,
    description: STATUSES[name].does,
    value: name,
  }));
  const what = targets.length === 1 ? 'The Article' : `${amount(targets.length, 'Article')}`;
  const status = await pickByKey(`${what}: How Far Are You`, rows);
  if (status === undefined) return false;
  return decide(
    server,
    corpus,
    targets.map((uri) => ({ do: 'article.status', uri, status })),
  );
}

function setBlind(isBlind: boolean): Thenable<void> {
  return vscode.workspace
    .getConfiguration('newsmark')
    .update('blindMode', isBlind, vscode.ConfigurationTarget.Workspace);
}

async function load(server: Server): Promise<Progress | undefined> {
  const corpus = await corpusAtHand(server);
  if (corpus === undefined) return undefined;
  const byStatus = new Map<ArticleStatusName, ArticleProgress[]>();
  let [annotator, isBlind, notBegun] = ['', false, 0];
  for (let offset = 0, total = 1; offset < total; ) {
    const page = await server.ask('newsmark/progress', { corpus, of: 'begun', offset, limit: PAGE });
    if (page === undefined) break;
    ({ annotator, isBlind, total, others: notBegun } = page);
    if (page.items.length === 0) break;
    offset += page.items.length;
    for (const article of page.items) {
      const status = statusOf(article, annotator);
      byStatus.set(status, [...(byStatus.get(status) ?? []), article]);
    }
  }
  return { corpus, annotator, isBlind, byStatus, notBegun };
}

function countOf(progress: Progress | undefined, status: ArticleStatusName): number {
  if (status === 'not started') return progress?.notBegun ?? 0;
  return progress?.byStatus.get(status)?.length ?? 0;
}

function statusOf({ annotators }: ArticleProgress, who: string): ArticleStatusName {
  return annotators.find((one) => one.who === who)?.status ?? 'not started';
}

function badgesOf(progress: Progress | undefined): Map<string, ArticleStatusName> {
  const badges = new Map<string, ArticleStatusName>();
  for (const [status, articles] of progress?.byStatus ?? [])
    if (STATUSES[status].badge !== undefined)
      for (const { uri } of articles) badges.set(vscode.Uri.parse(uri).toString(), status);
  return badges;
}

function show(row: ProgressRow, progress: Progress | undefined): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  if (row.kind === 'status') {
    const count = countOf(progress, row.status);
    const label = row.status.charAt(0).toUpperCase() + row.status.slice(1);
    const item = new vscode.TreeItem(label, row.status === 'not started' ? Collapsed : Expanded);
    item.id = row.status;
    item.description = String(count);
    item.iconPath = new vscode.ThemeIcon(STATUSES[row.status].icon);
    item.accessibilityInformation = { label: `${label}: ${amount(count, 'article')}` };
    return item;
  }
  if (row.kind === 'more') {
    const item = new vscode.TreeItem(`${row.left} more…`, None);
    item.accessibilityInformation = { label: `Show more of ${row.left} that are left` };
    item.command = { command: MORE, title: 'Show More' };
    return item;
  }
  const { uri, article, title, annotators } = row.article;
  const item = new vscode.TreeItem(title, None);
  const others = annotators.filter(({ who }) => who !== progress?.annotator);
  const said = annotators.map(
    ({ who, status, decisions }) => `${who}: ${status}, ${amount(decisions, 'decision')}`,
  );
  item.id = uri;
  item.description = others.map(({ who, status }) => `${who}: ${status}`).join(' · ');
  item.tooltip = [article, ...said].join('\n');
  item.contextValue = 'articleProgress';
  item.accessibilityInformation = { label: [title, ...said].join(', ') };
  const shown = [vscode.Uri.parse(uri), { preserveFocus: true }];
  item.command = { command: 'vscode.open', title: 'Open', arguments: shown };
  return item;
}

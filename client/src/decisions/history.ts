// The History view: decisions, newest first; each can be taken back from here, whoever made it and wherever it stands.
import * as vscode from 'vscode';
import type { HistoryStep } from '../../../server/src/lsp/messages';
import { corpusAtHand } from '../corpora';
import type { Server } from '../server';
import type { Row, TreeSource } from '../views/paged-tree';
import { createPagedView } from '../views/paged-view';
import { amount, chosenRows, openCommand } from '../views/rows';
import { followDecisions } from './follow';
import { decide } from './say';

interface HistoryNode {
  readonly corpus: string;
  readonly step: HistoryStep;
}

const ICONS: Readonly<Record<HistoryStep['state'], string>> = {
  'in force': 'pass',
  withdrawn: 'discard',
  replaced: 'history',
};

export function createHistory(server: Server, subscriptions: vscode.Disposable[]): void {
  const source: TreeSource<HistoryNode> = {
    fetch: async (parent, offset, limit) => {
      const corpus = parent === undefined ? await corpusAtHand(server) : undefined;
      if (corpus === undefined) return { items: [], total: 0 };
      const page = await server.ask('newsmark/history', { corpus, offset, limit });
      return {
        items: (page?.items ?? []).map((step) => ({ corpus, step })),
        total: page?.total ?? 0,
      };
    },
    idOf: ({ corpus, step }) => JSON.stringify([corpus, step.decisions[0], step.decisions.length]),
    show,
  };
  const { tree, view } = createPagedView('newsmark.history', source, subscriptions, {
    canSelectMany: true,
    showCollapseAll: false,
  });
  followDecisions(server, view, () => tree.refresh());
  subscriptions.push(
    vscode.commands.registerCommand(
      'newsmark.history.takeBack',
      async (clicked?: Row<HistoryNode>, selected?: readonly Row<HistoryNode>[]) => {
        const steps = chosenRows(clicked, selected ?? view.selection).flatMap((row) =>
          row.kind === 'row' && row.node.step.state === 'in force' ? [row.node] : [],
        );
        const [first] = steps;
        if (first === undefined) return;
        const files = steps.flatMap(({ step }) => step.files);
        const actions = files.map((file) => ({ do: 'withdraw' as const, ...file }));
        if (await decide(server, first.corpus, actions)) tree.refresh();
      },
    ),
  );
}

function show({ step }: HistoryNode): vscode.TreeItem {
  const item = new vscode.TreeItem(step.label);
  const when = new Date(step.when).toLocaleString();
  const where = step.articles.length === 0 ? 'whole corpus' : step.articles.join(', ');
  const state = step.state === 'in force' ? '' : `, ${step.state}`;
  item.description = `${step.isOwn ? '' : `${step.who}, `}${agoOf(step.when, Date.now())}${state}`;
  const many = step.decisions.length > 1 ? `, ${amount(step.decisions.length, 'decision')}` : '';
  item.tooltip = `${step.label}\n${step.who}, ${when}${state}${many}\n${where}`;
  item.iconPath = new vscode.ThemeIcon(ICONS[step.state]);
  item.contextValue = step.state === 'in force' ? 'decision' : 'decisionTakenBack';
  item.accessibilityInformation = { label: `${step.label}, ${step.who}, ${when}${state}` };
  if (step.place !== null) item.command = openCommand(step.place, true);
  return item;
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `3 hours ago`, from two points in time (ISO 8601; ms). */
function agoOf(when: string, now: number): string {
  const passed = now - Date.parse(when);
  const unit = UNITS.find(([, length]) => passed >= length);
  return unit === undefined ? 'just now' : `${amount(Math.floor(passed / unit[1]), unit[0])} ago`;
}

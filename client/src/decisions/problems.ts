// The view of what is wrong with decisions, each row with a way out: words that are not found again (compare, attach,
// take back), people who disagree (choose a side), lines that cannot be read (open).
import * as vscode from 'vscode';
import type { DecisionProblem } from '../../../server/src/lsp/messages';
import { corpusAtHand } from '../corpora';
import type { Server } from '../server';
import { amount, openCommand } from '../views/rows';
import { followDecisions } from './follow';
import { Orphans } from './orphans';
import { decide } from './say';

type Problem<K extends DecisionProblem['kind']> = Extract<DecisionProblem, { kind: K }>;
type Side = Problem<'contradiction'>['sides'][number];
export type ProblemRow =
  | { readonly kind: 'problem'; readonly corpus: string; readonly problem: DecisionProblem }
  | {
      readonly kind: 'side';
      readonly corpus: string;
      readonly problem: Problem<'contradiction'>;
      readonly side: Side;
    };

export function createProblems(server: Server, subscriptions: vscode.Disposable[]): void {
  const changed = new vscode.EventEmitter<void>();
  const orphans = new Orphans();
  const provider: vscode.TreeDataProvider<ProblemRow> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: show,
    getChildren: async (parent) => {
      if (parent !== undefined) return sidesOf(parent);
      const corpus = await corpusAtHand(server);
      if (corpus === undefined) return [];
      const problems = (await server.ask('newsmark/problems', { corpus })) ?? [];
      view.badge =
        problems.length === 0
          ? undefined
          : { value: problems.length, tooltip: `${amount(problems.length, 'problem')} of decisions` };
      return problems.map((problem) => ({ kind: 'problem' as const, corpus, problem }));
    },
  };
  const view = vscode.window.createTreeView('newsmark.problems', { treeDataProvider: provider });
  const refresh = () => changed.fire();
  followDecisions(server, view, refresh);

  /** Takes decisions back, and shows what is left. */
  const withdraw = async (corpus: string, uri: string | null, decisions: readonly string[]) => {
    if (await decide(server, corpus, [{ do: 'withdraw', uri, decisions }])) refresh();
  };
  const register = (id: string, run: (row: ProblemRow) => unknown) =>
    subscriptions.push(
      vscode.commands.registerCommand(`newsmark.problems.${id}`, (row?: ProblemRow) => {
        const [chosen] = row === undefined ? view.selection : [row];
        return chosen && run(chosen);
      }),
    );
  register('compare', ({ problem, corpus }) => {
    if (problem.kind === 'orphan') return orphans.compare(corpus, problem);
    return undefined;
  });
  register('takeBack', ({ problem, corpus }) => {
    if (problem.kind === 'orphan') return withdraw(corpus, problem.uri, [problem.decision]);
    return undefined;
  });
  register('chooseSide', (row) => {
    if (row.kind !== 'side') return undefined;
    const others = row.problem.sides.filter((side) => side !== row.side);
    return withdraw(
      row.corpus,
      row.problem.uri,
      others.flatMap(({ decisions }) => decisions),
    );
  });
  register('chooseNeither', ({ problem, corpus }) => {
    if (problem.kind !== 'contradiction') return undefined;
    return withdraw(
      corpus,
      problem.uri,
      problem.sides.flatMap(({ decisions }) => decisions),
    );
  });
  subscriptions.push(
    view,
    orphans,
    vscode.commands.registerCommand('newsmark.attachOrphan', async () => {
      const attached = orphans.attach();
      if (attached === undefined) return;
      if (await decide(server, attached.corpus, [attached.action])) {
        await orphans.finish();
        refresh();
      }
    }),
  );
}

function sidesOf({ kind, problem, corpus }: ProblemRow): ProblemRow[] {
  if (kind === 'side' || problem.kind !== 'contradiction') return [];
  return problem.sides.map((side) => ({ kind: 'side', corpus, problem, side }));
}

function show(row: ProblemRow): vscode.TreeItem {
  if (row.kind === 'side') {
    const item = new vscode.TreeItem(`${row.side.who}: ${row.side.says}`);
    item.iconPath = new vscode.ThemeIcon('account');
    item.contextValue = 'side';
    item.tooltip = `Decide for ${row.side.who}: the other decisions are taken back.`;
    item.accessibilityInformation = { label: `${row.side.who} says ${row.side.says}` };
    return item;
  }
  const { problem } = row;
  switch (problem.kind) {
    case 'orphan': {
      const item = new vscode.TreeItem(`“${problem.exact}”`);
      item.description = `${problem.label}, ${problem.who}, ${problem.article}`;
      item.tooltip = `${problem.label} (${problem.who})\nThese words are not found in ${problem.article} any more: …${problem.before}${problem.exact}${problem.after}…`;
      item.iconPath = new vscode.ThemeIcon('debug-disconnect');
      item.contextValue = 'orphan';
      item.command = { command: 'newsmark.problems.compare', title: 'Compare', arguments: [row] };
      item.accessibilityInformation = { label: `Not found again: ${problem.exact}, ${item.description}` };
      return item;
    }
    case 'contradiction': {
      const item = new vscode.TreeItem(problem.label, vscode.TreeItemCollapsibleState.Expanded);
      item.description = problem.article ?? '';
      item.tooltip = `${problem.label}\n${problem.sides.map(({ who, says }) => `${who}: ${says}`).join('\n')}`;
      item.iconPath = new vscode.ThemeIcon('git-compare');
      item.contextValue = 'contradiction';
      if (problem.place !== null) item.command = openCommand(problem.place, true);
      item.accessibilityInformation = { label: `People disagree: ${problem.label}, ${item.description}` };
      return item;
    }
    case 'file': {
      const file = vscode.Uri.parse(problem.uri);
      const item = new vscode.TreeItem(problem.message);
      item.description = `${file.path.split('/').at(-1)}:${problem.line + 1}`;
      item.tooltip = `${item.description}\n${problem.message}${problem.isReadOnly ? '\nNothing is written to this file until it is put right.' : ''}`;
      item.iconPath = new vscode.ThemeIcon(problem.severity === 'information' ? 'info' : problem.severity);
      item.contextValue = 'file';
      const start = { line: problem.line, character: 0 };
      item.command = openCommand({ uri: problem.uri, range: { start, end: start } }, true);
      const kind =
        problem.severity === 'information' ? 'Note' : problem.severity === 'error' ? 'Error' : 'Warning';
      item.accessibilityInformation = { label: `${kind}, ${item.description}: ${problem.message}` };
      return item;
    }
  }
}

// Commands that go somewhere: a place, the next mention, an entity by name.
import * as vscode from 'vscode';
import type { FoundEntity, Place, Requests } from '../../../server/src/lsp/messages';
import { inTurns } from '../in-turns';
import { say } from '../said';
import type { Server } from '../server';

type Step = Pick<Requests['newsmark/step']['params'], 'direction' | 'within'>;

const STEPS: Readonly<Record<string, Step>> = {
  'newsmark.nextMention': { direction: 'next', within: 'article' },
  'newsmark.previousMention': { direction: 'previous', within: 'article' },
  'newsmark.nextMentionInCorpus': { direction: 'next', within: 'corpus' },
  'newsmark.previousMentionInCorpus': { direction: 'previous', within: 'corpus' },
};

/** Entities that the quick pick shows. */
const MOST_FOUND = 100;

export function registerNavigation(server: Server): vscode.Disposable[] {
  // A step goes on from where the one before it arrived.
  const walk = inTurns((step: Step) => goToMention(server, step));
  return [
    vscode.commands.registerCommand('newsmark.openPlace', openPlace),
    vscode.commands.registerCommand('newsmark.goToEntity', () => goToEntity(server)),
    ...Object.entries(STEPS).map(([command, step]) =>
      vscode.commands.registerCommand(command, () => walk(step)),
    ),
  ];
}

async function openPlace({ uri, range }: Place, preserveFocus = false): Promise<void> {
  const selection = new vscode.Range(
    range.start.line,
    range.start.character,
    range.end.line,
    range.end.character,
  );
  try {
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection, preserveFocus });
  } catch {
    void vscode.window.showWarningMessage(
      'This article cannot be opened; it may have been moved or deleted.',
    );
  }
}

async function goToMention(server: Server, step: Step): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { line, character } = editor.selection.start;
  const uri = editor.document.uri.toString();
  const place = await server.ask('newsmark/step', { uri, position: { line, character }, ...step });
  if (place) await openPlace(place);
  else say('put the cursor on a mention first');
}

async function goToEntity(server: Server): Promise<void> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly found: FoundEntity }>();
  pick.placeholder = 'The name of a person, organization, place, group or event';
  pick.matchOnDescription = false;
  let asked: vscode.CancellationTokenSource | undefined;
  const search = async (query: string) => {
    asked?.cancel();
    const source = new vscode.CancellationTokenSource();
    asked = source;
    pick.busy = true;
    const found = await server.ask('newsmark/findEntities', { query, limit: MOST_FOUND }, source.token);
    if (asked !== source) return;
    pick.busy = false;
    pick.items = (found ?? []).map((one) => ({
      label: one.label,
      description: one.detail,
      alwaysShow: true,
      found: one,
    }));
  };
  pick.onDidChangeValue((query) => void search(query));
  pick.onDidAccept(() => {
    const chosen = pick.activeItems[0];
    pick.hide();
    if (chosen !== undefined) void openPlace(chosen.found.place);
  });
  pick.onDidHide(() => {
    asked?.cancel();
    pick.dispose();
  });
  pick.show();
  await search('');
}

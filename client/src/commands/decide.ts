// Commands that settle something: confirm, reject, undo, redo, and the reason for a dismissal. The server writes.
import * as vscode from 'vscode';
import type { DecideArguments, DecisionResult, EntityName } from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';
import { say, sayDecided } from '../said';

/** Asks who spoke; registered with all that annotators use. Takes the corpus, gives an entity or nothing. */
export const ASK_SPEAKER = 'newsmark.askSpeaker';

export function registerDeciding(server: Asks): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand('newsmark.confirm', () => decideHere(server, 'confirm')),
    registerCommand('newsmark.reject', () => decideHere(server, 'reject')),
    registerCommand('newsmark.undoDecision', () => turnBack(server, 'undo')),
    registerCommand('newsmark.redoDecision', () => turnBack(server, 'redo')),
  ];
}

/**
 * Asks what an offer leaves open: the reason for a dismissal, or who the speaker is.
 *
 * @returns the arguments to go on with; undefined when the person thought better of it
 */
export async function completeOffer(given: DecideArguments): Promise<DecideArguments | undefined> {
  if (given.asks === 'speaker') {
    const { executeCommand } = vscode.commands;
    const speaker = await executeCommand<EntityName | undefined>(ASK_SPEAKER, given.corpus ?? '');
    return speaker && { ...given, speaker };
  }
  if (given.asks !== 'reason') return given;
  const reason = await vscode.window.showInputBox({
    title: 'Dismiss This Finding',
    prompt: 'Why is it fine? The reason is kept with the decision.',
    value: given.choice.reason ?? '',
    validateInput: (value) => (value.trim() === '' ? 'Give a word or two as the reason.' : undefined),
  });
  return reason === undefined ? undefined : { ...given, choice: { ...given.choice, reason: reason.trim() } };
}

async function decideHere(server: Asks, what: 'confirm' | 'reject'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { line, character } = editor.selection.start;
  const uri = editor.document.uri.toString();
  const result = await server.ask('newsmark/decideHere', { uri, position: { line, character }, what });
  tell(result, 'put the cursor on a mention or a quote first');
}

async function turnBack(server: Asks, direction: 'undo' | 'redo'): Promise<void> {
  const result = await server.ask('newsmark/turnBack', { direction });
  tell(
    result,
    `there is no decision to ${direction} in this session`,
    direction === 'undo' ? 'Undone: ' : 'Done again: ',
  );
}

function tell(result: DecisionResult | undefined, nothing: string, before = ''): void {
  if (result?.problem) void vscode.window.showWarningMessage(result.problem);
  if (result?.label) sayDecided(before + result.label, result.problem);
  else if (!result?.problem) say(nothing);
}

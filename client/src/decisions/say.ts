// What the person is told after a decision: what was done, for a few seconds in the status bar; what went wrong, in a
// message.
import * as vscode from 'vscode';
import type { Action, DecisionResult } from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';

/** How long the status bar says it, in ms. */
const SHOWN_FOR = 4000;

export function say(what: string): void {
  vscode.window.setStatusBarMessage(`Newsmark: ${what}`, SHOWN_FOR);
}

/** Has the server decide, as one step of undo, and tells what came of it. @returns true when something was decided */
export async function decide(server: Asks, corpus: string, actions: readonly Action[]): Promise<boolean> {
  if (actions.length === 0) return false;
  return tell(await server.ask('newsmark/decide', { corpus, actions }));
}

/** @returns true when something was decided */
export function tell(result: DecisionResult | undefined, before = ''): boolean {
  if (result?.problem) void vscode.window.showWarningMessage(result.problem);
  if (result?.label) say(`${before}${result.label}`);
  else if (!result?.problem)
    void vscode.window.showWarningMessage(
      result === undefined
        ? 'The server did not answer; nothing was decided.'
        : 'Nothing was decided: it is so already, or it does not stand there any more.',
    );
  return Boolean(result?.label);
}

// Has the server decide, and tells the person what came of it: what was done, in the status bar; what went wrong, in a
// message.
import * as vscode from 'vscode';
import type { Action, DecisionResult } from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';
import { sayDecided } from '../said';

/**
 * Has the server decide, as one step of undo, and tells what came of it.
 *
 * @param label what was done, as the history shows it; absent: as the actions say
 * @returns true when something was decided
 */
export async function decide(
  server: Asks,
  corpus: string,
  actions: readonly Action[],
  label?: string,
): Promise<boolean> {
  if (actions.length === 0) return false;
  const called = label === undefined ? {} : { label };
  return tell(await server.ask('newsmark/decide', { corpus, actions, ...called }));
}

/** @returns true when something was decided */
export function tell(result: DecisionResult | undefined, before = ''): boolean {
  if (result?.problem) void vscode.window.showWarningMessage(result.problem);
  if (result?.label) sayDecided(before + result.label, result.problem);
  else if (!result?.problem)
    void vscode.window.showWarningMessage(
      result === undefined
        ? 'The server did not answer; nothing was decided.'
        : 'Nothing was decided: it is so already, or it does not stand there any more.',
    );
  return Boolean(result?.label);
}

// Whoever answers Newsmark's requests; the server, as most of the client needs to know it.
import type * as vscode from 'vscode';
import type { Requests } from '../../server/src/lsp/messages';

export interface Asks {
  /** Asks the server; undefined while there is none or when it cannot answer. */
  ask<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
    token?: vscode.CancellationToken,
  ): Promise<Requests[M]['result'] | undefined>;
}

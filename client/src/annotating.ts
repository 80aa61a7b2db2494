// Everything that only annotators use, in a file of its own: it is read from disk when the server runs for the first
// time, so that activating the extension costs next to nothing.
import type * as vscode from 'vscode';
import { startAdjudication } from './adjudication/adjudication';
import { registerDeciding } from './commands/decide';
import { registerParallels } from './commands/parallels';
import { registerEntityCommands } from './deciding/entities';
import { registerMentionCommands } from './deciding/mentions';
import { registerAskingSpeaker, registerQuoteCommands } from './deciding/quotes';
import { createHistory } from './decisions/history';
import { createProblems } from './decisions/problems';
import { startReview } from './review/review';
import type { Server } from './server';
import { createArticlesView } from './views/articles';

/** Registers commands and views; once. */
export function startAnnotating(server: Server, subscriptions: vscode.Disposable[]): void {
  subscriptions.push(
    ...registerDeciding(server),
    ...registerParallels(server),
    ...registerMentionCommands(server),
    ...registerQuoteCommands(server),
    registerAskingSpeaker(server),
    ...registerEntityCommands(server),
  );
  startReview(server, subscriptions);
  startAdjudication(server, subscriptions);
  createArticlesView(server, subscriptions);
  createHistory(server, subscriptions);
  createProblems(server, subscriptions);
}

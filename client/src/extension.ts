// Where the extension begins: registers what is cheap, and starts the server as soon as there is a corpus or an
// article, and not before. Nothing here waits for the server.
import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE, followArticles } from './articles';
import { registerChecking } from './commands/check-corpus';
import { registerComparing } from './commands/compare';
import { registerExplaining } from './commands/explain';
import { makeCorpus } from './commands/make-corpus';
import { registerNavigation } from './commands/navigate';
import { createDecorations } from './decorations';
import { tellWhatIsInView } from './in-view';
import { Server } from './server';
import { createStatus } from './status';
import { EntitiesView } from './views/entities';
import { createQuotesView } from './views/quotes';

const SETTINGS_FILES = '**/newsmark.json';

export function activate(context: vscode.ExtensionContext): void {
  const { subscriptions, extensionUri } = context;
  const server = new Server(context);
  subscriptions.push(server.output, server);
  new EntitiesView(server, subscriptions);
  createQuotesView(server, subscriptions);
  createStatus(server, subscriptions);
  tellWhatIsInView(server, subscriptions);
  followArticles(server, subscriptions);
  createDecorations(server, subscriptions);
  subscriptions.push(
    ...registerNavigation(server),
    registerChecking(server),
    registerComparing(server),
    registerExplaining(extensionUri),
    vscode.commands.registerCommand('newsmark.makeCorpus', makeCorpus),
    vscode.commands.registerCommand('newsmark.showOutput', () => server.output.show()),
    vscode.commands.registerCommand('newsmark.restartServer', () => server.restart()),
    vscode.commands.registerCommand('newsmark.pauseIndexing', () =>
      server.ask('newsmark/setPaused', { isPaused: true }),
    ),
    vscode.commands.registerCommand('newsmark.resumeIndexing', () =>
      server.ask('newsmark/setPaused', { isPaused: false }),
    ),
    vscode.commands.registerCommand('newsmark.reindex', () => server.ask('newsmark/reindex', {})),
  );
  loadAnnotating(server, subscriptions);
  startWhenNeeded(server, subscriptions);
}

/** What annotators use comes with the first start of the server: there is nothing to decide before. */
function loadAnnotating(server: Server, subscriptions: vscode.Disposable[]): void {
  const first = server.onStateChanged((state) => {
    if (state !== 'running') return;
    first.dispose();
    void import('./annotating').then(({ startAnnotating }) => startAnnotating(server, subscriptions));
  });
  subscriptions.push(first);
}

function startWhenNeeded(server: Server, subscriptions: vscode.Disposable[]): void {
  const start = () =>
    void server.start().catch((error: unknown) => {
      server.output.error(String(error));
      void vscode.window.showErrorMessage(
        'Newsmark’s server could not be started; see the output for the reason.',
      );
    });
  const startForArticle = (document: vscode.TextDocument) => {
    if (document.languageId === ARTICLE_LANGUAGE) start();
  };
  const watcher = vscode.workspace.createFileSystemWatcher(SETTINGS_FILES, false, true, true);
  subscriptions.push(
    watcher,
    watcher.onDidCreate(start),
    vscode.workspace.onDidOpenTextDocument(startForArticle),
  );
  for (const document of vscode.workspace.textDocuments) startForArticle(document);
  void vscode.workspace.findFiles(SETTINGS_FILES, '**/{node_modules,.git}/**', 1).then((found) => {
    if (found.length > 0) start();
    else if (server.state === 'none')
      void vscode.commands.executeCommand('setContext', 'newsmark.view', 'empty');
  });
}

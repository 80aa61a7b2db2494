// The status bar item: how many articles are read, whether more are being read, and a click to pause or go on.
import * as vscode from 'vscode';
import type { IndexStatus } from '../../server/src/lsp/messages';
import type { Server } from './server';
import { amount, figure } from './views/rows';

export function createStatus(server: Server, subscriptions: vscode.Disposable[]): void {
  const item = vscode.window.createStatusBarItem('newsmark.status', vscode.StatusBarAlignment.Right, 50);
  item.name = 'Newsmark';
  item.command = 'newsmark.entities.focus';
  subscriptions.push(item);
  const tell = (view: string) => void vscode.commands.executeCommand('setContext', 'newsmark.view', view);
  const show = (status: IndexStatus) => {
    const { corpora, articles, entities, waiting, isPaused } = status;
    if (waiting > 0 && articles === 0) tell('reading');
    else tell(corpora === 0 && articles === 0 ? 'empty' : 'ready');
    const isRunning = waiting > 0 && !isPaused;
    const reading = isPaused ? 'paused' : isRunning ? 'running' : 'done';
    void vscode.commands.executeCommand('setContext', 'newsmark.reading', reading);
    item.command = isPaused
      ? 'newsmark.resumeIndexing'
      : isRunning
        ? 'newsmark.pauseIndexing'
        : 'newsmark.entities.focus';
    const readOf = `${figure(articles)} of ${figure(articles + waiting)}`;
    item.text = isPaused
      ? `$(debug-pause) Newsmark: ${readOf}`
      : isRunning
        ? `$(sync~spin) Newsmark: ${readOf}`
        : `$(quote) ${figure(articles)}`;
    item.tooltip = isPaused
      ? `Newsmark is paused; ${amount(waiting, 'article')} to go. Click to go on.`
      : isRunning
        ? `Newsmark is reading articles; ${amount(waiting, 'article')} to go. Click to pause.`
        : `Newsmark: ${amount(articles, 'article')}, ${amount(entities, 'entity', 'entities')}`;
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  server.on('newsmark/statusChanged', show);
  server.onStateChanged((state) => {
    if (state === 'starting') {
      tell('reading');
      item.text = '$(sync~spin) Newsmark';
      item.tooltip = 'Newsmark is starting.';
      item.show();
    } else if (state === 'stopped') {
      tell('off');
      item.text = '$(warning) Newsmark';
      item.tooltip = 'Newsmark’s server is off; start it with “Newsmark: Restart Server”.';
    }
  });
}

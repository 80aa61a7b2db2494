// Tells the server which articles the person has in view or in tabs, so that they are read before the others.
import * as vscode from 'vscode';
import type { Server } from './server';

export function tellWhatIsInView(server: Server, subscriptions: vscode.Disposable[]): void {
  const tell = () => {
    const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
    const uris = tabs.flatMap((input) =>
      input instanceof vscode.TabInputText ? [input.uri.toString()] : [],
    );
    if (uris.length > 0) void server.tell('newsmark/inView', { uris });
  };
  subscriptions.push(vscode.window.tabGroups.onDidChangeTabs(tell));
  server.on('newsmark/corporaChanged', tell);
}

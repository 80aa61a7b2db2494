// Which open documents are articles: text files of a corpus get the language of articles, and keys that make sense
// in articles only learn when the active editor shows one.
import * as vscode from 'vscode';
import type { Server } from './server';

export const ARTICLE_LANGUAGE = 'news-article';

export function followArticles(server: Server, subscriptions: vscode.Disposable[]): void {
  const isArticle = async (document: vscode.TextDocument) =>
    document.languageId === ARTICLE_LANGUAGE ||
    (await server.ask('newsmark/isArticle', { uri: document.uri.toString() })) === true;

  /** Plain text only: a language that somebody chose stays. */
  const setLanguage = async (document: vscode.TextDocument) => {
    if (document.languageId !== 'plaintext' || document.uri.scheme !== 'file') return;
    if (!vscode.workspace.getConfiguration('newsmark', document).get('articles.setLanguage', true)) return;
    if (!(await isArticle(document)) || document.isClosed || document.languageId !== 'plaintext') return;
    try {
      await vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
    } catch {
      // It was closed, or its file went, while this was under way.
    }
  };
  const tellContext = async () => {
    const editor = vscode.window.activeTextEditor;
    const value = editor !== undefined && (await isArticle(editor.document));
    if (vscode.window.activeTextEditor === editor)
      await vscode.commands.executeCommand('setContext', 'newsmark.isArticle', value);
  };
  const all = () => {
    for (const document of vscode.workspace.textDocuments) void setLanguage(document);
    void tellContext();
  };
  subscriptions.push(
    vscode.workspace.onDidOpenTextDocument((document) => void setLanguage(document)),
    vscode.window.onDidChangeActiveTextEditor(() => void tellContext()),
  );
  server.on('newsmark/corporaChanged', all);
  server.onStateChanged((state) => {
    if (state === 'running') all();
  });
}

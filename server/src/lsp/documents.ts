// Open documents: incremental edits in, whole texts for the workspace out.
import type { Connection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Workspace } from '../session/workspace';
import { applied } from './edits';
import { occasionOf } from './occasion';
import { isFileUri, keyOfUri } from './uris';

/** Who wants to know which documents are opened or closed adds to these. */
export interface DocumentEvents {
  readonly opened: Set<(uri: string) => void>;
  readonly closed: Set<(uri: string) => void>;
}

export function handleDocuments(
  connection: Connection,
  workspace: Workspace,
  version: string,
): DocumentEvents {
  const opened = new Set<(uri: string) => void>();
  const closed = new Set<(uri: string) => void>();
  const documents = new Map<string, TextDocument>();
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    documents.set(uri, TextDocument.create(uri, languageId, version, text));
    workspace.open({ key: keyOfUri(uri), isFile: isFileUri(uri), language: languageId, version, text });
    for (const tell of opened) tell(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = documents.get(uri);
    if (document === undefined) return;
    const { document: next, edits } = applied(document, contentChanges, version);
    documents.set(uri, next);
    workspace.change(keyOfUri(uri), version, next.getText(), edits);
  });
  connection.onDidSaveTextDocument(async ({ textDocument: { uri } }) => {
    const saved = await workspace.locate(keyOfUri(uri));
    if (saved === undefined) return;
    const { session, article } = saved;
    await workspace.deciding.saved(session, article.id, article.text, occasionOf(version));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    workspace.close(keyOfUri(uri));
    for (const tell of closed) tell(uri);
  });
  return { opened, closed };
}

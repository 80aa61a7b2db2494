// Pull diagnostics of an article. A result id names what was said, so that saying it again costs nothing.
import { createHash } from 'node:crypto';
import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import type { Slicer } from '../session/turns';
import type { Workspace } from '../session/workspace';
import { decisionDiagnostics } from './decision-diagnostics';
import type { FindingPages } from './finding-pages';
import { toDiagnostics } from './to-protocol';
import { keyOfUri } from './uris';

export function handleDiagnostics(connection: Connection, workspace: Workspace, pages: FindingPages): void {
  connection.languages.diagnostics.on(
    async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const located = await workspace.locateAhead(keyOfUri(textDocument.uri));
      stopWhenCancelled(token);
      const items =
        located === undefined
          ? []
          : [
              ...toDiagnostics({ ...located, article: located.session.judged(located.article) }, pages),
              ...decisionDiagnostics(located),
            ];
      const resultId = createHash('sha1').update(JSON.stringify(items)).digest('base64url');
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
  );
}

/** Ends a request whose answer nobody waits for any more. */
export function stopWhenCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** The slicer, ended by a request that nobody waits for any more. */
export function cancellable(pause: Slicer, token: CancellationToken): Slicer {
  const checked = async () => {
    await pause();
    stopWhenCancelled(token);
  };
  return Object.assign(checked, { hasTime: pause.hasTime });
}

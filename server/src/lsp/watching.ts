// What happens outside the editor: files that come, change and go, and workspace folders.
import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import { CONFIG_FILE } from '../corpus/config';
import { SIDECAR_ENDING } from '../session/sidecar-files';
import type { FileEvent, Workspace } from '../session/workspace';
import { occasionOf } from './occasion';
import { keyOfUri } from './uris';

/** Narrow on purpose: a watcher on every file of a workspace is a storm. */
const WATCHED = [`**/${CONFIG_FILE}`, '**/*.{txt,md}', `**/*${SIDECAR_ENDING}`];

const KINDS: Readonly<Record<FileChangeType, FileEvent['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

export async function handleWatching(
  connection: Connection,
  workspace: Workspace,
  capabilities: ClientCapabilities,
  version: string,
): Promise<void> {
  connection.onDidChangeWatchedFiles(({ changes }) =>
    workspace.filesChanged(changes.map(({ uri, type }) => ({ path: keyOfUri(uri), kind: KINDS[type] }))),
  );
  // A folder that goes takes its files along without a word about each.
  connection.workspace.onDidDeleteFiles(({ files }) =>
    workspace.filesChanged(files.map(({ uri }) => ({ path: keyOfUri(uri), kind: 'deleted' }))),
  );
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files)
      await workspace.renamed(keyOfUri(oldUri), keyOfUri(newUri), occasionOf(version));
    await workspace.filesChanged(files.map(({ oldUri }) => ({ path: keyOfUri(oldUri), kind: 'deleted' })));
  });
  if (capabilities.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
      for (const { uri } of removed) workspace.removeFolder(keyOfUri(uri));
      for (const { uri } of added) await workspace.addFolder(keyOfUri(uri));
    });
  }
  if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

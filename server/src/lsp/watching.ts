// What happens outside the editor: files that come, change and go, and workspace folders.
import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver/node';
import type { FileEvent } from '../session/file-events';
import type { Workspace } from '../session/workspace';
import { occasionOf } from './occasion';
import { keyOfUri } from './uris';
import { CONFIG_FILES, watchedGlobs } from './watched-globs';

export interface Watching {
  /** The corpora, or what they call articles, may be others now. */
  corporaChanged(): void;
}

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
): Promise<Watching> {
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
  const { dynamicRegistration = false, relativePatternSupport = false } =
    capabilities.workspace?.didChangeWatchedFiles ?? {};
  if (!dynamicRegistration) return { corporaChanged: () => undefined };
  const register = (watchers: FileSystemWatcher[]) =>
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  await register([{ globPattern: CONFIG_FILES }]);
  return watchCorpora(workspace, relativePatternSupport, register);
}

/** Has the client watch what the corpora hold, and watch other files when they change. */
function watchCorpora(
  workspace: Workspace,
  isRelative: boolean,
  register: (watchers: FileSystemWatcher[]) => Promise<Disposable>,
): Watching {
  let watched = '[]';
  let registered: Disposable | undefined;
  /** Registrations follow each other in the order of what they are about. */
  let last = Promise.resolve();
  const renew = async (watchers: FileSystemWatcher[]) => {
    const before = registered;
    // The new ones first: nothing goes unseen in between.
    registered = watchers.length === 0 ? undefined : await register(watchers);
    before?.dispose();
  };
  return {
    corporaChanged() {
      const globs = watchedGlobs(workspace.watchedCorpora(), isRelative);
      const watchers: FileSystemWatcher[] = globs.map((globPattern) => ({ globPattern }));
      // Of a folder that comes or goes as a whole, editors tell the folder alone. What it is not is passed over at once.
      if (watchers.length > 0)
        watchers.push({ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete });
      const now = JSON.stringify(watchers);
      if (now === watched) return;
      watched = now;
      last = last.then(() => renew(watchers)).catch(() => undefined);
    },
  };
}

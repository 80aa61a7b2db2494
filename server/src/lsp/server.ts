// The language server: connects a channel to a workspace. Says what it can do; the handlers are beside this file.
import path from 'node:path';
import {
  CodeActionKind,
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  PositionEncodingKind,
  ProposedFeatures,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens';
import { createEngine } from '../session/engine';
import { Workspace, type WorkspaceListener } from '../session/workspace';
import { handleAdjudicating } from './adjudicating';
import { handleArticles } from './article-pages';
import { type Checking, handleChecking } from './checking';
import { handleDeciding } from './deciding';
import { DECIDE_COMMAND } from './decision-diagnostics';
import { handleDecisionQuestions } from './decision-questions';
import { handleDecisionRecords } from './decision-records';
import { handleDiagnostics } from './diagnostics';
import { handleDocuments } from './documents';
import { handleEditorQuestions } from './editor-questions';
import { createFindingPages } from './finding-pages';
import type { InitializationOptions } from './messages';
import { OPEN_COMMAND } from './opening';
import { handleOwnRequests } from './own-requests';
import { handleParallels } from './parallels';
import { createPublisher } from './publisher';
import { handleRenaming } from './renaming';
import { createReporter } from './reporter';
import { handleSettings } from './settings';
import { keyOfUri } from './uris';
import { handleWatching, type Watching } from './watching';

export interface ServerOptions {
  /** How the client is reached. */
  readonly channel: 'ipc' | 'stdio';
  /** The version that the client is told. */
  readonly version: string;
}

/** Starts the server; the process ends when the client says so or goes away. */
export function startServer(options: ServerOptions): void {
  serve(connect(options.channel), options);
}

function connect(channel: ServerOptions['channel']): Connection {
  return channel === 'ipc'
    ? createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process))
    : createConnection(
        ProposedFeatures.all,
        new StreamMessageReader(process.stdin),
        new StreamMessageWriter(process.stdout),
      );
}

function serve(connection: Connection, options: ServerOptions): void {
  connection.onInitialize(({ capabilities, workspaceFolders, rootUri, initializationOptions }) => {
    const publisher = createPublisher(connection);
    const reporter = createReporter(connection, capabilities, publisher);
    let checking: Checking | undefined;
    let watching: Watching | undefined;
    const listener: WorkspaceListener = {
      ...reporter.listener,
      changed(session, change, reachesOthers) {
        reporter.listener.changed(session, change, reachesOthers);
        checking?.changed(session, change);
      },
      corporaChanged() {
        reporter.listener.corporaChanged();
        watching?.corporaChanged();
      },
    };
    const workspace = new Workspace(createEngine(), listener, {
      script: path.join(__dirname, 'worker.js'),
      cacheFolder: cacheFolderOf(initializationOptions),
    });
    reporter.watch(workspace);
    const { opened, closed } = handleDocuments(connection, workspace, options.version);
    const settings = handleSettings(connection, workspace, reporter);
    const pages = createFindingPages(pageCommandOf(initializationOptions));
    const canOpen = capabilities.window?.showDocument?.support === true;
    handleDiagnostics(connection, workspace, pages);
    handleEditorQuestions(connection, workspace, { settings, closed });
    handleOwnRequests(connection, workspace, reporter);
    checking = handleChecking(connection, workspace, capabilities, { publisher, pages, opened, closed });
    handleDecisionQuestions(connection, workspace);
    handleDecisionRecords(connection, workspace);
    handleArticles(connection, workspace);
    handleRenaming(connection, workspace, options.version);
    handleDeciding(connection, workspace, { version: options.version, pages, canOpen });
    handleParallels(connection, workspace, settings);
    handleAdjudicating(connection, workspace, options.version);
    connection.onInitialized(async () => {
      watching = await handleWatching(connection, workspace, capabilities, options.version);
      const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
      for (const root of roots) await workspace.addFolder(keyOfUri(root));
      reporter.ready();
      // What hinders it is said when an article is opened.
      workspace.warmUp().catch(() => undefined);
    });
    connection.onShutdown(() => workspace.dispose());
    return { serverInfo: { name: 'newsmark', version: options.version }, capabilities: CAPABILITIES };
  });
  connection.listen();
}

/** Where the client wants analyses kept: an absolute path in `cacheFolder`. */
function cacheFolderOf(options: unknown): string | undefined {
  const folder = (options as InitializationOptions | undefined)?.cacheFolder;
  return typeof folder === 'string' && path.isAbsolute(folder) ? folder : undefined;
}

/** The client's command for the pages about findings. */
function pageCommandOf(options: unknown): string | undefined {
  const command = (options as InitializationOptions | undefined)?.pageCommand;
  return typeof command === 'string' ? command : undefined;
}

const CAPABILITIES: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  definitionProvider: true,
  implementationProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  inlayHintProvider: true,
  callHierarchyProvider: true,
  codeLensProvider: {},
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
  renameProvider: { prepareProvider: true },
  executeCommandProvider: { commands: [DECIDE_COMMAND, OPEN_COMMAND] },
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    full: { delta: true },
    range: true,
  },
  diagnosticProvider: { identifier: 'newsmark', interFileDependencies: true, workspaceDiagnostics: false },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: {
      didDelete: { filters: [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' as const } }] },
      // Of files, too: what is an article says each newsmark.json for itself.
      didRename: { filters: [{ scheme: 'file', pattern: { glob: '**' } }] },
    },
  },
};

// A language client for tests: starts the bundled server as a process of its own and speaks the protocol with it
// over its standard streams. Waits for messages, never for time.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  Diagnostic,
  DidChangeWatchedFilesRegistrationOptions,
  DocumentDiagnosticReport,
  FileSystemWatcher,
  Hover,
  InitializeResult,
  Location,
  Position,
  RegistrationParams,
  UnregistrationParams,
} from 'vscode-languageserver-protocol';
import type { IndexStatus, Notifications, Requests } from '../../server/src/lsp/messages';

/** Files in a folder that is gone when the test ends. */
export interface Folder extends AsyncDisposable {
  readonly path: string;
  uri(name: string): string;
  read(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  remove(name: string): void;
}

/** A new folder with these files; `newsmark.json` makes it a corpus. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const root = mkdtempSync(path.join(os.tmpdir(), 'newsmark-protocol-'));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path: root,
    uri: (name) => pathToFileURL(path.join(root, name)).href,
    read: (name) => readFileSync(path.join(root, name), 'utf8'),
    write,
    remove: (name) => rmSync(path.join(root, name), { force: true }),
    [Symbol.asyncDispose]: async () => rmSync(root, { recursive: true, force: true }),
  };
}

export class TestClient implements AsyncDisposable {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  /** What the server pushed, by URI. */
  readonly pushed = new Map<string, readonly Diagnostic[]>();
  result: InitializeResult | undefined;
  hasExited = false;
  #status: IndexStatus | undefined;
  readonly #watched = new Map<string, readonly FileSystemWatcher[]>();
  /** How many things the server has said unasked. */
  #told = 0;
  readonly #waiting = new Set<() => void>();
  readonly #versions = new Map<string, number>();

  /**
   * @param server the built server's file
   * @param preload a module that is loaded before the server, and that can be spoken to by `process.send`
   * @param environment variables of the server's process beside those of this one
   * @param engine what the engine is told that runs it
   */
  constructor(
    server: string,
    preload?: string,
    environment: Readonly<Record<string, string>> = {},
    engine: readonly string[] = [],
  ) {
    const before = preload === undefined ? [] : ['--expose-gc', '--require', preload];
    this.process = spawn(process.execPath, [...engine, ...before, server, '--stdio'], {
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'inherit', ...(preload === undefined ? [] : (['ipc'] as const))],
    });
    const { stdin, stdout } = this.process;
    if (stdin === null || stdout === null) throw new Error('The server has no standard streams.');
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.process.once('exit', () => {
      this.hasExited = true;
      this.connection.dispose();
      this.#notify();
    });
    this.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { id, method, registerOptions } of registrations)
        if (method === 'workspace/didChangeWatchedFiles')
          this.#watched.set(id, (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers);
      this.#notify();
      return null;
    });
    this.connection.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
      for (const { id } of unregisterations) this.#watched.delete(id);
      this.#notify();
      return null;
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        this.pushed.set(uri, diagnostics);
        this.#notify();
      },
    );
    this.connection.onNotification('newsmark/statusChanged', (status: IndexStatus) => {
      this.#status = status;
      this.#notify();
    });
    this.connection.listen();
  }

  /** What the server asks to have watched: patterns, and the folders they hold below. */
  get watched(): readonly FileSystemWatcher[] {
    return [...this.#watched.values()].flat();
  }

  #notify(): void {
    this.#told++;
    for (const look of [...this.#waiting]) look();
  }

  /** Initialises the server, without a folder unless one is named. */
  async start(options: { readonly folder?: string; readonly cacheFolder?: string } = {}): Promise<this> {
    const { folder, cacheFolder } = options;
    const folders = folder === undefined ? [] : [{ uri: pathToFileURL(folder).href, name: 'corpus' }];
    this.result = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders,
      initializationOptions: { cacheFolder, pageCommand: 'test.explain' },
      capabilities: {
        workspace: {
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
          diagnostics: { refreshSupport: true },
        },
        window: { workDoneProgress: true, showDocument: { support: true } },
      },
    });
    await this.connection.sendNotification('initialized', {});
    return this;
  }

  /**
   * Opens a folder with these files in the workspace, and waits until the server has told of its corpora: what is
   * asked next is not answered from what was open before. At the end, documents, folder and files are gone again.
   */
  async corpus(files: Readonly<Record<string, string | Uint8Array>>): Promise<Folder> {
    const folder = folderOf(files);
    const asFolder = { uri: pathToFileURL(folder.path).href, name: 'corpus' };
    const change = (event: object) =>
      this.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    const corpora = Object.keys(files).filter((name) => path.basename(name) === 'newsmark.json').length;
    const before = this.#status?.corpora ?? 0;
    await change({ added: [asFolder], removed: [] });
    await this.until((status) => corpora === 0 || (status?.corpora ?? 0) >= before + corpora);
    return {
      ...folder,
      [Symbol.asyncDispose]: async () => {
        for (const uri of [...this.#versions.keys()]) await this.close(uri);
        await change({ added: [], removed: [asFolder] });
        await this.until((status) => status === undefined || (status.corpora === 0 && status.articles === 0));
        this.pushed.clear();
        await folder[Symbol.asyncDispose]();
      },
    };
  }

  /** Settled as soon as something that the server says unasked makes `holds` true. @throws when the server ends before */
  until(holds: (status: IndexStatus | undefined) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const isSo = holds(this.#status);
        if (!isSo && !this.hasExited) return;
        this.#waiting.delete(look);
        if (isSo) resolve();
        else reject(new Error('The server has ended.'));
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Settled when so many articles are read and none waits. */
  read(articles: number): Promise<void> {
    return this.until((status) => status?.articles === articles && status.waiting === 0);
  }

  /** Asks until the answer is not null: again when the server has said something unasked since it was asked last. */
  async eventually<T>(ask: () => Promise<T | null>): Promise<T> {
    for (;;) {
      const told = this.#told;
      const answer = await ask();
      if (answer !== null) return answer;
      await this.until(() => this.#told !== told);
    }
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async edit(uri: string, changes: readonly object[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: changes,
    });
  }

  async close(uri: string): Promise<void> {
    this.#versions.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  definition(uri: string, position: Position): Promise<Location | null> {
    return this.connection.sendRequest('textDocument/definition', { textDocument: { uri }, position });
  }

  references(uri: string, position: Position): Promise<Location[]> {
    const context = { includeDeclaration: true };
    return this.connection.sendRequest('textDocument/references', {
      textDocument: { uri },
      position,
      context,
    });
  }

  diagnostics(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
  }

  ask<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result']> {
    return this.connection.sendRequest(method, params);
  }

  tellFiles(changes: readonly { uri: string; type: 1 | 2 | 3 }[]): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  on<M extends keyof Notifications>(method: M, handler: (params: Notifications[M]) => void): void {
    this.connection.onNotification(method, handler);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.hasExited) return;
    const exited = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await exited;
    this.connection.dispose();
  }
}

/** Where words stand in a text, as the protocol counts: the `nth` time from 0, at their first character. */
export function positionOf(text: string, words: string, nth = 0): Position {
  let offset = -1;
  for (let found = 0; found <= nth; found++) {
    offset = text.indexOf(words, offset + 1);
    if (offset < 0) throw new Error(`“${words}” does not stand ${nth + 1} times in the text.`);
  }
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

// The language server as the client sees it: started when first needed, asked in Newsmark's own messages, started
// again when it dies. The protocol library is loaded with the first start, not with the extension.
import path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type {
  ClientNotifications,
  InitializationOptions,
  Notifications,
  Requests,
} from '../../server/src/lsp/messages';
import type { Asks } from './asks';
import { completeOffer } from './commands/decide';
import { EXPLAIN_COMMAND } from './commands/explain';
import { createRestartPolicy } from './restart-policy';
import { SERVER_ARGUMENTS, SERVER_ENVIRONMENT } from './server-environment';

export type ServerState = 'none' | 'starting' | 'running' | 'stopped';

export class Server implements vscode.Disposable, Asks {
  readonly output: vscode.LogOutputChannel;
  readonly #module: string;
  /** Where the server keeps what can be computed again: the extension's own storage. */
  readonly #cacheFolder: string;
  readonly #policy = createRestartPolicy();
  readonly #handlers = new Map<string, ((params: unknown) => void)[]>();
  readonly #stateChanged = new vscode.EventEmitter<ServerState>();
  readonly onStateChanged = this.#stateChanged.event;
  #client: Promise<LanguageClient> | undefined;
  #state: ServerState = 'none';

  constructor(context: vscode.ExtensionContext) {
    this.output = vscode.window.createOutputChannel('Newsmark', { log: true });
    this.#module = context.asAbsolutePath(path.join('dist', 'server.js'));
    this.#cacheFolder = path.join(context.globalStorageUri.fsPath, 'analyses');
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server unless it runs. */
  start(): Promise<LanguageClient> {
    this.#client ??= this.#launch();
    return this.#client;
  }

  async ask<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
    token?: vscode.CancellationToken,
  ): Promise<Requests[M]['result'] | undefined> {
    if (this.#client === undefined) return undefined;
    try {
      const client = await this.#client;
      // An undefined token would go out as a second parameter, and the server would find null for its token.
      return token === undefined
        ? await client.sendRequest<Requests[M]['result']>(method, params)
        : await client.sendRequest<Requests[M]['result']>(method, params, token);
    } catch (error) {
      if (token?.isCancellationRequested !== true) this.output.debug(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  /** Tells the server something, if it runs. */
  async tell<M extends keyof ClientNotifications>(method: M, params: ClientNotifications[M]): Promise<void> {
    await this.#client?.then((client) => client.sendNotification(method, params)).catch(() => undefined);
  }

  on<M extends keyof Notifications>(method: M, handler: (params: Notifications[M]) => void): void {
    const handlers = this.#handlers.get(method) ?? [];
    handlers.push(handler as (params: unknown) => void);
    this.#handlers.set(method, handlers);
  }

  /** Stops the server, if it runs, and starts it anew. */
  async restart(): Promise<void> {
    this.#policy.forgive();
    await this.#stop();
    await this.start();
  }

  dispose(): Promise<void> {
    return this.#stop();
  }

  async #stop(): Promise<void> {
    const running = this.#client;
    this.#client = undefined;
    this.#tell('stopped');
    await running?.then((client) => client.dispose()).catch(() => undefined);
  }

  async #launch(): Promise<LanguageClient> {
    this.#tell('starting');
    const { CloseAction, ErrorAction, LanguageClient, State, TransportKind } = await import(
      './language-client'
    );
    const options = { env: { ...process.env, ...SERVER_ENVIRONMENT }, execArgv: [...SERVER_ARGUMENTS] };
    const module = { module: this.#module, transport: TransportKind.ipc, options };
    const client = new LanguageClient(
      'newsmark',
      'Newsmark',
      {
        run: module,
        debug: {
          ...module,
          options: { ...options, execArgv: [...SERVER_ARGUMENTS, '--nolazy', '--inspect=6009'] },
        },
      },
      {
        documentSelector: [
          { language: 'news-article' },
          { scheme: 'file', language: 'plaintext' },
          { scheme: 'file', language: 'markdown' },
        ],
        synchronize: { configurationSection: 'newsmark' },
        initializationOptions: {
          cacheFolder: this.#cacheFolder,
          pageCommand: EXPLAIN_COMMAND,
        } satisfies InitializationOptions,
        outputChannel: this.output,
        markdown: { isTrusted: false, supportHtml: false },
        middleware: {
          executeCommand: async (command, given, next) => {
            const completed = await completeOffer(given[0]);
            return completed === undefined ? undefined : next(command, [completed]);
          },
        },
        errorHandler: {
          error: () => ({ action: ErrorAction.Continue }),
          closed: () => {
            if (this.#policy.died(Date.now())) {
              void vscode.window.showWarningMessage('Newsmark’s server stopped and was started again.');
              return { action: CloseAction.Restart, handled: true };
            }
            this.#giveUp();
            return { action: CloseAction.DoNotRestart, handled: true };
          },
        },
      },
    );
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.#tell('running');
      else this.#tell(newState === State.Starting ? 'starting' : 'stopped');
    });
    for (const [method, handlers] of this.#handlers)
      client.onNotification(method, (params: unknown) => {
        for (const handler of handlers) handler(params);
      });
    await client.start();
    return client;
  }

  #giveUp(): void {
    const again = 'Start Again';
    const show = 'Show Output';
    void vscode.window
      .showErrorMessage('Newsmark’s server stops again and again, so it was left off.', again, show)
      .then((choice) => {
        if (choice === again) void this.restart();
        if (choice === show) this.output.show();
      });
  }

  #tell(state: ServerState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}

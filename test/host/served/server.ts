// Starts and ends the VS Code server on 127.0.0.1, installs extensions into it, and knows its addresses.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import type { HostInstallation } from './install';
import type { Profile } from './profile';
import { Plain } from './system';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 3_000;

export interface ServedCode {
  /** Host and port, as in `127.0.0.1:40123`. */
  readonly authority: string;
  /** The file with everything that the server printed. */
  readonly log: string;
  /** Settles with the exit status when the server ends, by itself or through `stop`. */
  readonly ended: Promise<number | null>;
  /** Ends the server and every process that it started. */
  stop(): Promise<void>;
}

/** Installs a .vsix into the profile, as `code --install-extension` does. */
export function installExtension(host: HostInstallation, profile: Profile, vsix: string): void {
  const args = [
    host.serverMain,
    ...folderArguments(profile),
    '--install-extension',
    path.resolve(vsix),
    '--force',
  ];
  const ended = spawnSync(host.node, args, { encoding: 'utf8', env: serverEnvironment() });
  if (ended.status !== 0) throw new Plain(`VS Code did not install ${vsix}:\n${ended.stdout}${ended.stderr}`);
}

/**
 * Starts the server on a free port.
 * @param options.environment variables for the server, which hands them to the extension host
 * @param options.port 0 for any free port
 */
export async function startServer(
  host: HostInstallation,
  profile: Profile,
  options: { readonly environment?: NodeJS.ProcessEnv; readonly port?: number } = {},
): Promise<ServedCode> {
  const log = path.join(profile.root, 'server.log');
  const out = createWriteStream(log);
  const child = spawn(
    host.node,
    [
      host.serverMain,
      ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--without-connection-token'],
      ...folderArguments(profile),
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-experiments'],
      ...['--disable-workspace-trust', '--force-disable-user-env'],
      '--enable-smoke-test-driver', // without it the workbench ignores the test payload of its address
    ],
    { env: serverEnvironment(options.environment), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const port = await listeningPort(child, (text) => out.write(text));
  return { authority: `127.0.0.1:${port}`, log, ended, stop: () => stopGroup(child, ended) };
}

/** The address of the workbench with a folder open; `payload` is what the smoke-test driver understands. */
export function workbenchAddress(
  server: ServedCode,
  folder: string,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const address = new URL(`http://${server.authority}/`);
  address.searchParams.set('folder', path.resolve(folder));
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** How the workbench names a file of the server's machine. */
export function remoteUri(server: ServedCode, file: string): string {
  return `vscode-remote://${server.authority}${path.resolve(file)}`;
}

function folderArguments(profile: Profile): string[] {
  const { serverData, userData, extensions } = profile;
  return ['--server-data-dir', serverData, '--user-data-dir', userData, '--extensions-dir', extensions];
}

// A terminal inside VS Code sets variables that would make the server believe it is part of that VS Code.
function serverEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}', ...extra };
}

function listeningPort(child: ChildProcess, keep: (text: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why: string) => reject(new Plain(`The VS Code server ${why}:\n${text}`));
    const timer = setTimeout(() => fail(`did not start in ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    const settle = () => clearTimeout(timer);
    const read = (chunk: Buffer) => {
      keep(chunk.toString());
      text += chunk.toString();
      const port = /listening on (\d+)/.exec(text)?.[1];
      if (!port) return;
      settle();
      text = '';
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => {
      settle();
      fail(`did not start (${error.message})`);
    });
    child.once('exit', (status) => {
      settle();
      fail(`ended with status ${status}`);
    });
  });
}

// The server leads a process group of its own, so that its extension hosts and language servers end with it.
async function stopGroup(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.pid === undefined) return;
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-(child.pid as number), name);
    } catch {
      // The group is gone already.
    }
  };
  signal('SIGTERM');
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([ended, new Promise((resolve) => (timer = setTimeout(resolve, STOP_LIMIT_MS)))]);
  clearTimeout(timer);
  signal('SIGKILL');
}

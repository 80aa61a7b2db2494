// Installs a real VS Code (server, workbench and extension host) from the npm registry alone, into the cache folder:
// the npm package code-server carries VS Code's server, the package node-… the Node that it wants, with its headers.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, findProgram, installPackages, Plain } from './system';

const CODE_SERVER = '4.139.1'; // VS Code 1.139.1
const NODE = '24.21.0'; // the Node that this code-server asks for
const NATIVE_ADDONS = ['@vscode/spdlog', '@parcel/watcher', '@vscode/native-watchdog', 'node-pty'];

/** Where the installed host keeps its two programs. */
export interface HostInstallation {
  readonly node: string;
  readonly serverMain: string;
}

function installationIn(folder: string): HostInstallation {
  return {
    node: path.join(folder, 'node_modules', nodePackage(), 'bin', 'node'),
    serverMain: path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

function nodePackage(): string {
  if (process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64')) {
    return `node-linux-${process.arch}`;
  }
  throw new Plain(
    'The browser-served VS Code runs on Linux (x64, arm64); on this system use a VS Code of your own, or a container.',
  );
}

/**
 * The host, installed first if the cache does not hold it (about a minute). An installation that was cut off leaves
 * nothing that a later one would take for whole.
 * @throws Plain when it cannot be had here.
 */
export async function ensureHost(): Promise<HostInstallation> {
  const folder = path.join(cacheFolder(), 'vscode-host');
  const stamp = `.ok-${CODE_SERVER}-${NODE}`;
  if (!existsSync(path.join(folder, stamp))) {
    const partial = `${folder}.partial-${process.pid}`;
    try {
      await installInto(partial);
      await writeFile(path.join(partial, stamp), '');
      await rm(folder, { recursive: true, force: true });
      await rename(partial, folder);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  }
  return installationIn(folder);
}

async function installInto(folder: string): Promise<void> {
  const node = nodePackage();
  if (!findProgram('make') || !findProgram('g++', 'c++') || !findProgram('python3')) {
    installPackages('building the browser-served VS Code', ['make', 'g++', 'python3']);
  }
  console.log(
    `Installing the browser-served VS Code (code-server ${CODE_SERVER}) in ${path.dirname(folder)} …`,
  );
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "name": "vscode-host", "private": true }\n');
  npm(folder, [
    'install',
    '--save-exact',
    '--ignore-scripts',
    `${node}@${NODE}`,
    `code-server@${CODE_SERVER}`,
  ]);

  // The addons are built against the headers that the node package ships, so nothing else is downloaded.
  const nodeFolder = path.join(folder, 'node_modules', node);
  const vscode = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const environment = {
    PATH: `${path.join(nodeFolder, 'bin')}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: nodeFolder,
  };
  npm(vscode, ['install', '--omit=dev', '--ignore-scripts'], environment);
  npm(vscode, ['rebuild', '--ignore-scripts=false', ...NATIVE_ADDONS], environment);
}

function npm(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  // Settings of the project's own npm run must not leak into this separate installation.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(config_(?!registry)|package_|lifecycle_)/i.test(name),
  );
  const ended = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...environment },
    encoding: 'utf8',
  });
  if (ended.status !== 0) {
    throw new Plain(
      `npm ${args[0]} failed while installing the browser-served VS Code:\n${ended.stdout}${ended.stderr}`,
    );
  }
}

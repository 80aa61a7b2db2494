// npm start: installs, builds and packages what is missing, prints the report of the sample articles, and opens them in
// the VS Code of this machine, with an isolated profile that leaves the user's own alone.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isInstalled, npm, PROJECT, requireNode } from './prepare.mjs';

requireNode();
process.chdir(PROJECT);
if (!isInstalled()) npm(['ci']) || fail('The dependencies were not installed.');
npm(['run', '--silent', 'package']) || fail('The extension was not built.');

const report = spawnSync(process.execPath, ['dist/cli.js', 'report', 'seeds'], { stdio: 'inherit' });
if (report.status !== 0) fail('The report of seeds/ failed.');

const code = findCode();
if (!code) {
  console.log(
    '\nNo VS Code was found on the PATH: get one from https://code.visualstudio.com, or run “npm run host” to open the articles in a browser.',
  );
} else if (isHeadless()) {
  console.log(
    '\nThere is no display here to open VS Code on; run “npm run host” to open the articles in a browser.',
  );
} else {
  openIn(code);
}

/** Installs the extension into the isolated profile and opens seeds/ there; returns without waiting for the window. */
function openIn(program) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const cache = process.env.NEWSMARK_CACHE || path.join(os.homedir(), '.cache', 'newsmark');
  const profile = path.join(path.resolve(cache), 'start-profile');
  const folders = [
    '--user-data-dir',
    path.join(profile, 'data'),
    '--extensions-dir',
    path.join(profile, 'extensions'),
  ];
  const options = {
    stdio: /** @type {const} */ (['ignore', 'inherit', 'inherit']),
    shell: process.platform === 'win32',
  };
  const vsix = `${name}-${version}.vsix`;
  const installed = spawnSync(program, [...folders, '--install-extension', vsix, '--force'], options);
  const opened = spawnSync(program, [...folders, '--new-window', 'seeds'], options);
  if (installed.status !== 0 || opened.status !== 0) {
    fail('VS Code did not open; run “npm run host” to open the articles in a browser.');
  }
  console.log('\nVS Code has seeds/ open, in a profile of its own.');
}

/** The command of an installed VS Code, or undefined. */
function findCode() {
  const names =
    process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders', 'codium'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  if (process.platform === 'darwin')
    folders.push('/Applications/Visual Studio Code.app/Contents/Resources/app/bin');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}

/** True where a window cannot be opened, or should not be: in CI, or on a Linux without a display. */
function isHeadless() {
  if (process.env.CI) return true;
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

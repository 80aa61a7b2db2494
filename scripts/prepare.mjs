// What npm start and npm test do first: install the dependencies when they are missing or out of date. Uses nothing
// but Node, for it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Ends the program with one line when this Node is too old for the project. */
export function requireNode() {
  const { engines } = readJson('package.json');
  const [major, minor] = engines.node.match(/\d+/g).map(Number);
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= (minor ?? 0))) return;
  console.error(`Newsmark needs Node ${engines.node}; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** True when node_modules holds every package of the lock file, in the version that it names. */
export function isInstalled() {
  if (!existsSync(path.join(PROJECT, 'node_modules', '.package-lock.json'))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([folder, wanted]) => folder === '' || wanted.optional || installed[folder]?.version === wanted.version,
  );
}

/**
 * Runs npm in the project, its output on the terminal.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment] variables to add
 * @returns {boolean} whether it succeeded
 */
export function npm(args, environment = {}) {
  const options = {
    cwd: PROJECT,
    stdio: /** @type {const} */ (['ignore', 'inherit', 'inherit']),
    env: { ...process.env, ...environment },
  };
  const cli = process.env.npm_execpath; // set when npm itself started us
  const ended = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return ended.status === 0;
}

/** @param {string} file relative to the project */
function readJson(file) {
  return JSON.parse(readFileSync(path.join(PROJECT, file), 'utf8'));
}

// npm run test:host: installs the packaged .vsix into a real VS Code and runs the mocha suites in its extension host.
// The VS Code is $VSCODE_EXECUTABLE; else one that @vscode/test-electron downloads; else, on a Linux without a display
// or without internet, the browser-served one (NEWSMARK_VSCODE=served asks for it at once).
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { build } from 'esbuild';
import { useOwnTemporaryFolder } from '../support/temporary';
import { ensureChromium } from './served/browser';
import { ensureHost } from './served/install';
import { profileIn, withTemporaryFolder } from './served/profile';
import { Plain, runScript } from './served/system';
import { PROJECT, packagedExtension } from './vsix';

const HERE = path.join(PROJECT, 'test', 'host');
const BUILT = path.join(HERE, 'out');
const RESULT = path.join(PROJECT, '.cache', 'test-results', 'host.json');
// Each suite is a folder of tests and the folder that VS Code has open while they run.
const SUITES = [
  { tests: 'corpus', workspace: 'fixtures/corpus' },
  { tests: 'plain-folder', workspace: 'fixtures/plain-folder' },
];

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

await runScript(async () => {
  useOwnTemporaryFolder();
  const wanted = process.argv.slice(2);
  const suites = SUITES.filter(({ tests }) => wanted.length === 0 || wanted.includes(tests));
  if (suites.length === 0)
    throw new Plain(`There is no such suite; there are: ${SUITES.map((s) => s.tests).join(', ')}.`);
  const vsix = await packagedExtension();
  await rm(RESULT, { force: true });
  await buildSuites();
  const executable = await findExecutable();
  const total = { passed: 0, failed: 0 };
  for (const suite of suites) {
    const counts = await withTemporaryFolder((folder) => runSuite(executable, vsix, suite, folder));
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  await mkdir(path.dirname(RESULT), { recursive: true });
  await writeFile(RESULT, JSON.stringify(total));
  console.log(`In VS Code: ${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

async function findExecutable(): Promise<string> {
  const given = process.env.VSCODE_EXECUTABLE;
  if (given) return path.resolve(given);
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (process.env.NEWSMARK_VSCODE === 'served' || headless) return servedExecutable();
  try {
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: path.join(PROJECT, '.cache', 'vscode-test'),
    });
  } catch (error) {
    console.log(
      `No VS Code could be downloaded (${error instanceof Error ? error.message : error}); using the served one.`,
    );
    return servedExecutable();
  }
}

/** What stands in for VS Code's executable, with all that it needs installed first, for that takes a while. */
async function servedExecutable(): Promise<string> {
  await ensureHost();
  ensureChromium();
  return path.join(HERE, 'served', 'code.mjs');
}

async function runSuite(
  executable: string,
  vsix: string,
  suite: (typeof SUITES)[number],
  folder: string,
): Promise<Counts> {
  const profile = profileIn(folder);
  const workspace = path.join(folder, path.basename(suite.workspace));
  const result = path.join(folder, 'result.json');
  await cp(path.join(HERE, suite.workspace), workspace, { recursive: true }); // tests may write into it
  const folders = [`--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`];
  installInto(executable, [...folders, '--install-extension', vsix]);
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: path.join(HERE, 'empty-extension'), // so that the installed extension is what runs
    extensionTestsPath: path.join(BUILT, suite.tests, 'index.js'),
    extensionTestsEnv: { NEWSMARK_TEST_RESULT: result },
    launchArgs: [workspace, ...folders],
  }).catch((error) => console.error(error instanceof Error ? error.message : error));
  // An extension host that was killed ends with status 0: only a result file with passes in it is believed.
  const counts = await readFile(result, 'utf8').then(JSON.parse, () => undefined);
  if (!counts || counts.passed + counts.failed === 0) {
    throw new Plain(`The suite ${suite.tests} ended without saying how many tests passed.`);
  }
  return counts;
}

function installInto(executable: string, args: readonly string[]): void {
  const served = executable.endsWith('.mjs');
  const command = served ? executable : resolveCliPathFromVSCodeExecutablePath(executable);
  const ended = spawnSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (ended.status !== 0)
    throw new Plain(`VS Code did not install the extension:\n${ended.stdout}${ended.stderr}`);
}

// VS Code's extension host loads CommonJS; vscode and mocha are found when the suite runs.
async function buildSuites(): Promise<void> {
  await rm(BUILT, { recursive: true, force: true });
  const suites = fileURLToPath(new URL('./suite', import.meta.url));
  const files = (await readdir(suites, { recursive: true })).filter((file) => file.endsWith('.test.ts'));
  await build({
    entryPoints: [
      ...files.map((file) => ({ in: path.join(suites, file), out: file.replace(/\.ts$/, '') })),
      ...SUITES.map(({ tests }) => ({ in: path.join(suites, 'index.ts'), out: path.join(tests, 'index') })),
    ],
    outdir: BUILT,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  await writeFile(path.join(BUILT, 'package.json'), '{ "type": "commonjs" }\n');
}

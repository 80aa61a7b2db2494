// Takes the command line that @vscode/test-electron gives to VS Code's executable, and does in the served VS Code what
// VS Code would do: install an extension, or run a test suite in the extension host and end with its status.
import { readFile } from 'node:fs/promises';
import { format, parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { launchBrowser } from './browser';
import { ensureHost } from './install';
import { type Profile, prepareProfile, profileIn, withTemporaryFolder } from './profile';
import { installExtension, remoteUri, type ServedCode, startServer, workbenchAddress } from './server';
import { Plain, runScript } from './system';

const OPTIONS = {
  'user-data-dir': { type: 'string' },
  'extensions-dir': { type: 'string' },
  'install-extension': { type: 'string' },
  extensionDevelopmentPath: { type: 'string' },
  extensionTestsPath: { type: 'string' },
} as const;
const SUITE_LIMIT_MS = 240_000;
// Lines that the workbench writes on every start and that say nothing about the suite.
const NOISE =
  /^(Creation of workbench contribution|Ignoring fetching additional builtin|Updating additional builtin|Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|\[AccountPolicyGate\]|\[AgentHost|\[Service Worker\]|Timed out waiting for authentication provider)/;

await runScript(() =>
  withTemporaryFolder(async (root) => {
    const { values, positionals } = parseArgs({ strict: false, allowPositionals: true, options: OPTIONS });
    const own = profileIn(root);
    const profile: Profile = {
      ...own,
      userData: text(values['user-data-dir']) ?? own.userData,
      extensions: text(values['extensions-dir']) ?? own.extensions,
    };
    await prepareProfile(profile);
    const vsix = text(values['install-extension']);
    if (vsix) return installExtension(await ensureHost(), profile, vsix);
    const development = text(values.extensionDevelopmentPath);
    const tests = text(values.extensionTestsPath);
    const folder = positionals[0];
    if (!development || !tests || !folder) {
      throw new Plain(
        'Give --install-extension, or a folder with --extensionDevelopmentPath and --extensionTestsPath.',
      );
    }
    process.exitCode = await runSuite(profile, { development, tests, folder });
  }),
);

async function runSuite(
  profile: Profile,
  paths: { readonly development: string; readonly tests: string; readonly folder: string },
): Promise<number> {
  const server = await startServer(await ensureHost(), profile, { environment: process.env });
  let browser: BrowserContext | undefined;
  try {
    browser = await launchBrowser(profile);
    const status = await suiteStatus(server, browser, paths);
    if (status !== 0) console.error(await lastLines(server.log, 15));
    return status;
  } catch (error) {
    console.error(await lastLines(server.log, 30));
    throw error;
  } finally {
    await browser?.close();
    await server.stop();
  }
}

async function suiteStatus(
  server: ServedCode,
  browser: BrowserContext,
  paths: { readonly development: string; readonly tests: string; readonly folder: string },
): Promise<number> {
  const page = browser.pages()[0] ?? (await browser.newPage());
  let timer: NodeJS.Timeout | undefined;
  const cutOff = new Promise<never>((_, reject) => {
    const seconds = SUITE_LIMIT_MS / 1000;
    timer = setTimeout(() => reject(new Plain(`The suite did not end in ${seconds} s.`)), SUITE_LIMIT_MS);
    page.on('crash', () => reject(new Plain('The browser page crashed.')));
    void server.ended.then((status) => reject(new Plain(`The VS Code server ended with status ${status}.`)));
  });
  cutOff.catch(() => undefined);
  // The workbench calls the one when the extension host ends, and the other for every line that it logs.
  const ended = new Promise<number>((resolve, reject) => {
    browser.exposeFunction('codeAutomationExit', resolve).catch(reject);
    browser.exposeFunction('codeAutomationLog', printLogLine).catch(reject);
  });
  const address = workbenchAddress(server, paths.folder, [
    ['extensionDevelopmentPath', remoteUri(server, paths.development)],
    ['extensionTestsPath', remoteUri(server, paths.tests)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ]);
  await page.goto(address, { waitUntil: 'commit' });
  try {
    return await Promise.race([ended, cutOff]);
  } finally {
    clearTimeout(timer);
  }
}

function printLogLine(kind: string, values: readonly unknown[]): void {
  if (NOISE.test(format(...values))) return;
  const print = kind === 'error' || kind === 'warn' ? console.error : console.log;
  print(...values);
}

async function lastLines(file: string, count: number): Promise<string> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return ['Last lines of the VS Code server:', ...lines.slice(-count)].join('\n  ');
}

function text(value: string | boolean | (string | boolean)[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

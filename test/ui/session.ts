// One browser-served VS Code for a journey: the packaged extension installed, a copy of a folder open, screenshots kept.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFailed, test } from 'vitest';
import { launchBrowser } from '../host/served/browser';
import { ensureHost } from '../host/served/install';
import { prepareProfile, profileIn } from '../host/served/profile';
import { installExtension, startServer, workbenchAddress } from '../host/served/server';
import { PROJECT, packagedExtension } from '../host/vsix';
import { ready } from './workbench';

const SCREENSHOTS = path.join(PROJECT, 'test', 'ui', 'out');

export interface Session {
  readonly page: Page;
  /** The copy of the folder that is open. */
  readonly folder: string;
  /** Loads the window again with other settings of the user. */
  restart(settings: object): Promise<void>;
  /** Keeps what is on the screen as `test/ui/out/<name>.png`. */
  screenshot(name: string): Promise<void>;
  /** Ends the browser and the server. */
  end(): Promise<void>;
}

/** Themes beside the usual light one, each with the class that the workbench has in it. */
export const THEMES = [
  { name: 'dark', theme: 'Dark Modern', look: 'vs-dark' },
  { name: 'high-contrast', theme: 'Default High Contrast', look: 'hc-black' },
  { name: 'high-contrast-light', theme: 'Default High Contrast Light', look: 'hc-light' },
] as const;

/** A step of a journey. */
export type Step = (name: string, walk: (session: Session) => Promise<void>) => void;

/** Makes the steps of a journey: one after the other in one session; where one fails, the screen is kept. */
export function stepsIn(session: () => Session): Step {
  return (name, walk) => {
    test(name, async () => {
      onTestFailed(() => session().screenshot('failed'));
      await walk(session());
    });
  };
}

/**
 * Starts a VS Code with a copy of this folder of the project open.
 *
 * @param prepare what is done to the copy before
 */
export async function startSession(
  folder: string,
  prepare: (copy: string) => Promise<void> = async () => {},
): Promise<Session> {
  const vsix = await packagedExtension();
  const host = await ensureHost();
  await mkdir(SCREENSHOTS, { recursive: true });
  const undo: (() => Promise<unknown>)[] = [];
  const end = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const root = await mkdtemp(path.join(os.tmpdir(), 'newsmark-'));
    undo.push(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
    const copy = path.join(root, path.basename(folder));
    await cp(path.join(PROJECT, folder), copy, { recursive: true });
    await prepare(copy);
    const profile = profileIn(path.join(root, 'profile'));
    await prepareProfile(profile);
    installExtension(host, profile, vsix);
    const server = await startServer(host, profile);
    undo.push(() => server.stop());
    const browser = await launchBrowser(profile);
    undo.push(() => browser.close());
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(60_000);
    await page.goto(workbenchAddress(server, copy), { waitUntil: 'commit' });
    await ready(page);
    const userSettings = path.join(profile.userData, 'User', 'settings.json');
    return {
      page,
      folder: copy,
      restart: async (settings) => {
        const before = JSON.parse(await readFile(userSettings, 'utf8'));
        await writeFile(userSettings, JSON.stringify({ ...before, ...settings }, null, 2));
        await page.reload({ waitUntil: 'commit' });
        await ready(page);
      },
      screenshot: async (name) => {
        await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
      },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

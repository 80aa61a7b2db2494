// A headless Chromium for the served workbench: found on the machine, or installed by apt-get where we may.
import { type BrowserContext, chromium } from 'playwright-core';
import type { Profile } from './profile';
import { findProgram, installPackages, Plain } from './system';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The path of a Chromium: $CHROMIUM, one on the PATH, or one freshly installed with a font to draw with.
 * @throws Plain saying what to install when none can be had.
 */
export function ensureChromium(): string {
  const known = process.env.CHROMIUM || findProgram(...PROGRAMS);
  if (known) return known;
  installPackages('the headless browser', ['chromium', 'fonts-dejavu-core']);
  const installed = findProgram(...PROGRAMS);
  if (!installed) throw new Plain('No Chromium was found: install one, or name its path in $CHROMIUM.');
  return installed;
}

/** A browser with a profile of its own; the sandbox is off because containers run as root and only our page is opened. */
export function launchBrowser(
  profile: Profile,
  size = { width: 1200, height: 750 },
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile.browser, {
    executablePath: ensureChromium(),
    headless: true,
    viewport: size,
    locale: 'en-US',
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

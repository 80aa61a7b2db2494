// A reader's first quarter of an hour with the sample corpus: open an article, read the cards and the findings, follow
// a name from article to article, and see it all in other themes. Screenshots of the way are kept.
import { afterAll, beforeAll, expect } from 'vitest';
import { type Session, startSession, stepsIn } from './session';
import {
  activeFile,
  analysed,
  click,
  cursorLine,
  eventually,
  hover,
  openFile,
  treeRow,
  treeRows,
} from './workbench';

const EMBASSY = '2021-08-31-mr-kabul-on-the-embassy.txt';
const TALKS = '2021-10-20-russia-hosts-taliban-talks.txt';
const ENVOY = '2022-04-01-moscow-accredits-taliban-envoy.txt';

let session: Session;
beforeAll(async () => {
  session = await startSession('seeds');
});
afterAll(() => session?.end());

/** A step of the way; what the screen showed is kept when it fails. */
const step = stepsIn(() => session);

step('an article opens, with a squiggle under what has no source', async ({ page }) => {
  await openFile(page, EMBASSY);
  await page.waitForSelector('.squiggly-warning, .squiggly-info, .squiggly-hint');
});

step(
  'the tree opens from a type to a single mention, and a click goes there',
  async ({ page, screenshot }) => {
    await page.locator('.activitybar .action-label[aria-label^="Newsmark"]').click();
    for (const row of [/People/, /Lavrov/, /Moscow grants Taliban envoy|moscow-accredits/]) {
      await treeRow(page, 'Entities', row).click();
    }
    const mention = treeRow(page, 'Entities', /Sergei Lavrov pointed out/);
    await mention.waitFor();
    const rows = await treeRows(page, 'Entities').count();
    await mention.click();
    await eventually('the article of the mention', async () => (await activeFile(page)) === ENVOY);
    expect(rows).toBeGreaterThan(5);
    await analysed(page);
    await screenshot('entities');
  },
);

step('the card of a name says who it is', async ({ page, screenshot }) => {
  await openFile(page, TALKS);
  await analysed(page);
  const card = await hover(page, 'Lavrov', 1);
  expect(card).toMatch(/Sergei Lavrov/);
  expect(card).toMatch(/person/i);
  await screenshot('hover');
  await page.mouse.move(5, 400);
});

step('the Problems panel lists the findings', async ({ page, screenshot }) => {
  await openFile(page, EMBASSY);
  await page.keyboard.press('Control+Shift+M');
  await page
    .locator('.markers-panel .monaco-list-row', { hasText: /newsmark/i })
    .first()
    .waitFor();
  await screenshot('problems');
  await page.keyboard.press('Control+J');
});

step('F12 goes to the fullest name', async ({ page }) => {
  await openFile(page, ENVOY);
  await click(page, 'Lavrov', 1);
  await eventually('the cursor', async () => (await cursorLine(page)) > 9);
  await page.keyboard.press('F12');
  await eventually('the cursor on the fullest name', async () => (await cursorLine(page)) === 9);
});

step('F12 on an abbreviation goes to the full name in another article', async ({ page }) => {
  await openFile(page, EMBASSY);
  await click(page, 'US', 0);
  await page.keyboard.press('F12');
  await eventually('an article that spells it out', async () => (await activeFile(page)) !== EMBASSY);
});

step('Shift+F12 shows the mentions of several articles', async ({ page, screenshot }) => {
  await openFile(page, ENVOY);
  await click(page, 'Lavrov', 1);
  await page.keyboard.press('Shift+F12');
  const articles = page.locator('.reference-zone-widget .ref-tree .reference-file');
  await eventually('several articles', async () => (await articles.count()) > 1);
  await screenshot('references');
  await page.keyboard.press('Escape');
});

for (const [name, theme, look] of [
  ['dark', 'Dark Modern', 'vs-dark'],
  ['high-contrast', 'Default High Contrast', 'hc-black'],
  ['high-contrast-light', 'Default High Contrast Light', 'hc-light'],
] as const) {
  step(`the theme ${theme} draws quotations, names and findings`, async ({ page, restart, screenshot }) => {
    await restart({ 'workbench.colorTheme': theme });
    await page.waitForSelector(`.monaco-workbench.${look}`);
    await openFile(page, ENVOY);
    await analysed(page);
    await treeRow(page, 'Entities', /People/).waitFor();
    await screenshot(name);
  });
}

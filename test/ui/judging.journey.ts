/// <reference lib="dom" />
// Two people annotated the same articles; a third goes through what they see differently, by keys alone.
import { afterAll, beforeAll, expect } from 'vitest';
import { readDecisions, writeDecisions } from './decisions';
import { type Session, startSession, stepsIn, THEMES } from './session';
import {
  activeFile,
  analysed,
  command,
  eventually,
  openFile,
  openPane,
  openViews,
  statusSays,
  told,
  treeRows,
} from './workbench';

const FERRY = 'ferry-collision.txt';
const INQUIRY = 'port-inquiry.txt';
const roe = { key: 'person:marta-ellingsen', name: 'Marta Ellingsen', type: 'person' };

let session: Session;
beforeAll(async () => {
  session = await startSession('test/host/fixtures/corpus', async (copy) => {
    await writeDecisions(copy, FERRY, 'anna', (at) => [
      { op: 'mention.add', at: at('HARWELL'), type: 'place' },
      { op: 'mention.add', at: at('Marta Ellingsen'), type: 'person', entity: roe },
      { op: 'mention.add', at: at('Sound of Orrin'), type: 'place' },
    ]);
    await writeDecisions(copy, FERRY, 'ben', (at) => [
      { op: 'mention.add', at: at('HARWELL'), type: 'organization' },
      { op: 'mention.add', at: at('Captain Marta Ellingsen'), type: 'person', entity: roe },
    ]);
    await writeDecisions(copy, INQUIRY, 'anna', (at) => [
      { op: 'mention.add', at: at('Orrin Port Authority'), type: 'organization' },
    ]);
    await writeDecisions(copy, INQUIRY, 'ben', (at) => [
      { op: 'mention.add', at: at('Orrin Port Authority'), type: 'place' },
    ]);
  });
  await openFile(session.page, FERRY);
  await analysed(session.page);
});
afterAll(() => session?.end());

const step = stepsIn(() => session);

async function judge(page: Session['page']): Promise<void> {
  await command(page, 'Newsmark: Judge Between Two Annotators…');
  for (const name of ['anna', 'ben']) {
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.type(name);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await page.keyboard.press('Enter');
  }
}

/** Waits until this many editors stand side by side. */
async function editorsSideBySide(page: Session['page'], count: number): Promise<void> {
  const groups = page.locator('.editor-group-container');
  await eventually(`${String(count)} editors`, async () => (await groups.count()) === count);
}

/** The operations that the judge wrote, in the order of time. */
async function own(article: string): Promise<string[]> {
  const lines = await readDecisions(session.folder, article);
  return lines.filter(({ who }) => who !== 'anna' && who !== 'ben').map(({ op }) => op);
}

step(
  'two annotators are chosen, and what they differ in stands side by side',
  async ({ page, screenshot }) => {
    await judge(page);
    await statusSays(page, /0 of 4 judged/);
    await editorsSideBySide(page, 2);
    await page.locator('.codelens-decoration', { hasText: /anna/ }).first().waitFor();
    await screenshot('judging');
  },
);

step('a key judges for one side, and the next difference comes', async ({ page, screenshot }) => {
  await page.keyboard.press('1');
  await statusSays(page, /1 of 4 judged/);
  expect((await own(FERRY)).sort()).toEqual(['mention.add', 'withdraw']);
  await page.keyboard.press('2');
  await statusSays(page, /2 of 4 judged/);
  await page
    .locator('.codelens-decoration', { hasText: /Captain Marta/ })
    .first()
    .waitFor();
  // Each half says behind the line whose it is.
  for (const [half, words] of ['1 anna: ', '2 ben: '].entries())
    await eventually(`${words} in its half`, async () => {
      const spans = page.locator('.editor-group-container').nth(half).locator('.view-line span');
      const behind = await spans.evaluateAll((all) =>
        all.map((one) => getComputedStyle(one, '::after').content),
      );
      return behind.some((text) => text.includes(words));
    });
  await screenshot('judging-span');
});

step('a verdict is undone with a key', async ({ page }) => {
  await page.keyboard.press('2');
  await statusSays(page, /3 of 4 judged/);
  await page.keyboard.press('u');
  await statusSays(page, /2 of 4 judged/);
});

step('the way goes on into the next article, and ends', async ({ page, screenshot }) => {
  await page.keyboard.press('0');
  await eventually('the other article', async () => (await activeFile(page)) === INQUIRY);
  await statusSays(page, /3 of 4 judged/);
  await screenshot('judging-next');
  await page.keyboard.press('Space');
  await told(page, /gone through: 3 judged, 1 skipped/);
  await screenshot('judging-end');
  await editorsSideBySide(page, 1);
});

for (const { name, theme, look } of THEMES) {
  step(
    `the theme ${theme} shows both sides, and tells them to a screen reader`,
    async ({ page, restart, screenshot }) => {
      await restart({ 'workbench.colorTheme': theme });
      await page.waitForSelector(`.monaco-workbench.${look}`);
      await openViews(page);
      await openFile(page, FERRY);
      await analysed(page);
      await judge(page);
      await statusSays(page, /0 of 1 judged/);
      await openPane(page, 'Disagreements');
      await page
        .locator('.codelens-decoration', { hasText: /1 anna/ })
        .first()
        .waitFor();
      const rows = treeRows(page, 'Disagreements');
      await eventually('the row', async () => (await rows.count()) === 1);
      expect(await rows.first().getAttribute('aria-label')).toMatch(/, current$/u);
      const bar = page.locator('[id*="newsmark.judging"] a').first();
      expect(await bar.getAttribute('role')).toBe('status');
      expect(await bar.getAttribute('aria-label')).toMatch(/they differ in .*1 anna: .*2 ben: /su);
      await screenshot(`judging-${name}`);
    },
  );
}

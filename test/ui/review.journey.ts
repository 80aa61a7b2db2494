// The whole review of one article by keyboard alone: begin, accept, reject, another type, another speaker, skip, go back,
// undo, filter, to the end, and the article is done. What the file beside the article holds is read on the way.
import { afterAll, beforeAll, expect } from 'vitest';
import { readDecisions } from './decisions';
import { type Session, startSession, stepsIn, THEMES } from './session';
import { analysed, command, eventually, openFile, openPane, openViews, told, treeRows } from './workbench';

const ENVOY = '2022-04-01-moscow-accredits-taliban-envoy.txt';
const PORT = '2021-10-20-russia-hosts-taliban-talks.txt';

let session: Session;
beforeAll(async () => {
  session = await startSession('seeds');
  await openFile(session.page, ENVOY);
  await analysed(session.page);
});
afterAll(() => session?.end());

const step = stepsIn(() => session);

const operations = async () => (await readDecisions(session.folder, ENVOY)).map(({ op }) => op);

/** The item that is shown and how far the review is, as the status bar tells a screen reader. */
async function shown(): Promise<{ words: string; what: string; decided: number; all: number } | undefined> {
  const bar = session.page
    .locator('[id="newsmark.newsmark.newsmark.review"], [id*="newsmark.review"] ')
    .first();
  const label = (await bar.locator('a').first().getAttribute('aria-label', { timeout: 2000 })) ?? '';
  const [, words = '', what = '', decided, all] =
    /^Review: “(.*?)”, (.*)\. (\d+) of (\d+) decided/s.exec(label) ?? [];
  return decided === undefined ? undefined : { words, what, decided: Number(decided), all: Number(all) };
}

/** Waits until so many are decided and an item is shown. */
async function decided(count: number) {
  return eventually(`${count} decided`, async () => {
    const now = await shown();
    return now?.decided === count && now;
  });
}

/** Goes on until an item of this kind is shown. */
async function goTo(what: RegExp): Promise<void> {
  await eventually(`an item like ${what}`, async () => {
    const now = await shown();
    if (now === undefined) return false;
    if (what.test(now.what)) return true;
    await session.page.keyboard.press('n');
    await eventually('the next item', async () => JSON.stringify(await shown()) !== JSON.stringify(now));
    return false;
  });
}

step('the review begins with a key, and tells its keys', async ({ page, screenshot }) => {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Alt+R');
  const first = await decided(0);
  expect(first.all).toBeGreaterThan(20);
  await page
    .locator('.codelens-decoration', { hasText: /a accept/ })
    .first()
    .waitFor();
  await screenshot('review');
});

step('a accepts, r rejects, u takes it back', async ({ page }) => {
  await page.keyboard.press('a');
  await decided(1);
  await page.keyboard.press('r');
  const { words } = await decided(2);
  await page.keyboard.press('u');
  const again = await decided(1);
  expect(again.words).not.toBe(words);
  expect(await operations()).toEqual(['mention.confirm', 'mention.reject', 'withdraw']);
});

step('t and the key of a type give another type', async ({ page, screenshot }) => {
  await goTo(/^organization/);
  await page.keyboard.press('t');
  await page.waitForSelector('.quick-input-widget .monaco-list-row');
  await screenshot('review-type');
  await page.keyboard.press('g');
  await decided(2);
  expect((await operations()).at(-1)).toBe('mention.retype');
});

step('s and a number name another speaker', async ({ page, screenshot }) => {
  await goTo(/^quote/);
  await screenshot('review-quote');
  await page.keyboard.press('s');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: /^1/ }).waitFor();
  await screenshot('review-speaker');
  await page.keyboard.press('1');
  await decided(3);
  expect((await operations()).at(-1)).toBe('quote.speaker');
});

step('letters that are no keys do not end up in the article', async ({ page }) => {
  await page.keyboard.type('xyz');
  expect(await page.locator('.tab.active.dirty').count()).toBe(0);
});

step('the filter leaves only quotes', async ({ page, screenshot }) => {
  await page.keyboard.press('f');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'mentions' }).waitFor();
  await screenshot('review-filter');
  await page.keyboard.type('mentions');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await eventually('a quote', async () => /^quote/.test((await shown())?.what ?? ''));
  await page.keyboard.press('f');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'mentions' }).waitFor();
  await page.keyboard.type('mentions');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
});

step('so it goes on to the last item, and the article is done', async ({ page, screenshot }) => {
  // What is typed at once is a key of the review already.
  await page.keyboard.press('a');
  let at = await decided(1);
  for (const all = at.all; at.decided < all - 1; ) {
    await page.keyboard.press('a');
    at = await decided(at.decided + 1);
  }
  await page.keyboard.press('a');
  await told(page, /The review is at its end: \d+ decided/);
  await page.keyboard.press('Control+Alt+S');
  await page.waitForSelector('.quick-input-widget .monaco-list-row');
  await screenshot('review-status');
  await page.keyboard.press('d');
  await eventually('the status in the file', async () => (await operations()).at(-1) === 'article.status');
  await screenshot('review-done');
  await command(page, 'Newsmark: Review Undecided');
  await told(page, /Nothing is undecided here/);
});

for (const { name, theme, look } of THEMES) {
  step(
    `the theme ${theme} shows a review, and tells it to a screen reader`,
    async ({ page, restart, screenshot }) => {
      await restart({ 'workbench.colorTheme': theme });
      await page.waitForSelector(`.monaco-workbench.${look}`);
      await openViews(page);
      await openPane(page, 'Review');
      await openFile(page, PORT);
      await analysed(page);
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+Alt+R');
      await decided(0);
      await goTo(/^quote/);
      // What an item is, and what became of it, stands in words, not in a colour or an icon alone.
      await eventually('the rows', async () => (await treeRows(page, 'Review').count()) > 3);
      const labels = await treeRows(page, 'Review').evaluateAll((rows) =>
        rows.map((row) => row.getAttribute('aria-label')),
      );
      expect(labels.filter((label) => !/, (?:open|current|skipped|decided)$/u.test(label ?? ''))).toEqual([]);
      const bar = page.locator('[id*="newsmark.review"]').first();
      expect(await bar.locator('a').first().getAttribute('role')).toBe('status');
      await screenshot(`review-${name}`);
    },
  );
}

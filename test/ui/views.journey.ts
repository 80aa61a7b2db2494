// What an annotator oversees: how far the articles are, what was decided, what is wrong with decisions and how it is put
// right. Two colleagues have been at work before; one of their decisions lost its words, one line is broken.
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { readDecisions, writeDecisions } from './decisions';
import { type Session, startSession, stepsIn } from './session';
import {
  analysed,
  command,
  eventually,
  find,
  openFile,
  openPane,
  openRow,
  statusSays,
  treeRow,
} from './workbench';

const FERRY = 'ferry-collision.txt';
const INQUIRY = 'port-inquiry.txt';
const PROBLEMS = 'Problems of Decisions';

let session: Session;
beforeAll(async () => {
  session = await startSession('test/host/fixtures/corpus', async (copy) => {
    await writeDecisions(copy, FERRY, 'anna', (at) => [
      { op: 'mention.add', at: at('HARWELL'), type: 'place' },
      { op: 'mention.add', at: at('harbour police'), type: 'organization' },
      { op: 'article.status', status: 'done' },
    ]);
    await writeDecisions(copy, FERRY, 'ben', (at) => [
      { op: 'mention.add', at: at('HARWELL'), type: 'organization' },
    ]);
    const ferry = path.join(copy, FERRY);
    const text = await readFile(ferry, 'utf8');
    await writeFile(
      ferry,
      text.replace('the harbour police said', 'officers of the coast guard told reporters'),
    );
    await writeDecisions(copy, INQUIRY, 'ben', (at) => [
      { op: 'mention.add', at: at('Tomas Brekke'), type: 'person' },
    ]);
    await appendFile(path.join(copy, `${INQUIRY}.newsmark.jsonl`), 'this is no decision\n');
    const metadata = { [INQUIRY]: { date: '2031-05-07', outlet: 'Northern Ledger' } };
    await writeFile(path.join(copy, 'newsmark.json'), JSON.stringify({ metadata }));
  });
  await openFile(session.page, FERRY);
  await analysed(session.page);
  await session.page.locator('.activitybar .action-label[aria-label^="Newsmark"]').click();
});
afterAll(() => session?.end());

const step = stepsIn(() => session);

const inFerry = async () => (await readDecisions(session.folder, FERRY)).map(({ op, who }) => [op, who]);

step('the problems are listed, each with a way out', async ({ page, screenshot }) => {
  for (const pane of ['Entities', 'Quotes', 'Review', 'Articles', 'History'])
    await openPane(page, pane, false);
  await openPane(page, PROBLEMS);
  await treeRow(page, PROBLEMS, /harbour police/).waitFor();
  await treeRow(page, PROBLEMS, /HARWELL/).waitFor();
  await treeRow(page, PROBLEMS, /anna/).waitFor();
  await treeRow(page, PROBLEMS, /port-inquiry\.txt\.newsmark\.jsonl/).waitFor();
  await screenshot('problems-of-decisions');
});

step('a side is chosen with a key', async ({ page }) => {
  await treeRow(page, PROBLEMS, /anna: /).click();
  await page.keyboard.press('a');
  await eventually('the withdrawal', async () => (await inFerry()).some(([op]) => op === 'withdraw'));
  await treeRow(page, PROBLEMS, /HARWELL/).waitFor({ state: 'detached' });
});

step('lost words are compared with the text of today, and found again', async ({ page, screenshot }) => {
  await treeRow(page, PROBLEMS, /harbour police/).click();
  await page.locator('.monaco-diff-editor .view-line', { hasText: 'harbour police' }).first().waitFor();
  await screenshot('orphan');
  await command(page, 'View: Focus Active Editor Group');
  await find(page, 'coast guard');
  await page.keyboard.press('Control+Alt+Enter');
  await eventually('the new anchor', async () => (await inFerry()).some(([op]) => op === 'anchor.set'));
  await treeRow(page, PROBLEMS, /harbour police/).waitFor({ state: 'detached' });
});

step('the history takes a decision back', async ({ page, screenshot }) => {
  await openPane(page, PROBLEMS, false);
  await openPane(page, 'History');
  await treeRow(page, 'History', /harbour police/).waitFor();
  await screenshot('history');
  const before = (await inFerry()).length;
  await command(page, 'Newsmark: Focus on History View');
  const focused = page.locator('.sidebar .monaco-list:focus-within .monaco-list-row.focused', {
    hasText: 'harbour police',
  });
  await eventually('the row of the harbour police', async () => {
    if ((await focused.count()) > 0) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  });
  await page.keyboard.press('Delete');
  await eventually('another withdrawal', async () => (await inFerry()).length === before + 1);
});

step('the status of articles is shown and set', async ({ page, screenshot }) => {
  await openPane(page, 'History', false);
  await openPane(page, 'Articles');
  await treeRow(page, 'Articles', /Not started/).click();
  await treeRow(page, 'Articles', /Port inquiry/).click();
  await page.keyboard.press('s');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'reviewed' }).waitFor();
  await page.keyboard.press('r');
  await statusSays(page, /reviewed/);
  await treeRow(page, 'Articles', /Reviewed/).waitFor();
  await screenshot('articles');
});

step('others’ decisions are hidden and shown again', async ({ page }) => {
  await command(page, 'Newsmark: Hide Others’ Decisions');
  await page.locator('.pane-header', { hasText: 'others’ decisions are hidden' }).waitFor();
  // The heading changes first, and the rows are drawn after it.
  await treeRow(page, 'Articles', /ben/).waitFor({ state: 'detached' });
  await command(page, 'Newsmark: Show Others’ Decisions');
  await treeRow(page, 'Articles', /ben/).waitFor();
});

step('the articles are put together by day and by outlet, with one key', async ({ page, screenshot }) => {
  const groupBy = async (grouping: string) => {
    await page.locator('.sidebar .pane', { hasText: 'Articles' }).getByLabel('Group Articles By…').click();
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: grouping }).waitFor();
    await page.keyboard.press(grouping.charAt(0));
    await page.waitForSelector('.quick-input-widget', { state: 'hidden' });
  };
  await groupBy('day');
  await openRow(page, 'Articles', /May 2031/);
  await openRow(page, 'Articles', /Wed.* 7 May 2031/);
  await treeRow(page, 'Articles', /Port inquiry.*Northern Ledger/).waitFor();
  await treeRow(page, 'Articles', /No day known/).waitFor();
  await screenshot('articles-by-day');
  await groupBy('outlet');
  await openRow(page, 'Articles', /Northern Ledger/);
  await treeRow(page, 'Articles', /Port inquiry.*2031-05-07/).waitFor();
  await groupBy('status');
  await treeRow(page, 'Articles', /Reviewed/).waitFor();
});

const aboutEntities = async () =>
  (await readFile(path.join(session.folder, 'entities.newsmark.jsonl'), 'utf8').catch(() => ''))
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { op: string }).op);

step(
  'an entity that is dragged onto another is merged into it, after a preview',
  async ({ page, screenshot }) => {
    await openPane(page, 'Articles', false);
    await openPane(page, 'Entities');
    await openRow(page, 'Entities', /People/);
    const brekke = treeRow(page, 'Entities', /Tomas Brekke/);
    await brekke.dragTo(treeRow(page, 'Entities', /Marta Ellingsen/));
    await page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Marta Ellingsen' })
      .waitFor();
    await screenshot('merge');
    await page.keyboard.press('Enter');
    await eventually('the merge in the file', async () => (await aboutEntities()).at(-1) === 'entity.merge');
    await brekke.waitFor({ state: 'detached' });
    await command(page, 'Newsmark: Undo Last Decision');
    await brekke.waitFor();
  },
);

step('keys act on the row that has the focus', async ({ page }) => {
  await treeRow(page, 'Entities', /Tomas Brekke/).click();
  await page.keyboard.press('F2');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor();
  expect(await input.inputValue()).toBe('Tomas Brekke');
  await page.keyboard.press('Escape');
});

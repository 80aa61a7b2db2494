// An editor works through one finding: reads it among the problems, follows it to the article that has the source,
// dismisses it by the keys of the light bulb's menu, writes on, comes back another day, and thinks better of it.
import { afterAll, beforeAll, expect } from 'vitest';
import { readDecisions } from './decisions';
import { type Session, startSession, stepsIn } from './session';
import {
  activeFile,
  analysed,
  chooseAction,
  cursorLine,
  eventually,
  find,
  openActions,
  openFile,
  openProblems,
  statusSays,
} from './workbench';

const ENVOY = '2022-04-01-moscow-accredits-taliban-envoy.txt';
const DIPLOMAT = '2022-03-31-russia-accredits-taliban-diplomat.txt';

let session: Session;
beforeAll(async () => {
  session = await startSession('seeds');
  await openFile(session.page, ENVOY);
  await analysed(session.page);
  await openProblems(session.page);
});
afterAll(() => session?.end());

const step = stepsIn(() => session);

/** A row of the Problems panel. */
const problem = (text: string) =>
  session.page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();

/** The last decision in the file beside the article. */
const lastWritten = async () => (await readDecisions(session.folder, ENVOY)).at(-1);

step(
  'a statement that lost its source is among the problems, with the article that has it',
  async ({ page, screenshot }) => {
    await problem('lost-attribution').click();
    await page.keyboard.press('ArrowRight');
    await problem('Reuters says so here').waitFor();
    await screenshot('finding');
    await problem('Reuters says so here').click();
    await eventually('the other article', async () => (await activeFile(page)) === DIPLOMAT);
    await eventually('its place there', async () => (await cursorLine(page)) === 13);
  },
);

step('it is dismissed for good with the keys', async ({ page }) => {
  await openFile(page, ENVOY);
  await find(page, 'Russia is worried');
  await openActions(page);
  await chooseAction(page, /^Dismiss this finding \(lost-attribution\)/);
  await page.locator('.quick-input-widget input').fill('told by the whole page');
  await page.keyboard.press('Enter');
  const written = await eventually('the dismissal in the file', lastWritten);
  expect(written).toMatchObject({ op: 'finding.dismiss', who: 'clara', reason: 'told by the whole page' });
  await problem('lost-attribution').waitFor({ state: 'detached' });
});

step('it stays dismissed when the article is written on', async ({ page }) => {
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Late edition. ');
  await page.keyboard.press('Control+S');
  await page.waitForSelector('.tab.active:not(.dirty)');
  await problem('agentless-passive').waitFor();
  await problem('lost-attribution').waitFor({ state: 'detached' });
});

step('and when the window is opened again', async ({ page, restart, screenshot }) => {
  await restart({});
  await openFile(page, ENVOY);
  await analysed(page);
  await openProblems(page);
  await problem('agentless-passive').waitFor();
  await problem('lost-attribution').waitFor({ state: 'detached' });
  await screenshot('finding-dismissed');
});

step('undoing the dismissal brings it back', async ({ page }) => {
  await page.locator('.editor-group-container.active .view-lines').click();
  await page.keyboard.press('Control+Alt+Z');
  await statusSays(page, /Undone/);
  await problem('lost-attribution').waitFor();
});

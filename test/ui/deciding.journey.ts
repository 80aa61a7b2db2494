/// <reference lib="dom" />
// An annotator settles one thing after the other in an article, by keys alone: confirm, reject, another type, the
// speaker, undo, redo. What the file beside the article holds is read after each; and it cannot be written for a while.
import { mkdir, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { readDecisions } from './decisions';
import { type Session, startSession, stepsIn, THEMES } from './session';
import {
  analysed,
  chooseAction,
  eventually,
  find,
  openActions,
  openFile,
  statusSays,
  told,
} from './workbench';

/** A colour that does not show, as a browser tells it. */
const NOTHING = 'rgba(0, 0, 0, 0)';
const ENVOY = '2022-04-01-moscow-accredits-taliban-envoy.txt';
const DIPLOMAT = '2022-03-31-russia-accredits-taliban-diplomat.txt';

let session: Session;
beforeAll(async () => {
  session = await startSession('seeds');
  await openFile(session.page, ENVOY);
  await analysed(session.page);
});
afterAll(() => session?.end());

const step = stepsIn(() => session);

const operations = async () => (await readDecisions(session.folder, ENVOY)).map(({ op }) => op);

/** Waits until the file ends with this operation. */
async function written(op: string): Promise<void> {
  await eventually(`${op} in the file`, async () => (await operations()).at(-1) === op);
}

step('a key confirms the name under the cursor', async ({ page, screenshot }) => {
  await find(page, 'Sergei Lavrov');
  await page.keyboard.press('Control+Alt+Y');
  await statusSays(page, /Confirm “Sergei Lavrov”/);
  await written('mention.confirm');
  await screenshot('deciding-confirmed');
});

step('a key undoes it, another does it again', async ({ page }) => {
  await page.keyboard.press('Control+Alt+Z');
  await statusSays(page, /Undone: Confirm/);
  await written('withdraw');
  await page.keyboard.press('Control+Alt+Shift+Z');
  await statusSays(page, /Done again: Confirm/);
  await eventually('two withdrawals', async () => (await operations()).length === 3);
});

step('a key says that a name is none', async ({ page, screenshot }) => {
  await find(page, 'Harbour Times');
  await page.keyboard.press('Control+Alt+N');
  await statusSays(page, /“Harbour Times” is no name here/);
  await written('mention.reject');
  await screenshot('deciding-rejected');
});

step('the light bulb’s menu gives a name another type', async ({ page, screenshot }) => {
  await find(page, 'Jamaat Ansarullah');
  await openActions(page);
  await screenshot('deciding-menu');
  await chooseAction(page, /is a group/);
  await written('mention.retype');
});

step('the same menu says who is quoted', async ({ page, screenshot }) => {
  await find(page, 'alarming sign');
  await openActions(page);
  await chooseAction(page, /^Taliban said/);
  await written('quote.speaker');
  await screenshot('deciding-speaker');
  expect(await operations()).toEqual([
    'mention.confirm',
    'withdraw',
    'withdraw',
    'mention.reject',
    'mention.retype',
    'quote.speaker',
  ]);
});

step(
  'what cannot be written is said, holds, and is written with the next decision',
  async ({ page, folder, screenshot }) => {
    // A folder there keeps anybody from writing, on every system; permissions do not stop an administrator.
    const place = path.join(folder, `${DIPLOMAT}.newsmark.jsonl`);
    await mkdir(place);
    await openFile(page, DIPLOMAT);
    await analysed(page);
    await find(page, 'Sergei Lavrov');
    await page.keyboard.press('Control+Alt+Y');
    await statusSays(page, /not written yet: Confirm “Sergei Lavrov”/);
    await screenshot('deciding-not-written');
    await told(page, /A folder stands in the place of this file; move it away\./);
    await rmdir(place);
    await find(page, 'Kremlin');
    await page.keyboard.press('Control+Alt+Y');
    await eventually('both decisions in the file', async () => {
      const lines = await readDecisions(folder, DIPLOMAT);
      return lines.filter(({ op }) => op === 'mention.confirm').length === 2;
    });
  },
);

for (const { name, theme, look } of THEMES) {
  step(`the theme ${theme} shows what is settled`, async ({ page, restart, screenshot }) => {
    await restart({ 'workbench.colorTheme': theme });
    await page.waitForSelector(`.monaco-workbench.${look}`);
    await openFile(page, ENVOY);
    await analysed(page);
    // Where a background cannot show, lines do: above and below quoted words, indirect ones too.
    await eventually('the ground or the edges of quotes', async () => {
      const styles = await page.locator('.editor-group-container.active .cdr').evaluateAll((marks) =>
        marks.map((mark) => {
          const { backgroundColor, borderTopStyle, borderTopColor } = getComputedStyle(mark);
          return { backgroundColor, edge: borderTopStyle === 'dotted' ? borderTopColor : '' };
        }),
      );
      const seen = styles.map(({ backgroundColor, edge }) =>
        theme.includes('High Contrast') ? edge : backgroundColor,
      );
      return seen.some((colour) => colour !== '' && colour !== NOTHING);
    });
    await screenshot(`deciding-${name}`);
  });
}

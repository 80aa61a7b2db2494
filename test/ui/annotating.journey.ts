/// <reference lib="dom" />
// An annotator goes beyond what was found: words in two places, a name within a name, a quotation cut and put together
// again, a type of their own; decides on many places at once and takes it back; works in two windows, and with files
// that others damaged. What the files beside the articles hold is read after each.
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Line, readDecisions } from './decisions';
import { type Session, startSession, stepsIn } from './session';
import { analysed, command, eventually, find, openFile, ready, told, whereIs } from './workbench';

const FERRY = 'ferry-collision.txt';
const INQUIRY = 'port-inquiry.txt';
const OWN = {
  entityTypes: [{ key: 'ship', name: 'Ship', colour: '#7a5195', shortcut: 'h' }],
  attributes: [{ key: 'role', name: 'Role', values: ['witness', 'owner'] }],
};

let session: Session;
beforeAll(async () => {
  session = await startSession('test/host/fixtures/corpus', async (copy) => {
    await writeFile(path.join(copy, 'newsmark.json'), JSON.stringify(OWN));
    for (const article of [FERRY, INQUIRY])
      await appendFile(path.join(copy, article), '\nEllingsen said that the crew was safe.\n');
  });
  await openFile(session.page, FERRY);
  await analysed(session.page);
});
afterAll(() => session?.end());

const step = stepsIn(() => session);

const decisions = (article = FERRY) => readDecisions(session.folder, article);
const sidecar = () => path.join(session.folder, `${FERRY}.newsmark.jsonl`);
const wordsOf = (anchor: unknown) => (anchor as readonly { exact: string }[]).map(({ exact }) => exact);

/** How many decisions a journey has looked at, by article. */
const seen = new Map<string, number>();

/** Waits until the file beside an article has grown and ends with this operation, and gives its line. */
function last(op: string, article = FERRY): Promise<Line> {
  return eventually(`${op} in the file`, async () => {
    const lines = await decisions(article);
    const line = lines.at(-1);
    if (line?.op !== op || lines.length <= (seen.get(article) ?? 0)) return false;
    seen.set(article, lines.length);
    return line;
  });
}

/** A key of the decisions: Ctrl+Alt+D, then this one. */
async function decide(page: Page, key: string): Promise<void> {
  await page.keyboard.press('Control+Alt+D');
  await page.keyboard.press(key);
}

/** Waits until the list that is asked from offers this row. */
async function offered(page: Page, text: RegExp): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().waitFor();
}

step('two selections are one mention, of a type of the corpus’s own', async ({ page, screenshot }) => {
  const [coal, ferry] = [await whereIs(page, 'coal'), await whereIs(page, 'ferry')];
  await page.mouse.dblclick(ferry.x, ferry.y);
  await page.keyboard.down('Alt');
  await page.mouse.dblclick(coal.x, coal.y);
  await page.keyboard.up('Alt');
  await decide(page, 'm');
  await offered(page, /Ship/);
  await screenshot('annotating-own-type');
  await page.keyboard.press('h');
  const { at, type } = await last('mention.add');
  expect([wordsOf(at), type]).toEqual([['ferry', 'coal'], 'ship']);
  await eventually('the line under both words', async () => {
    const double = await page
      .locator('.editor-group-container.active .cdr')
      .evaluateAll((marks) => marks.filter((m) => getComputedStyle(m).borderBottomStyle === 'double').length);
    return double === 2;
  });
  await screenshot('annotating-discontinuous');
});

step('a name within a name is marked, and both stay', async ({ page, screenshot }) => {
  const { x, y } = await whereIs(page, 'Orrin', 1);
  await page.mouse.dblclick(x, y);
  await decide(page, 'm');
  await offered(page, /place/);
  await page.keyboard.press('l');
  const { at, type } = await last('mention.add');
  expect([wordsOf(at), type]).toEqual([['Orrin'], 'place']);
  await find(page, 'Port Authority');
  await page.keyboard.press('Control+Alt+Y');
  expect(wordsOf((await last('mention.confirm')).at)).toEqual(['Orrin Port Authority']);
  await screenshot('annotating-nested');
});

step('a quotation is split at the cursor, and joined again', async ({ page, screenshot }) => {
  await find(page, 'until it was');
  await page.keyboard.press('ArrowLeft');
  await decide(page, 'Enter');
  const { into } = await last('quote.split');
  expect((into as readonly unknown[]).map((part) => wordsOf(part).join())).toEqual([
    '“We did not see the barge',
    'until it was fifty metres away,”',
  ]);
  await screenshot('annotating-split');
  await find(page, 'not see');
  await decide(page, 'j');
  await offered(page, /until it was fifty metres/);
  await screenshot('annotating-join');
  await page.keyboard.type('until');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  const joined = await last('quote.join');
  expect(wordsOf(joined.at)).toEqual(['“We did not see the barge']);
});

step('what is selected becomes the content of a quotation', async ({ page }) => {
  await find(page, 'the radar had been repaired');
  await decide(page, 'n');
  const { at, to } = await last('quote.content');
  expect(wordsOf(to)).toEqual(['the radar had been repaired']);
  expect(wordsOf(at).join()).toMatch(/repaired in January/);
});

step('a mention is given an attribute', async ({ page }) => {
  await find(page, 'Marta Ellingsen');
  await decide(page, 'b');
  await offered(page, /Role/);
  await page.keyboard.press('Enter');
  await offered(page, /witness/);
  await page.keyboard.press('Enter');
  expect(await last('mention.attribute')).toMatchObject({ attribute: 'role', value: 'witness' });
});

step(
  'all places but one are decided on at once, in files that are closed too',
  async ({ page, screenshot }) => {
    await find(page, 'Ellingsen told');
    await page.keyboard.press('ArrowLeft');
    await decide(page, 'a');
    await offered(page, /Confirm them/);
    await page.keyboard.press('Enter');
    await offered(page, /In all articles$/);
    await page.keyboard.type('In all articles');
    await page.keyboard.press('Enter');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await offered(page, /port-inquiry/);
    const all = await rows.count();
    expect(all).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await screenshot('annotating-everywhere');
    await page.keyboard.press('Enter');
    const there = await last('mention.confirm', INQUIRY);
    const confirmed = async () =>
      [...(await decisions()), ...(await decisions(INQUIRY))].filter(({ batch }) => batch === there.batch)
        .length;
    await eventually('a decision for each but one', async () => (await confirmed()) === all - 1);
  },
);

step('one undo takes all of it back, one redo brings it again', async ({ page }) => {
  await page.keyboard.press('Control+Alt+Z');
  for (const article of [FERRY, INQUIRY]) await last('withdraw', article);
  const counts = async () => Promise.all([FERRY, INQUIRY].map(async (one) => (await decisions(one)).length));
  const [here = 0, there = 0] = await counts();
  await page.keyboard.press('Control+Alt+Shift+Z');
  await eventually(
    'the withdrawals withdrawn',
    async () => String(await counts()) === String([here + 1, there + 1]),
  );
});

step('what is decided in another window is seen in this one', async ({ page, screenshot }) => {
  const other = await page.context().newPage();
  other.setDefaultTimeout(60_000);
  await other.goto(page.url(), { waitUntil: 'commit' });
  await ready(other);
  await openFile(other, FERRY);
  await analysed(other);
  await find(other, 'harbour police');
  await decide(other, 'm');
  await offered(other, /organization/);
  await other.keyboard.press('o');
  const { at } = await last('mention.add');
  expect(wordsOf(at)).toEqual(['harbour police']);
  await page.bringToFront();
  // Here it can be taken back: this window knows it.
  await command(page, 'Newsmark: Focus on History View');
  await page.locator('.sidebar .monaco-list-row', { hasText: 'harbour police' }).first().waitFor();
  await screenshot('annotating-two-windows');
  await other.close();
});

step(
  'a file with a conflict is left alone until it is put right, and nothing is lost',
  async ({ page, screenshot }) => {
    const whole = await readFile(sidecar(), 'utf8');
    const lines = whole.trimEnd().split('\n');
    const damaged = `${['<<<<<<< HEAD', ...lines.slice(0, 1), '=======', ...lines.slice(1), '>>>>>>> theirs'].join('\n')}\n`;
    await writeFile(sidecar(), damaged);
    await command(page, 'View: Focus Active Editor Group');
    await find(page, 'Sound of Orrin');
    await decide(page, 'm');
    await offered(page, /place/);
    await page.keyboard.press('l');
    await told(page, /git conflict|put right/i);
    expect(await readFile(sidecar(), 'utf8')).toBe(damaged);
    await screenshot('annotating-conflict');
    await writeFile(sidecar(), whole);
    await command(page, 'View: Focus Active Editor Group');
    await find(page, 'HARWELL');
    await page.keyboard.press('Control+Alt+N');
    await last('mention.reject');
    expect(
      (await decisions()).filter(({ op }) => op === 'mention.add').flatMap(({ at }) => wordsOf(at)),
    ).toContain('Sound of Orrin');
  },
);

step('a file that cannot be written is told of, and written when it can', async ({ page }) => {
  // A folder in the file's place: nobody, not even an administrator, can write a file there.
  const kept = `${sidecar()}.kept`;
  await rename(sidecar(), kept);
  await mkdir(sidecar());
  await find(page, 'quay');
  await decide(page, 'm');
  await offered(page, /place/);
  await page.keyboard.press('l');
  await told(page, /ferry-collision/);
  await rm(sidecar(), { recursive: true });
  await rename(kept, sidecar());
  await command(page, 'View: Focus Active Editor Group');
  await find(page, 'noon');
  await decide(page, 'm');
  await offered(page, /event/);
  await page.keyboard.press('e');
  await last('mention.add');
  const marked = (await decisions()).flatMap(({ op, at }) => (op === 'mention.add' ? wordsOf(at) : []));
  expect(marked).toEqual(expect.arrayContaining(['quay', 'noon']));
});

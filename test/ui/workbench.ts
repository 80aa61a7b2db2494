/// <reference lib="dom" />
// A VS Code workbench in a browser page, worked as a person works it: palette, pointer, keys. Selectors are those of
// the served VS Code's version (test/host/served/install.ts). Every wait is for something to be seen, with a limit.
import type { Locator, Page } from 'playwright-core';

const LIMIT_MS = 30_000;
const POLL_MS = 50;

/** Asks again and again until the answer is neither false, undefined nor an error; fails naming what was waited for. */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | false | undefined>,
  limitMs = LIMIT_MS,
): Promise<Answer> {
  const end = Date.now() + limitMs;
  let last: unknown = 'nothing';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain: ${what} (last: ${last})`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Waits until the workbench has drawn itself. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
  await page.waitForSelector('.monaco-progress-container.active.infinite.initial', { state: 'detached' });
}

/** Runs a command by its exact title in the palette. */
export async function command(page: Page, title: string): Promise<void> {
  await pick(page, 'F1', `>${title}`, title);
}

/** Opens a file of the workspace by its name and waits for its text. */
export async function openFile(page: Page, name: string): Promise<void> {
  await pick(page, 'Control+P', name, name);
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
  await page.waitForSelector('.editor-instance .monaco-editor .view-lines .view-line');
}

// The list is filled while one types: Enter goes to the row that has the focus, so that is the row to wait for.
async function pick(page: Page, key: string, query: string, label: string): Promise<void> {
  await eventually(`the quick pick to offer ${label}`, async () => {
    await page.keyboard.press(key);
    const input = page.locator('.quick-input-widget .quick-input-box input');
    await input.waitFor({ timeout: 3000 });
    await input.fill(query);
    const focused = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label });
    try {
      await focused.waitFor({ timeout: 5000 });
    } catch {
      await page.keyboard.press('Escape');
      return false;
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('.quick-input-widget', { state: 'hidden', timeout: 5000 });
    return true;
  });
}

/** Waits until the corpus is read and the active article has its colours: quotations, and names of several types. */
export async function analysed(page: Page): Promise<void> {
  const editor = '.editor-group-container.active .monaco-editor';
  await page.waitForSelector(`${editor} [class*="TextEditorDecorationType"]`);
  await page.locator('.statusbar-item', { hasText: /Newsmark/ }).waitFor({ state: 'detached' });
  await eventually('coloured names', async () => {
    const classes = await page
      .locator(`${editor} .view-line span span`)
      .evaluateAll((spans) => spans.map(({ className }) => /mtk\d+/.exec(className)?.[0]));
    return new Set(classes).size > 5;
  });
}

/** The name of the file in the active editor. */
export async function activeFile(page: Page): Promise<string | undefined> {
  const tab = page.locator('.editor-group-container.active .tab.active');
  return (await tab.getAttribute('data-resource-name', { timeout: 2000 })) ?? undefined;
}

/** The line of the cursor, counted from 1, as the status bar says it (which lags: ask with `eventually`). */
export async function cursorLine(page: Page): Promise<number> {
  const text = await page.locator('#status\\.editor\\.selection').innerText({ timeout: 2000 });
  return Number(/Ln (\d+)/.exec(text)?.[1]);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the nth (from 0) visible occurrence of a word in the active editor. */
export function whereIs(page: Page, word: string, nth = 0): Promise<Point> {
  return eventually(`“${word}” on the screen`, () => page.evaluate(findWord, { word, nth }));
}

// Runs in the page: editor lines are laid out by their style, not by their order in the document.
function findWord({ word, nth }: { word: string; nth: number }): Point | undefined {
  const lines = [
    ...document.querySelectorAll<HTMLElement>('.editor-group-container.active .monaco-editor .view-line'),
  ];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  let seen = 0;
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replaceAll('\u00a0', ' '); // as the editor draws a space
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (seen++ < nth) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
  }
  return undefined;
}

/** Rests the pointer on a word and returns the text of the hover that appears. */
export async function hover(page: Page, word: string, nth = 0): Promise<string> {
  return eventually(`a hover on “${word}”`, async () => {
    const { x, y } = await whereIs(page, word, nth);
    await page.mouse.move(x - 80, y + 150);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y, { steps: 4 }); // a hover needs the pointer to arrive, not to appear
    const contents = page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: /\S/ });
    await contents.first().waitFor({ timeout: 4000 });
    const text = (await contents.allInnerTexts()).join('\n');
    return /^Loading/.test(text) ? undefined : text;
  });
}

/** Puts the cursor into a word with a click. */
export async function click(page: Page, word: string, nth = 0): Promise<void> {
  const { x, y } = await whereIs(page, word, nth);
  await page.mouse.click(x, y);
}

/** Chooses from the open menu of actions with the keys a person has: down to the row, then Enter. */
export async function chooseAction(page: Page, label: RegExp): Promise<void> {
  const focused = page.locator('.action-widget .monaco-list-row.focused', { hasText: label });
  await eventually(`the action ${label}`, async () => {
    if ((await focused.count()) > 0) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  });
  await page.keyboard.press('Enter');
  await page.waitForSelector('.action-widget', { state: 'hidden' });
}

/** Opens the light bulb's menu; asked again when the editor was still busy with what the cursor is on. */
export async function openActions(page: Page): Promise<void> {
  const rows = page.locator('.action-widget .monaco-list-row');
  await eventually('the menu of actions', async () => {
    await page.keyboard.press('Control+.');
    await rows
      .first()
      .waitFor({ timeout: 3_000 })
      .catch(() => undefined);
    return (await rows.count()) > 0;
  });
}

/** Waits until the status bar says this. */
export async function statusSays(page: Page, text: RegExp): Promise<void> {
  await page.locator('.statusbar-item', { hasText: text }).first().waitFor({ timeout: 15_000 });
}

/** Waits until a message says this; messages are read where they are kept, for VS Code under test shows errors alone. */
export async function told(page: Page, text: RegExp): Promise<void> {
  await eventually(`a message ${text}`, async () => {
    // Shown before there is anything to show, the list may be closed again.
    if (!(await page.locator('.notifications-center').isVisible()))
      await command(page, 'Notifications: Show Notifications');
    const messages = await page.locator('.notification-list-item-message').allInnerTexts();
    if (messages.some((message) => text.test(message))) return true;
    throw new Error(`messages: ${messages.join(' | ')}`);
  });
  await command(page, 'Notifications: Hide Notifications');
}

/** Brings the Problems panel up; a window that is opened again may or may not have it still. */
export async function openProblems(page: Page): Promise<void> {
  const panel = page.locator('.markers-panel');
  await eventually('the Problems panel', async () => {
    if (await panel.isVisible()) return true;
    await page.keyboard.press('Control+Shift+M');
    await panel.waitFor({ timeout: 5000 });
    return true;
  });
}

/** Selects the first occurrence of some words in the active editor, with the keys of its search. */
export async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  const widget = page.locator('.editor-group-container.active .find-widget.visible');
  await widget.locator('textarea').first().fill(words);
  await widget.locator('.matchesCount', { hasText: /^1 of/ }).waitFor({ timeout: 10_000 });
  await page.keyboard.press('Escape');
  await widget.waitFor({ state: 'detached', timeout: 10_000 });
}

/** Brings Newsmark's views into the side bar. */
export async function openViews(page: Page): Promise<void> {
  const shown = page.locator('.sidebar .pane-header[aria-label^="Entities"]');
  if (!(await shown.isVisible()))
    await page.locator('.activitybar .action-label[aria-label^="Newsmark"]').click();
  await shown.waitFor();
}

/** Opens, or closes, the pane of the side bar with this heading. */
export async function openPane(page: Page, heading: string, isOpen = true): Promise<void> {
  const header = page.locator(`.sidebar .pane-header[aria-label^="${heading}"]`);
  if ((await header.getAttribute('aria-expanded')) !== String(isOpen)) await header.click();
  // A pointer that rests on a heading is told its description, and that lies over the rows.
  await page.mouse.move(0, 0);
  await page.waitForSelector(
    `.sidebar .pane-header[aria-label^="${heading}"][aria-expanded="${String(isOpen)}"]`,
  );
}

/** The rows of the tree in the pane with this heading. */
export function treeRows(page: Page, pane: string): Locator {
  return page.locator('.sidebar .pane', { hasText: pane }).locator('.monaco-list-row');
}

/** The first row of that pane whose text this matches. */
export function treeRow(page: Page, pane: string, text: RegExp): Locator {
  return treeRows(page, pane).filter({ hasText: text }).first();
}

/** Opens a row of that pane; clicked again when the pane moved under the pointer. */
export async function openRow(page: Page, pane: string, text: RegExp): Promise<void> {
  await eventually(`the row ${text} to be open`, async () => {
    const row = treeRow(page, pane, text);
    if ((await row.getAttribute('aria-expanded')) === 'true') return true;
    await row.click();
    const isOpen = page.locator('.monaco-list-row[aria-expanded="true"]').filter({ hasText: text });
    await isOpen.first().waitFor({ timeout: 2_000 });
    return true;
  });
}

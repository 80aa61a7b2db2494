/// <reference lib="dom" />
// A real VS Code over a corpus: how long a key takes until the letter is painted, while the corpus is being read and when
// all is read, how soon the Entities view fills, and how long the way to the next mention and to the list of all
// mentions is. Measures the extension as it is packaged, anew.
// What the editor showed at the end is kept as test/ui/out/corpus-of-<size>.png, and every key's time beside it as
// corpus-of-<size>.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { packageAnew } from '../host/vsix';
import { startSession } from '../ui/session';
import { find, openFile, openPane, treeRow, treeRows } from '../ui/workbench';
import { type Benchmark, percentile } from './benchmark';
import { generateCorpus } from './generate';

/** Where journeys keep their screenshots. */
const OUT = path.join(import.meta.dirname, '..', 'ui', 'out');
const WORDS = 600;
const KEYS = 200;
/** A quick typist's pace, in ms from key to key. */
const PACE_MS = 80;
/** The browser reports no key that was painted within one frame of 16 ms: such keys count as this. */
const FRAME_MS = 16;
const READING_LIMIT_MS = 1_200_000;
/** A company of the newsroom: the corpus keeps its name, and the larger the corpus, the more articles name it. */
const NAME = 'Voltara';
const JUMPS = 20;
/** The next key is pressed when so many frames were alike. */
const STILL_FRAMES = 20;
const PEEKS = 5;
const SHOWN_LIMIT_MS = 60_000;

export const benchmark: Benchmark = {
  name: 'Typing in VS Code over a corpus',
  sizes: 'articles',
  async run({ articles: sizes }) {
    const rows = new Map<number, number>();
    const reading = new Map<number, number>();
    const idle = new Map<number, number>();
    const ratio = new Map<number, number>();
    const jumps = new Map<number, number>();
    const peeks = new Map<number, number>();
    packageAnew();
    for (const size of sizes) {
      const seen = await measure(size);
      rows.set(size, seen.rows);
      reading.set(size, percentile(seen.reading, 0.95));
      idle.set(size, percentile(seen.idle, 0.95));
      ratio.set(size, percentile(seen.reading, 0.95) / percentile(seen.idle, 0.95));
      jumps.set(size, percentile(seen.jumps, 0.5));
      peeks.set(size, percentile(seen.peeks, 0.5));
    }
    return [
      { name: 'first rows in the Entities view', unit: 's', bySize: rows, atMost: 10, goal: 3 },
      { name: 'key to paint, p95, all read', unit: 'ms', bySize: idle },
      { name: 'key to paint, p95, while the corpus is read', unit: 'ms', bySize: reading },
      { name: 'while read against all read', unit: '×', bySize: ratio, atMost: 2, goal: 1.3 },
      { name: 'key to the next mention in the corpus, median', unit: 'ms', bySize: jumps, shape: 'flat' },
      { name: 'key to the list of all mentions, median', unit: 'ms', bySize: peeks, shape: 'linear' },
    ];
  },
};

async function measure(size: number) {
  const articles = generateCorpus(size, WORDS);
  let first = '';
  const session = await startSession('test/host/fixtures/plain-folder', async (copy) => {
    writeFileSync(path.join(copy, 'newsmark.json'), '{}');
    for (const { id, text } of articles) {
      writeFileSync(path.join(copy, id), text);
      first ||= id;
    }
  });
  try {
    const { page } = session;
    await openFile(page, first);
    const begun = performance.now();
    await page.locator('.activitybar .action-label[aria-label^="Newsmark"]').click();
    await openPane(page, 'Entities');
    await treeRows(page, 'Entities').first().waitFor();
    const rows = (performance.now() - begun) / 1000;
    const reading = await typed(page);
    // While articles are read the status says how many are to go; then, how many there are.
    const done = page.locator('[id="newsmark.newsmark.newsmark.status"][aria-label^="Newsmark: "]');
    await done.waitFor({ timeout: READING_LIMIT_MS });
    const idle = await typed(page);
    await treeRow(page, 'Entities', /People/).click();
    await treeRows(page, 'Entities').nth(5).waitFor();
    await session.screenshot(`corpus-of-${size}`);
    await find(page, NAME);
    const jumps = await timed(page, JUMPS, 'Control+Alt+.', 'place');
    const peeks: number[] = [];
    for (let peek = 0; peek < PEEKS; peek++) {
      peeks.push(...(await timed(page, 1, 'Shift+F12', 'list')));
      await page.keyboard.press('Escape');
      await page.locator('.reference-zone-widget').waitFor({ state: 'detached' });
    }
    record(`corpus-of-${size}`, { rows, reading, idle, jumps, peeks });
    return { rows, reading, idle, jumps, peeks };
  } finally {
    await session.end();
  }
}

interface Seen {
  /** Seconds to the first rows of the Entities view. */
  readonly rows: number;
  /** Every key's ms: typed while the corpus is read, typed when all is read, to the next mention, to the list. */
  readonly reading: readonly number[];
  readonly idle: readonly number[];
  readonly jumps: readonly number[];
  readonly peeks: readonly number[];
}

/** Keeps what was measured: for each row of keys its shares and every key. */
function record(name: string, seen: Seen) {
  const shares = (keys: readonly number[]) => ({
    p50: percentile(keys, 0.5),
    p95: percentile(keys, 0.95),
    p99: percentile(keys, 0.99),
    longest: Math.max(...keys),
    keys,
  });
  const recording = {
    firstRowsSeconds: seen.rows,
    whileReading: shares(seen.reading),
    allRead: shares(seen.idle),
    nextMention: shares(seen.jumps),
    listOfMentions: shares(seen.peeks),
  };
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, `${name}.json`), `${JSON.stringify(recording, undefined, 1)}\n`);
}

/**
 * Presses a key so many times and gives the ms from each to the first frame that shows what it asks for: the cursor at
 * another place (`place`), or the rows of the list of mentions (`list`).
 */
async function timed(page: Page, times: number, key: string, shows: 'place' | 'list') {
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    await page.evaluate(watchFrames, shows);
    await page.keyboard.press(key);
    const shown = page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
    took.push(await within(shown, `${key} to show a ${shows}`));
    // A jump shows the other article first and the place in it then; a key pressed between these would be lost.
    await page.evaluate(untilStill, STILL_FRAMES);
  }
  return took;
}

function within<T>(answer: Promise<T>, what: string): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(new Error(`Waited ${SHOWN_LIMIT_MS} ms in vain: ${what}`)),
      SHOWN_LIMIT_MS,
    ).unref();
  });
  return Promise.race([answer, late]);
}

// Runs in the page: from the next key on it looks at every frame. No function in it may have a name: names are kept by
// a helper that the page does not have.
function watchFrames(shows: 'place' | 'list') {
  const shown = new Promise<number>((resolve) => {
    window.addEventListener(
      'keydown',
      async () => {
        const begun = performance.now();
        const editor = '.editor-group-container.active';
        for (let before: string | undefined; ; await new Promise(requestAnimationFrame)) {
          const tab = document.querySelector(`${editor} .tab.active`)?.getAttribute('data-resource-name');
          const lines = document.querySelector<HTMLElement>(`${editor} .monaco-editor .lines-content`);
          const cursor = document.querySelector<HTMLElement>(`${editor} .monaco-editor .cursor`);
          const rows = document.querySelectorAll('.reference-zone-widget .ref-tree .monaco-list-row');
          const seen =
            shows === 'list'
              ? String(rows.length > 0)
              : [tab, lines?.style.top, cursor?.style.top, cursor?.style.left].join(' ');
          before ??= seen;
          if (seen !== before) break;
        }
        resolve(performance.now() - begun);
      },
      { capture: true, once: true },
    );
  });
  Object.assign(window, { shown });
}

// Runs in the page: settled when so many frames in a row show the same.
async function untilStill(frames: number) {
  let [before, same] = ['', 0];
  while (same < frames) {
    await new Promise(requestAnimationFrame);
    const group = document.querySelector('.editor-group-container.active');
    const places = ['.tab.active', '.lines-content', '.cursor'].map((part) => {
      const { x, y } = group?.querySelector(`.monaco-editor ${part}, ${part}`)?.getBoundingClientRect() ?? {};
      return [x, y].join(' ');
    });
    const now = [group?.querySelector('.tab.active')?.getAttribute('data-resource-name'), ...places].join();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Types into the open article and gives the ms from each key to the frame that shows its letter. */
async function typed(page: Page): Promise<readonly number[]> {
  await page.locator('.editor-group-container.active .view-line').first().click();
  await page.evaluate((frame) => {
    const painted: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') painted.push(entry.duration);
    });
    observer.observe({ type: 'event', durationThreshold: frame } as PerformanceObserverInit);
    Object.assign(window, { painted });
  }, FRAME_MS);
  for (let key = 0; key < KEYS; key++)
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'n', { delay: PACE_MS });
  const slow = await page.evaluate(() => (window as unknown as { painted: number[] }).painted);
  return [...slow, ...Array.from({ length: Math.max(0, KEYS - slow.length) }, () => FRAME_MS)];
}

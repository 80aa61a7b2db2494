/// <reference lib="dom" />
// Typing in a real VS Code over a corpus: how long a key takes until the letter is painted, while the corpus is being
// read and when all is read, and how soon the Entities view fills. Needs the packaged extension (npm run package).
// What the editor showed at the end is kept as test/ui/out/corpus-of-<size>.png, and every key's time beside it as
// corpus-of-<size>.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startSession } from '../ui/session';
import { openFile, openPane, treeRow, treeRows } from '../ui/workbench';
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

export const benchmark: Benchmark = {
  name: 'Typing in VS Code over a corpus',
  sizes: 'articles',
  async run({ articles: sizes }) {
    const rows = new Map<number, number>();
    const reading = new Map<number, number>();
    const idle = new Map<number, number>();
    const ratio = new Map<number, number>();
    for (const size of sizes) {
      const seen = await measure(size);
      rows.set(size, seen.rows);
      reading.set(size, percentile(seen.reading, 0.95));
      idle.set(size, percentile(seen.idle, 0.95));
      ratio.set(size, percentile(seen.reading, 0.95) / percentile(seen.idle, 0.95));
    }
    return [
      { name: 'first rows in the Entities view', unit: 's', bySize: rows, atMost: 10, goal: 3 },
      { name: 'key to paint, p95, all read', unit: 'ms', bySize: idle },
      { name: 'key to paint, p95, while the corpus is read', unit: 'ms', bySize: reading },
      { name: 'while read against all read', unit: '×', bySize: ratio, atMost: 2, goal: 1.3 },
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
    record(`corpus-of-${size}`, { rows, reading, idle });
    return { rows, reading, idle };
  } finally {
    await session.end();
  }
}

/** Keeps what was measured: seconds to the first rows, and for each row of keys its shares and every key, in ms. */
function record(name: string, seen: { rows: number; reading: readonly number[]; idle: readonly number[] }) {
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
  };
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, `${name}.json`), `${JSON.stringify(recording, undefined, 1)}\n`);
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

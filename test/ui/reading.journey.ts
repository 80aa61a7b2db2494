// A reader's first quarter of an hour: open an article, read the cards and the findings, follow a name across articles.
import { afterAll, beforeAll, onTestFailed, test } from 'vitest';
import { type Session, startSession } from './session';
import { openFile } from './workbench';

let session: Session;
beforeAll(async () => {
  session = await startSession('test/host/fixtures/corpus');
});
afterAll(() => session?.end());

function journey(name: string, step: () => Promise<void>): void {
  test(name, async () => {
    onTestFailed(() => session.screenshot('failed'));
    await step();
  });
}

journey('opens an article', async () => {
  await openFile(session.page, 'port-inquiry.txt');
  await session.settings({ 'workbench.colorTheme': 'Default High Contrast' });
  await session.page.waitForSelector('.monaco-workbench.hc-black');
  await session.screenshot('1-open');
});

// What VS Code's extension host calls: runs the test files beside this one with mocha and writes what came of it.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

const TEST_LIMIT_MS = 45_000;

/** Resolves when every test passed; rejects otherwise, which makes VS Code end with status 1. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'tdd',
    color: false,
    timeout: TEST_LIMIT_MS,
    reporter: 'spec',
    forbidOnly: true,
  });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  const counts = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
  const result = process.env.NEWSMARK_TEST_RESULT;
  if (result) writeFileSync(result, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} failed`);
  if (counts.passed === 0) throw new Error('No test ran.');
}

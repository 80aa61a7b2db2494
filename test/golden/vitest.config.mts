import { defineConfig } from 'vitest/config';

// Apart from the unit tests: golden files change with the engine, and a person reads how.
export default defineConfig({
  test: {
    include: ['test/golden/**/*.golden.ts'],
    globalSetup: './test/support/temporary.ts',
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/test-results/golden.json' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

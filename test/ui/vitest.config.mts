import { defineConfig } from 'vitest/config';

// One journey after the other, in one browser: a step that fails ends its journey.
export default defineConfig({
  test: {
    include: ['test/ui/**/*.journey.ts'],
    globalSetup: './test/support/temporary.ts',
    reporters: ['verbose', 'json'],
    outputFile: { json: '.cache/test-results/ui.json' },
    testTimeout: 180_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    bail: 1,
  },
});

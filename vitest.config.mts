import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: './test/support/temporary.ts',
    exclude: ['test/host/**', 'test/ui/**', '**/node_modules/**'],
    // Against hangs; a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

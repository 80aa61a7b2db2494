import { defineConfig } from 'vitest/config';

/** Tests that start the built program as a process. */
const PROCESSES = ['test/{protocol,session,cli}/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: './test/support/temporary.ts',
    // Against hangs; a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'processes',
          include: PROCESSES,
          globalSetup: './test/support/build-program.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...PROCESSES, 'test/host/**', 'test/ui/**', '**/node_modules/**'],
        },
      },
    ],
  },
});

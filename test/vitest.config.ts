import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  test: {
    root,
    globalSetup: [],
    projects: [
      {
        test: {
          name: 'core',
          root,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/browser/**'],
          isolate: false,
          environment: 'node',
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['test/**/browser/**/*.test.ts'],
          isolate: false,
          fileParallelism: false,
          environment: 'node',
          hookTimeout: 300_000,
          testTimeout: 120_000,
        },
      },
    ],
  },
});

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
          // Many tests start the tool in a process of its own, and a busy machine is slow at that.
          testTimeout: 30_000,
          // Those processes then need not read the whole of TypeScript anew. It lies where only this project writes.
          env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/cartulary-tests') },
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['test/**/browser/**/*.test.ts'],
          globalSetup: ['test/site/browser/room-for-builds.ts'],
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
